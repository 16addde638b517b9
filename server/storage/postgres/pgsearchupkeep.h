// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/search/searchupkeep.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// As cinefluent_worker, in transactions of the jobs' pool.
class PgSearchUpkeep final : public SearchUpkeep
{
public:
    explicit PgSearchUpkeep(TransactionPool &pool);

    Task<Result<bool>> indexNext() override;
    Task<Result<void>> refreshTrends() override;
    Task<Result<void>> refreshPopularity() override;
    Task<Result<void>> expireSearches() override;

private:
    [[nodiscard]] Task<Result<void>> call(const char *sql);

    TransactionPool &m_pool;
};

} // namespace cinefluent::server
