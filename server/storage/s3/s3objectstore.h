// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/objectstore.h"
#include "server/services/work/workerpool.h"
#include "server/storage/s3/s3client.h"

namespace cinefluent::server {

/// Objects as keys `objects/aa/bb/<sha256>` of one bucket. A key appears whole or not at all, as S3 guarantees for PUT
/// and for completed multipart uploads; each part goes with its SHA-256 in the signature, which the storage checks.
/// Safe from any thread.
class S3ObjectStore final : public ObjectStore
{
public:
    /// What addresses that are given out are good for: long enough to be followed, too short to be passed on.
    static constexpr std::chrono::seconds addressLifetime{60};

    S3ObjectStore(const S3Client &client, WorkerPool &workers);

    /// Nothing: no object is a file here.
    [[nodiscard]] std::optional<ObjectFile> find(const QString &sha256) const override;
    [[nodiscard]] Result<std::optional<qint64>> sizeOf(const QString &sha256) const override;
    Task<Result<std::optional<qint64>>> look(QString sha256) const override;
    [[nodiscard]] Result<void> read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink) const override;
    [[nodiscard]] std::optional<QByteArray> addressOf(const QString &sha256, const ObjectUse &use) const override;
    Task<Result<QByteArray>> fetch(QString sha256, qint64 maxBytes) const override;
    /// The file stays where it is.
    Task<Result<bool>> adopt(QString path, QString sha256, qint64 sizeBytes) override;

private:
    const S3Client &m_client;
    WorkerPool &m_workers;
};

} // namespace cinefluent::server
