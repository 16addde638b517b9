// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgrecommendationrepository.h"

#include "server/storage/postgres/studycolumns.h"

namespace cinefluent::server {

namespace {

// Films come by the index of their popularity, lessons by films, words by lessons: each step is bounded.
constexpr const char *candidatesSql =
    "with recent as materialized (select p.lesson_id, p.completed_at, p.progress_percentage, l.movie_id, l.language, "
    "l.difficulty_level, l.lesson_order, l.title from (select * from user_progress where user_id = $1::uuid "
    "order by last_studied_at desc, lesson_id desc limit 200) p join movie_lessons l on l.id = p.lesson_id), "
    "wanted as materialized (select $2::text as language where $2 <> '' union select language from recent where $2 = "
    "'' "
    "union select unnest(target_languages) from users where id = $1 and $2 = ''), "
    "films as materialized (select m.id from (select id from movies where is_active and live_release_id is not null "
    "and (not exists (select from wanted) or available_languages && (select array_agg(language::text) from wanted)) "
    "order by popularity_score desc, id desc limit 40) m union select distinct movie_id from recent), "
    "lessons as materialized (select l.*, r.progress_percentage as done, f.title as before, row_number() over "
    "(partition by l.movie_id, l.language order by l.lesson_order) as place from films x "
    "join movie_lessons l on l.movie_id = x.id left join recent r on r.lesson_id = l.id left join recent f on "
    "f.movie_id = l.movie_id and f.language = l.language and f.lesson_order = l.lesson_order - 1 "
    "and f.completed_at is not null where l.withdrawn_at is null and not exists (select from user_progress d where "
    "d.user_id = $1 and d.lesson_id = l.id and d.completed_at is not null) "
    "and (not exists (select from wanted) or l.language in (select language from wanted))), "
    "chosen as materialized (select * from lessons where place = 1 or done > 0 or before is not null "
    "order by coalesce(done, 0) > 0 desc, before is not null desc, id limit 150) "
    "select l.id, " CINEFLUENT_LESSON_JSON "::text, m.title, l.difficulty_level, coalesce(l.done, 0), "
    "coalesce(l.before, ''), w.words, w.known, m.popularity_score, (select max(r.difficulty_level) from recent r "
    "where r.completed_at is not null and r.language = l.language) "
    "from chosen l join movies m on m.id = l.movie_id" CINEFLUENT_LEARNER(
        "$1", "$3",
        "$4") "cross join lateral (select count(*) as words, count(*) filter (where c.mastery_level >= 2 or "
              "c.learned_at is not "
              "null) as known from (select distinct vocabulary_id from lesson_vocabulary where lesson_id = l.id) o "
              "left join user_vocabulary_progress c on c.user_id = $1 and c.vocabulary_id = o.vocabulary_id) w "
              "where m.live_release_id is not null and m.is_active and (not (l.is_premium or m.is_premium) or t.tier "
              "<> 'free')";

LessonCandidate candidateFromRow(const PgRow &row)
{
    LessonCandidate candidate;
    candidate.id = row.id<LessonId>(0);
    candidate.lesson = row.json(1);
    candidate.movieTitle = row.json(2);
    candidate.level = parseLevel(row.text(3)).value_or(Level::A1);
    candidate.percentHundredths = int(row.fixed(4, 2));
    candidate.completedBefore = row.json(5);
    candidate.words = row.int32(6);
    candidate.knownWords = row.int32(7);
    candidate.popularityHundredths = int(row.fixed(8, 2));
    candidate.learnerLevel = parseLevel(row.text(9));
    return candidate;
}

} // namespace

PgRecommendationRepository::PgRecommendationRepository(TransactionPool &transactions, const TierPolicy &policy,
                                                       const Clock &clock)
    : m_transactions(transactions)
    , m_policy(policy)
    , m_clock(clock)
{
}

Task<Result<std::vector<LessonCandidate>>> PgRecommendationRepository::candidates(UserId userId, QString language)
{
    const PgParams params = pgParams(userId, language, m_clock.now(), m_policy.limitedTiers());
    const auto act = [params](pqxx::work &work) -> Result<std::vector<LessonCandidate>> {
        std::vector<LessonCandidate> candidates;
        for (const PgRow &row : exec(work, candidatesSql, params))
            candidates.push_back(candidateFromRow(row));
        return candidates;
    };
    co_return co_await m_transactions.run(act, RowAccess(userId));
}

} // namespace cinefluent::server
