// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/query/pagecursor.h"

#include <QStringList>

namespace cinefluent::server {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype maxTextLength = 128;
constexpr qint64 latestUs = 253'402'300'800'000'000; // the year 10000

} // namespace

QString PageCursor::toString() const
{
    const QByteArray plain = QByteArray(isMarked ? "1" : "0") + ' ' +
                             QByteArray::number(at.time_since_epoch().count()) + ' ' +
                             id.toByteArray(QUuid::WithoutBraces) + ' ' + QByteArray::number(page);
    return QString::fromLatin1(plain.toBase64(encoding));
}

std::optional<PageCursor> PageCursor::fromString(QStringView text)
{
    if (text.size() > maxTextLength)
        return std::nullopt;
    const auto plain =
        QByteArray::fromBase64Encoding(text.toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!plain)
        return std::nullopt;
    const QByteArrayList parts = (*plain).split(' ');
    if (parts.size() != 4 || (parts[0] != "0" && parts[0] != "1") || parts[2].size() != 36)
        return std::nullopt;
    bool isTime = false;
    bool isPage = false;
    const qint64 us = parts[1].toLongLong(&isTime);
    PageCursor cursor{parts[0] == "1", Instant(std::chrono::microseconds(us)),
                      QUuid::fromString(QLatin1String(parts[2])), parts[3].toInt(&isPage)};
    if (!isTime || us < 0 || us >= latestUs || cursor.id.isNull() || !isPage || cursor.page < 1)
        return std::nullopt;
    return cursor;
}

PageRequest pageRequestFrom(QueryParameters &parameters, const std::optional<QString> &page,
                            const std::optional<QString> &limit, const std::optional<QString> &cursor)
{
    PageRequest request;
    request.limit = parameters.number("limit", limit, request.limit, PageRequest::maxLimit);
    request.page = parameters.number("page", page, 1, PageRequest::maxDepth);
    if (cursor) {
        request.cursor = PageCursor::fromString(*cursor);
        if (!request.cursor)
            parameters.offend("cursor", "cursor_invalid", QStringLiteral("Send nextCursor of an answer as it is."));
        else if (page)
            parameters.offend("page", "ambiguous", QStringLiteral("Either a page or a cursor is expected."));
        else
            request.page = request.cursor->page;
    } else if (qint64(request.page) * request.limit > PageRequest::maxDepth) {
        parameters.offend("page", "too_deep",
                          QStringLiteral("Pages reach %1 entries deep. Go on with nextCursor of the page before.")
                              .arg(PageRequest::maxDepth));
    }
    return request;
}

void writePageMembers(JsonWriter &json, const PageRequest &part, qint64 total, const std::optional<PageCursor> &next)
{
    json.member("total", total).member("page", part.page);
    json.member("totalPages", (total + part.limit - 1) / part.limit).key("nextCursor");
    if (next)
        json.value(next->toString());
    else
        json.nullValue();
}

} // namespace cinefluent::server
