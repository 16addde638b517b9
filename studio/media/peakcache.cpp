// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/peakcache.h"

#include "studio/media/cachefile.h"
#include "studio/media/medialog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

namespace cinefluent::studio {

namespace {

constexpr auto magic = "CFPEAKS1";
constexpr qsizetype magicBytes = 8;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype headerBytes = magicBytes + 4 + 8 + hashBytes;
constexpr qsizetype peakBytes = 4;

QByteArray encode(const std::vector<Peak> &bins)
{
    QByteArray payload(qsizetype(bins.size()) * peakBytes, Qt::Uninitialized);
    char *target = payload.data();
    for (const Peak &peak : bins) {
        qToLittleEndian(peak.minimum, target);
        qToLittleEndian(peak.maximum, target + 2);
        target += peakBytes;
    }
    QByteArray header(headerBytes, '\0');
    std::copy_n(magic, magicBytes, header.data());
    qToLittleEndian(quint32(Waveform::binUs), header.data() + magicBytes);
    qToLittleEndian(quint64(bins.size()), header.data() + magicBytes + 4);
    const QByteArray hash = QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
    std::copy_n(hash.constData(), hashBytes, header.data() + headerBytes - hashBytes);
    return header + payload;
}

std::optional<std::vector<Peak>> decode(const QByteArray &content)
{
    if (content.size() < headerBytes || !content.startsWith(magic) ||
        qFromLittleEndian<quint32>(content.constData() + magicBytes) != quint32(Waveform::binUs))
        return std::nullopt;
    const auto count = qFromLittleEndian<quint64>(content.constData() + magicBytes + 4);
    const QByteArray payload = content.mid(headerBytes);
    if (quint64(payload.size()) != count * peakBytes || QCryptographicHash::hash(payload, QCryptographicHash::Sha256) !=
                                                            content.mid(headerBytes - hashBytes, hashBytes))
        return std::nullopt;
    std::vector<Peak> bins(static_cast<size_t>(count));
    const char *source = payload.constData();
    for (Peak &peak : bins) {
        peak.minimum = qFromLittleEndian<qint16>(source);
        peak.maximum = qFromLittleEndian<qint16>(source + 2);
        source += peakBytes;
    }
    return bins;
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

std::optional<std::vector<Peak>> PeakCache::load(const QByteArray &contentHash, int streamIndex) const
{
    QFile file(pathOf(contentHash, streamIndex));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto bins = decode(file.readAll());
    if (!bins) {
        qCInfo(mediaLog) << "removing a damaged waveform from the cache";
        file.remove();
    }
    return bins;
}

Result<void> PeakCache::save(const QByteArray &contentHash, int streamIndex, const std::vector<Peak> &bins) const
{
    return cachefile::write(pathOf(contentHash, streamIndex), encode(bins),
                            QCoreApplication::translate("PeakCache",
                                                        "The waveform could not be kept for next time. It is "
                                                        "shown, and nothing else is affected."));
}

} // namespace cinefluent::studio
