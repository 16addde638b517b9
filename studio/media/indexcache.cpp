// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/indexcache.h"

#include "studio/media/cachefile.h"
#include "studio/media/indexcodec.h"
#include "studio/media/libav.h"
#include "studio/media/medialog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace cinefluent::studio {

namespace {

constexpr auto magic = "CFINDEX1";

qint64 modifiedMsOf(const QString &path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch();
}

/// What the index holds for.
QByteArray conditions(const MediaFingerprint &fingerprint, qint64 modifiedMs)
{
    PackedWriter out;
    out.number(avformat_version());
    out.number(avcodec_version());
    out.number(fingerprint.sizeBytes);
    out.number(modifiedMs);
    out.text(QString::fromLatin1(fingerprint.hash));
    return out.bytes;
}

} // namespace

IndexCache::IndexCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString IndexCache::pathOf(const QByteArray &contentHash) const
{
    return QStringLiteral("%1/%2.index").arg(m_folder, QString::fromLatin1(contentHash));
}

Result<std::shared_ptr<const FilmIndex>> IndexCache::indexOf(const QString &path, const MediaFingerprint &fingerprint,
                                                             const std::stop_token &stop,
                                                             const FilmIndex::Progress &progress) const
{
    if (auto kept = load(path, fingerprint)) {
        if (progress)
            progress(1.0);
        return kept;
    }
    const qint64 modifiedMs = modifiedMsOf(path);
    auto built = FilmIndex::build(path, stop, progress);
    const bool isKept = built && !m_folder.isEmpty() && !(*built)->damage() && modifiedMs == modifiedMsOf(path);
    if (isKept) {
        if (const auto saved = save(**built, fingerprint, modifiedMs); !saved)
            qCWarning(mediaLog).noquote() << describe(saved.error());
    }
    return built;
}

std::shared_ptr<const FilmIndex> IndexCache::load(const QString &path, const MediaFingerprint &fingerprint) const
{
    if (m_folder.isEmpty() || fingerprint.hash.isEmpty())
        return nullptr;
    QFile file(pathOf(fingerprint.hash));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const QByteArray payload = cachefile::unsealed(magic, file.readAll());
    const QByteArray wanted = conditions(fingerprint, modifiedMsOf(path));
    if (!payload.isEmpty() && !payload.startsWith(wanted))
        return nullptr; // whole, but of the film before it was changed or of another FFmpeg: it is written over
    auto index = payload.isEmpty() ? nullptr : IndexCodec::decode(payload.mid(wanted.size()), path);
    if (index == nullptr) {
        qCInfo(mediaLog) << "removing a damaged film index from the cache";
        file.remove();
    }
    return index;
}

Result<void> IndexCache::save(const FilmIndex &index, const MediaFingerprint &fingerprint, qint64 modifiedMs) const
{
    return cachefile::write(pathOf(fingerprint.hash),
                            cachefile::sealed(magic, conditions(fingerprint, modifiedMs) + IndexCodec::encode(index)),
                            QCoreApplication::translate("IndexCache",
                                                        "The film's table of pictures could not be kept for next "
                                                        "time. Nothing else is affected."));
}

} // namespace cinefluent::studio
