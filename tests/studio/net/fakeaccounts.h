// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/session.h"
#include "tests/studio/net/fakehttpserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace cinefluent::tests {

/// The account routes of a server, as the contract has them: tokens that expire when told, refresh tokens good once.
class FakeAccounts
{
public:
    /// Nothing: the path is not one of these.
    std::optional<FakeAnswer> answer(const FakeRequest &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (request.path == "/auth/login")
            return body["password"].toString() == "correct horse" ? signedIn(200)
                                                                  : problemAnswer(401, "invalid_credentials");
        if (request.path == "/auth/refresh") {
            ++refreshes;
            if (refreshFailure)
                return *refreshFailure;
            if (!m_refreshTokens.remove(body["refreshToken"].toString()))
                return problemAnswer(401, "refresh_token_reused");
            return signedIn(200);
        }
        if (request.path == "/auth/logout") {
            FakeAnswer done;
            done.status = isAllowed(request) ? 204 : 401;
            ++logouts;
            return done;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isAllowed(const FakeRequest &request) const
    {
        const QByteArray header = request.headers.value("authorization");
        return header.startsWith("Bearer ") && m_accessTokens.contains(QString::fromLatin1(header.mid(7)));
    }

    /// Every access token handed out so far is refused from now on.
    void expireAll() { m_accessTokens.clear(); }

    int refreshes = 0;
    int logouts = 0;
    qint64 expiresInSeconds = 86'400;
    std::optional<FakeAnswer> refreshFailure;

private:
    FakeAnswer signedIn(int status)
    {
        ++m_number;
        api::SignedIn answer;
        answer.user.id = QUuid::createUuid();
        answer.user.email = QStringLiteral("editor@example.org");
        answer.user.username = QStringLiteral("editor");
        answer.user.nativeLanguage = QStringLiteral("en");
        answer.user.subscriptionTier = QStringLiteral("free");
        answer.session.accessToken = QStringLiteral("access-%1").arg(m_number);
        answer.session.refreshToken = QStringLiteral("refresh-%1").arg(m_number);
        answer.session.expiresInSeconds = expiresInSeconds;
        answer.session.expiresAt = Instant(std::chrono::seconds(1'700'000'000 + expiresInSeconds));
        m_accessTokens.insert(answer.session.accessToken);
        m_refreshTokens.insert(answer.session.refreshToken);
        FakeAnswer result;
        result.status = status;
        result.body = api::toJson(answer);
        return result;
    }

    int m_number = 0;
    QSet<QString> m_accessTokens;
    QSet<QString> m_refreshTokens;
};

} // namespace cinefluent::tests
