// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgprogressrepository.h"

#include "server/storage/postgres/progressrow.h"
#include "server/storage/postgres/subscriptionsql.h"

namespace cinefluent::server {

namespace {

// The newest of several values of one quiz is told by the instant and id of its event, as text that sorts like them.
#define CINEFLUENT_EVENT_STAMP                                                                                         \
    "to_char(f.occurred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US ') || f.event_id::text"

// ProgressRepository::maxLearnedWords and maxQuizzes. Either bound keeps the first of an order that does not change as
// sets are joined, so the outcome is that of bounding the union of all events.
#define CINEFLUENT_MAX_WORDS "500"
#define CINEFLUENT_MAX_QUIZZES "64"

// Both sides' quizzes, for each the value (or stamp) of the newest event.
#define CINEFLUENT_MERGED_QUIZ(column)                                                                                 \
    "case when excluded.quiz_scores = '{}' then p." column " else (select jsonb_object_agg(n.quiz, n.value) from "     \
    "(select d.* from (select distinct on (b.quiz) b.quiz, b.value, b.stamp from (select q.key as quiz, q.value, "     \
    "p.quiz_scored_at ->> q.key as "                                                                                   \
    "stamp from jsonb_each(p." column ") q union all select q.key, q.value, excluded.quiz_scored_at ->> q.key from "   \
    "jsonb_each(excluded." column ") q) b order by b.quiz, b.stamp collate \"C\" desc) d order by d.stamp collate "    \
    "\"C\" desc nulls last, d.quiz collate \"C\" limit " CINEFLUENT_MAX_QUIZZES ") n) end"

// An event without a position (of exercises) leaves the position alone.
#define CINEFLUENT_IS_NEWER                                                                                            \
    "(excluded.last_event_at is not null and (p.last_event_at is null or (excluded.last_event_at, "                    \
    "excluded.last_event_id) > (p.last_event_at, p.last_event_id)))"

#define CINEFLUENT_ENTITLED                                                                                            \
    "(not (l.is_premium or m.is_premium) or " CINEFLUENT_TIER("u", "i.occurred_at") " <> 'free')"
#define CINEFLUENT_PLACED "filter (where f.current_position is not null)"

// What the events are paid for: the earliest one stands, so a source is paid once whatever the order.
#define CINEFLUENT_PAYING                                                                                              \
    "entries as (select distinct on (i.user_id, k.type, k.source) i.user_id, k.type, k.source, k.points, "             \
    "i.occurred_at, i.lesson_id, i.language from input i join fresh f on f.user_id = i.user_id and "                   \
    "f.event_id = i.event_id, lateral (values ('lesson_completed', i.completed, 50), ('quiz_passed', i.passed, 10), "  \
    "('quiz_perfect', i.perfect, 5)) as k(type, source, points) where i.turn = 1 and k.source is not null "            \
    "order by i.user_id, k.type, k.source, i.occurred_at), "                                                           \
    "paid as (insert into user_activities as a (user_id, activity_type, source_id, points_earned, created_at, "        \
    "activity_data) select user_id, type, source, points, occurred_at, "                                               \
    "jsonb_build_object('lessonId', lesson_id, 'language', language) from entries order by user_id, type, source "     \
    "on conflict (user_id, activity_type, source_id) do update set created_at = excluded.created_at "                  \
    "where excluded.created_at < a.created_at returning a.user_id)"

// Days of study. Settling (PgSettlement) is due on a day's first event, where the goal is reached, and where an event
// comes late into a day that has reached it.
#define CINEFLUENT_STUDYING                                                                                            \
    "days as (select f.user_id, study_day(f.user_id, u.time_zone, f.occurred_at) as day, sum(f.time_spent) as "        \
    "seconds, min(f.occurred_at) as first_at, max(f.occurred_at) as last_at, max(u.daily_goal) * 60 as goal "          \
    "from fresh f join users u on u.id = f.user_id group by 1, 2), "                                                   \
    "studied as (insert into study_days as d (user_id, day, seconds, goal_seconds, first_at, last_at) "                \
    "select user_id, day, seconds, goal, first_at, last_at from days order by user_id, day "                           \
    "on conflict (user_id, day) do update set seconds = d.seconds + excluded.seconds, "                                \
    "first_at = least(d.first_at, excluded.first_at), last_at = greatest(d.last_at, excluded.last_at) "                \
    "returning d.user_id, d.day, d.seconds, d.goal_seconds), "                                                         \
    "unsettled as (select user_id from paid union select d.user_id from days d join studied s using (user_id, day) "   \
    "left join study_days o using (user_id, day) where o.user_id is null or (s.seconds >= s.goal_seconds and "         \
    "(s.seconds - d.seconds < s.goal_seconds or d.first_at < o.last_at)))"

// Appends events not seen before and folds them into the lessons' progress, the days of study and the ledger. The fold
// is a maximum, a sum, a union or the newest of each member, so that neither order nor grouping of the events matters.
constexpr BatchStatement recordStatement{
    {"record_progress",
     "with input as materialized (select i.*, l.language, m.id is not null as known, " CINEFLUENT_ENTITLED
     " as entitled, "
     "row_number() over (partition by i.user_id, i.event_id order by i.n) as turn "
     "from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[], $5::int[], $6::numeric[], $7::text[], $8::text[], "
     "$9::timestamptz[], $10::uuid[], $11::uuid[], $12::uuid[]) with ordinality "
     "as i(user_id, event_id, lesson_id, percentage, seconds, position, words, quiz, occurred_at, completed, passed, "
     "perfect, n) "
     "left join movie_lessons l on l.id = i.lesson_id left join movies m on m.id = l.movie_id and m.is_active "
     "left join users u on u.id = i.user_id), "
     "fresh as (insert into progress_events (user_id, event_id, lesson_id, progress_percentage, time_spent, "
     "current_position, vocabulary_learned, quiz_results, occurred_at) "
     "select user_id, event_id, lesson_id, percentage, seconds, position, words::text[], quiz::jsonb, occurred_at "
     "from input where known and entitled is not false and turn = 1 order by user_id, event_id on conflict do nothing "
     "returning *), "
     "words as (select f.user_id, f.lesson_id, (array_agg(distinct w.word order by w.word))[1:" CINEFLUENT_MAX_WORDS
     "] as list "
     "from fresh f, unnest(f.vocabulary_learned) as w(word) group by f.user_id, f.lesson_id), "
     "quizzes as (select q.user_id, q.lesson_id, jsonb_object_agg(q.key, q.value) as scores, "
     "jsonb_object_agg(q.key, q.stamp) as stamps from (select d.*, row_number() over (partition by d.user_id, "
     "d.lesson_id order by d.stamp collate \"C\" desc, d.key collate \"C\") as rank from "
     "(select distinct on (f.user_id, f.lesson_id, r.key) f.user_id, "
     "f.lesson_id, r.key, r.value, " CINEFLUENT_EVENT_STAMP " as stamp from fresh f, jsonb_each(f.quiz_results) r "
     "order by f.user_id, f.lesson_id, r.key, f.occurred_at desc, f.event_id desc) d) q "
     "where q.rank <= " CINEFLUENT_MAX_QUIZZES " group by q.user_id, q.lesson_id), "
     "folded as (select f.user_id, f.lesson_id, max(f.progress_percentage) as percentage, "
     "min(f.occurred_at) filter (where f.progress_percentage >= 100) as completed_at, "
     "least(sum(f.time_spent), 2147483647)::int as seconds, "
     "(array_agg(f.current_position order by f.occurred_at desc, f.event_id desc) " CINEFLUENT_PLACED
     ")[1] as position, "
     "max(f.occurred_at) " CINEFLUENT_PLACED " as occurred_at, "
     "(array_agg(f.event_id order by f.occurred_at desc, f.event_id desc) " CINEFLUENT_PLACED ")[1] as event_id, "
     "max(f.occurred_at) as studied_at from fresh f group by f.user_id, f.lesson_id), "
     "written as (insert into user_progress as p (user_id, lesson_id, progress_percentage, completed_at, time_spent, "
     "vocabulary_learned, quiz_scores, quiz_scored_at, last_position, last_event_at, last_event_id, last_studied_at) "
     "select f.user_id, f.lesson_id, f.percentage, f.completed_at, f.seconds, coalesce(w.list, '{}'), "
     "coalesce(q.scores, '{}'), coalesce(q.stamps, '{}'), coalesce(f.position, 0), f.occurred_at, f.event_id, "
     "f.studied_at "
     "from folded f left join words w using (user_id, lesson_id) left join quizzes q using (user_id, lesson_id) "
     "order by f.user_id, f.lesson_id "
     "on conflict (user_id, lesson_id) do update set "
     "progress_percentage = greatest(p.progress_percentage, excluded.progress_percentage), "
     "completed_at = least(p.completed_at, excluded.completed_at), "
     "time_spent = least(p.time_spent::bigint + excluded.time_spent, 2147483647)::int, "
     "vocabulary_learned = case when excluded.vocabulary_learned = '{}' then p.vocabulary_learned "
     "else (select case when u.list = p.vocabulary_learned then p.vocabulary_learned else u.list end from "
     "(select (array_agg(distinct a.word order by a.word))[1:" CINEFLUENT_MAX_WORDS "] as list "
     "from unnest(p.vocabulary_learned || excluded.vocabulary_learned) as a(word)) u) end, "
     "quiz_scores = " CINEFLUENT_MERGED_QUIZ("quiz_scores") ", quiz_scored_at = " CINEFLUENT_MERGED_QUIZ(
         "quiz_scored_at") ", last_position = case when " CINEFLUENT_IS_NEWER
                           " then excluded.last_position else p.last_position end, "
                           "last_event_at = greatest(p.last_event_at, excluded.last_event_at), "
                           "last_event_id = case when " CINEFLUENT_IS_NEWER
                           " then excluded.last_event_id else p.last_event_id end, "
                           "last_studied_at = greatest(p.last_studied_at, excluded.last_studied_at), "
                           "updated_at = now() returning p.user_id, p.lesson_id, " CINEFLUENT_PROGRESS_COLUMNS
                           "), " CINEFLUENT_PAYING ", " CINEFLUENT_STUDYING
                           " select i.n, i.known, f.event_id is not null and i.turn = 1, i.entitled is not "
                           "false, " CINEFLUENT_PROGRESS_COLUMNS ", x.user_id is not null from input i "
                           "left join fresh f on f.user_id = i.user_id and f.event_id = i.event_id "
                           "left join written p on p.user_id = i.user_id and p.lesson_id = i.lesson_id "
                           "left join unsettled x on x.user_id = i.user_id"},
    12};

constexpr int unsettledColumn = 11;

constexpr Statement findStatement{
    "find_progress_event",
    "select e.lesson_id, e.progress_percentage, e.time_spent, e.current_position, e.vocabulary_learned, "
    "e.quiz_results, e.occurred_at, e.received_at, " CINEFLUENT_PROGRESS_COLUMNS
    " from progress_events e left join user_progress p on p.user_id = e.user_id and p.lesson_id = e.lesson_id "
    "where e.user_id = $1::uuid and e.event_id = $2::uuid"};

/// Where an event earns something of `kind`, the source it is paid under.
PgValue sourceOf(const QList<learning::PointEntry> &entries, learning::PointKind kind)
{
    for (const learning::PointEntry &entry : entries) {
        if (entry.kind == kind)
            return entry.sourceId;
    }
    return {};
}

PgParams rowOf(const ProgressEvent &event)
{
    const ProgressUpdate &update = event.update;
    const QList<learning::PointEntry> earned = entriesOf(event);
    PgParams row = pgParams(event.userId, event.eventId, update.lessonId, PgValue::fixed(update.percentHundredths, 2),
                            update.timeSpentSeconds, PgValue(), update.vocabularyLearned,
                            PgValue::utf8(update.quizResults), event.occurredAt);
    if (event.hasPosition)
        row[5] = PgValue::fixed(update.positionMs, 3);
    for (const auto kind :
         {learning::PointKind::LessonCompleted, learning::PointKind::QuizPassed, learning::PointKind::QuizPerfect})
        row.push_back(sourceOf(earned, kind));
    return row;
}

} // namespace

PgProgressRepository::PgProgressRepository(Pipeline &writes, Pipeline &reads)
    : m_reads(reads)
    , m_batcher(writes, recordStatement, RowAccess::asRole(RowAccess::Role::Ingestion))
{
}

Task<Result<RecordOutcome>> PgProgressRepository::record(ProgressEvent event)
{
    const auto answer = co_await m_batcher.write(rowOf(event));
    if (!answer)
        co_return answer.error();
    if (!*answer)
        co_return makeError(ErrorKind::Internal, QStringLiteral("database_fault"),
                            QStringLiteral("The progress could not be recorded."),
                            QStringLiteral("record_progress answered no row"));
    const PgRow row = **answer;
    RecordOutcome outcome;
    if (!row.boolean(1)) {
        outcome.kind = RecordOutcome::Kind::NoLesson;
    } else if (!row.boolean(2)) {
        outcome.kind = row.boolean(3) ? RecordOutcome::Kind::Duplicate : RecordOutcome::Kind::NotSubscribed;
    } else {
        outcome.kind = RecordOutcome::Kind::Recorded;
        outcome.progress = progressFromRow(row, 4);
        outcome.isUnsettled = row.boolean(unsettledColumn);
    }
    co_return outcome;
}

Task<Result<std::optional<StoredEvent>>> PgProgressRepository::find(UserId userId, QUuid eventId)
{
    const auto rows = co_await m_reads.query(findStatement, pgParams(userId, eventId), RowAccess(userId));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<StoredEvent>();
    const PgRow row = rows->first();
    StoredEvent stored;
    stored.lessonId = row.id<LessonId>(0);
    stored.percentHundredths = int(row.fixed(1, 2));
    stored.timeSpentSeconds = row.int32(2);
    stored.positionMs = row.fixed(3, 3);
    stored.vocabularyLearned = row.textArray(4);
    stored.quizResults = row.json(5);
    stored.occurredAt = row.instant(6);
    stored.receivedAt = row.instant(7);
    stored.progress = progressFromRow(row, 8);
    co_return std::optional(std::move(stored));
}

} // namespace cinefluent::server
