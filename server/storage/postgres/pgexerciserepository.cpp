// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgexerciserepository.h"

#include "common/learning/distractors.h"
#include "server/storage/postgres/movierow.h"
#include "server/storage/postgres/pgreviewlog.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::server {

namespace {

constexpr const char *lessonSql =
    "select l.language, l.difficulty_level, abs(l.lesson_order), l.title, coalesce(l.in_us, 0), "
    "coalesce(l.out_us, 0), l.movie_id, coalesce(u.native_language, 'en') "
    "from movie_lessons l join movies m on m.id = l.movie_id left join users u on u.id = $2::uuid "
    "where l.id = $1::uuid and l.withdrawn_at is null and " CINEFLUENT_VISIBLE_MOVIE;

// Texts for a learner of language $2: those of the same primary language, and English to fall back on.
#define CINEFLUENT_UNDERSTOOD(language) "split_part(" language ", '-', 1) in (split_part($2::text, '-', 1), 'en')"

constexpr const char *cuesSql =
    "select s.id, coalesce(s.cue_id, s.id), s.start_time, s.end_time, s.text, s.sequence_order, "
    "(select json_object_agg(t.language, t.text)::text from subtitle_translations t where t.subtitle_id = s.id "
    "and " CINEFLUENT_UNDERSTOOD(
        "t.language") ") "
                      "from subtitles s where s.lesson_id = $1::uuid order by s.sequence_order, s.id limit 2000";

constexpr const char *occurrencesSql =
    "select o.occurrence_id, o.vocabulary_id, coalesce(o.sense_id, (select e.id from vocabulary_senses e "
    "where e.vocabulary_id = o.vocabulary_id order by e.sense_order limit 1)), coalesce(s.cue_id, s.id), "
    "o.start_offset, o.length from lesson_vocabulary o join subtitles s on s.id = o.subtitle_id "
    "where o.lesson_id = $1::uuid order by o.occurrence_id limit 2000";

// The lesson's words, and for distractors others of the same film: they change with its releases and when the language
// engine has read them. What editors left open the engine fills in.
constexpr const char *wordsSql =
    "with taught as (select distinct vocabulary_id from lesson_vocabulary where lesson_id = $1::uuid), "
    "others as (select distinct o.vocabulary_id from movie_lessons l join lesson_vocabulary o on o.lesson_id = l.id "
    "where l.movie_id = $3::uuid and l.language = $4::text and l.withdrawn_at is null and o.vocabulary_id not in "
    "(select vocabulary_id from taught) order by o.vocabulary_id limit 200) "
    "select v.id, v.word, v.language, coalesce(nullif(v.part_of_speech, ''), a.part_of_speech), v.difficulty_level, "
    "coalesce(v.frequency_rank, a.frequency_rank), e.id, e.definition, "
    "(select json_object_agg(t.language, t.translation)::text from vocabulary_translations t "
    "where t.sense_id = e.id and " CINEFLUENT_UNDERSTOOD(
        "t.language") "), w.is_taught, coalesce(a.lemma, '') "
                      "from (select vocabulary_id, true as is_taught from taught union all select vocabulary_id, false "
                      "from others) w "
                      "join vocabulary v on v.id = w.vocabulary_id join vocabulary_senses e on e.vocabulary_id = v.id "
                      "left join vocabulary_analyses a on a.vocabulary_id = v.id "
                      "order by v.id, e.sense_order";

constexpr Statement attemptStatement{"exercise_attempt",
                                     "select attempt_id, lesson_id, answer_sha256, result, answered_at from "
                                     "exercise_attempts where user_id = $1::uuid and attempt_id = $2::uuid"};

ExerciseAttempt attemptFromRow(const PgRow &row)
{
    return {row.uuid(0), row.id<LessonId>(1), row.bytes(2), row.json(3), row.instant(4)};
}

QMap<QString, QString> textsOf(const PgRow &row, int column)
{
    QMap<QString, QString> texts;
    const QJsonObject object = QJsonDocument::fromJson(row.json(column)).object();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

void readCues(const PgRows &rows, learning::LessonMaterial &material)
{
    for (const PgRow &row : rows) {
        LessonCue cue;
        cue.publishedId = row.uuid(0);
        cue.cue.id = CueId(row.uuid(1));
        cue.cue.range = {MediaTime::fromMs(row.fixed(2, 3)), MediaTime::fromMs(row.fixed(3, 3))};
        cue.cue.text = row.text(4);
        cue.sequence = row.int32(5);
        cue.cue.translations = textsOf(row, 6);
        material.cues.append(cue);
    }
}

void readOccurrences(const PgRows &rows, learning::LessonMaterial &material)
{
    for (const PgRow &row : rows)
        material.occurrences.append({row.id<OccurrenceId>(0), row.id<HeadwordId>(1), row.id<SenseId>(2), row.uuid(3),
                                     row.int32(4), row.int32(5)});
}

/// Whether a sense of the lesson's words is there in the learner's own language.
bool readWords(const PgRows &rows, const QString &learnerLanguage, learning::LessonMaterial &material)
{
    bool isUnderstood = false;
    for (const PgRow &row : rows) {
        QList<Headword> &list = row.boolean(9) ? material.headwords : material.others;
        const HeadwordId id = row.id<HeadwordId>(0);
        if (list.isEmpty() || list.last().id != id) {
            Headword word;
            word.id = id;
            word.word = row.text(1);
            word.language = row.text(2);
            word.partOfSpeech = row.text(3);
            word.level = row.text(4);
            word.frequencyRank = row.optInt32(5);
            list.append(word);
            if (const QString lemma = row.text(10); !lemma.isEmpty())
                material.lemmas.insert(id, lemma);
        }
        const Sense sense{row.id<SenseId>(6), row.text(7), textsOf(row, 8)};
        isUnderstood = isUnderstood || (row.boolean(9) && !learning::meaningOf(sense, learnerLanguage).isEmpty());
        list.last().senses.append(sense);
    }
    return isUnderstood;
}

std::optional<ExerciseMaterial> readMaterial(pqxx::work &work, LessonId lessonId, UserId userId)
{
    const PgRows lessons = exec(work, lessonSql, pgParams(lessonId, userId));
    if (lessons.isEmpty())
        return std::nullopt;
    const PgRow row = lessons.first();
    ExerciseMaterial found;
    learning::LessonMaterial &material = found.material;
    material.lesson.id = lessonId;
    material.lesson.language = row.text(0);
    material.lesson.level = parseLevel(row.text(1)).value_or(Level::A1);
    material.lesson.order = row.int32(2);
    material.lesson.title = row.text(3);
    material.lesson.range = {MediaTime::fromUs(row.int64(4)), MediaTime::fromUs(row.int64(5))};
    found.learnerLanguage = row.text(7);
    const PgParams understood = pgParams(lessonId, found.learnerLanguage);
    readCues(exec(work, cuesSql, understood), material);
    readOccurrences(exec(work, occurrencesSql, pgParams(lessonId)), material);
    const PgRows words =
        exec(work, wordsSql, pgParams(lessonId, found.learnerLanguage, row.uuid(6), material.lesson.language));
    if (!readWords(words, found.learnerLanguage, material))
        found.learnerLanguage = QStringLiteral("en");
    return found;
}

} // namespace

PgExerciseRepository::PgExerciseRepository(TransactionPool &transactions, Pipeline &reads)
    : m_transactions(transactions)
    , m_reads(reads)
{
}

Task<Result<std::optional<ExerciseMaterial>>> PgExerciseRepository::material(LessonId lessonId, UserId userId)
{
    const auto act = [lessonId, userId](pqxx::work &work) -> Result<std::optional<ExerciseMaterial>> {
        return readMaterial(work, lessonId, userId);
    };
    // One snapshot: a release may be switched between two statements.
    co_return co_await m_transactions.run(act, RowAccess(userId), Isolation::RepeatableRead);
}

Task<Result<std::optional<ExerciseAttempt>>> PgExerciseRepository::attempt(UserId userId, QUuid attemptId)
{
    const auto rows = co_await m_reads.query(attemptStatement, pgParams(userId, attemptId), RowAccess(userId));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<ExerciseAttempt>();
    co_return std::optional(attemptFromRow(rows->first()));
}

Task<Result<ExerciseAttempt>> PgExerciseRepository::keep(UserId userId, ExerciseAttempt attempt,
                                                         std::vector<learning::Review> reviews, Instant now)
{
    const auto act = [userId, attempt, reviews, now](pqxx::work &work) -> Result<ExerciseAttempt> {
        PgSettlement settlement(work, userId);
        const PgRows former = exec(work, attemptStatement.sql, pgParams(userId, attempt.id));
        if (!former.isEmpty())
            return attemptFromRow(former.first());
        exec(work,
             "insert into exercise_attempts (user_id, attempt_id, lesson_id, answer_sha256, result, answered_at) "
             "values ($1::uuid, $2::uuid, $3::uuid, $4::bytea, $5::jsonb, $6::timestamptz)",
             pgParams(userId, attempt.id, attempt.lessonId, attempt.answerSha256, PgValue::utf8(attempt.result),
                      attempt.answeredAt));
        if (!reviews.empty())
            (void)appendReviews(work, userId, reviews, settlement);
        settlement.finish(now);
        return attempt;
    };
    co_return co_await m_transactions.run(act, RowAccess::asRole(RowAccess::Role::Ingestion));
}

} // namespace cinefluent::server
