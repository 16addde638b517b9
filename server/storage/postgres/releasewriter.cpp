// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/releasewriter.h"

#include "common/api/errorcodes.h"
#include "common/base/jsonwriter.h"
#include "server/services/media/mediatypes.h"
#include "server/services/media/mediaurls.h"
#include "server/storage/postgres/arraycolumn.h"
#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/searchwriter.h"

#include <QSet>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxTranslation = 255; // of the seed's column

QByteArray bytesOf(const QString &sha256)
{
    return QByteArray::fromHex(sha256.toLatin1());
}

PgValue milliseconds(MediaTime time)
{
    return PgValue::fixed(time.floorMs(), 3);
}

/// What stands in the seed's one column for a translation: English where there is one.
QString defaultTranslation(const QMap<QString, QString> &translations)
{
    if (translations.isEmpty())
        return {};
    return translations.value(QStringLiteral("en"), translations.first());
}

QByteArray levelsJson(const QMap<QString, Level> &levels)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    for (auto level = levels.begin(); level != levels.end(); ++level)
        json.dataKey(level.key()).value(toString(level.value()));
    json.endObject();
    return out;
}

Error lessonConflict()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("lesson_conflict"),
                     QStringLiteral("A lesson of the release belongs to another movie. Learners still see the former "
                                    "release."));
}

PgValue textOrNull(const QString &text)
{
    return text.isEmpty() ? PgValue() : PgValue(text);
}

} // namespace

ReleaseWriter::ReleaseWriter(pqxx::work &work, const PreparedRelease &release)
    : m_work(work)
    , m_release(release)
    , m_manifest(*release.manifest)
    , m_movieId(release.manifest->movie.id.uuid())
{
    for (const api::MediaObject &object : m_manifest.objects)
        m_contentTypes.insert(object.sha256, object.contentType);
}

QString ReleaseWriter::reference(const QString &sha256, const char *stem) const
{
    return objectReference(sha256, mediaName(QString::fromLatin1(stem), m_contentTypes.value(sha256)));
}

QString ReleaseWriter::movieUrl(const QString &url, const char *stem) const
{
    const auto prefix = QLatin1StringView("object:");
    return url.startsWith(prefix) ? reference(url.mid(prefix.size()), stem) : url;
}

Result<void> ReleaseWriter::note()
{
    if (exec(m_work, "select from movies where id = $1::uuid", pgParams(m_movieId)).isEmpty())
        writeMovie(); // nobody sees a movie without a live release
    writeRelease();
    const PgRows foreign =
        exec(m_work, "select from movie_lessons where id = any($1::uuid[]) and movie_id <> $2::uuid limit 1",
             pgParams(lessonIds(), m_movieId));
    if (!foreign.isEmpty())
        return lessonConflict();
    writeWaitingLessons();
    writePackages();
    return {};
}

Result<void> ReleaseWriter::publish()
{
    writeMovie();
    writeRelease();
    return show("release.published");
}

Result<void> ReleaseWriter::makeLive(const char *action)
{
    writeMovie();
    return show(action);
}

Result<void> ReleaseWriter::show(const char *action)
{
    withdrawLessons();
    if (auto lessons = writeLessons(); !lessons)
        return lessons.error();
    writePackages();
    choosePackages();
    writeSubtitles();
    mapHeadwords();
    writeHeadwords();
    mapSenses();
    writeSenses();
    writeOccurrences();
    goLive(action);
    return {};
}

QList<QUuid> ReleaseWriter::lessonIds() const
{
    QList<QUuid> ids;
    for (const api::ManifestLesson &entry : m_manifest.lessons)
        ids.append(entry.lesson.id.uuid());
    return ids;
}

// The score that learners made of a movie stays until its editor says otherwise; the next count adds both up.
//
// Columns of a unique key are left out of every "do update": naming them there locks the row against those who refer to
// it (a learner's progress refers to a lesson) until this transaction ends, also where their values stay. They are
// written by a statement of their own, for the rows where they change.

void ReleaseWriter::writeMovie()
{
    const Movie &movie = m_manifest.movie;
    exec(m_work,
         "insert into movies as m (id, tmdb_id, title, original_title, description, release_date, duration_minutes, "
         "poster_url, backdrop_url, trailer_url, imdb_rating, age_rating, genres, available_languages, "
         "difficulty_levels, popularity_score, editorial_popularity, is_premium, is_active, created_by) values "
         "($1::uuid, $2::int, $3, $4, "
         "$5, $6::date, $7::int, $8, $9, $10, $11::numeric, $12, $13::text[], $14::text[], $15::jsonb, $16::numeric, "
         "$16, $17::boolean, $18::boolean, $19::uuid) on conflict (id) do update set "
         "title = excluded.title, original_title = excluded.original_title, description = excluded.description, "
         "release_date = excluded.release_date, duration_minutes = excluded.duration_minutes, "
         "poster_url = excluded.poster_url, backdrop_url = excluded.backdrop_url, trailer_url = excluded.trailer_url, "
         "imdb_rating = excluded.imdb_rating, age_rating = excluded.age_rating, genres = excluded.genres, "
         "available_languages = excluded.available_languages, difficulty_levels = excluded.difficulty_levels, "
         "popularity_score = case when m.editorial_popularity <> excluded.editorial_popularity "
         "then excluded.popularity_score else m.popularity_score end, "
         "editorial_popularity = excluded.editorial_popularity, is_premium = excluded.is_premium, "
         "is_active = excluded.is_active, updated_at = now()",
         pgParams(movie.id, movie.tmdbId, movie.title, textOrNull(movie.originalTitle), movie.description,
                  movie.releaseDate, movie.durationMinutes, textOrNull(movieUrl(movie.posterUrl, "poster")),
                  textOrNull(movieUrl(movie.backdropUrl, "backdrop")),
                  textOrNull(movieUrl(movie.trailerUrl, "trailer")),
                  movie.imdbRatingTenths ? PgValue::fixed(*movie.imdbRatingTenths, 1) : PgValue(),
                  textOrNull(movie.ageRating), movie.genres, movie.availableLanguages,
                  PgValue::utf8(levelsJson(movie.difficultyLevels)), PgValue::fixed(movie.popularityHundredths, 2),
                  movie.isPremium, movie.isActive, m_release.editor.userId));
    exec(m_work, "update movies set tmdb_id = $2::int where id = $1::uuid and tmdb_id is distinct from $2",
         pgParams(movie.id, movie.tmdbId));
}

void ReleaseWriter::writeRelease()
{
    exec(m_work,
         "insert into releases (id, movie_id, number, manifest, manifest_sha256, published_by, lesson_count) "
         "select $1::uuid, $2::uuid, coalesce(max(number), 0) + 1, $3, $4::bytea, $5::uuid, $6::int from releases "
         "where movie_id = $2",
         pgParams(m_manifest.releaseId, m_movieId, PgValue::utf8(m_release.manifestJson), m_release.manifestSha256,
                  m_release.editor.userId, m_manifest.lessons.size()));
    ArrayColumn objects;
    for (const api::MediaObject &object : m_manifest.objects)
        objects.add(bytesOf(object.sha256));
    exec(m_work, "insert into release_objects (release_id, sha256) select $1::uuid, unnest($2::bytea[])",
         pgParams(m_manifest.releaseId, objects.value()));
}

/// Content keys hang from packages and those from lessons, so a lesson that is new has its row from now on, withdrawn.
void ReleaseWriter::writeWaitingLessons()
{
    std::array<ArrayColumn, 4> columns;
    for (const api::ManifestLesson &entry : m_manifest.lessons) {
        const std::array<PgValue, 4> values{entry.lesson.id, entry.lesson.language, toString(entry.lesson.level),
                                            entry.lesson.title};
        for (size_t i = 0; i < values.size(); ++i)
            columns[i].add(values[i]);
    }
    exec(m_work,
         "insert into movie_lessons (id, movie_id, language, difficulty_level, lesson_order, title, withdrawn_at) "
         "select n.id, $1::uuid, n.language, n.level, (select least(min(lesson_order), 0) from movie_lessons where "
         "movie_id = $1) - row_number() over (order by n.id), n.title, now() from unnest($2::uuid[], $3::text[], "
         "$4::text[], $5::text[]) as n(id, language, level, title) where not exists (select from movie_lessons l "
         "where l.id = n.id)",
         pgParams(m_movieId, columns[0].value(), columns[1].value(), columns[2].value(), columns[3].value()));
}

void ReleaseWriter::withdrawLessons()
{
    exec(m_work, "set constraints movie_lessons_movie_id_language_lesson_order_key, "
                 "vocabulary_senses_vocabulary_id_sense_order_key deferred");
    exec(m_work,
         "update movie_lessons l set withdrawn_at = now(), updated_at = now(), lesson_order = gone.place from "
         "(select id, (select least(min(lesson_order), 0) from movie_lessons where movie_id = $1::uuid) "
         "- row_number() over (order by id) as place from movie_lessons "
         "where movie_id = $1 and withdrawn_at is null and id <> all($2::uuid[])) gone where l.id = gone.id",
         pgParams(m_movieId, lessonIds()));
    exec(m_work, "delete from subtitles s using movie_lessons l where l.id = s.lesson_id and l.movie_id = $1::uuid",
         pgParams(m_movieId));
    exec(m_work,
         "delete from lesson_vocabulary v using movie_lessons l where l.id = v.lesson_id and l.movie_id = $1::uuid",
         pgParams(m_movieId));
}

Result<void> ReleaseWriter::writeLessons()
{
    std::array<ArrayColumn, 16> columns;
    for (const api::ManifestLesson &entry : m_manifest.lessons) {
        const Lesson &lesson = entry.lesson;
        QSet<HeadwordId> words;
        for (const Occurrence &occurrence : entry.occurrences)
            words.insert(occurrence.headwordId);
        const std::array<PgValue, 16> values{lesson.id,
                                             lesson.language,
                                             toString(lesson.level),
                                             lesson.order,
                                             lesson.title,
                                             lesson.description,
                                             reference(entry.videoSha256, "lesson"),
                                             reference(entry.subtitlesSha256, "lesson"),
                                             words.size(),
                                             lesson.estimatedMinutes(),
                                             lesson.learningObjectives,
                                             lesson.isPremium,
                                             lesson.range.in.us(),
                                             lesson.range.out.us(),
                                             bytesOf(entry.videoSha256),
                                             bytesOf(entry.subtitlesSha256)};
        for (size_t i = 0; i < values.size(); ++i)
            columns[i].add(values[i]);
    }
    exec(m_work,
         "update movie_lessons l set language = n.language, lesson_order = n.place "
         "from unnest($2::uuid[], $3::text[], $4::int[]) as n(id, language, place) where l.id = n.id "
         "and l.movie_id = $1::uuid and (l.language, l.lesson_order) is distinct from (n.language, n.place)",
         pgParams(m_movieId, columns[0].value(), columns[1].value(), columns[3].value()));
    PgParams params = pgParams(m_movieId, m_manifest.releaseId);
    for (const ArrayColumn &column : columns)
        params.push_back(column.value());
    const PgRows rows = exec(
        m_work,
        "insert into movie_lessons as l (id, movie_id, language, difficulty_level, lesson_order, title, description, "
        "video_url, subtitle_url, vocabulary_count, estimated_duration, learning_objectives, is_premium, release_id, "
        "in_us, out_us, video_sha256, subtitles_sha256) "
        "select n.id, $1::uuid, n.language, n.level, n.place, n.title, n.description, n.video, n.subtitles, n.words, "
        "n.minutes, n.objectives::text[], n.premium, $2::uuid, n.in_us, n.out_us, n.video_sha, n.subtitles_sha "
        "from unnest($3::uuid[], $4::text[], $5::text[], $6::int[], $7::text[], $8::text[], $9::text[], $10::text[], "
        "$11::int[], $12::int[], $13::text[], $14::boolean[], $15::bigint[], $16::bigint[], $17::bytea[], "
        "$18::bytea[]) as n(id, language, level, place, title, description, video, subtitles, words, minutes, "
        "objectives, premium, in_us, out_us, video_sha, subtitles_sha) "
        "on conflict (id) do update set difficulty_level = excluded.difficulty_level, title = excluded.title, "
        "description = excluded.description, "
        "video_url = excluded.video_url, subtitle_url = excluded.subtitle_url, "
        "vocabulary_count = excluded.vocabulary_count, estimated_duration = excluded.estimated_duration, "
        "learning_objectives = excluded.learning_objectives, is_premium = excluded.is_premium, "
        "release_id = excluded.release_id, in_us = excluded.in_us, out_us = excluded.out_us, "
        "video_sha256 = excluded.video_sha256, subtitles_sha256 = excluded.subtitles_sha256, updated_at = now(), "
        "withdrawn_at = null where l.movie_id = excluded.movie_id",
        params);
    if (rows.affectedRows() == m_manifest.lessons.size())
        return {};
    return lessonConflict();
}

void ReleaseWriter::writeSubtitles()
{
    std::array<ArrayColumn, 10> cues;
    std::array<ArrayColumn, 3> translations;
    for (const api::ManifestLesson &entry : m_manifest.lessons) {
        for (const LessonCue &published : entry.cues) {
            const Cue &cue = published.cue;
            const QString translation = defaultTranslation(cue.translations);
            const std::array<PgValue, 10> values{published.publishedId,
                                                 entry.lesson.id,
                                                 milliseconds(cue.range.in),
                                                 milliseconds(cue.range.out),
                                                 cue.text,
                                                 textOrNull(translation),
                                                 cue.difficultyWords,
                                                 textOrNull(cue.contextNotes),
                                                 published.sequence,
                                                 cue.id};
            for (size_t i = 0; i < values.size(); ++i)
                cues[i].add(values[i]);
            for (auto text = cue.translations.begin(); text != cue.translations.end(); ++text) {
                translations[0].add(published.publishedId);
                translations[1].add(text.key());
                translations[2].add(text.value());
            }
        }
    }
    PgParams params = pgParams(m_manifest.releaseId);
    for (const ArrayColumn &column : cues)
        params.push_back(column.value());
    exec(m_work,
         "insert into subtitles (id, lesson_id, start_time, end_time, text, translation, difficulty_words, "
         "context_notes, sequence_order, cue_id, release_id) select n.id, n.lesson_id, n.start_time, n.end_time, "
         "n.text, n.translation, n.words::text[], n.notes, n.place, n.cue_id, $1::uuid from unnest($2::uuid[], "
         "$3::uuid[], $4::numeric[], $5::numeric[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[], "
         "$11::uuid[]) as n(id, lesson_id, start_time, end_time, text, translation, words, notes, place, cue_id)",
         params);
    exec(m_work,
         "insert into subtitle_translations (subtitle_id, language, text) "
         "select * from unnest($1::uuid[], $2::text[], $3::text[])",
         pgParams(translations[0].value(), translations[1].value(), translations[2].value()));
}

// A row of vocabulary is one word of one language for all movies. The manifest's id is used where the word is new; a
// word that is there keeps its row, and with it what learners know of it. A corrected spelling renames the row, unless
// another movie teaches it or another word of the release has it: then the correction gets a row of its own.
void ReleaseWriter::mapHeadwords()
{
    // Two releases with the same new word must not both insert it.
    exec(m_work, "select pg_advisory_xact_lock(hashtextextended('cinefluent.vocabulary', 0))");
    QStringList words;
    QStringList languages;
    QList<QUuid> ids;
    for (const Headword &headword : m_manifest.headwords) {
        words.append(headword.word);
        languages.append(headword.language);
        ids.append(headword.id.uuid());
    }
    const PgRows byWord = exec(m_work,
                               "select v.id, v.word, v.language from vocabulary v "
                               "join unnest($1::text[], $2::text[]) as n(word, language) using (word, language)",
                               pgParams(words, languages));
    const PgRows taken = exec(m_work,
                              "select v.id, exists (select from lesson_vocabulary o join movie_lessons l "
                              "on l.id = o.lesson_id where o.vocabulary_id = v.id and l.movie_id <> $2::uuid) "
                              "from vocabulary v where v.id = any($1::uuid[])",
                              pgParams(ids, m_movieId));
    QHash<std::pair<QString, QString>, QUuid> rows;
    QSet<QUuid> used;
    for (const PgRow &row : byWord) {
        rows.insert({row.text(1), row.text(2)}, row.uuid(0));
        used.insert(row.uuid(0));
    }
    QSet<QUuid> shared;
    for (const PgRow &row : taken) {
        if (row.boolean(1))
            shared.insert(row.uuid(0));
    }
    for (const Headword &headword : m_manifest.headwords) {
        const auto row = rows.constFind({headword.word, headword.language});
        QUuid id = row != rows.cend() ? *row : headword.id.uuid();
        if (row == rows.cend() && (used.contains(id) || shared.contains(id)))
            id = deriveUuid(id, headword.language.toUtf8() + '\n' + headword.word.toUtf8());
        used.insert(id);
        m_vocabularyIds.insert(headword.id, id);
    }
}

QList<QUuid> ReleaseWriter::wordsOfOthers()
{
    QList<QUuid> shared;
    const PgRows rows =
        exec(m_work,
             "select v.id from unnest($1::uuid[]) as v(id) where exists (select from lesson_vocabulary o "
             "join movie_lessons l on l.id = o.lesson_id where o.vocabulary_id = v.id "
             "and l.movie_id <> $2::uuid)",
             pgParams(m_vocabularyIds.values(), m_movieId));
    for (const PgRow &row : rows)
        shared.append(row.uuid(0));
    return shared;
}

#define CINEFLUENT_SHARED(column)                                                                                      \
    column " = case when v.id = any($12::uuid[]) then coalesce(excluded." column ", v." column                         \
           ") else excluded." column " end, "

void ReleaseWriter::writeHeadwords()
{
    std::array<ArrayColumn, 11> columns;
    for (const Headword &headword : m_manifest.headwords) {
        const Sense &usual = headword.senses.first();
        QString translation = defaultTranslation(usual.translations);
        if (translation.isEmpty())
            translation = usual.definition;
        const bool hasAudio = !headword.audioSha256.isEmpty();
        const std::array<PgValue, 11> values{m_vocabularyIds.value(headword.id),
                                             headword.word,
                                             headword.language,
                                             translation.left(maxTranslation),
                                             textOrNull(headword.pronunciation),
                                             textOrNull(headword.partOfSpeech),
                                             textOrNull(headword.level),
                                             headword.frequencyRank,
                                             textOrNull(headword.exampleSentence),
                                             hasAudio ? PgValue(reference(headword.audioSha256, "word")) : PgValue(),
                                             hasAudio ? PgValue(bytesOf(headword.audioSha256)) : PgValue()};
        for (size_t i = 0; i < values.size(); ++i)
            columns[i].add(values[i]);
    }
    exec(m_work,
         "update vocabulary v set word = n.word, language = n.language from unnest($1::uuid[], $2::text[], $3::text[]) "
         "as n(id, word, language) where v.id = n.id and (v.word, v.language) is distinct from (n.word, n.language)",
         pgParams(columns[0].value(), columns[1].value(), columns[2].value()));
    PgParams params;
    for (const ArrayColumn &column : columns)
        params.push_back(column.value());
    params.push_back(PgValue(wordsOfOthers()));
    // What a release leaves open about a word that other movies teach as well stays as they said it.
    exec(m_work,
         "insert into vocabulary as v (id, word, language, translation, pronunciation, part_of_speech, "
         "difficulty_level, "
         "frequency_rank, example_sentence, audio_url, audio_sha256) select * from unnest($1::uuid[], $2::text[], "
         "$3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::text[], $10::text[], "
         "$11::bytea[]) on conflict (id) do update set translation = excluded.translation, " CINEFLUENT_SHARED(
             "pronunciation") CINEFLUENT_SHARED("part_of_speech") CINEFLUENT_SHARED("difficulty_level")
             CINEFLUENT_SHARED("frequency_rank")
                 CINEFLUENT_SHARED("example_sentence") "audio_url = case when v.id = any($12::uuid[]) and "
                                                       "excluded.audio_sha256 is null then v.audio_url "
                                                       "else excluded.audio_url end, " CINEFLUENT_SHARED(
                                                           "audio_sha256") "updated_at = now()",
         params);
}

// A sense belongs to the movie that made it. Where a manifest names another movie's (a copied project), this movie gets
// one of its own, the same at every release.
void ReleaseWriter::mapSenses()
{
    QList<QUuid> named;
    for (const Headword &headword : m_manifest.headwords) {
        for (const Sense &sense : headword.senses)
            named.append(sense.id.uuid());
    }
    const PgRows rows =
        exec(m_work, "select id from vocabulary_senses where id = any($1::uuid[]) and movie_id <> $2::uuid",
             pgParams(named, m_movieId));
    QSet<QUuid> foreign;
    for (const PgRow &row : rows)
        foreign.insert(row.uuid(0));
    for (const QUuid &id : std::as_const(named))
        m_senseIds.insert(id, foreign.contains(id) ? deriveUuid(id, m_movieId.toRfc4122()) : id);
}

void ReleaseWriter::writeSenses()
{
    std::array<ArrayColumn, 4> senses;
    std::array<ArrayColumn, 3> translations;
    QList<QUuid> ids;
    for (const Headword &headword : m_manifest.headwords) {
        int order = 0;
        for (const Sense &sense : headword.senses) {
            const QUuid id = m_senseIds.value(sense.id.uuid());
            ids.append(id);
            senses[0].add(id);
            senses[1].add(m_vocabularyIds.value(headword.id));
            senses[2].add(++order);
            senses[3].add(sense.definition);
            for (auto text = sense.translations.begin(); text != sense.translations.end(); ++text) {
                translations[0].add(id);
                translations[1].add(text.key());
                translations[2].add(text.value());
            }
        }
    }
    exec(m_work,
         "update vocabulary_senses s set vocabulary_id = n.vocabulary_id, sense_order = n.place "
         "from unnest($1::uuid[], $2::uuid[], $3::int[]) as n(id, vocabulary_id, place) where s.id = n.id "
         "and (s.vocabulary_id, s.sense_order) is distinct from (n.vocabulary_id, n.place)",
         pgParams(senses[0].value(), senses[1].value(), senses[2].value()));
    exec(m_work,
         "insert into vocabulary_senses (id, vocabulary_id, sense_order, definition, movie_id) "
         "select n.*, $5::uuid from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) as n "
         "on conflict (id) do update set definition = excluded.definition, movie_id = excluded.movie_id",
         pgParams(senses[0].value(), senses[1].value(), senses[2].value(), senses[3].value(), m_movieId));
    // Senses that only other movies know come after those of this release.
    exec(m_work,
         "update vocabulary_senses s set sense_order = o.place from (select s.id, (select count(*) "
         "from vocabulary_senses t where t.vocabulary_id = s.vocabulary_id and t.id = any($1::uuid[])) "
         "+ row_number() over (partition by s.vocabulary_id order by s.sense_order, s.id) as place "
         "from vocabulary_senses s where s.id <> all($1) and s.vocabulary_id in (select t.vocabulary_id "
         "from vocabulary_senses t where t.id = any($1))) o where o.id = s.id and o.place <> s.sense_order",
         pgParams(ids));
    exec(m_work, "delete from vocabulary_translations where sense_id = any($1::uuid[])", pgParams(ids));
    exec(m_work,
         "insert into vocabulary_translations (sense_id, language, translation) "
         "select * from unnest($1::uuid[], $2::text[], $3::text[])",
         pgParams(translations[0].value(), translations[1].value(), translations[2].value()));
}

void ReleaseWriter::writeOccurrences()
{
    std::array<ArrayColumn, 7> columns;
    for (const api::ManifestLesson &entry : m_manifest.lessons) {
        QHash<QUuid, QUuid> published;
        for (const LessonCue &cue : entry.cues)
            published.insert(cue.cue.id.uuid(), cue.publishedId);
        for (const Occurrence &occurrence : entry.occurrences) {
            const std::array<PgValue, 7> values{entry.lesson.id,
                                                occurrence.id,
                                                m_vocabularyIds.value(occurrence.headwordId),
                                                m_senseIds.value(occurrence.senseId.uuid(), occurrence.senseId.uuid()),
                                                published.value(occurrence.cueId),
                                                occurrence.start,
                                                occurrence.length};
            for (size_t i = 0; i < values.size(); ++i)
                columns[i].add(values[i]);
        }
    }
    PgParams params = pgParams(m_manifest.releaseId);
    for (const ArrayColumn &column : columns)
        params.push_back(column.value());
    exec(m_work,
         "insert into lesson_vocabulary (lesson_id, occurrence_id, vocabulary_id, sense_id, subtitle_id, start_offset, "
         "length, release_id) select n.*, $1::uuid from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], "
         "$6::uuid[], $7::int[], $8::int[]) as n",
         params);
}

void ReleaseWriter::goLive(const char *action)
{
    exec(m_work,
         "update releases set published_at = coalesce(published_at, now()), publish_at = null, scheduled_by = null, "
         "schedule_problem = '' where id = $1::uuid",
         pgParams(m_manifest.releaseId));
    exec(m_work, "update movies set live_release_id = $2::uuid, updated_at = now() where id = $1::uuid",
         pgParams(m_movieId, m_manifest.releaseId));
    SearchWriter(m_work, m_movieId).rebuild();
    QByteArray data;
    JsonWriter(data)
        .beginObject()
        .member("releaseId", m_manifest.releaseId.toString(QUuid::WithoutBraces))
        .member("lessons", qint64(m_manifest.lessons.size()))
        .endObject();
    writeAudit(m_work, {m_release.editor.userId, action, "movie", m_movieId, m_release.requestId, data});
}

} // namespace cinefluent::server
