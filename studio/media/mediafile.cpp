// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/mediafile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace cinefluent::studio {

namespace {

constexpr qint64 blockBytes = 1 << 20;

struct MediaText
{
    Q_DECLARE_TR_FUNCTIONS(MediaFile)
};

Error unreadable(const QFile &file)
{
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("media_unreadable"),
        MediaText::tr("The film could not be read. Check that the drive is connected and that you may read the file."),
        file.fileName() + ": " + file.errorString());
}

} // namespace

Result<MediaFingerprint> fingerprintOf(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return makeError(
            ErrorKind::NotFound, QStringLiteral("media_not_found"),
            MediaText::tr(
                "There is no film at this place. If it was moved or renamed, show where it is now; nothing was "
                "changed."),
            path);
    }
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(file);

    MediaFingerprint fingerprint;
    fingerprint.sizeBytes = file.size();
    if (fingerprint.sizeBytes == 0) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("media_empty"),
                         MediaText::tr("The file is empty (0 bytes). Copy or download the film again."), path);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 sizeLittleEndian = qToLittleEndian(fingerprint.sizeBytes);
    hash.addData(QByteArray::fromRawData(reinterpret_cast<const char *>(&sizeLittleEndian), sizeof sizeLittleEndian));
    struct Block
    {
        qint64 offset;
        qint64 sizeBytes;
    };
    const qint64 size = fingerprint.sizeBytes;
    const std::vector<Block> blocks = size <= 3 * blockBytes
                                          ? std::vector<Block>{{0, size}}
                                          : std::vector<Block>{{0, blockBytes},
                                                               {size / 2 - blockBytes / 2, blockBytes},
                                                               {size - blockBytes, blockBytes}};
    for (const Block &block : blocks) {
        if (!file.seek(block.offset))
            return unreadable(file);
        const QByteArray content = file.read(block.sizeBytes);
        if (content.size() != block.sizeBytes)
            return unreadable(file);
        hash.addData(content);
    }
    fingerprint.hash = hash.result().toHex();
    return fingerprint;
}

Result<std::optional<QString>> findMedia(const MediaFingerprint &wanted, const QStringList &folders,
                                         std::stop_token stop)
{
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (stop.stop_requested()) {
                return makeError(ErrorKind::Cancelled, QStringLiteral("media_cancelled"),
                                 MediaText::tr("Looking for the film was cancelled."));
            }
            const QString path = files.next();
            if (files.fileInfo().size() != wanted.sizeBytes)
                continue;
            const auto found = fingerprintOf(path);
            if (found && *found == wanted)
                return std::optional<QString>(path);
        }
    }
    return std::optional<QString>();
}

} // namespace cinefluent::studio
