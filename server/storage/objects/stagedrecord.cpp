// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/stagedrecord.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

namespace cinefluent::server {

int writeStagedRecord(Disk &disk, const QString &path, const StagedUpload &upload)
{
    const QJsonObject record{
        {QStringLiteral("id"), upload.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("owner"), upload.owner.toString()},
        {QStringLiteral("sha256"), upload.sha256},
        {QStringLiteral("contentType"), upload.contentType},
        {QStringLiteral("lengthBytes"), upload.lengthBytes},
        {QStringLiteral("metadata"), QString::fromLatin1(upload.metadata)},
    };
    const QByteArray content = QJsonDocument(record).toJson(QJsonDocument::Compact);
    const QString draft = path + QStringLiteral(".part");
    QFile file(draft);
    const bool isWritten =
        file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size() && file.flush();
    const bool isFull = file.error() == QFileDevice::ResourceError;
    file.close();
    int failure = isWritten ? disk.sync(draft) : isFull ? ENOSPC : EIO;
    if (!failure)
        failure = disk.rename(draft, path);
    if (!failure)
        failure = disk.sync(QFileInfo(path).path());
    if (failure)
        QFile::remove(draft);
    return failure;
}

std::optional<StagedUpload> readStagedRecord(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    StagedUpload upload;
    upload.id = QUuid::fromString(record[QLatin1String("id")].toString());
    upload.owner = UserId::fromString(record[QLatin1String("owner")].toString());
    upload.sha256 = record[QLatin1String("sha256")].toString();
    upload.contentType = record[QLatin1String("contentType")].toString();
    upload.lengthBytes = record[QLatin1String("lengthBytes")].toInteger();
    upload.metadata = record[QLatin1String("metadata")].toString().toLatin1();
    if (upload.id.isNull() || upload.owner.isNull() || upload.lengthBytes <= 0)
        return std::nullopt;
    return upload;
}

} // namespace cinefluent::server
