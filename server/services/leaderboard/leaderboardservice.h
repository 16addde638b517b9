// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/leaderboard/leaderboardcache.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

/// The seed's leaderboard. Belongs to the thread of its repository; the cache is shared.
class LeaderboardService
{
public:
    LeaderboardService(LeaderboardRepository &repository, LeaderboardCache &cache, const MediaUrls &urls,
                       const Clock &clock);

    /// `{period, language?, startsAt, endsAt, participants, entries: LeaderboardEntry[], me: LeaderboardEntry | null}`;
    /// `startsAt` and `endsAt` are null for all time.
    Task<Result<QByteArray>> leaderboard(LeaderboardQuery query, UserId user);

private:
    LeaderboardRepository &m_repository;
    LeaderboardCache &m_cache;
    const MediaUrls &m_urls;
    const Clock &m_clock;
};

} // namespace cinefluent::server
