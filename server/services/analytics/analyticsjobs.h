// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/analytics/analyticsrepository.h"
#include "server/services/jobs/jobrunner.h"

namespace cinefluent::server {

/// The seed's edge function analytics-processor as scheduled jobs: "analytics.rollup" each five minutes,
/// "analytics.partitions" and "analytics.retention" each day.
class AnalyticsJobs
{
public:
    static constexpr std::chrono::days eventsAge{400}; ///< a year and its same month the year before
    static constexpr std::chrono::days usersAge{100};  ///< longer than an event may be late

    explicit AnalyticsJobs(AnalyticsKeeper &keeper);

    /// Before the runner starts, which ends before this object does.
    void join(JobRunner &runner);

private:
    Task<Result<void>> rollUp(Job job);
    Task<Result<void>> makePartitions();

    AnalyticsKeeper &m_keeper;
};

} // namespace cinefluent::server
