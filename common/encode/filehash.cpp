// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/filehash.h"

#include <QCryptographicHash>
#include <QFile>

namespace cinefluent::encode {

Result<FileHash> hashFile(const QString &path, const std::stop_token &stop,
                          const std::function<void(qint64 bytes)> &progress)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QFile file(path);
    const auto unreadable = [&] {
        return makeError(ErrorKind::Unavailable, QStringLiteral("file_unreadable"),
                         QStringLiteral("A file could not be read."), path + QStringLiteral(": ") + file.errorString());
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    FileHash result;
    for (;;) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Stopped on request."));
        const qint64 size = file.read(piece.data(), pieceSize);
        if (size < 0)
            return unreadable();
        if (size == 0)
            break;
        hash.addData(QByteArrayView(piece.constData(), size));
        result.sizeBytes += size;
        if (progress)
            progress(result.sizeBytes);
    }
    result.sha256 = QString::fromLatin1(hash.result().toHex());
    return result;
}

} // namespace cinefluent::encode
