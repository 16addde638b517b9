// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/authservice.h"
#include "server/services/auth/sessionverifier.h"
#include "tests/support/fakes.h"

#include <QStringList>

namespace cinefluent::tests {

/// Keeps what was logged, one line a record.
class RecordingLogger final : public Logger
{
public:
    void write(LogLevel level, std::string_view event, Fields fields) override;
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

/// The accounts service over repositories of the test's choice, with a clock that stands and cheap hashing.
class AuthFixture
{
public:
    AuthFixture(server::UserRepository &users, server::SessionRepository &sessions, quint64 seed,
                server::AuthLimits limits = {{0, {}}, {0, {}}, {0, {}}});

    ManualClock clock;
    SeededRandom random;
    IdGenerator ids;
    RecordingLogger log;
    server::AccessTokenCodec codec;
    server::RefreshTokens refreshTokens;
    server::RevocationSet revoked;
    server::MemoryAuthThrottle throttle;
    server::PasswordPool passwords;
    server::AuthService service;
    server::SessionVerifier verifier;
};

/// A request that every rule accepts.
[[nodiscard]] server::RegisterRequest goodRequest(const QString &email = QStringLiteral("ana@example.org"));

} // namespace cinefluent::tests
