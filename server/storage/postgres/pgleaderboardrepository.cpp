// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgleaderboardrepository.h"

#include "server/storage/postgres/communitycolumns.h"

namespace cinefluent::server {

namespace {

#define CINEFLUENT_BOARD "b.period = $1::text and b.starts_on = $2::date and b.language = $3::text"

// Those above a score: at each level of the tree the buckets beyond the score's own within its parent.
constexpr Statement standingStatement{
    "leaderboard_standing",
    "select b.version, (select coalesce(sum(c.learners), 0) from leaderboard_counts c where c.board_id = b.id and "
    "c.level = 4), s.user_id, a.username, a.avatar_url, s.points, s.lessons_completed, a.streak_count, "
    "1 + (select coalesce(sum(c.learners), 0) from generate_series(0, 4) as l(level) join leaderboard_counts c "
    "on c.board_id = b.id and c.level = l.level and c.bucket > s.points >> (6 * l.level) and c.bucket < "
    "case when l.level = 4 then 9223372036854775807 else ((s.points >> (6 * (l.level + 1))) + 1) << 6 end) "
    "from leaderboard_boards b "
    "left join leaderboard_scores s on s.board_id = b.id and s.user_id = $4::uuid and s.points > 0 "
    "left join public_profiles a on a.id = s.user_id where " CINEFLUENT_BOARD};

constexpr Statement topStatement{
    "leaderboard_top",
    "select rank() over (order by s.points desc), s.user_id, a.username, a.avatar_url, s.points, s.lessons_completed, "
    "a.streak_count from leaderboard_boards b cross join lateral (select * from leaderboard_scores f "
    "where f.board_id = b.id and f.points > 0 order by f.points desc, f.user_id limit $4::int) s "
    "join public_profiles a on a.id = s.user_id where " CINEFLUENT_BOARD " order by s.points desc, s.user_id"};

} // namespace

PgLeaderboardRepository::PgLeaderboardRepository(Pipeline &reads)
    : m_reads(reads)
{
}

Task<Result<LeaderboardStanding>> PgLeaderboardRepository::standing(LeaderboardKey key, UserId user)
{
    const auto rows = co_await m_reads.query(
        standingStatement, pgParams(toString(key.period), key.start, key.language, user), RowAccess(user));
    if (!rows)
        co_return rows.error();
    LeaderboardStanding standing;
    if (rows->isEmpty())
        co_return standing;
    const PgRow row = rows->first();
    standing.version = row.int64(0);
    standing.participants = row.int64(1);
    if (!row.isNull(2))
        standing.own = LeaderboardRow{row.int64(8), authorFromRow(row, 2), row.int64(5), row.int32(6), row.int32(7)};
    co_return standing;
}

Task<Result<std::vector<LeaderboardRow>>> PgLeaderboardRepository::top(LeaderboardKey key)
{
    const auto rows = co_await m_reads.query(
        topStatement, pgParams(toString(key.period), key.start, key.language, LeaderboardQuery::maxLimit));
    if (!rows)
        co_return rows.error();
    std::vector<LeaderboardRow> top;
    top.reserve(size_t(rows->size()));
    for (const PgRow &row : *rows)
        top.push_back({row.int64(0), authorFromRow(row, 1), row.int64(4), row.int32(5), row.int32(6)});
    co_return top;
}

} // namespace cinefluent::server
