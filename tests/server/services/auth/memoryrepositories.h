// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/userrepository.h"

#include <QHash>

#include <memory>

namespace cinefluent::tests {

/// The accounts and sessions of a test in memory, following the contracts of the interfaces. One thread. Every call
/// goes through `beforeEach`, where a test can make it fail or wait.
class MemoryAccounts final : public server::UserRepository, public server::SessionRepository
{
public:
    std::function<Task<std::optional<Error>>()> beforeEach;
    int credentialLookups = 0;

    struct Token
    {
        server::SessionId session;
        QByteArray parent;
        Instant expiresAt;
        std::optional<Instant> rotatedAt;
        QByteArray childHash;
        QByteArray childNonce;
    };
    struct Session
    {
        server::UserId user;
        std::optional<Instant> revokedAt;
    };

    [[nodiscard]] Task<Result<void>> insert(server::NewAccount account,
                                            std::optional<server::NewSession> session) override;
    [[nodiscard]] Task<Result<std::optional<server::Credentials>>> findCredentials(QString email) override;
    [[nodiscard]] Task<Result<std::optional<api::UserProfile>>> findProfile(server::UserId user) override;
    [[nodiscard]] Task<Result<void>> replacePasswordHash(server::UserId user, QByteArray oldHash,
                                                         QByteArray newHash) override;

    [[nodiscard]] Task<Result<void>> create(server::NewSession session) override;
    [[nodiscard]] Task<Result<server::RotationOutcome>> rotate(server::RotationRequest request) override;
    [[nodiscard]] Task<Result<void>> revoke(server::UserId user, server::SessionId session, Instant now) override;
    [[nodiscard]] Task<Result<QList<server::SessionId>>> revokeAll(server::UserId user, Instant now) override;
    [[nodiscard]] Task<Result<QList<server::RevokedSession>>> revokedSince(Instant since) override;

    QList<server::NewAccount> accounts;
    QHash<server::SessionId, Session> sessions;
    QHash<QByteArray, Token> tokens; ///< by hash

private:
    [[nodiscard]] Task<std::optional<Error>> gate();
    void store(const server::NewSession &session);

    QHash<QString, qsizetype> m_byEmail; ///< indices into `accounts`, by normalised address
    QHash<QString, qsizetype> m_byUsername;
    QHash<server::UserId, qsizetype> m_byId;
};

} // namespace cinefluent::tests
