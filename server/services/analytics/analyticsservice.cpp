// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/analytics/analyticsservice.h"

#include "common/base/jsonwriter.h"

namespace cinefluent::server {

namespace {

struct Span
{
    QDate first, last;
};

Result<Span> spanFrom(const std::optional<QString> &from, const std::optional<QString> &to, QDate today)
{
    constexpr int usualDays = 30;
    const auto dateOf = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
    QList<FieldError> fields;
    Span span;
    span.last = to ? dateOf(*to) : today;
    span.first = from ? dateOf(*from) : span.last.addDays(1 - usualDays);
    const QString advice = QStringLiteral("Use a date such as 2026-11-22, at most %1 days from the other one.")
                               .arg(AnalyticsService::maxDays);
    if (!span.last.isValid() || (to && to->size() != 10))
        fields.append({QStringLiteral("to"), QStringLiteral("date_invalid"), advice});
    else if (!span.first.isValid() || (from && from->size() != 10) || span.first > span.last ||
             span.first.daysTo(span.last) >= AnalyticsService::maxDays)
        fields.append({QStringLiteral("from"), QStringLiteral("date_invalid"), advice});
    if (fields.isEmpty())
        return span;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("validation_failed"),
                            QStringLiteral("The dates cannot be used."));
    error.fields = fields;
    return error;
}

using Rows = std::vector<AnalyticsDay>;

/// The day that begins at `at`; gives where the next one begins.
Rows::const_iterator writeDay(JsonWriter &json, Rows::const_iterator at, Rows::const_iterator end)
{
    const auto after = std::find_if(at, end, [at](const AnalyticsDay &row) { return row.day != at->day; });
    qint64 revenue = 0;
    json.beginObject().member("date", at->day.toString(Qt::ISODate));
    for (auto row = at; row != after; ++row) {
        revenue += row->revenueMinor;
        if (row->type == "*")
            json.member("events", row->events).member("activeUsers", row->users);
    }
    json.member("revenue", revenue).key("types").beginObject();
    for (auto row = at; row != after; ++row) {
        if (row->type == "*")
            continue;
        json.key({row->type.constData(), size_t(row->type.size())}).beginObject();
        json.member("events", row->events).member("users", row->users).endObject();
    }
    json.endObject().endObject();
    return after;
}

} // namespace

AnalyticsService::AnalyticsService(AnalyticsRepository &repository, const Clock &clock)
    : m_repository(repository)
    , m_clock(clock)
{
}

Task<Result<QByteArray>> AnalyticsService::take(UserId user, std::vector<AnalyticsEvent> events)
{
    const int sent = int(events.size());
    const auto added = co_await m_repository.add(user, std::move(events));
    if (!added)
        co_return added.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("accepted", *added).member("duplicates", sent - *added).endObject();
    co_return out;
}

Task<Result<QByteArray>> AnalyticsService::summary(std::optional<QString> from, std::optional<QString> to)
{
    const auto span = spanFrom(from, to, toDateTime(m_clock.now()).toUTC().date());
    if (!span)
        co_return span.error();
    const auto rows = co_await m_repository.days(span->first, span->last);
    if (!rows)
        co_return rows.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("from", span->first.toString(Qt::ISODate));
    json.member("to", span->last.toString(Qt::ISODate)).key("days").beginArray();
    for (auto at = rows->begin(); at != rows->end();)
        at = writeDay(json, at, rows->end());
    json.endArray().endObject();
    co_return out;
}

} // namespace cinefluent::server
