// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/account/accountrepository.h"
#include "server/services/security/piibox.h"
#include "server/storage/postgres/pgvalue.h"

namespace cinefluent::server {

class TransactionPool;

/// Accounts beyond signing in, in PostgreSQL, as cinefluent_auth. Safe from any thread with an event loop.
class PgAccountRepository final : public AccountRepository
{
public:
    PgAccountRepository(TransactionPool &pool, const PiiBox &pii);

    [[nodiscard]] Task<Result<std::optional<Credentials>>> find(UserId user) override;
    [[nodiscard]] Task<Result<std::optional<Credentials>>> findByEmail(QString email) override;
    [[nodiscard]] Task<Result<std::optional<Credentials>>> findByToken(TokenPurpose purpose, QByteArray hash,
                                                                       Instant now) override;
    [[nodiscard]] Task<Result<void>> putToken(NewOneTimeToken token) override;
    [[nodiscard]] Task<Result<std::optional<UserId>>> verifyEmail(QByteArray hash, Instant now) override;
    [[nodiscard]] Task<Result<std::optional<EndedSessions>>> resetPassword(QByteArray hash, QByteArray newHash,
                                                                           Instant now) override;
    [[nodiscard]] Task<Result<std::optional<UserId>>> changeEmail(QByteArray hash, Instant now) override;
    [[nodiscard]] Task<Result<std::optional<EndedSessions>>>
    changePassword(UserId user, QByteArray oldHash, QByteArray newHash, SessionId kept, Instant now) override;
    [[nodiscard]] Task<Result<std::optional<api::UserProfile>>> change(UserId user, ProfileChanges changes,
                                                                       Precondition precondition) override;
    [[nodiscard]] Task<Result<QList<DeviceSession>>> sessions(UserId user, Instant now) override;
    [[nodiscard]] Task<Result<bool>> endSession(UserId user, SessionId session, Instant now) override;

private:
    [[nodiscard]] Task<Result<std::optional<Credentials>>> findWhere(const char *sql, PgParams params);

    TransactionPool &m_pool;
    const PiiBox &m_pii;
};

} // namespace cinefluent::server
