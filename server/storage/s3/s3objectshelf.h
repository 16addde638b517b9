// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/objects/objectshelf.h"
#include "server/storage/s3/s3client.h"

namespace cinefluent::server {

/// Objects as keys of a bucket, for the operator's tools.
class S3ObjectShelf final : public ObjectShelf
{
public:
    /// Both outlive it.
    S3ObjectShelf(const S3Settings &settings, const Clock &clock);

    [[nodiscard]] Result<void> forEach(const std::function<Result<void>(const ShelvedObject &)> &handle) override;
    [[nodiscard]] Result<std::optional<qint64>> sizeOf(const QString &sha256) override;
    [[nodiscard]] Result<void> read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink) override;
    [[nodiscard]] Result<void> remove(const QString &sha256) override;
    [[nodiscard]] Result<QString> setAside(const QString &sha256) override;
    [[nodiscard]] Result<int> clearUploads(Instant before, bool onlyCount) override;

    /// As bringToS3().
    [[nodiscard]] Result<bool> bring(const QString &path, const QString &sha256, qint64 sizeBytes);
    /// Writes, reads, lists and removes a key of its own. What it found, in words.
    [[nodiscard]] Result<QString> probe();

private:
    [[nodiscard]] Result<void> forEachKey(const QString &prefix,
                                          const std::function<Result<void>(const S3ListedKey &)> &handle);

    const S3Settings &m_settings;
    S3Client m_client;
};

} // namespace cinefluent::server
