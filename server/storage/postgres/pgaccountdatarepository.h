// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/account/accountdatarepository.h"
#include "server/services/security/piibox.h"

namespace cinefluent::server {

class TransactionPool;

/// Safe from any thread with an event loop.
class PgAccountDataRepository final : public AccountDataRepository
{
public:
    PgAccountDataRepository(TransactionPool &pool, const PiiBox &pii);

    [[nodiscard]] Task<Result<QList<ExportedTable>>> rowsOf(UserId user) override;
    [[nodiscard]] Task<Result<std::optional<QList<SessionId>>>> erase(UserId user, Instant now) override;
    [[nodiscard]] Task<Result<std::optional<Credentials>>> findByIdentity(ExternalIdentity identity) override;
    [[nodiscard]] Task<Result<std::optional<Credentials>>> linkByEmail(ExternalIdentity identity, QString verifiedEmail,
                                                                       Instant now) override;

private:
    TransactionPool &m_pool;
    const PiiBox &m_pii;
};

} // namespace cinefluent::server
