// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <stop_token>

namespace cinefluent::encode {

struct ByteRange
{
    qint64 offset = 0;
    qint64 sizeBytes = 0;

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// 16 bytes from the system's generator.
[[nodiscard]] QByteArray newSegmentKey();

/// Copies a stream and encrypts its segments, each by itself: AES-128-CBC with PKCS #7 padding, the initialisation
/// vector being the segment's number, as players take it where a playlist names none (RFC 8216, section 5.2). What
/// stands before the first segment stays as it is. Returns where the segments lie in `target`. Errors:
/// "encode_disk_full", "work_folder_unusable", "cancelled".
[[nodiscard]] Result<QList<ByteRange>> encryptSegments(const QString &source, const QString &target,
                                                       const QList<ByteRange> &segments, const QByteArray &key,
                                                       const std::stop_token &stop);

} // namespace cinefluent::encode
