// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/storage/s3/s3client.h"

#include <optional>

namespace cinefluent::server {

/// Before the keys of all uploads under way.
inline constexpr QLatin1StringView s3IncomingFolder("incoming/");

/// What is expected of an upload under way, as it is noted in the bucket.
struct S3IncomingNote
{
    QString key; ///< of the content
    QByteArray uploadId;
    qint64 sizeBytes = 0;
};

/// Where the note of an upload lies: `place` is "incoming/<owner>/<sha256>".
[[nodiscard]] QString s3NoteKey(const QString &place);
/// Nothing where there is none, or what lies there is none. Blocking.
[[nodiscard]] Result<std::optional<S3IncomingNote>> readS3Note(const S3Client &client, const QString &place);
/// Begins the multipart upload of a content at `place`/`id` and notes it. Blocking.
[[nodiscard]] Result<S3IncomingNote> beginS3Upload(const S3Client &client, const QString &place, const QUuid &id,
                                                   qint64 sizeBytes);

} // namespace cinefluent::server
