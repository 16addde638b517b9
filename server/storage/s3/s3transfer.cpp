// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3transfer.h"

#include "common/api/objectreader.h"

#include <QFile>

#include <algorithm>

namespace cinefluent::server {

namespace {

constexpr qint64 stepBytes = qint64(8) * 1024 * 1024; // S3 wants 5 MiB at least of all parts but the last
constexpr qint64 mostParts = 10'000;

Error unreadable(const QFile &file)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                     QStringLiteral("The server's storage failed. Nothing was stored; please try again."),
                     QStringLiteral("read ") + file.fileName() + QStringLiteral(": ") + file.errorString());
}

} // namespace

QString s3ObjectKey(const QString &sha256)
{
    return s3ObjectFolder + sha256.left(2) + u'/' + sha256.mid(2, 2) + u'/' + sha256;
}

std::optional<QString> objectOfS3Key(const QString &key)
{
    const QString sha256 = key.section(u'/', -1);
    return api::isSha256(sha256) && key == s3ObjectKey(sha256) ? std::optional(sha256) : std::nullopt;
}

Result<void> readFromS3(const S3Client &client, const QString &key, qint64 sizeBytes, const ObjectSink &sink)
{
    for (qint64 offset = 0; offset < sizeBytes; offset += stepBytes) {
        const auto step = client.read(key, offset, std::min(stepBytes, sizeBytes - offset));
        if (!step)
            return step.error();
        if (const auto taken = sink(*step); !taken)
            return taken;
    }
    return {};
}

Result<void> uploadToS3(const S3Client &client, const QString &path, const QString &key, qint64 sizeBytes)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered) || file.size() != sizeBytes)
        return unreadable(file);
    if (sizeBytes <= stepBytes) {
        S3Request request;
        request.method = "PUT";
        request.key = key;
        request.body = file.readAll();
        if (request.body.size() != sizeBytes)
            return unreadable(file);
        const auto answer = client.send(request);
        return answer ? Result<void>() : answer.error();
    }
    const auto uploadId = client.beginMultipart(key);
    if (!uploadId)
        return uploadId.error();
    const qint64 partBytes = std::max(stepBytes, (sizeBytes + mostParts - 1) / mostParts);
    QList<S3Part> parts;
    std::optional<Error> failure;
    for (qint64 offset = 0; offset < sizeBytes && !failure; offset += partBytes) {
        const QByteArray bytes = file.read(std::min(partBytes, sizeBytes - offset));
        if (bytes.size() != std::min(partBytes, sizeBytes - offset)) {
            failure = unreadable(file);
            break;
        }
        const auto etag = client.putPart(key, *uploadId, int(parts.size()) + 1, bytes);
        if (etag)
            parts.append({int(parts.size()) + 1, bytes.size(), *etag});
        else
            failure = etag.error();
    }
    if (!failure) {
        const auto completed = client.completeMultipart(key, *uploadId, parts);
        if (completed)
            return completed;
        failure = completed.error();
    }
    const auto aborted = client.abortMultipart(key, *uploadId); // else the storage would keep and charge the parts
    Q_UNUSED(aborted)
    return *failure;
}

Result<bool> bringToS3(const S3Client &client, const QString &path, const QString &sha256, qint64 sizeBytes)
{
    const QString key = s3ObjectKey(sha256);
    const auto former = client.sizeOf(key);
    if (!former)
        return former.error();
    if (*former == sizeBytes)
        return false;
    if (const auto uploaded = uploadToS3(client, path, key, sizeBytes); !uploaded)
        return uploaded.error();
    return true;
}

} // namespace cinefluent::server
