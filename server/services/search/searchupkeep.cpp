// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/search/searchupkeep.h"

#include "server/services/jobs/jobrunner.h"

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

/// Movie by movie, each in a transaction of its own: what is done stays when the server ends in between.
Task<Result<void>> indexAll(SearchUpkeep &upkeep, Job job)
{
    for (bool isIndexed = false;;) {
        if (job.stopping && *job.stopping)
            co_return makeError(ErrorKind::Cancelled, QStringLiteral("job_stopped"),
                                QStringLiteral("The server is ending. The rest is done at its next start."));
        Result<bool> done = false;
        if (isIndexed)
            done = co_await upkeep.analyseNext();
        else
            done = co_await upkeep.indexNext();
        if (!done)
            co_return done.error();
        if (*done)
            continue;
        if (isIndexed)
            co_return Result<void>();
        isIndexed = true;
    }
}

} // namespace

void addSearchJobs(JobRunner &runner, SearchUpkeep &upkeep)
{
    const QString index = QStringLiteral("search.index");
    const QString trends = QStringLiteral("search.trends");
    const QString popularity = QStringLiteral("catalogue.popularity");
    const QString expiry = QStringLiteral("search.expire");
    runner.handle(index, [&upkeep](Job job) { return indexAll(upkeep, std::move(job)); });
    runner.handle(trends, [&upkeep](const Job &) { return upkeep.refreshTrends(); });
    runner.handle(popularity, [&upkeep](const Job &) { return upkeep.refreshPopularity(); });
    runner.handle(expiry, [&upkeep](const Job &) { return upkeep.expireSearches(); });
    runner.schedule({index, 10min});
    runner.schedule({trends, 15min});
    runner.schedule({popularity, 1h});
    runner.schedule({expiry, 24h});
}

} // namespace cinefluent::server
