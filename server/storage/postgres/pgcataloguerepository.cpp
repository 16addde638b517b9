// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgcataloguerepository.h"

#include "server/storage/postgres/movierow.h"
#include "server/storage/postgres/moviesearch.h"
#include "server/storage/postgres/pqcompat.h"
#include "server/storage/postgres/progressrow.h"
#include "server/storage/postgres/searchrun.h"
#include "server/storage/postgres/standingrow.h"
#include "server/storage/postgres/subscriptionsql.h"
#include "server/storage/postgres/transactionpool.h"
#include "server/storage/postgres/wordrow.h"

namespace cinefluent::server {

namespace {

// Files are named in their stored form, and only where the learner may open the lesson.
#define CINEFLUENT_LESSONS_JSON(condition)                                                                             \
    "coalesce((select json_agg(json_build_object('id', l.id, 'movieId', l.movie_id, 'language', l.language, "          \
    "'difficultyLevel', l.difficulty_level, 'lessonOrder', l.lesson_order, 'title', l.title, 'description', "          \
    "coalesce(l.description, ''), 'vocabularyCount', l.vocabulary_count, 'estimatedDuration', l.estimated_duration, "  \
    "'learningObjectives', coalesce(l.learning_objectives, '{}'), 'isPremium', l.is_premium or m.is_premium, "         \
    "'videoUrl', case when " CINEFLUENT_MAY_OPEN                                                                       \
    " then l.video_url end, 'subtitleUrl', case when " CINEFLUENT_MAY_OPEN " then l.subtitle_url end) "                \
    "order by l.language, l.lesson_order) from movie_lessons l where l.movie_id = m.id and l.withdrawn_at is "         \
    "null" condition "), '[]')::text"

constexpr Statement movieStatement{
    "movie_detail",
    "select " CINEFLUENT_MOVIE_COLUMNS ", " CINEFLUENT_LESSONS_JSON(
        "") ", "
            "exists (select from bookmarks b where b.movie_id = m.id and b.user_id = $2::uuid), "
            "p.percentage, p.completed, p.total, p.seconds, p.last_lesson, p.updated_at "
            "from movies m" CINEFLUENT_LEARNER(
                "$2", "$3",
                "$4") "left join lateral ("
                      "select round(avg(coalesce(u.progress_percentage, 0)), 2) as percentage, count(u.completed_at) "
                      "as "
                      "completed, "
                      "count(*) as total, coalesce(sum(u.time_spent), 0) as seconds, "
                      "(array_agg(l.id order by u.updated_at desc, l.id) filter (where u.id is not null))[1] as "
                      "last_lesson, "
                      "max(u.updated_at) as updated_at "
                      "from movie_lessons l left join user_progress u on u.lesson_id = l.id and u.user_id = $2 "
                      "where l.movie_id = m.id and l.withdrawn_at is null) p on true "
                      "where m.id = $1::uuid and " CINEFLUENT_VISIBLE_MOVIE};

#define CINEFLUENT_LESSON_FILTER " and l.language = $2::text and ($3::text[] = '{}' or l.difficulty_level = any($3))"
constexpr Statement lessonsStatement{
    "movie_lessons",
    "select " CINEFLUENT_LESSONS_JSON(
        CINEFLUENT_LESSON_FILTER) ", "
                                  "(select coalesce(sum(l.estimated_duration), 0) from movie_lessons l where "
                                  "l.movie_id = m.id "
                                  "and l.withdrawn_at is null" CINEFLUENT_LESSON_FILTER "), "
                                  "(select count(distinct v.vocabulary_id) from lesson_vocabulary v join movie_lessons "
                                  "l on l.id = v.lesson_id "
                                  "where l.movie_id = m.id and l.withdrawn_at is null" CINEFLUENT_LESSON_FILTER ") "
                                  "from movies m" CINEFLUENT_LEARNER(
                                      "$4", "$5", "$6") "where m.id = $1::uuid and " CINEFLUENT_VISIBLE_MOVIE};

constexpr Statement accessStatement{
    "lesson_access", "select m.live_release_id, u.native_language, " CINEFLUENT_STANDING_COLUMNS(
                         "$3") ", " CINEFLUENT_PROGRESS_COLUMNS " from movie_lessons l join movies m on m.id = "
                               "l.movie_id " CINEFLUENT_STANDING_JOINS(
                                   "$2", "$3") "left join user_progress p on p.lesson_id = l.id and "
                                               "p.user_id = $2 where l.id = $1::uuid and l.withdrawn_at "
                                               "is null and " CINEFLUENT_VISIBLE_MOVIE};

// The lesson, its cues and its words are one statement, because a release may be switched between two.
constexpr Statement contentStatement{
    "lesson_content",
    "with lesson as (select l.*, m.live_release_id from movie_lessons l join movies m on m.id = l.movie_id "
    "where l.id = $1::uuid and l.withdrawn_at is null and " CINEFLUENT_VISIBLE_MOVIE "), "
    "spoken as (select distinct on (o.vocabulary_id) o.vocabulary_id, o.sense_id, s.sequence_order, o.start_offset "
    "from lesson_vocabulary o left join subtitles s on s.id = o.subtitle_id where o.lesson_id = $1 "
    "order by o.vocabulary_id, s.sequence_order, o.start_offset, o.occurrence_id) "
    "select 0 as kind, 0::bigint as place, l.live_release_id::text as id, null::numeric as a, l.title::text as t1, "
    "l.description as t2, l.video_url as t3, null as t4, null as t5, null as t6, null as t7, null as t8, null as t9, "
    "null::numeric as b, coalesce(l.learning_objectives, '{}') as list from lesson l "
    "union all "
    "select 1, s.sequence_order, s.id::text, s.start_time, s.text, coalesce(t.text, f.text), "
    "coalesce(t.language, f.language), s.context_notes, null, null, null, null, null, s.end_time, s.difficulty_words "
    "from lesson l join subtitles s on s.lesson_id = l.id "
    "left join subtitle_translations t on t.subtitle_id = s.id and t.language = $2::text "
    "left join lateral (select c.language, c.text from subtitle_translations c where t.subtitle_id is null and "
    "c.subtitle_id = s.id and split_part(c.language, '-', 1) in (split_part($2, '-', 1), 'en') "
    "order by split_part(c.language, '-', 1) = split_part($2, '-', 1) desc, c.language limit 1) f on true "
    "union all "
    "select 2, row_number() over (order by o.sequence_order, o.start_offset, v.word), " CINEFLUENT_WORD_COLUMNS
    ", null, '{}' "
    "from lesson l join spoken o on true join vocabulary v on v.id = o.vocabulary_id "
    "left join vocabulary_senses e on e.id = o.sense_id "
    "left join lateral (select c.language, c.translation from vocabulary_translations c where c.sense_id = o.sense_id "
    "order by c.language = $2 desc, split_part(c.language, '-', 1) = split_part($2, '-', 1) desc, "
    "c.language = 'en' desc, c.language limit 1) t on true "
    "order by kind, place"};

CueRow cueFromRow(const PgRow &row)
{
    CueRow cue;
    cue.sequence = row.int32(1);
    cue.id = utf8Of(row, 2);
    cue.startMs = row.fixed(3, 3);
    cue.text = utf8Of(row, 4);
    cue.translation = utf8Of(row, 5);
    cue.translationLanguage = utf8Of(row, 6);
    cue.contextNotes = utf8Of(row, 7);
    cue.endMs = row.fixed(13, 3);
    cue.difficultyWords = row.textArray(14);
    return cue;
}

LessonContent contentFromRows(const PgRows &rows)
{
    LessonContent content;
    const PgRow lesson = rows.first();
    content.releaseId = lesson.uuid(2);
    content.title = utf8Of(lesson, 4);
    content.description = utf8Of(lesson, 5);
    content.videoUrl = lesson.text(6);
    content.learningObjectives = lesson.textArray(14);
    content.cues.reserve(size_t(rows.size()));
    for (int i = 1; i < rows.size(); ++i) {
        const PgRow row = rows.at(i);
        if (row.int32(0) == 1)
            content.cues.push_back(cueFromRow(row));
        else
            content.words.push_back(wordFromRow(row, 2));
    }
    return content;
}

} // namespace

PgCatalogueRepository::PgCatalogueRepository(Pipeline &pipeline, TransactionPool &searches, const TierPolicy &policy,
                                             const Clock &clock)
    : m_pipeline(pipeline)
    , m_searches(searches)
    , m_policy(policy)
    , m_clock(clock)
{
}

Task<Result<PgRows>> PgCatalogueRepository::pageOf(MovieQuery query)
{
    if (!isSearch(query))
        co_return co_await m_pipeline.query(moviePage(query.sort),
                                            pgParams(query.limit, (query.page - 1) * query.limit));
    auto act = [query](pqxx::work &work) -> Result<PgRows> {
        const MovieSearch search = movieSearch(query);
        PgRows rows = exec(work, search.sql.c_str(), search.params);
        if (query.search.isEmpty() || rows.first().int64(movieColumns) > 0)
            return rows;
        const QString terms = SearchRun::forgivingTerms(work, query.search);
        if (terms.isEmpty())
            return rows;
        const MovieSearch forgiving = movieSearch(query, terms);
        return exec(work, forgiving.sql.c_str(), forgiving.params);
    };
    co_return co_await m_searches.run(std::move(act));
}

Task<Result<MoviePage>> PgCatalogueRepository::movies(MovieQuery query)
{
    const auto rows = co_await pageOf(std::move(query));
    if (!rows)
        co_return rows.error();
    MoviePage page;
    page.total = rows->first().int64(movieColumns);
    for (const PgRow &row : *rows) {
        if (!row.isNull(0))
            page.movies.push_back(movieFromRow(row));
    }
    co_return page;
}

Task<Result<CatalogueFacets>> PgCatalogueRepository::facets(MovieQuery query)
{
    auto act = [query](pqxx::work &work) -> Result<PgRows> {
        const MovieSearch search = facetSearch(query);
        PgRows rows = exec(work, search.sql.c_str(), search.params);
        const PgRow row = rows.first();
        const bool isEmpty = row.textArray(0).isEmpty() && row.textArray(1).isEmpty() && row.textArray(2).isEmpty();
        if (query.search.isEmpty() || !isEmpty)
            return rows;
        const QString terms = SearchRun::forgivingTerms(work, query.search);
        if (terms.isEmpty())
            return rows;
        const MovieSearch forgiving = facetSearch(query, terms);
        return exec(work, forgiving.sql.c_str(), forgiving.params);
    };
    const auto rows = co_await m_searches.run(std::move(act));
    if (!rows)
        co_return rows.error();
    const PgRow row = rows->first();
    co_return CatalogueFacets{row.textArray(0), row.textArray(1), row.textArray(2)};
}

Task<Result<std::optional<MovieDetailRow>>> PgCatalogueRepository::movie(MovieId id, std::optional<UserId> user)
{
    const QUuid userId = user ? user->uuid() : QUuid();
    PgParams params = pgParams(id, userId, m_clock.now(), m_policy.limitedTiers());
    const auto rows = co_await m_pipeline.query(movieStatement, std::move(params), RowAccess(userId));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<MovieDetailRow>();
    const PgRow row = rows->first();
    MovieDetailRow detail;
    detail.movie = movieFromRow(row);
    detail.lessons = row.json(movieColumns);
    detail.isBookmarked = row.boolean(movieColumns + 1);
    detail.progress.percentHundredths = int(row.fixed(movieColumns + 2, 2));
    detail.progress.lessonsCompleted = row.int32(movieColumns + 3);
    detail.progress.totalLessons = row.int32(movieColumns + 4);
    detail.progress.timeSpentSeconds = row.int64(movieColumns + 5);
    if (!row.isNull(movieColumns + 6))
        detail.progress.lastLessonId = row.id<LessonId>(movieColumns + 6);
    detail.progress.updatedAt = row.optInstant(movieColumns + 7);
    co_return std::optional(std::move(detail));
}

Task<Result<std::optional<LessonListRow>>> PgCatalogueRepository::lessons(MovieId id, LessonQuery query,
                                                                          std::optional<UserId> user)
{
    const QUuid userId = user ? user->uuid() : QUuid();
    PgParams params = pgParams(id, query.language, query.levels, userId, m_clock.now(), m_policy.limitedTiers());
    const auto rows = co_await m_pipeline.query(lessonsStatement, std::move(params), RowAccess(userId));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<LessonListRow>();
    const PgRow row = rows->first();
    co_return std::optional(LessonListRow{row.json(0), row.int32(1), row.int32(2)});
}

Task<Result<std::optional<LessonAccess>>> PgCatalogueRepository::lessonAccess(LessonId id, UserId user)
{
    const auto rows = co_await m_pipeline.query(accessStatement, pgParams(id, user, m_clock.now()), RowAccess(user));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<LessonAccess>();
    const PgRow row = rows->first();
    LessonAccess access;
    access.releaseId = row.uuid(0);
    access.nativeLanguage = row.text(1);
    access.standing = standingFromRow(row, 2);
    access.progress = progressFromRow(row, 2 + standingColumns);
    co_return std::optional(std::move(access));
}

Task<Result<std::optional<LessonContent>>> PgCatalogueRepository::lessonContent(LessonId id, QString nativeLanguage)
{
    const auto rows = co_await m_pipeline.query(contentStatement, pgParams(id, nativeLanguage));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<LessonContent>();
    co_return std::optional(contentFromRows(*rows));
}

} // namespace cinefluent::server
