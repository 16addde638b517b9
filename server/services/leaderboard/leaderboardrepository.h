// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/services/community/communityrows.h"
#include "server/services/leaderboard/leaderboardquery.h"

namespace cinefluent::server {

/// Names one ranking.
struct LeaderboardKey
{
    LeaderboardPeriod period = LeaderboardPeriod::Weekly;
    QDate start;
    QString language; ///< empty for all languages together

    friend bool operator==(const LeaderboardKey &, const LeaderboardKey &) = default;
};

struct LeaderboardRow
{
    qint64 rank = 0; ///< 1 + the learners with more points: equal points share a rank
    PublicAuthor user;
    qint64 points = 0;
    int lessonsCompleted = 0;
    int streak = 0; ///< days, now
};

/// A ranking as one learner sees it.
struct LeaderboardStanding
{
    qint64 version = 0;                ///< of the ranking: moves whenever a score does; 0 where nobody has scored
    qint64 participants = 0;           ///< learners with points
    std::optional<LeaderboardRow> own; ///< nothing without points
};

/// Rankings that the database keeps as the ledger of points grows. Both reads cost the same for ten learners and for a
/// million.
class LeaderboardRepository
{
public:
    LeaderboardRepository() = default;
    LeaderboardRepository(const LeaderboardRepository &) = delete;
    LeaderboardRepository &operator=(const LeaderboardRepository &) = delete;
    virtual ~LeaderboardRepository() = default;

    virtual Task<Result<LeaderboardStanding>> standing(LeaderboardKey key, UserId user) = 0;
    /// The first of the ranking, by points and then by id, at most LeaderboardQuery::maxLimit.
    virtual Task<Result<std::vector<LeaderboardRow>>> top(LeaderboardKey key) = 0;
};

} // namespace cinefluent::server
