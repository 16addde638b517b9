// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/cutcache.h"

#include "studio/media/cachefile.h"
#include "studio/media/medialog.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr auto magic = "CFCUTS01";
constexpr double scoreUnit = 1e6;
constexpr qsizetype cutBytes = 1 + 4 * 8 + 4;

QByteArray encode(const QList<SceneCut> &cuts)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint32(cuts.size());
    for (const SceneCut &cut : cuts) {
        stream << quint8(cut.kind) << cut.frame << qint64(cut.time.us()) << qint64(cut.range.in.us())
               << qint64(cut.range.out.us()) << quint32(std::lround(cut.score * scoreUnit));
    }
    return payload;
}

std::optional<QList<SceneCut>> decode(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setByteOrder(QDataStream::LittleEndian);
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || qsizetype(count) * cutBytes + qsizetype(sizeof count) != payload.size())
        return std::nullopt;
    QList<SceneCut> cuts;
    cuts.reserve(qsizetype(count));
    for (quint32 i = 0; i < count; ++i) {
        quint8 kind = 0;
        qint64 frame = 0;
        qint64 timeUs = 0;
        qint64 inUs = 0;
        qint64 outUs = 0;
        quint32 score = 0;
        stream >> kind >> frame >> timeUs >> inUs >> outUs >> score;
        if (kind > quint8(TransitionKind::Dissolve) || inUs > timeUs || outUs < inUs ||
            (!cuts.isEmpty() && timeUs < cuts.last().time.us()))
            return std::nullopt;
        cuts.append({TransitionKind(kind),
                     frame,
                     MediaTime::fromUs(timeUs),
                     {MediaTime::fromUs(inUs), MediaTime::fromUs(outUs)},
                     score / scoreUnit});
    }
    return cuts;
}

} // namespace

CutCache::CutCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString CutCache::pathOf(const QByteArray &contentHash) const
{
    return QStringLiteral("%1/%2.cuts").arg(m_folder, QString::fromLatin1(contentHash));
}

std::optional<QList<SceneCut>> CutCache::load(const QByteArray &contentHash) const
{
    QFile file(pathOf(contentHash));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto cuts = decode(cachefile::unsealed(magic, file.readAll()));
    if (!cuts) {
        qCInfo(mediaLog) << "removing damaged scene cuts from the cache";
        file.remove();
    }
    return cuts;
}

Result<void> CutCache::save(const QByteArray &contentHash, const QList<SceneCut> &cuts) const
{
    return cachefile::write(pathOf(contentHash), cachefile::sealed(magic, encode(cuts)),
                            QCoreApplication::translate("CutCache",
                                                        "The scene cuts could not be kept for next time. They are "
                                                        "shown, and nothing else is affected."));
}

} // namespace cinefluent::studio
