// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3objectstore.h"

#include "common/api/objectreader.h"
#include "server/storage/s3/s3transfer.h"

#include <algorithm>

namespace cinefluent::server {

S3ObjectStore::S3ObjectStore(const S3Client &client, WorkerPool &workers)
    : m_client(client)
    , m_workers(workers)
{
}

std::optional<ObjectFile> S3ObjectStore::find(const QString &) const
{
    return std::nullopt;
}

Result<std::optional<qint64>> S3ObjectStore::sizeOf(const QString &sha256) const
{
    if (!api::isSha256(sha256))
        return std::optional<qint64>();
    return m_client.sizeOf(s3ObjectKey(sha256));
}

Task<Result<std::optional<qint64>>> S3ObjectStore::look(QString sha256) const
{
    auto work = [this, sha256] { return sizeOf(sha256); };
    co_return co_await m_workers.run(std::move(work));
}

Result<void> S3ObjectStore::read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink) const
{
    return readFromS3(m_client, s3ObjectKey(sha256), sizeBytes, sink);
}

std::optional<QByteArray> S3ObjectStore::addressOf(const QString &sha256, const ObjectUse &use) const
{
    const S3Fields query{
        {"response-cache-control", "private, max-age=" + QByteArray::number(use.lifetime.count()) + ", immutable"},
        {"response-content-type", use.contentType}};
    return m_client.presigned(use.isHead ? "HEAD" : "GET", s3ObjectKey(sha256), query, {},
                              std::min(addressLifetime, use.lifetime));
}

Task<Result<QByteArray>> S3ObjectStore::fetch(QString sha256, qint64 maxBytes) const
{
    auto work = [this, sha256, maxBytes] { return fetchNow(sha256, maxBytes); };
    co_return co_await m_workers.run(std::move(work));
}

Task<Result<bool>> S3ObjectStore::adopt(QString path, QString sha256, qint64 sizeBytes)
{
    auto work = [this, path, sha256, sizeBytes] { return bringToS3(m_client, path, sha256, sizeBytes); };
    co_return co_await m_workers.run(std::move(work));
}

} // namespace cinefluent::server
