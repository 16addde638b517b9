// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/objectfolder.h"

#include "common/api/objectreader.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>

namespace cinefluent::server {

QString objectPath(const QString &folder, const QString &sha256)
{
    return folder + u'/' + sha256.left(2) + u'/' + sha256.mid(2, 2) + u'/' + sha256;
}

void forEachObjectFile(const QString &folder, const std::function<void(const ObjectFileEntry &)> &entry)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        const QString name = file.fileName();
        if (!api::isSha256(name) || file.filePath() != objectPath(folder, name))
            continue;
        entry({file.filePath(), name, file.size(),
               Instant(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch()))});
    }
}

Result<QString> hashObjectFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return makeError(ErrorKind::Unavailable, QStringLiteral("file_unreadable"),
                         QStringLiteral("A stored file cannot be read. Check the disk."),
                         path + QStringLiteral(": ") + file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace cinefluent::server
