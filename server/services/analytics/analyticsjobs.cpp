// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/analytics/analyticsjobs.h"

namespace cinefluent::server {

namespace {

constexpr int eventsAtOnce = 20'000;
constexpr int monthsAhead = 3;

QString kind(const char *name)
{
    return QStringLiteral("analytics.") + QLatin1String(name);
}

} // namespace

AnalyticsJobs::AnalyticsJobs(AnalyticsKeeper &keeper)
    : m_keeper(keeper)
{
}

void AnalyticsJobs::join(JobRunner &runner)
{
    using namespace std::chrono;
    runner.handle(kind("rollup"), [this](Job job) { return rollUp(std::move(job)); });
    runner.handle(kind("partitions"), [this](Job) { return makePartitions(); });
    runner.handle(kind("retention"), [this](Job) { return m_keeper.forget(eventsAge, usersAge); });
    runner.schedule({kind("rollup"), minutes(5)});
    runner.schedule({kind("partitions"), days(1)});
    runner.schedule({kind("retention"), days(1)});
}

Task<Result<void>> AnalyticsJobs::rollUp(Job job)
{
    for (;;) {
        const auto seen = co_await m_keeper.rollUp(eventsAtOnce);
        if (!seen)
            co_return seen.error();
        if (*seen == 0)
            co_return {};
        if (job.stopping && job.stopping->load())
            co_return makeError(ErrorKind::Cancelled, QStringLiteral("stopping"),
                                QStringLiteral("The server is stopping."));
    }
}

Task<Result<void>> AnalyticsJobs::makePartitions()
{
    co_return co_await m_keeper.makePartitions(monthsAhead);
}

} // namespace cinefluent::server
