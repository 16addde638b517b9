// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/sessionrepository.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

class TransactionPool;

/// The sessions and refresh tokens in PostgreSQL. Safe from any thread with an event loop, as the pool is.
class PgSessionRepository final : public SessionRepository
{
public:
    explicit PgSessionRepository(TransactionPool &pool);

    [[nodiscard]] Task<Result<void>> create(NewSession session) override;
    [[nodiscard]] Task<Result<RotationOutcome>> rotate(RotationRequest request) override;
    [[nodiscard]] Task<Result<void>> revoke(UserId user, SessionId session, Instant now) override;
    [[nodiscard]] Task<Result<QList<SessionId>>> revokeAll(UserId user, Instant now) override;
    [[nodiscard]] Task<Result<QList<RevokedSession>>> revokedSince(Instant since) override;

private:
    TransactionPool &m_pool;
};

/// The session with its first token, inside a transaction of the caller's.
void insertSession(pqxx::work &work, const NewSession &session);

} // namespace cinefluent::server
