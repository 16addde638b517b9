// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/processparts.h"
#include "server/services/account/accountmailer.h"
#include "server/services/analytics/analyticsjobs.h"
#include "server/services/jobs/jobrunner.h"
#include "server/services/publishing/scheduledreleases.h"
#include "server/storage/postgres/pgaccountrepository.h"
#include "server/storage/postgres/pganalyticsrepository.h"
#include "server/storage/postgres/pgjobs.h"
#include "server/storage/postgres/pgreleasehistory.h"
#include "server/storage/postgres/pgsearchupkeep.h"

namespace cinefluent::server {

/// What this process does of the queue of jobs: one runner, and what its handlers need. This is the place where a new
/// kind of job joins the server: its parts as members, one line in the constructor. Handlers run on the runner's
/// threads, so what they use is safe from any thread or made within them; queries go through TransactionPool.
class ServerJobs
{
public:
    explicit ServerJobs(ProcessParts &parts);

    void start() { m_runner.start(); }
    /// Waits for the jobs that run, which are told to end.
    void stop() { m_runner.stop(); }

private:
    Task<Result<void>> endPayments(Job job);
    Task<Result<void>> watchDeadLetters();

    ProcessParts &m_parts;
    PgJobStore m_store;
    PgAccountRepository m_accounts;
    AccountMailer m_accountMailer;
    PgSearchUpkeep m_searchUpkeep;
    PgAnalyticsKeeper m_analyticsRows;
    AnalyticsJobs m_analytics;
    PgReleaseHistory m_releaseHistory;
    ScheduledReleases m_scheduledReleases;
    JobRunner m_runner;
};

} // namespace cinefluent::server
