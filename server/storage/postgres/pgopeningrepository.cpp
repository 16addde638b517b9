// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgopeningrepository.h"

#include "server/storage/postgres/movierow.h"
#include "server/storage/postgres/standingrow.h"

namespace cinefluent::server {

namespace {

// Openings of one learner and day queue at their row, and each sees what the one before it left.
constexpr Statement openStatement{
    "open_lesson",
    "with eased as materialized (select set_config('synchronous_commit', 'off', true)) "
    "insert into daily_lessons as d (user_id, day, lessons) select $1::uuid, $2::date, array[$3::uuid] from eased "
    "on conflict (user_id, day) do update set lessons = d.lessons || excluded.lessons "
    "where not d.lessons @> excluded.lessons and cardinality(d.lessons) < $4::int returning true"};

// The lesson may have come in by another request since the statement above began.
constexpr Statement openedStatement{"opened_lesson", "select from daily_lessons where user_id = $1::uuid and "
                                                     "day = $2::date and lessons @> array[$3::uuid]"};

constexpr Statement standingStatement{
    "lesson_standing",
    "select " CINEFLUENT_STANDING_COLUMNS(
        "$3") " from movie_lessons l join movies m on m.id = "
              "l.movie_id " CINEFLUENT_STANDING_JOINS(
                  "$2", "$3") "where l.id = $1::uuid and l.withdrawn_at is null and " CINEFLUENT_VISIBLE_MOVIE};

} // namespace

PgOpeningRepository::PgOpeningRepository(Pipeline &pipeline)
    : m_pipeline(pipeline)
{
}

Task<Result<std::optional<LessonStanding>>> PgOpeningRepository::standing(UserId user, LessonId lesson, Instant now)
{
    const auto rows = co_await m_pipeline.query(standingStatement, pgParams(lesson, user, now), RowAccess(user));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<LessonStanding>();
    co_return std::optional(standingFromRow(rows->first(), 0));
}

Task<Result<bool>> PgOpeningRepository::open(UserId user, QDate day, LessonId lesson, int limit)
{
    const auto added = co_await m_pipeline.query(openStatement, pgParams(user, day, lesson, limit), RowAccess(user));
    if (!added)
        co_return added.error();
    if (!added->isEmpty())
        co_return true;
    const auto opened = co_await m_pipeline.query(openedStatement, pgParams(user, day, lesson), RowAccess(user));
    if (!opened)
        co_return opened.error();
    co_return !opened->isEmpty();
}

} // namespace cinefluent::server
