// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/jobs/jobqueue.h"
#include "server/services/jobs/jobsignal.h"
#include "server/storage/postgres/connectionsettings.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

class TransactionPool;

/// Adds a job inside a transaction of the caller's, as any role: it is there when the transaction commits. False where
/// one with its unique key waits or runs. The runner finds it at its next look; JobSignal::notify() after the commit
/// makes that at once. Throws what exec() throws.
bool insertJob(pqxx::transaction_base &work, const NewJob &job);

/// The queue in the table `jobs`, for services.
class PgJobQueue final : public JobQueue
{
public:
    PgJobQueue(TransactionPool &pool, JobSignal &signal);

    [[nodiscard]] Task<Result<bool>> add(NewJob job) override;

private:
    TransactionPool &m_pool;
    JobSignal &m_signal;
};

/// Jobs of one kind that failed for good.
struct DeadLetters
{
    QString kind;
    int count = 0;
    QString lastError; ///< of the newest: for the operator, not for the public
};

/// Over a connection of its own, as the role cinefluent_app. Blocks.
[[nodiscard]] Result<QList<DeadLetters>> lookAtDeadLetters(const ConnectionSettings &app);

/// Has every job that failed for good done once more, and says how many those are. Likewise.
[[nodiscard]] Result<int> retryDeadLetters(const ConnectionSettings &app);

/// The same table for the runner. Times are the database's, so that servers' clocks do not matter.
class PgJobStore final : public JobStore
{
public:
    /// `pool` is used for its blocking connection alone.
    explicit PgJobStore(TransactionPool &pool);

    [[nodiscard]] Result<std::optional<Job>> claim(const QByteArray &runner, const QStringList &kinds,
                                                   std::chrono::milliseconds lease) override;
    [[nodiscard]] Result<void> renew(const QByteArray &runner, std::chrono::milliseconds lease) override;
    [[nodiscard]] Result<bool> complete(const QByteArray &runner, const Job &job) override;
    [[nodiscard]] Result<bool> retry(const QByteArray &runner, const Job &job, std::chrono::milliseconds pause,
                                     const QString &error) override;
    [[nodiscard]] Result<bool> giveBack(const QByteArray &runner, const Job &job) override;
    [[nodiscard]] Result<bool> bury(const QByteArray &runner, const Job &job, const QString &error) override;
    [[nodiscard]] Result<int> recover() override;
    [[nodiscard]] Result<void> arrange(const QList<JobSchedule> &schedules) override;
    /// Dead letters of payments stay: money is charged until somebody has looked.
    [[nodiscard]] Result<void> prune(std::chrono::seconds done, std::chrono::seconds dead) override;
    [[nodiscard]] Result<QList<DeadLetters>> deadLetters();

private:
    [[nodiscard]] Result<int> change(const char *sql, const PgParams &params);

    TransactionPool &m_pool;
};

} // namespace cinefluent::server
