// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

namespace cinefluent::server {

class JobRunner;

/// What search needs done beside the requests. Safe from any thread with an event loop; every call is idempotent.
class SearchUpkeep
{
public:
    SearchUpkeep() = default;
    SearchUpkeep(const SearchUpkeep &) = delete;
    SearchUpkeep &operator=(const SearchUpkeep &) = delete;
    virtual ~SearchUpkeep() = default;

    /// Prepares one movie that search has not, or has as an older program folded it; false where there is none.
    virtual Task<Result<bool>> indexNext() = 0;
    /// Reads one movie's lines for forms of words; false where there is none whose language has its data installed.
    virtual Task<Result<bool>> analyseNext() = 0;
    /// Counts anew what is popular and trending among searches of several people.
    virtual Task<Result<void>> refreshTrends() = 0;
    /// Counts anew `movies.popularity_score` from what learners do.
    virtual Task<Result<void>> refreshPopularity() = 0;
    /// Forgets searches of more than 90 days ago.
    virtual Task<Result<void>> expireSearches() = 0;
};

/// The kinds "search.index" (every ten minutes, and at once where it never ran), "search.trends" (every
/// quarter of an hour), "catalogue.popularity" (hourly) and "search.expire" (daily). `upkeep` outlives the runner.
void addSearchJobs(JobRunner &runner, SearchUpkeep &upkeep);

} // namespace cinefluent::server
