// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgstudyrepository.h"

#include "server/storage/postgres/studycolumns.h"

namespace cinefluent::server {

namespace {

// One statement, so that all of it is of one moment.
constexpr Statement recordStatement{
    "study_record",
    "select 0 as kind, null::date as day, null::timestamptz as moment, u.time_zone::text as name, "
    "u.daily_goal::bigint as a, u.total_points::bigint as b, (select count(*) from user_activities where user_id = "
    "u.id and activity_type = 'lesson_completed') as c, (select count(*) from user_vocabulary_progress where user_id = "
    "u.id and " CINEFLUENT_IS_LEARNED ") as d from users u where u.id = $1::uuid "
    "union all select 1, null, lived_until, time_zone, null, null, null, null from time_zone_changes "
    "where user_id = $1 "
    "union all select 2, day, first_at, null, seconds, null, null, null from study_days where user_id = $1 "
    "union all select 3, l.day, null, null, count(*) filter (where l.activity_type = 'lesson_completed'), "
    "sum(l.points_earned), null, null from (select study_day(u.id, u.time_zone, a.created_at) as day, a.activity_type, "
    "a.points_earned from users u join user_activities a on a.user_id = u.id where u.id = $1 "
    "and a.created_at >= $2::timestamptz) l group by l.day order by kind, day"};

// The page's keys come from one index.
constexpr Statement historyStatement{
    "study_history",
    "select (select count(*) from user_progress where user_id = $1::uuid), " CINEFLUENT_LESSON_JSON
    "::text, p.progress_percentage, p.completed_at, p.time_spent "
    "from (select true) one left join lateral (select p.* from user_progress p where p.user_id = $1 "
    "order by p.last_studied_at desc, p.lesson_id desc limit $2::int offset $3::int) p on true "
    "left join movie_lessons l on l.id = p.lesson_id left join movies m on m.id = l.movie_id " CINEFLUENT_LEARNER(
        "$1", "$4", "$5") "order by p.last_studied_at desc, p.lesson_id desc"};

// Learning in the order of the minutes; then what has been forgotten most, by the time passed as a multiple of the
// stability (retrievability is a falling function of it); then new words of the lessons studied last, frequent first.
constexpr Statement dueStatement{
    "study_due",
    "with learner as (select u.id, u.native_language, date_trunc('day', $2::timestamptz at time zone u.time_zone) "
    "at time zone u.time_zone as today from users u where u.id = $1::uuid), "
    "met as (select count(*)::int as words from user_vocabulary_progress c join vocabulary v on v.id = "
    "c.vocabulary_id, "
    "learner n where c.user_id = $1 and c.first_reviewed_at >= n.today and (c.learned_at is null or c.learned_at > "
    "c.first_reviewed_at) and ($3::text = '' or v.language = $3)), "
    "due as materialized (select c.*, c.card_state in (1, 3) as minutes from user_vocabulary_progress c "
    "join vocabulary v on v.id = c.vocabulary_id where c.user_id = $1 and c.next_review_at <= $2 "
    "and ($3 = '' or v.language = $3)), "
    "first as (select 0 as part, d.vocabulary_id, row_number() over (order by d.minutes desc, "
    "case when d.minutes then d.next_review_at end, extract(epoch from $2 - d.last_reviewed_at) / "
    "greatest(d.stability, 0.001) desc, d.vocabulary_id) as place from due d order by place limit $4::int), "
    "fresh as (select 1 as part, w.vocabulary_id, row_number() over (order by w.studied_at desc, w.rank, "
    "w.vocabulary_id) as place from (select o.vocabulary_id, max(p.last_studied_at) as studied_at, "
    "coalesce(min(v.frequency_rank), 2147483647) as rank from (select * from user_progress where user_id = $1 "
    "order by last_studied_at desc limit 200) p join lesson_vocabulary o on o.lesson_id = p.lesson_id "
    "join vocabulary v on v.id = o.vocabulary_id where ($3 = '' or v.language = $3) and not exists "
    "(select from user_vocabulary_progress c where c.user_id = $1 and c.vocabulary_id = o.vocabulary_id "
    "and c.times_seen > 0) "
    "group by o.vocabulary_id) w order by place limit (select greatest(0, $5::int - words) from met)) "
    "select coalesce((select json_agg(" CINEFLUENT_CARD_JSON " order by k.part, k.place) from "
    "(select * from first union all select * from fresh order by part, place limit $4) k "
    "join vocabulary v on v.id = k.vocabulary_id cross join learner n "
    "left join user_vocabulary_progress c on c.user_id = $1 and c.vocabulary_id = "
    "k.vocabulary_id " CINEFLUENT_USUAL_TRANSLATION "), '[]')::text, "
    "(select count(*) from due where minutes), (select count(*) from due where not minutes), "
    "(select count(*) from fresh), (select words from met), (select min(c.next_review_at) from "
    "user_vocabulary_progress c join vocabulary v on v.id = c.vocabulary_id where c.user_id = $1 "
    "and c.next_review_at > $2 and ($3 = '' or v.language = $3))"};

constexpr Statement awardsStatement{
    "study_awards", "select activity_data ->> 'key', created_at from user_activities where user_id = $1::uuid "
                    "and activity_type = 'achievement'"};

} // namespace

PgStudyRepository::PgStudyRepository(Pipeline &reads, const TierPolicy &policy, const Clock &clock)
    : m_reads(reads)
    , m_policy(policy)
    , m_clock(clock)
{
}

Task<Result<StudyRecord>> PgStudyRepository::record(UserId userId, Instant since)
{
    const auto rows = co_await m_reads.query(recordStatement, pgParams(userId, since), RowAccess(userId));
    if (!rows)
        co_return rows.error();
    StudyRecord record;
    for (const PgRow &row : *rows) {
        switch (row.int32(0)) {
        case 0:
            record.zone = row.text(3).toLatin1();
            record.dailyGoalMinutes = row.int32(4);
            record.points = row.int64(5);
            record.lessonsCompleted = row.int32(6);
            record.wordsLearned = row.int32(7);
            break;
        case 1:
            record.zonesLeft.emplace(row.instant(2), row.text(3).toLatin1());
            break;
        case 2:
            record.days.push_back({row.instant(2), row.int64(4)});
            break;
        default:
            record.ledger.push_back({row.date(1), row.int32(4), row.int64(5)});
        }
    }
    co_return record;
}

Task<Result<HistoryPage>> PgStudyRepository::history(UserId userId, int page, int limit)
{
    PgParams params = pgParams(userId, limit, (page - 1) * limit, m_clock.now(), m_policy.limitedTiers());
    const auto rows = co_await m_reads.query(historyStatement, std::move(params), RowAccess(userId));
    if (!rows)
        co_return rows.error();
    HistoryPage history;
    history.total = rows->first().int64(0);
    for (const PgRow &row : *rows) {
        if (!row.isNull(2))
            history.rows.push_back({row.json(1), int(row.fixed(2, 2)), row.optInstant(3), row.int64(4)});
    }
    co_return history;
}

Task<Result<DueQueue>> PgStudyRepository::due(UserId userId, DueQuery query, Instant now)
{
    const auto rows = co_await m_reads.query(
        dueStatement, pgParams(userId, now, query.language, query.limit, query.newPerDay), RowAccess(userId));
    if (!rows)
        co_return rows.error();
    const PgRow row = rows->first();
    DueQueue queue;
    queue.cards = row.json(0);
    queue.learning = row.int32(1);
    queue.review = row.int32(2);
    queue.newWords = row.int32(3);
    queue.metToday = row.int32(4);
    queue.nextDueAt = row.optInstant(5);
    co_return queue;
}

Task<Result<std::vector<AwardRow>>> PgStudyRepository::awards(UserId userId)
{
    const auto rows = co_await m_reads.query(awardsStatement, pgParams(userId), RowAccess(userId));
    if (!rows)
        co_return rows.error();
    std::vector<AwardRow> awards;
    for (const PgRow &row : *rows)
        awards.push_back({row.text(0), row.instant(1)});
    co_return awards;
}

} // namespace cinefluent::server
