// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/search/searchupkeep.h"
#include "server/services/search/wordforms.h"
#include "server/services/work/workerpool.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// As cinefluent_worker, in transactions of the jobs' pool.
class PgSearchUpkeep final : public SearchUpkeep
{
public:
    explicit PgSearchUpkeep(TransactionPool &pool);
    /// With the language engine, which reads lines on a thread of its own.
    PgSearchUpkeep(TransactionPool &pool, LanguagePacks packs);

    Task<Result<bool>> indexNext() override;
    Task<Result<bool>> analyseNext() override;
    Task<Result<void>> refreshTrends() override;
    Task<Result<void>> refreshPopularity() override;
    Task<Result<void>> expireSearches() override;

private:
    [[nodiscard]] Task<Result<void>> call(const char *sql);

    TransactionPool &m_pool;
    std::unique_ptr<WordForms> m_forms;
    std::unique_ptr<WorkerPool> m_reader; ///< last: waits for what uses m_forms
};

} // namespace cinefluent::server
