// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

/// What a Range header asks of a representation of known size (RFC 9110, section 14). One range is served; a request
/// for several is answered whole, as section 14.2 allows.
struct ByteRange
{
    enum class Kind
    {
        Whole,        ///< No Range, a unit other than bytes, malformed, or several: answer 200.
        Part,         ///< Answer 206 with `offsetBytes` and `lengthBytes`.
        Unsatisfiable ///< Answer 416.
    };
    Kind kind = Kind::Whole;
    qint64 offsetBytes = 0;
    qint64 lengthBytes = 0;
};

[[nodiscard]] ByteRange parseRange(QByteArrayView rangeHeader, qint64 sizeBytes);

/// Whether If-Range allows the range: absent, or a strong tag equal to `etag`, or a date equal to `lastModified`.
[[nodiscard]] bool ifRangeHolds(QByteArrayView ifRange, QByteArrayView etag, QByteArrayView lastModified);

/// The answer to a GET or HEAD for a file: 200, 206 or 416 with Accept-Ranges, Content-Range, ETag and Content-Type,
/// or 304, or 412 where If-Match does not hold. `etag` is quoted; `sizeBytes` is the file's.
[[nodiscard]] HttpResponse serveFile(const HttpRequest &request, const QString &path, qint64 sizeBytes,
                                     const QByteArray &mediaType, const QByteArray &etag);

} // namespace cinefluent::server
