// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/jobs/job.h"

#include <optional>

namespace cinefluent::server {

/// Where services put work that is not to be waited for. Safe from any thread with an event loop; tasks resume on the
/// thread that awaits.
class JobQueue
{
public:
    JobQueue() = default;
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;
    virtual ~JobQueue() = default;

    /// Stores the job durably. False where one with its unique key waits or runs already: nothing was added.
    [[nodiscard]] virtual Task<Result<bool>> add(NewJob job) = 0;
};

/// The queue as a runner sees it. Every call blocks for one short transaction; safe from any thread. `runner` names a
/// runner among all servers; a job belongs to it while its lease lasts and the attempt is the one it claimed.
class JobStore
{
public:
    JobStore() = default;
    JobStore(const JobStore &) = delete;
    JobStore &operator=(const JobStore &) = delete;
    virtual ~JobStore() = default;

    /// Takes the job that is due first among `kinds`, if there is one. Of two runners that ask at once, one gets it.
    [[nodiscard]] virtual Result<std::optional<Job>> claim(const QByteArray &runner, const QStringList &kinds,
                                                           std::chrono::milliseconds lease) = 0;
    /// Lengthens the leases of all jobs that the runner has.
    [[nodiscard]] virtual Result<void> renew(const QByteArray &runner, std::chrono::milliseconds lease) = 0;

    /// The job is done. Its payload is dropped. False where the lease had been lost, here and below: nothing changes.
    [[nodiscard]] virtual Result<bool> complete(const QByteArray &runner, const Job &job) = 0;
    /// It failed and runs again after `pause`.
    [[nodiscard]] virtual Result<bool> retry(const QByteArray &runner, const Job &job, std::chrono::milliseconds pause,
                                             const QString &error) = 0;
    /// It was interrupted: the attempt does not count.
    [[nodiscard]] virtual Result<bool> giveBack(const QByteArray &runner, const Job &job) = 0;
    /// It failed for good: kept, with the error, as a dead letter.
    [[nodiscard]] virtual Result<bool> bury(const QByteArray &runner, const Job &job, const QString &error) = 0;

    /// Puts jobs whose lease ran out (their server died) back into the queue, or among the dead letters where the
    /// attempts are used up; gives their number.
    [[nodiscard]] virtual Result<int> recover() = 0;
    /// Makes sure that the next run of each schedule waits in the queue.
    [[nodiscard]] virtual Result<void> arrange(const QList<JobSchedule> &schedules) = 0;
    /// Forgets jobs done before `done` ago and dead letters from before `dead` ago.
    [[nodiscard]] virtual Result<void> prune(std::chrono::seconds done, std::chrono::seconds dead) = 0;
};

} // namespace cinefluent::server
