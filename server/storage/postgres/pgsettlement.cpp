// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsettlement.h"

#include "server/storage/postgres/arraycolumn.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::server {

namespace {

constexpr const char *lockSql = "select pg_advisory_xact_lock(hashtextextended('learner:' || $1::text, 0))";

constexpr const char *studySql =
    "insert into study_days as d (user_id, day, goal_seconds, first_at, last_at) "
    "select u.id, study_day(u.id, u.time_zone, t.at), u.daily_goal * 60, min(t.at), max(t.at) "
    "from users u, unnest($2::timestamptz[]) as t(at) where u.id = $1::uuid group by 1, 2 order by 2 "
    "on conflict (user_id, day) do update set first_at = least(d.first_at, excluded.first_at), "
    "last_at = greatest(d.last_at, excluded.last_at) "
    "where excluded.first_at < d.first_at or excluded.last_at > d.last_at";

// The days that the transaction will touch, in the order in which batches take them.
constexpr const char *lockDaysSql =
    "select from study_days d join users u on u.id = d.user_id where d.user_id = $1::uuid "
    "and (d.seconds >= d.goal_seconds and d.settled_seconds is distinct from d.seconds or d.day in "
    "(select study_day(u.id, u.time_zone, t.at) from unnest($2::timestamptz[]) as t(at))) "
    "order by d.day for no key update of d";

// Locked by a statement of its own: the next one sees the events of whoever held the days, which one that waited for
// them would not.
constexpr const char *unsettledSql = "select day from study_days where user_id = $1::uuid and seconds >= goal_seconds "
                                     "and settled_seconds is distinct from seconds order by day for no key update";

// The goal is reached by the event whose time, added in the order of events, fills it.
constexpr const char *goalsSql =
    "with reached as (select distinct on (d.day) d.day, e.occurred_at from study_days d join users u on "
    "u.id = d.user_id, lateral (select p.occurred_at, p.event_id, sum(p.time_spent) over (order by p.occurred_at, "
    "p.event_id) as run from progress_events p where p.user_id = d.user_id and p.occurred_at between d.first_at and "
    "d.last_at and study_day(p.user_id, u.time_zone, p.occurred_at) = d.day) e "
    "where d.user_id = $1::uuid and d.day = any($2::date[]) and e.run >= d.goal_seconds "
    "order by d.day, e.occurred_at, e.event_id), "
    "noted as (update study_days set settled_seconds = seconds where user_id = $1 and day = any($2)) "
    "select day, occurred_at from reached order by day";

// A source is paid once; an earlier event for the same only dates it back.
constexpr const char *paySql =
    "insert into user_activities as a (user_id, activity_type, source_id, points_earned, created_at, activity_data) "
    "select distinct on (e.type, e.source) $1::uuid, e.type, e.source, e.points, e.at, e.data::jsonb "
    "from unnest($2::text[], $3::uuid[], $4::int[], $5::timestamptz[], $6::text[]) as e(type, source, points, at, "
    "data) "
    "order by e.type, e.source, e.at on conflict (user_id, activity_type, source_id) do update "
    "set created_at = excluded.created_at where excluded.created_at < a.created_at";

constexpr const char *zonesSql = "select null::timestamptz, time_zone from users where id = $1::uuid union all "
                                 "select lived_until, time_zone from time_zone_changes where user_id = $1";
constexpr const char *daysSql = "select first_at from study_days where user_id = $1::uuid order by day";

constexpr const char *milestonesSql =
    "select r.type, r.place, r.created_at from (select activity_type as type, created_at, row_number() over "
    "(partition by activity_type order by created_at) as place from user_activities where user_id = $1::uuid and "
    "activity_type in ('lesson_completed', 'word_learned', 'review_done', 'quiz_perfect', 'daily_goal_reached')) r "
    "where r.place = any($2::int[]) union all "
    "select 'language_completed', row_number() over (order by l.at), l.at from (select min(created_at) as at from "
    "user_activities where user_id = $1 and activity_type = 'lesson_completed' group by activity_data ->> 'language') "
    "l";

constexpr const char *streakSql =
    "update users set streak_count = $2::int, longest_streak = $3::int, last_streak_day = $4::date where id = $1::uuid "
    "and (streak_count, longest_streak, last_streak_day) is distinct from ($2, $3, $4)";

std::optional<Measure> measureOf(const QString &type)
{
    static const QMap<QString, Measure> measures{{QStringLiteral("lesson_completed"), Measure::LessonsCompleted},
                                                 {QStringLiteral("language_completed"), Measure::LanguagesCompleted},
                                                 {QStringLiteral("word_learned"), Measure::WordsLearned},
                                                 {QStringLiteral("review_done"), Measure::WordReviews},
                                                 {QStringLiteral("quiz_perfect"), Measure::PerfectQuizzes},
                                                 {QStringLiteral("daily_goal_reached"), Measure::DailyGoals}};
    const auto found = measures.find(type);
    return found == measures.end() ? std::nullopt : std::optional(*found);
}

} // namespace

PgSettlement::PgSettlement(pqxx::work &work, UserId userId)
    : m_work(work)
    , m_userId(userId)
{
    exec(m_work, lockSql, pgParams(userId));
}

void PgSettlement::study(const std::vector<Instant> &moments)
{
    if (moments.empty())
        return;
    ArrayColumn column;
    for (const Instant at : moments)
        column.add(at);
    exec(m_work, lockDaysSql, pgParams(m_userId, column.value()));
    exec(m_work, studySql, pgParams(m_userId, column.value()));
}

void PgSettlement::finish(Instant now)
{
    settleGoals();
    pay(m_earned);
    const Settlement settlement = settlementOf(record(), now);
    pay(settlement.awards);
    const learning::Streaks &streaks = settlement.streaks;
    exec(m_work, streakSql, pgParams(m_userId, streaks.current, streaks.longest, streaks.lastDay));
}

void PgSettlement::settleGoals()
{
    const PgRows unsettled = exec(m_work, unsettledSql, pgParams(m_userId));
    if (unsettled.isEmpty())
        return;
    ArrayColumn days;
    for (const PgRow &row : unsettled)
        days.add(row.date(0));
    for (const PgRow &row : exec(m_work, goalsSql, pgParams(m_userId, days.value())))
        earn(goalEntryOf(row.date(0), row.instant(1)));
}

void PgSettlement::pay(const std::vector<LedgerEntry> &entries)
{
    if (entries.empty())
        return;
    ArrayColumn types;
    ArrayColumn sources;
    ArrayColumn points;
    ArrayColumn instants;
    ArrayColumn data;
    for (const LedgerEntry &entry : entries) {
        types.add(entry.type);
        sources.add(entry.sourceId);
        points.add(entry.points);
        instants.add(entry.earnedAt);
        data.add(PgValue::utf8(QJsonDocument(entry.data).toJson(QJsonDocument::Compact)));
    }
    exec(m_work, paySql,
         pgParams(m_userId, types.value(), sources.value(), points.value(), instants.value(), data.value()));
}

LearnerRecord PgSettlement::record()
{
    std::map<Instant, QByteArray> left;
    QByteArray current;
    for (const PgRow &row : exec(m_work, zonesSql, pgParams(m_userId))) {
        const QByteArray name = row.text(1).toLatin1();
        if (row.isNull(0))
            current = name;
        else
            left.emplace(row.instant(0), name);
    }
    LearnerRecord record{zonesOf(std::move(left), current), {}, {}};
    for (const PgRow &row : exec(m_work, daysSql, pgParams(m_userId)))
        record.studied.push_back(row.instant(0));
    ArrayColumn thresholds;
    for (const Achievement &achievement : achievements)
        thresholds.add(achievement.threshold);
    for (const PgRow &row : exec(m_work, milestonesSql, pgParams(m_userId, thresholds.value()))) {
        if (const auto measure = measureOf(row.text(0)))
            record.reached.emplace(std::pair(*measure, row.int32(1)), row.instant(2));
    }
    return record;
}

} // namespace cinefluent::server
