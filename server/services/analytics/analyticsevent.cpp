// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/analytics/analyticsevent.h"

#include <QJsonDocument>

namespace cinefluent::server {

namespace {

constexpr qint64 maxDurationS = 10'000'000;
constexpr qint64 maxCount = 1'000'000'000;
constexpr qsizetype maxTextLength = 200;

struct Member
{
    enum class Kind
    {
        Id,
        Whole,
        Number,
        Text,
        Tier,
        OptionalNumber
    };
    const char *name;
    Kind kind;
    double most = 0;
};

struct Type
{
    const char *name;
    std::vector<Member> members;
};

/// The seed's interface AnalyticsEvents.
const std::vector<Type> &types()
{
    using Kind = Member::Kind;
    static const std::vector<Type> all{
        {"lesson_started", {{"lessonId", Kind::Id}, {"timestamp", Kind::OptionalNumber, 1e15}}},
        {"lesson_completed", {{"lessonId", Kind::Id}, {"duration", Kind::Number, maxDurationS}}},
        {"vocabulary_learned", {{"wordId", Kind::Id}, {"attempts", Kind::Whole, maxCount}}},
        {"movie_viewed", {{"movieId", Kind::Id}, {"source", Kind::Text}}},
        {"search_performed", {{"query", Kind::Text}, {"resultsCount", Kind::Whole, maxCount}}},
        {"subscription_upgraded", {{"tier", Kind::Tier}, {"revenue", Kind::Number, maxCount}}},
        {"user_retention", {{"daysSinceSignup", Kind::Whole, maxCount}}},
    };
    return all;
}

QJsonValue readMember(api::ObjectReader &data, const Member &member)
{
    switch (member.kind) {
    case Member::Kind::Id:
        return data.uuid(member.name).toString(QUuid::WithoutBraces);
    case Member::Kind::Whole:
        return data.integer(member.name, 0, qint64(member.most));
    case Member::Kind::OptionalNumber:
        if (!data.has(member.name))
            return QJsonValue(QJsonValue::Undefined);
        [[fallthrough]];
    case Member::Kind::Number:
        return data.number(member.name, 0, member.most);
    case Member::Kind::Tier: {
        const QString tier = data.string(member.name, maxTextLength);
        if (tier != QLatin1String("premium") && tier != QLatin1String("pro") && tier != QLatin1String("free"))
            data.offend(member.name, "choice_unknown", QStringLiteral("Use free, premium or pro."));
        return tier;
    }
    case Member::Kind::Text:
        break;
    }
    return data.string(member.name, maxTextLength);
}

QByteArray readData(api::ObjectReader &event, const Type &type, UserId sender)
{
    api::ObjectReader data = event.member("data");
    QJsonObject kept;
    for (const Member &member : type.members) {
        const QJsonValue value = readMember(data, member);
        if (!value.isUndefined())
            kept.insert(QLatin1String(member.name), value);
    }
    if (data.has("userId") && data.uuid("userId") != sender.uuid())
        data.offend("userId", "user_foreign", QStringLiteral("Events are told by the one whose they are."));
    data.finish();
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

AnalyticsEvent readEvent(api::ObjectReader &reader, UserId sender, Instant now)
{
    AnalyticsEvent event;
    event.eventId = reader.uuid("eventId");
    event.occurredAt = reader.instant("occurredAt");
    if (event.occurredAt > now + AnalyticsLimits::clockAhead)
        reader.offend("occurredAt", "instant_in_future", QStringLiteral("This has not happened yet."));
    else if (event.occurredAt < now - AnalyticsLimits::maxAge)
        reader.offend("occurredAt", "instant_too_old", QStringLiteral("This was more than 90 days ago."));
    const QString name = reader.string("type", 50);
    const auto type = std::find_if(types().begin(), types().end(),
                                   [&name](const Type &one) { return name == QLatin1String(one.name); });
    if (type == types().end()) {
        reader.offend("type", "choice_unknown", QStringLiteral("There is no such type of event."));
        (void)reader.object("data");
        return event;
    }
    event.type = type->name;
    event.data = readData(reader, *type, sender);
    return event;
}

} // namespace

std::vector<AnalyticsEvent> readAnalyticsEvents(api::ObjectReader &reader, UserId sender, Instant now)
{
    std::vector<AnalyticsEvent> events;
    reader.each("events", AnalyticsLimits::maxEvents,
                [&](api::ObjectReader &one) { events.push_back(readEvent(one, sender, now)); });
    if (events.empty() && reader.offences().isEmpty())
        reader.offend("events", "events_missing", QStringLiteral("Send at least one event."));
    return events;
}

} // namespace cinefluent::server
