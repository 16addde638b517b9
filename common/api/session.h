// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUuid>

namespace cinefluent::api {

/// The seed's `Session`: what a client keeps between requests.
struct Session
{
    QString accessToken;  ///< for `Authorization: Bearer …`, 24 hours
    QString refreshToken; ///< good once, 30 days; a used one ends the family
    QString tokenType = QStringLiteral("Bearer");
    qint64 expiresInSeconds = 0; ///< of the access token, from the answer's instant; "expiresIn" on the wire
    Instant expiresAt{};

    friend bool operator==(const Session &, const Session &) = default;
};

/// The seed's `UserProfile`, for the caller alone.
struct UserProfile
{
    QUuid id;
    QString email;
    QString username; ///< empty where none was chosen; null on the wire
    QString fullName;
    QString avatarUrl;
    QString nativeLanguage;
    QStringList targetLanguages;
    QString subscriptionTier; ///< "free", "premium" or "pro"
    int streakCount = 0;
    int totalPoints = 0;
    int dailyGoal = 0;
    QString role;                             ///< "learner", "editor", "reviewer" or "admin"
    QString timeZone = QStringLiteral("UTC"); ///< IANA name: where the learner's days begin
    bool emailVerified = false;

    friend bool operator==(const UserProfile &, const UserProfile &) = default;
};

/// Answer of register, login and refresh: `{"user": UserProfile, "session": Session}`.
struct SignedIn
{
    UserProfile user;
    Session session;

    friend bool operator==(const SignedIn &, const SignedIn &) = default;
};

[[nodiscard]] QByteArray toJson(const UserProfile &user);
[[nodiscard]] QByteArray toJson(const SignedIn &answer);
/// `{"email","password"}`.
[[nodiscard]] QByteArray loginRequestJson(const QString &email, const QString &password);
/// `{"refreshToken"}`.
[[nodiscard]] QByteArray refreshRequestJson(const QString &refreshToken);

/// Answers are read leniently: members not known are skipped. Fails with "answer_invalid".
[[nodiscard]] Result<UserProfile> userProfileFromJson(const QByteArray &json);
[[nodiscard]] Result<SignedIn> signedInFromJson(const QByteArray &json);

} // namespace cinefluent::api
