// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/sessionrepository.h"
#include "server/services/security/piibox.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

class TransactionPool;

/// The sessions and refresh tokens in PostgreSQL. Safe from any thread with an event loop, as the pool is.
class PgSessionRepository final : public SessionRepository
{
public:
    /// Without a box, nothing is kept of what clients tell of themselves.
    explicit PgSessionRepository(TransactionPool &pool, const PiiBox *pii = nullptr);

    [[nodiscard]] Task<Result<void>> create(NewSession session) override;
    [[nodiscard]] Task<Result<RotationOutcome>> rotate(RotationRequest request) override;
    [[nodiscard]] Task<Result<void>> revoke(UserId user, SessionId session, Instant now) override;
    [[nodiscard]] Task<Result<QList<SessionId>>> revokeAll(UserId user, Instant now) override;
    [[nodiscard]] Task<Result<QList<RevokedSession>>> revokedSince(Instant since) override;

private:
    TransactionPool &m_pool;
    const PiiBox *m_pii;
};

/// The session with its first token, inside a transaction of the caller's.
void insertSession(pqxx::work &work, const NewSession &session, const PiiBox *pii);

} // namespace cinefluent::server
