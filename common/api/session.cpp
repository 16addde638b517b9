// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/session.h"

#include "common/api/answer.h"
#include "common/base/jsonwriter.h"

namespace cinefluent::api {

namespace {

constexpr qsizetype maxLength = 16'384;

void writeNullable(JsonWriter &json, std::string_view name, const QString &text)
{
    json.key(name);
    if (text.isEmpty())
        json.nullValue();
    else
        json.value(text);
}

void writeUser(JsonWriter &json, const UserProfile &user)
{
    json.beginObject().member("id", user.id.toString(QUuid::WithoutBraces)).member("email", user.email);
    writeNullable(json, "username", user.username);
    writeNullable(json, "fullName", user.fullName);
    writeNullable(json, "avatarUrl", user.avatarUrl);
    json.member("nativeLanguage", user.nativeLanguage).key("targetLanguages").beginArray();
    for (const QString &language : user.targetLanguages)
        json.value(language);
    json.endArray().member("subscriptionTier", user.subscriptionTier);
    json.member("streakCount", user.streakCount).member("totalPoints", user.totalPoints);
    json.member("dailyGoal", user.dailyGoal).member("role", user.role).member("timeZone", user.timeZone);
    json.member("emailVerified", user.emailVerified).endObject();
}

UserProfile readUser(ObjectReader &reader)
{
    UserProfile user;
    user.id = reader.uuid("id");
    user.email = reader.string("email", maxLength);
    user.username = reader.nullableString("username", maxLength);
    user.fullName = reader.nullableString("fullName", maxLength);
    user.avatarUrl = reader.nullableString("avatarUrl", maxLength);
    user.nativeLanguage = reader.string("nativeLanguage", maxLength);
    user.targetLanguages = reader.strings("targetLanguages", 1000, maxLength);
    user.subscriptionTier = reader.string("subscriptionTier", maxLength);
    constexpr qint64 most = std::numeric_limits<int>::max();
    user.streakCount = int(reader.integer("streakCount", 0, most));
    user.totalPoints = int(reader.integer("totalPoints", 0, most));
    user.dailyGoal = int(reader.integer("dailyGoal", 0, most));
    user.role = reader.string("role", maxLength);
    if (reader.has("timeZone"))
        user.timeZone = reader.string("timeZone", maxLength);
    user.emailVerified = reader.has("emailVerified") && reader.boolean("emailVerified");
    return user;
}

Session readSession(ObjectReader &reader)
{
    Session session;
    session.accessToken = reader.text("accessToken", maxLength);
    session.refreshToken = reader.text("refreshToken", maxLength);
    session.tokenType = reader.string("tokenType", maxLength);
    session.expiresInSeconds = reader.integer("expiresIn", 0, std::numeric_limits<int>::max());
    session.expiresAt = reader.instant("expiresAt");
    return session;
}

} // namespace

QByteArray toJson(const UserProfile &user)
{
    QByteArray out;
    JsonWriter json(out);
    writeUser(json, user);
    return out;
}

QByteArray toJson(const SignedIn &answer)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("user");
    writeUser(json, answer.user);
    json.key("session").beginObject().member("accessToken", answer.session.accessToken);
    json.member("refreshToken", answer.session.refreshToken).member("tokenType", answer.session.tokenType);
    json.member("expiresIn", answer.session.expiresInSeconds);
    json.member("expiresAt", toIso8601(answer.session.expiresAt)).endObject().endObject();
    return out;
}

QByteArray loginRequestJson(const QString &email, const QString &password)
{
    QByteArray out;
    JsonWriter(out).beginObject().member("email", email).member("password", password).endObject();
    return out;
}

QByteArray refreshRequestJson(const QString &refreshToken)
{
    QByteArray out;
    JsonWriter(out).beginObject().member("refreshToken", refreshToken).endObject();
    return out;
}

Result<UserProfile> userProfileFromJson(const QByteArray &json)
{
    return readAnswer<UserProfile>(json, readUser);
}

Result<SignedIn> signedInFromJson(const QByteArray &json)
{
    return readAnswer<SignedIn>(json, [](ObjectReader &reader) {
        SignedIn answer;
        ObjectReader user = reader.member("user");
        answer.user = readUser(user);
        ObjectReader session = reader.member("session");
        answer.session = readSession(session);
        return answer;
    });
}

} // namespace cinefluent::api
