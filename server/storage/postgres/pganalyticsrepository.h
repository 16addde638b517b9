// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/analytics/analyticsrepository.h"
#include "server/storage/postgres/writebatcher.h"

namespace cinefluent::server {

class TransactionPool;

/// Events go in through a batcher; one reactor's, as its pipeline.
class PgAnalyticsRepository final : public AnalyticsRepository
{
public:
    PgAnalyticsRepository(Pipeline &writes, TransactionPool &transactions);

    Task<Result<int>> add(UserId user, std::vector<AnalyticsEvent> events) override;
    Task<Result<std::vector<AnalyticsDay>>> days(QDate first, QDate last) override;

private:
    WriteBatcher m_batcher;
    TransactionPool &m_transactions;
};

/// For jobs; safe from any thread with an event loop.
class PgAnalyticsKeeper final : public AnalyticsKeeper
{
public:
    PgAnalyticsKeeper(TransactionPool &transactions, const Clock &clock);

    Task<Result<int>> rollUp(int limit) override;
    Task<Result<void>> makePartitions(int months) override;
    Task<Result<void>> forget(std::chrono::days eventsAge, std::chrono::days usersAge) override;

private:
    TransactionPool &m_transactions;
    const Clock &m_clock;
};

} // namespace cinefluent::server
