// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/servermessage.h"

#include "common/base/jsonwriter.h"

namespace cinefluent::server::messages {

QByteArray welcome(const Identity &identity, const RealtimeLimits &limits)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("type", "welcome").member("userId", identity.userId.toString());
    json.member("expiresAt", toIso8601(identity.expiresAt)).member("pingSeconds", limits.pingMs / 1000);
    json.key("limits").beginObject().member("messageBytes", limits.maxMessageBytes);
    json.member("messagesPerSecond", limits.messagesPerSecond).member("subscriptions", limits.maxSubscriptions);
    json.member("connections", limits.maxConnectionsPerUser).endObject().endObject();
    return out;
}

QByteArray subscribed(const QByteArray &channel, const QByteArray &epoch, qint64 offset, bool recovered, size_t missed)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject()
        .member("type", "subscribed")
        .key("channel")
        .asciiValue({channel.constData(), size_t(channel.size())});
    json.key("epoch").asciiValue({epoch.constData(), size_t(epoch.size())}).member("offset", offset);
    json.member("recovered", recovered).member("missed", qint64(missed)).endObject();
    return out;
}

QByteArray unsubscribed(const QString &channel)
{
    QByteArray out;
    JsonWriter(out).beginObject().member("type", "unsubscribed").member("channel", channel).endObject();
    return out;
}

QByteArray pong()
{
    return QByteArrayLiteral("{\"type\":\"pong\"}");
}

QByteArray progressRecorded(const QString &lessonId, const QString &eventId, int percentHundredths)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("type", "progress_recorded").member("lessonId", lessonId).member("eventId", eventId);
    json.member("progress", percentHundredths / 100.0).endObject();
    return out;
}

QByteArray error(const Error &error, const QString &request, const QString &channel)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("type", "error").member("code", error.code).member("message", error.message);
    if (!request.isEmpty())
        json.member("request", request);
    if (!channel.isEmpty())
        json.member("channel", channel);
    if (error.retryAfterS > 0)
        json.member("retryAfter", error.retryAfterS);
    if (!error.fields.isEmpty()) {
        json.key("errors").beginArray();
        for (const FieldError &field : error.fields) {
            json.beginObject().member("pointer", field.pointer).member("code", field.code);
            json.member("message", field.message).endObject();
        }
        json.endArray();
    }
    json.endObject();
    return out;
}

QByteArray event(const RealtimeEvent &event)
{
    QByteArray out;
    out.reserve(event.payload.size() + event.channel.size() + 48);
    out.append(QByteArrayView(event.payload).chopped(1)); // the closing brace
    out.append(",\"channel\":\"").append(event.channel).append("\",\"offset\":");
    out.append(QByteArray::number(event.sequence)).append('}');
    return out;
}

} // namespace cinefluent::server::messages
