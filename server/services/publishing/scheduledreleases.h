// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/cache/cachestore.h"
#include "server/services/jobs/job.h"
#include "server/services/publishing/releasehistory.h"

namespace cinefluent::server {

/// Publishes releases whose time has come, as a job: exactly once, because the time is taken from the release in the
/// transaction that publishes it. A job whose release was moved, cancelled or published meanwhile does nothing. What
/// never gets better (the right is gone, a lesson is another movie's) is noted at the release. Safe from any thread
/// that `history` and `answers` are safe from.
class ScheduledReleases
{
public:
    ScheduledReleases(ReleaseHistory &history, CacheStore &answers, Logger &log);

    [[nodiscard]] Task<Result<void>> run(Job job);

private:
    [[nodiscard]] Task<Result<void>> settle(ReleaseSchedule schedule, Error error);

    ReleaseHistory &m_history;
    CacheStore &m_answers;
    Logger &m_log;
};

} // namespace cinefluent::server
