// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/eventwindow.h"

#include "common/learning/eventstamp.h"

namespace cinefluent::server {

namespace {

Error refusal(const char *code, const QString &message, const QString &pointer)
{
    Error error = makeError(ErrorKind::InvalidInput, QString::fromLatin1(code), message);
    error.fields.append({pointer, QString::fromLatin1(code), message});
    return error;
}

} // namespace

std::optional<Error> dateRefusal(Instant occurredAt, std::optional<Instant> sentAt, Instant receivedAt,
                                 const QString &pointer)
{
    if (occurredAt > sentAt.value_or(receivedAt) + latestEvent)
        return refusal("event_in_future",
                       QStringLiteral("This event is dated more than a day ahead. It was not recorded; send it with "
                                      "`sentAt` by the same clock, or without a date."),
                       pointer);
    if (learning::correctedInstant(occurredAt, sentAt, receivedAt) < receivedAt - oldestEvent)
        return refusal("event_too_old",
                       QStringLiteral("Events are taken for 60 days after they happened. This one was not recorded; "
                                      "what was recorded before stands."),
                       pointer);
    return std::nullopt;
}

void writeRefusal(JsonWriter &json, const Error &error, int status)
{
    json.beginObject().member("status", status).member("code", error.code).member("message", error.message);
    if (!error.fields.isEmpty()) {
        json.key("errors").beginArray();
        for (const FieldError &field : error.fields)
            json.beginObject()
                .member("pointer", field.pointer)
                .member("code", field.code)
                .member("message", field.message)
                .endObject();
        json.endArray();
    }
    json.endObject();
}

} // namespace cinefluent::server
