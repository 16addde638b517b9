// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/spectrogramcache.h"

#include "studio/media/cachefile.h"
#include "studio/media/medialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <cstring>

namespace cinefluent::studio {

namespace {

constexpr auto magic = "CFSPECT1";
constexpr int fastest = 1;
/// Twelve hours.
constexpr qsizetype maxBytes = qsizetype(12) * 3'600 * 100 * Spectrogram::bandCount;

std::optional<std::vector<Spectrogram::Column>> decode(const QByteArray &content)
{
    const QByteArray payload = cachefile::unsealed(magic, content);
    // qCompress puts the length before: what claims to be longer than any film is not even unpacked.
    if (payload.size() < 4 || qFromBigEndian<quint32>(payload.constData()) > maxBytes)
        return std::nullopt;
    const QByteArray bytes = qUncompress(payload);
    if (bytes.isEmpty() || bytes.size() % Spectrogram::bandCount != 0)
        return std::nullopt;
    std::vector<Spectrogram::Column> bins(size_t(bytes.size()) / Spectrogram::bandCount);
    std::memcpy(bins.data(), bytes.constData(), size_t(bytes.size()));
    return bins;
}

} // namespace

SpectrogramCache::SpectrogramCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString SpectrogramCache::pathOf(const QByteArray &contentHash, int streamIndex) const
{
    return QStringLiteral("%1/%2-%3.spectrum").arg(m_folder, QString::fromLatin1(contentHash)).arg(streamIndex);
}

std::optional<std::vector<Spectrogram::Column>> SpectrogramCache::load(const QByteArray &contentHash,
                                                                       int streamIndex) const
{
    QFile file(pathOf(contentHash, streamIndex));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto bins = decode(file.readAll());
    if (!bins) {
        qCInfo(mediaLog) << "removing a damaged spectrogram from the cache";
        file.remove();
    }
    return bins;
}

Result<void> SpectrogramCache::save(const QByteArray &contentHash, int streamIndex,
                                    const std::vector<Spectrogram::Column> &bins) const
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(bins.data()),
                                               qsizetype(bins.size()) * Spectrogram::bandCount);
    return cachefile::write(pathOf(contentHash, streamIndex), cachefile::sealed(magic, qCompress(bytes, fastest)),
                            QCoreApplication::translate("SpectrogramCache",
                                                        "The spectrogram could not be kept for next time. It is "
                                                        "shown, and nothing else is affected."));
}

} // namespace cinefluent::studio
