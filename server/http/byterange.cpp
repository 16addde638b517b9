// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/byterange.h"

#include "server/http/conditional.h"
#include "server/http/errorresponse.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace cinefluent::server {

namespace {

/// Saturated: no file is as large as what would not fit.
std::optional<qint64> readNumber(QByteArrayView digits)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (digits.isEmpty())
        return {};
    qint64 number = 0;
    for (char c : digits) {
        if (c < '0' || c > '9')
            return {};
        number = number > (most - 9) / 10 ? most : number * 10 + (c - '0');
    }
    return number;
}

} // namespace

ByteRange parseRange(QByteArrayView rangeHeader, qint64 sizeBytes)
{
    ByteRange range;
    range.lengthBytes = sizeBytes;
    const QByteArrayView text = rangeHeader.trimmed();
    const qsizetype equals = text.indexOf('=');
    if (equals < 0 || !equalsIgnoringCase(text.first(equals).trimmed(), "bytes"))
        return range;
    const QByteArrayView set = text.sliced(equals + 1).trimmed();
    const qsizetype dash = set.indexOf('-');
    if (dash < 0 || set.contains(','))
        return range;
    const std::optional<qint64> first = readNumber(set.first(dash).trimmed());
    const std::optional<qint64> last = readNumber(set.sliced(dash + 1).trimmed());
    const bool openStart = set.first(dash).trimmed().isEmpty();
    const bool openEnd = set.sliced(dash + 1).trimmed().isEmpty();
    if ((!first && !openStart) || (!last && !openEnd) || (openStart && openEnd))
        return range;
    if (openStart) { // the last `*last` bytes
        if (*last == 0 || sizeBytes == 0)
            return {ByteRange::Kind::Unsatisfiable, 0, 0};
        const qint64 length = std::min(*last, sizeBytes);
        return {ByteRange::Kind::Part, sizeBytes - length, length};
    }
    if (last && *last < *first)
        return range;
    if (*first >= sizeBytes)
        return {ByteRange::Kind::Unsatisfiable, 0, 0};
    const qint64 end = last ? std::min(*last, sizeBytes - 1) : sizeBytes - 1;
    return {ByteRange::Kind::Part, *first, end - *first + 1};
}

bool ifRangeHolds(QByteArrayView ifRange, QByteArrayView etag, QByteArrayView lastModified)
{
    const QByteArrayView condition = ifRange.trimmed();
    if (condition.isEmpty())
        return true;
    if (condition.startsWith('"'))
        return condition == etag;
    if (condition.startsWith("W/"))
        return false;
    return !lastModified.isEmpty() && condition == lastModified;
}

HttpResponse serveFile(const HttpRequest &request, const QString &path, qint64 sizeBytes, const QByteArray &mediaType,
                       const QByteArray &etag)
{
    HttpResponse response;
    response.headers.append("Content-Type", mediaType);
    response.headers.append("Accept-Ranges", "bytes");
    response.file = FileSlice{path, 0, sizeBytes};
    response = conditional(request, etag, std::move(response));
    if (response.status != 200)
        return response;
    const QByteArray header = request.header("Range");
    if (header.isNull() || !ifRangeHolds(request.header("If-Range"), etag, {}))
        return response;
    const ByteRange range = parseRange(header, sizeBytes);
    const QByteArray total = QByteArray::number(sizeBytes);
    switch (range.kind) {
    case ByteRange::Kind::Whole:
        break;
    case ByteRange::Kind::Part:
        response.status = 206;
        response.file = FileSlice{path, range.offsetBytes, range.lengthBytes};
        response.headers.append("Content-Range", "bytes " + QByteArray::number(range.offsetBytes) + '-' +
                                                     QByteArray::number(range.offsetBytes + range.lengthBytes - 1) +
                                                     '/' + total);
        break;
    case ByteRange::Kind::Unsatisfiable: {
        HttpResponse refused =
            makeProblem(416, QStringLiteral("range_not_satisfiable"),
                        QStringLiteral("The requested range lies outside the file."), request.requestId);
        refused.headers.append("Content-Range", "bytes */" + total);
        refused.headers.append("Accept-Ranges", "bytes");
        return refused;
    }
    }
    return response;
}

} // namespace cinefluent::server
