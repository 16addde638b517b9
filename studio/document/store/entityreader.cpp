// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/entityrows.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::studio {

namespace {

QStringList toList(const QVariant &value)
{
    QStringList list;
    for (const QJsonValue &entry : QJsonDocument::fromJson(value.toString().toUtf8()).array())
        list.append(entry.toString());
    return list;
}

QJsonObject toObject(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

std::optional<int> toNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
}

MediaTime toTime(const QVariant &value)
{
    return MediaTime::fromUs(value.toLongLong());
}

template<typename SomeId>
SomeId toId(const QVariant &value)
{
    return SomeId::fromString(value.toString());
}

Error damaged(const QString &table)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("project_damaged"),
                     QCoreApplication::translate("Document", "The project file is damaged. It was not changed; what "
                                                             "can be read can be saved into a copy."),
                     QStringLiteral("a row of ") + table);
}

/// Reads table after table into a change set; stops at the first failure.
class Reader
{
public:
    explicit Reader(Database &database)
        : m_database(database)
    {
    }

    Result<ChangeSet> all()
    {
        for (const auto part :
             {&Reader::cues, &Reader::lessons, &Reader::headwords, &Reader::occurrences, &Reader::movie, &Reader::media,
              &Reader::settings, &Reader::looks, &Reader::posters, &Reader::sources, &Reader::setAsideWords}) {
            if (const Result<void> read = (this->*part)(); !read)
                return read.error();
        }
        return m_changes;
    }

private:
    Result<void> rows(const char *sql, const Database::RowReader &reader)
    {
        return m_database.read(QString::fromLatin1(sql), {}, reader);
    }

    Result<void> cues()
    {
        QHash<CueId, qsizetype> &places = m_cuePlaces;
        const Result<void> read = rows("SELECT id, in_us, out_us, text, difficulty_words, context_notes FROM cue "
                                       "ORDER BY in_us, id",
                                       [&](const QSqlQuery &row) -> Result<void> {
                                           Cue cue;
                                           cue.id = toId<CueId>(row.value(0));
                                           cue.range = {toTime(row.value(1)), toTime(row.value(2))};
                                           cue.text = row.value(3).toString();
                                           cue.difficultyWords = toList(row.value(4));
                                           cue.contextNotes = row.value(5).toString();
                                           if (cue.id.isNull() || !cue.range.isValid())
                                               return damaged(QStringLiteral("cue"));
                                           places.insert(cue.id, m_changes.cues.size());
                                           m_changes.cues.append({std::nullopt, cue});
                                           return {};
                                       });
        if (!read)
            return read;
        return rows("SELECT cue_id, language, text FROM cue_translation", [&](const QSqlQuery &row) -> Result<void> {
            const qsizetype place = places.value(toId<CueId>(row.value(0)), -1);
            if (place < 0)
                return damaged(QStringLiteral("cue_translation"));
            m_changes.cues[place].after->translations.insert(row.value(1).toString(), row.value(2).toString());
            return {};
        });
    }

    Result<void> lessons()
    {
        return rows("SELECT id, language, level, lesson_order, title, description, in_us, out_us, "
                    "learning_objectives, is_premium FROM lesson",
                    [&](const QSqlQuery &row) -> Result<void> {
                        Lesson lesson;
                        lesson.id = toId<LessonId>(row.value(0));
                        lesson.language = row.value(1).toString();
                        const std::optional<Level> level = parseLevel(row.value(2).toString());
                        lesson.order = row.value(3).toInt();
                        lesson.title = row.value(4).toString();
                        lesson.description = row.value(5).toString();
                        lesson.range = {toTime(row.value(6)), toTime(row.value(7))};
                        lesson.learningObjectives = toList(row.value(8));
                        lesson.isPremium = row.value(9).toBool();
                        if (lesson.id.isNull() || !level || !lesson.range.isValid())
                            return damaged(QStringLiteral("lesson"));
                        lesson.level = *level;
                        m_changes.lessons.append({std::nullopt, lesson});
                        return {};
                    });
    }

    Result<void> headwords()
    {
        QHash<HeadwordId, qsizetype> places;
        const Result<void> read =
            rows("SELECT id, word, language, part_of_speech, level, frequency_rank, pronunciation, example_sentence, "
                 "audio_sha256 FROM headword",
                 [&](const QSqlQuery &row) -> Result<void> {
                     const Headword word{toId<HeadwordId>(row.value(0)), row.value(1).toString(),
                                         row.value(2).toString(),        row.value(3).toString(),
                                         row.value(4).toString(),        toNumber(row.value(5)),
                                         row.value(6).toString(),        row.value(7).toString(),
                                         row.value(8).toString(),        {}};
                     if (word.id.isNull())
                         return damaged(QStringLiteral("headword"));
                     places.insert(word.id, m_changes.headwords.size());
                     m_changes.headwords.append({std::nullopt, word});
                     return {};
                 });
        return read.ok() ? senses(places) : read;
    }

    Result<void> senses(const QHash<HeadwordId, qsizetype> &places)
    {
        const auto wordOf = [&](const QVariant &id) -> Headword * {
            const qsizetype place = places.value(toId<HeadwordId>(id), -1);
            return place < 0 ? nullptr : &*m_changes.headwords[place].after;
        };
        const Result<void> read = rows("SELECT headword_id, id, definition FROM sense ORDER BY headword_id, position",
                                       [&](const QSqlQuery &row) -> Result<void> {
                                           Headword *word = wordOf(row.value(0));
                                           const auto id = toId<SenseId>(row.value(1));
                                           if (!word || id.isNull())
                                               return damaged(QStringLiteral("sense"));
                                           word->senses.append({id, row.value(2).toString(), {}});
                                           return {};
                                       });
        if (!read)
            return read;
        return rows("SELECT headword_id, sense_id, language, text FROM sense_translation",
                    [&](const QSqlQuery &row) -> Result<void> {
                        Headword *word = wordOf(row.value(0));
                        const auto id = toId<SenseId>(row.value(1));
                        if (!word)
                            return damaged(QStringLiteral("sense_translation"));
                        for (Sense &sense : word->senses) {
                            if (sense.id == id)
                                sense.translations.insert(row.value(2).toString(), row.value(3).toString());
                        }
                        return {};
                    });
    }

    Result<void> occurrences()
    {
        return rows(
            "SELECT id, headword_id, sense_id, cue_id, start, length FROM occurrence",
            [&](const QSqlQuery &row) -> Result<void> {
                const Occurrence occurrence{
                    toId<OccurrenceId>(row.value(0)), toId<HeadwordId>(row.value(1)), toId<SenseId>(row.value(2)),
                    toId<CueId>(row.value(3)).uuid(), row.value(4).toInt(),           row.value(5).toInt()};
                if (occurrence.id.isNull() || occurrence.headwordId.isNull() || occurrence.cueId.isNull())
                    return damaged(QStringLiteral("occurrence"));
                m_changes.occurrences.append({std::nullopt, occurrence});
                return {};
            });
    }

    Result<void> movie()
    {
        return rows("SELECT id, tmdb_id, title, original_title, description, release_date, duration_minutes, "
                    "poster_url, backdrop_url, trailer_url, imdb_rating_tenths, age_rating, genres, "
                    "available_languages, difficulty_levels, popularity_hundredths, is_premium, is_active FROM movie",
                    [&](const QSqlQuery &row) -> Result<void> {
                        Movie movie;
                        movie.id = toId<MovieId>(row.value(0));
                        movie.tmdbId = toNumber(row.value(1));
                        movie.title = row.value(2).toString();
                        movie.originalTitle = row.value(3).toString();
                        movie.description = row.value(4).toString();
                        movie.releaseDate = QDate::fromString(row.value(5).toString(), Qt::ISODate);
                        movie.durationMinutes = toNumber(row.value(6));
                        movie.posterUrl = row.value(7).toString();
                        movie.backdropUrl = row.value(8).toString();
                        movie.trailerUrl = row.value(9).toString();
                        movie.imdbRatingTenths = toNumber(row.value(10));
                        movie.ageRating = row.value(11).toString();
                        movie.genres = toList(row.value(12));
                        movie.availableLanguages = toList(row.value(13));
                        const QJsonObject levels = toObject(row.value(14));
                        for (auto it = levels.begin(); it != levels.end(); ++it)
                            movie.difficultyLevels.insert(it.key(),
                                                          parseLevel(it.value().toString()).value_or(Level::A1));
                        movie.popularityHundredths = row.value(15).toInt();
                        movie.isPremium = row.value(16).toBool();
                        movie.isActive = row.value(17).toBool();
                        if (movie.id.isNull())
                            return damaged(QStringLiteral("movie"));
                        m_changes.movie = ValueChange<Movie>{{}, movie};
                        return {};
                    });
    }

    Result<void> media()
    {
        return rows("SELECT path, relative_path, size_bytes, content_hash, duration_us, frame_rate_numerator, "
                    "frame_rate_denominator, is_variable, frame_count, width, height FROM media",
                    [&](const QSqlQuery &row) -> Result<void> {
                        const auto rate = FrameRate::make(row.value(5).toLongLong(), row.value(6).toLongLong());
                        if (!rate)
                            return damaged(QStringLiteral("media"));
                        m_changes.media = ValueChange<MediaReference>{
                            {},
                            {row.value(0).toString(), row.value(1).toString(), row.value(2).toLongLong(),
                             row.value(3).toString(), toTime(row.value(4)), *rate, row.value(7).toBool(),
                             row.value(8).toLongLong(), QSize(row.value(9).toInt(), row.value(10).toInt())}};
                        return {};
                    });
    }

    Result<void> settings()
    {
        return rows("SELECT original_language, translation_languages, audience, quality_limits FROM settings",
                    [&](const QSqlQuery &row) -> Result<void> {
                        m_changes.settings =
                            ValueChange<ProjectSettings>{{},
                                                         {row.value(0).toString(), toList(row.value(1)),
                                                          row.value(2).toString(), toObject(row.value(3))}};
                        return {};
                    });
    }

    /// A file of an earlier version that is open for reading may not have it.
    Result<bool> hasTable(const char *name)
    {
        const Result<QVariant> found =
            m_database.readValue(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"),
                                 {QString::fromLatin1(name)});
        if (!found)
            return found.error();
        return found->toInt() == 1;
    }

    Result<void> looks()
    {
        const Result<bool> isThere = hasTable("cue_look");
        if (!isThere || !*isThere)
            return isThere ? Result<void>() : isThere.error();
        return rows("SELECT cue_id, language, look FROM cue_look", [&](const QSqlQuery &row) -> Result<void> {
            const qsizetype place = m_cuePlaces.value(toId<CueId>(row.value(0)), -1);
            if (place < 0)
                return damaged(QStringLiteral("cue_look"));
            m_changes.cues[place].after->looks.insert(row.value(1).toString(), row.value(2).toString());
            return {};
        });
    }

    Result<void> posters()
    {
        const Result<bool> isThere = hasTable("lesson_poster");
        if (!isThere || !*isThere)
            return isThere ? Result<void>() : isThere.error();
        return rows("SELECT lesson_id, poster_us FROM lesson_poster", [&](const QSqlQuery &row) -> Result<void> {
            const auto id = toId<LessonId>(row.value(0));
            const auto change =
                std::find_if(m_changes.lessons.begin(), m_changes.lessons.end(),
                             [&](const EntityChange<Lesson> &lesson) { return lesson.after->id == id; });
            if (change == m_changes.lessons.end())
                return damaged(QStringLiteral("lesson_poster"));
            change->after->posterAt = toTime(row.value(1));
            return {};
        });
    }

    Result<void> sources()
    {
        const Result<bool> isThere = hasTable("subtitle_source");
        if (!isThere || !*isThere)
            return isThere ? Result<void>() : isThere.error();
        return rows(
            "SELECT language, format, header, blocks FROM subtitle_source", [&](const QSqlQuery &row) -> Result<void> {
                if (!m_changes.settings)
                    return damaged(QStringLiteral("settings"));
                TrackSource source{row.value(1).toString(), row.value(2).toString(), {}};
                for (const QJsonValue &entry : QJsonDocument::fromJson(row.value(3).toString().toUtf8()).array()) {
                    const QJsonArray block = entry.toArray();
                    source.blocks.append({CueId::fromString(block.at(0).toString()),
                                          MediaTime::fromUs(block.at(1).toInteger()), block.at(2).toString()});
                }
                m_changes.settings->after.sources.insert(row.value(0).toString(), source);
                return {};
            });
    }

    Result<void> setAsideWords()
    {
        const Result<bool> isThere = hasTable("set_aside_word");
        if (!isThere || !*isThere)
            return isThere ? Result<void>() : isThere.error();
        return rows("SELECT word_key, standing FROM set_aside_word", [&](const QSqlQuery &row) -> Result<void> {
            if (!m_changes.settings)
                return damaged(QStringLiteral("settings"));
            m_changes.settings->after.setAsideWords.insert(row.value(0).toString(), row.value(1).toString());
            return {};
        });
    }

    Database &m_database;
    ChangeSet m_changes;
    QHash<CueId, qsizetype> m_cuePlaces;
};

} // namespace

Result<ChangeSet> readContent(Database &database)
{
    Result<ChangeSet> changes = Reader(database).all();
    if (changes && !changes->movie)
        return damaged(QStringLiteral("movie"));
    return changes;
}

} // namespace cinefluent::studio
