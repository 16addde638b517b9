// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/services/auth/authfixture.h"

namespace cinefluent::tests {

using namespace cinefluent::server;

namespace {

constexpr Argon2Cost cheap{8, 1};

std::vector<TokenKey> oneSecret()
{
    std::vector<TokenKey> secrets;
    secrets.push_back(TokenKey::hs256(Secret("a-secret-for-tests-of-32-bytes!!")));
    return secrets;
}

} // namespace

void RecordingLogger::write(LogLevel, std::string_view event, Fields fields)
{
    QString line = QString::fromUtf8(event.data(), qsizetype(event.size()));
    for (const LogField &field : fields) {
        line += QLatin1Char(' ') + QString::fromUtf8(field.name.data(), qsizetype(field.name.size())) + u'=';
        if (const auto *text = std::get_if<QString>(&field.value))
            line += *text;
    }
    m_lines.append(line);
}

AuthFixture::AuthFixture(UserRepository &users, SessionRepository &sessions, quint64 seed, AuthLimits limits)
    : random(seed)
    , ids(clock, random)
    , codec(oneSecret(), {}, clock)
    , refreshTokens(Secret("key of refresh tokens, for tests"))
    , throttle(limits, clock)
    , passwords(std::make_shared<PasswordHasher>(random, cheap), {2, 64})
    , service({users, sessions, passwords, codec, refreshTokens, revoked, throttle, clock, random, ids, log})
    , verifier(codec, revoked, clock, random)
{
}

RegisterRequest goodRequest(const QString &email)
{
    return {email, QStringLiteral("violet anchor drum"), {}, {}, {}};
}

} // namespace cinefluent::tests
