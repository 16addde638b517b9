// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/clientmessage.h"

#include "common/api/objectreader.h"
#include "common/api/strictjson.h"

namespace cinefluent::server {

namespace {

constexpr api::JsonLimits messageLimits{32 * 1024, 12, 5'000, 40};
constexpr qsizetype maxChannelLength = 100;
constexpr qsizetype maxEpochLength = 64;
constexpr qint64 maxOffset = Q_INT64_C(9007199254740991); // of a JavaScript number
constexpr double maxTimestampMs = 253'402'300'799'999.0;  // the end of the year 9999

ClientMessage readSubscribe(api::ObjectReader &reader)
{
    SubscribeMessage message{reader.text("channel", maxChannelLength), std::nullopt};
    if (reader.has("offset") || reader.has("epoch"))
        message.from =
            ResumePoint{reader.integer("offset", 0, maxOffset), reader.text("epoch", maxEpochLength).toUtf8()};
    return message;
}

/// The members that both ways share are handed on as they are: what HTTP refuses is refused there.
ClientMessage readProgress(api::ObjectReader &reader, const QJsonObject &source)
{
    ProgressMessage message;
    message.lessonId = reader.id<LessonId>("lessonId");
    message.update.insert(QStringLiteral("lessonId"), message.lessonId.toString());
    message.update.insert(QStringLiteral("progressPercentage"), reader.number("progress", 0, 100));
    const double timestampMs = reader.number("timestamp", 0, maxTimestampMs);
    message.occurredAt = Instant(std::chrono::milliseconds(qint64(timestampMs)));
    message.update.insert(QStringLiteral("occurredAt"), toIso8601(message.occurredAt));
    message.update.insert(QStringLiteral("timeSpent"), 0);
    const auto keep = [&](const char *name) {
        const bool isThere = reader.has(name);
        if (isThere)
            message.update.insert(QLatin1String(name), source.value(QLatin1String(name)));
        return isThere;
    };
    if (keep("timeSpent"))
        (void)reader.number("timeSpent", 0, 86'400);
    if (keep("currentPosition"))
        (void)reader.number("currentPosition", 0, 999'999);
    if (keep("vocabularyLearned"))
        (void)reader.strings("vocabularyLearned", 500, 255);
    if (keep("quizResults"))
        (void)reader.object("quizResults");
    if (keep("eventId"))
        (void)reader.uuid("eventId");
    if (reader.has("eventId") && !reader.has("currentPosition"))
        reader.offend("currentPosition", "missing", QStringLiteral("An event with an id says where the learner is."));
    return message;
}

} // namespace

Result<ClientMessage> clientMessageFrom(const QByteArray &json)
{
    const auto document = api::parseStrictObject(json, messageLimits);
    if (!document)
        return document.error();
    api::Offences offences;
    api::ObjectReader reader(*document, QString(), offences, api::UnknownMembers::Refused);
    const QString type = reader.text("type", maxChannelLength);
    ClientMessage message = PingMessage();
    if (type == QLatin1String("subscribe"))
        message = readSubscribe(reader);
    else if (type == QLatin1String("unsubscribe"))
        message = UnsubscribeMessage{reader.text("channel", maxChannelLength)};
    else if (type == QLatin1String("progress_update"))
        message = readProgress(reader, *document);
    else if (type != QLatin1String("ping"))
        return makeError(ErrorKind::InvalidInput, QStringLiteral("message_unknown"),
                         QStringLiteral("A message has the type subscribe, unsubscribe, progress_update or ping."));
    reader.finish();
    if (offences.isEmpty())
        return message;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("message_invalid"),
                            QStringLiteral("The message was not understood. Nothing was done."));
    error.fields = offences.fields();
    return error;
}

} // namespace cinefluent::server
