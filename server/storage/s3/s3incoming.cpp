// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3incoming.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace cinefluent::server {

namespace {

constexpr qint64 maxNoteBytes = 4096;

} // namespace

QString s3NoteKey(const QString &place)
{
    return place + QStringLiteral(".json");
}

Result<std::optional<S3IncomingNote>> readS3Note(const S3Client &client, const QString &place)
{
    const auto sizeBytes = client.sizeOf(s3NoteKey(place));
    if (!sizeBytes)
        return sizeBytes.error();
    if (!*sizeBytes || **sizeBytes < 1 || **sizeBytes > maxNoteBytes)
        return std::optional<S3IncomingNote>();
    const auto bytes = client.read(s3NoteKey(place), 0, **sizeBytes);
    if (!bytes)
        return bytes.error();
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    const QString id = json[QLatin1String("id")].toString();
    S3IncomingNote note{place + u'/' + id, json[QLatin1String("uploadId")].toString().toUtf8(),
                        json[QLatin1String("sizeBytes")].toInteger()};
    const bool isNote = !QUuid::fromString(id).isNull() && !note.uploadId.isEmpty();
    return isNote ? std::optional(std::move(note)) : std::nullopt;
}

Result<S3IncomingNote> beginS3Upload(const S3Client &client, const QString &place, const QUuid &id, qint64 sizeBytes)
{
    const QString name = id.toString(QUuid::WithoutBraces);
    S3IncomingNote note{place + u'/' + name, {}, sizeBytes};
    const auto uploadId = client.beginMultipart(note.key);
    if (!uploadId)
        return uploadId.error();
    note.uploadId = *uploadId;
    S3Request write;
    write.method = "PUT";
    write.key = s3NoteKey(place);
    write.body = QJsonDocument(QJsonObject{{QStringLiteral("id"), name},
                                           {QStringLiteral("uploadId"), QString::fromUtf8(note.uploadId)},
                                           {QStringLiteral("sizeBytes"), sizeBytes}})
                     .toJson(QJsonDocument::Compact);
    if (const auto written = client.send(write); !written)
        return written.error();
    return note;
}

} // namespace cinefluent::server
