// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "common/base/logger.h"
#include "server/services/jobs/jobqueue.h"
#include "server/services/jobs/jobsignal.h"

#include <QHash>
#include <QThread>

#include <memory>
#include <vector>

namespace cinefluent::server {

struct JobRunnerOptions
{
    int threads = 2;
    std::chrono::milliseconds lease{60'000};     ///< after which a job of a dead runner is anybody's
    std::chrono::milliseconds poll{1'000};       ///< between two looks at an empty queue
    std::chrono::milliseconds firstPause{2'000}; ///< after the first failure; doubled after each further one
    std::chrono::milliseconds longestPause{3'600'000};
    std::chrono::seconds keepDone{24 * 3600};
    std::chrono::seconds keepDead{30 * 24 * 3600};
};

/// Does the jobs of the queue on a bounded number of threads: one runner a process. Leases are renewed by a thread of
/// their own, so that a handler that blocks keeps its job; where the process dies, another runner takes the job over
/// when the lease has run out. Belongs to one thread; the references outlive it.
class JobRunner
{
public:
    struct Parts
    {
        JobStore &store;
        JobSignal &signal;
        RandomSource &random;
        Logger &log;
    };

    explicit JobRunner(Parts parts, JobRunnerOptions options = {});
    ~JobRunner(); ///< stop()
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    /// Before start(). A second handler of a kind is a fault of ours and aborts.
    void handle(const QString &kind, JobHandler handler);
    /// Before start(); the kind has a handler.
    void schedule(const JobSchedule &schedule);

    /// Under which its jobs are claimed.
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    void start();
    /// Takes no further job, tells those running (Job::stopping) and waits for them. Harmless when not running.
    void stop();

    /// The pause before the attempt after the `attempt`th: doubled each time up to the longest, then between half of
    /// it and all of it at random, so that what failed together does not come again together.
    [[nodiscard]] static std::chrono::milliseconds pauseAfter(int attempt, const JobRunnerOptions &options,
                                                              RandomSource &random);

private:
    void work();
    void keepHouse();
    void perform(const Job &job);
    void settle(const Job &job, const Result<void> &outcome);

    Parts m_parts;
    JobRunnerOptions m_options;
    QByteArray m_name;
    QHash<QString, JobHandler> m_handlers;
    QList<JobSchedule> m_schedules;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_resting = false; ///< of the keeper, when all others have ended
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace cinefluent::server
