// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/objectstore.h"
#include "server/storage/s3/s3client.h"

namespace cinefluent::server {

/// Before the keys of all objects.
inline constexpr QLatin1StringView s3ObjectFolder("objects/");

/// Where S3 storages keep an object.
[[nodiscard]] QString s3ObjectKey(const QString &sha256);
/// The object of a key; nothing where it is none's.
[[nodiscard]] std::optional<QString> objectOfS3Key(const QString &key);

/// All of an object of that size, in ranges of a few MiB, each of which is repeated where it fails. Blocking.
[[nodiscard]] Result<void> readFromS3(const S3Client &client, const QString &key, qint64 sizeBytes,
                                      const ObjectSink &sink);

/// A small file by one request, others by multipart upload, each part repeated where it fails. The key appears whole or
/// not at all; what cannot be completed is aborted. Blocking.
[[nodiscard]] Result<void> uploadToS3(const S3Client &client, const QString &path, const QString &key,
                                      qint64 sizeBytes);

/// Makes the file at `path`, whose content has that hash, an object; it stays where it is. False where it was there
/// with this size already. Blocking.
[[nodiscard]] Result<bool> bringToS3(const S3Client &client, const QString &path, const QString &sha256,
                                     qint64 sizeBytes);

} // namespace cinefluent::server
