// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/publishing/releaserepository.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Releases over door 1. Safe wherever its pool is.
class PgReleaseRepository final : public ReleaseRepository
{
public:
    explicit PgReleaseRepository(TransactionPool &transactions);

    Task<Result<api::ReleaseSummary>> publish(PreparedRelease release, std::optional<Instant> publishAt) override;

private:
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
