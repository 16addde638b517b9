// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/peakcache.h"

#include "studio/media/cachefile.h"
#include "studio/media/medialog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtEndian>

namespace cinefluent::studio {

namespace {

constexpr auto magic = "CFPEAKS2";
constexpr qsizetype magicBytes = 8;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype headerBytes = magicBytes + 4 + 8 + hashBytes;
constexpr qsizetype peakBytes = 4;
constexpr qsizetype spanBytes = 20;

QByteArray encode(const PeakCache::Kept &kept)
{
    const auto &[bins, clipped] = kept;
    QByteArray payload((qsizetype(bins.size()) * peakBytes) + (qsizetype(clipped.size()) * spanBytes),
                       Qt::Uninitialized);
    char *target = payload.data();
    for (const Peak &peak : bins) {
        qToLittleEndian(peak.minimum, target);
        qToLittleEndian(peak.maximum, target + 2);
        target += peakBytes;
    }
    for (const ClippedSpan &span : clipped) {
        qToLittleEndian(qint64(span.range.in.us()), target);
        qToLittleEndian(qint64(span.range.out.us()), target + 8);
        qToLittleEndian(qint32(span.peakCount), target + 16);
        target += spanBytes;
    }
    QByteArray header(headerBytes, '\0');
    std::copy_n(magic, magicBytes, header.data());
    qToLittleEndian(quint32(Waveform::binUs), header.data() + magicBytes);
    qToLittleEndian(quint64(bins.size()), header.data() + magicBytes + 4);
    const QByteArray hash = QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
    std::copy_n(hash.constData(), hashBytes, header.data() + headerBytes - hashBytes);
    return header + payload;
}

std::optional<PeakCache::Kept> decode(const QByteArray &content)
{
    if (content.size() < headerBytes || !content.startsWith(magic) ||
        qFromLittleEndian<quint32>(content.constData() + magicBytes) != quint32(Waveform::binUs))
        return std::nullopt;
    const auto count = qFromLittleEndian<quint64>(content.constData() + magicBytes + 4);
    const QByteArray payload = content.mid(headerBytes);
    if (quint64(payload.size()) / peakBytes < count || (quint64(payload.size()) - count * peakBytes) % spanBytes != 0 ||
        QCryptographicHash::hash(payload, QCryptographicHash::Sha256) !=
            content.mid(headerBytes - hashBytes, hashBytes))
        return std::nullopt;
    PeakCache::Kept kept;
    kept.bins.resize(static_cast<size_t>(count));
    kept.clipped.resize((size_t(payload.size()) - size_t(count) * peakBytes) / spanBytes);
    const char *source = payload.constData();
    for (Peak &peak : kept.bins) {
        peak.minimum = qFromLittleEndian<qint16>(source);
        peak.maximum = qFromLittleEndian<qint16>(source + 2);
        source += peakBytes;
    }
    for (ClippedSpan &span : kept.clipped) {
        span.range = {MediaTime::fromUs(qFromLittleEndian<qint64>(source)),
                      MediaTime::fromUs(qFromLittleEndian<qint64>(source + 8))};
        span.peakCount = qFromLittleEndian<qint32>(source + 16);
        source += spanBytes;
    }
    return kept;
}

} // namespace

PeakCache::PeakCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString PeakCache::pathOf(const QByteArray &contentHash, int streamIndex) const
{
    return QStringLiteral("%1/%2-%3.peaks").arg(m_folder, QString::fromLatin1(contentHash)).arg(streamIndex);
}

std::optional<PeakCache::Kept> PeakCache::load(const QByteArray &contentHash, int streamIndex) const
{
    QFile file(pathOf(contentHash, streamIndex));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto kept = decode(file.readAll());
    if (!kept) {
        qCInfo(mediaLog) << "removing a damaged waveform from the cache";
        file.remove();
    }
    return kept;
}

std::optional<int> PeakCache::firstStream(const QByteArray &contentHash) const
{
    const QString start = QString::fromLatin1(contentHash) + QLatin1Char('-');
    std::optional<int> first;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({start + QStringLiteral("*.peaks")}, QDir::Files)) {
        bool isNumber = false;
        const int stream = file.completeBaseName().mid(start.size()).toInt(&isNumber);
        if (isNumber && (!first || stream < *first))
            first = stream;
    }
    return first;
}

Result<void> PeakCache::save(const QByteArray &contentHash, int streamIndex, const Kept &kept) const
{
    return cachefile::write(pathOf(contentHash, streamIndex), encode(kept),
                            QCoreApplication::translate("PeakCache",
                                                        "The waveform could not be kept for next time. It is "
                                                        "shown, and nothing else is affected."));
}

} // namespace cinefluent::studio
