// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/store/entityrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::studio {

namespace {

QVariant listValue(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant objectValue(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant numberValue(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::Int));
}

template<typename SomeId>
QVariant idValue(SomeId id)
{
    return id.toString();
}

QVariant boolValue(bool truth)
{
    return truth ? 1 : 0;
}

/// Stops at the first statement that fails.
class Writer
{
public:
    explicit Writer(Database &database)
        : m_database(database)
    {
    }

    Writer &run(const char *sql, const QVariantList &values)
    {
        if (m_result.ok())
            m_result = m_database.run(QString::fromLatin1(sql), values);
        return *this;
    }

    [[nodiscard]] Result<void> result() const { return m_result; }

private:
    Database &m_database;
    Result<void> m_result;
};

void writeTranslations(Writer &writer, const Cue &cue)
{
    writer.run("DELETE FROM cue_translation WHERE cue_id = ?", {idValue(cue.id)});
    for (auto it = cue.translations.cbegin(); it != cue.translations.cend(); ++it)
        writer.run("INSERT INTO cue_translation VALUES(?, ?, ?)",
                   {idValue(cue.id), textValue(it.key()), textValue(*it)});
}

void writeLooks(Writer &writer, const Cue &cue)
{
    writer.run("DELETE FROM cue_look WHERE cue_id = ?", {idValue(cue.id)});
    for (auto it = cue.looks.cbegin(); it != cue.looks.cend(); ++it)
        writer.run("INSERT INTO cue_look VALUES(?, ?, ?)", {idValue(cue.id), textValue(it.key()), textValue(*it)});
}

void write(Writer &writer, const EntityChange<Cue> &change)
{
    if (!change.after) {
        writer.run("DELETE FROM cue WHERE id = ?", {idValue(change.before->id)});
        return;
    }
    const Cue &cue = *change.after;
    writer.run("INSERT INTO cue VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET in_us = excluded.in_us, "
               "out_us = excluded.out_us, text = excluded.text, difficulty_words = excluded.difficulty_words, "
               "context_notes = excluded.context_notes",
               {idValue(cue.id), cue.range.in.us(), cue.range.out.us(), textValue(cue.text),
                listValue(cue.difficultyWords), textValue(cue.contextNotes)});
    if (change.before ? change.before->translations != cue.translations : !cue.translations.isEmpty())
        writeTranslations(writer, cue);
    if (change.before ? change.before->looks != cue.looks : !cue.looks.isEmpty())
        writeLooks(writer, cue);
}

void write(Writer &writer, const EntityChange<Lesson> &change)
{
    if (!change.after) {
        writer.run("DELETE FROM lesson WHERE id = ?", {idValue(change.before->id)});
        return;
    }
    const Lesson &lesson = *change.after;
    writer.run("INSERT INTO lesson VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
               "language = excluded.language, level = excluded.level, lesson_order = excluded.lesson_order, "
               "title = excluded.title, description = excluded.description, in_us = excluded.in_us, "
               "out_us = excluded.out_us, learning_objectives = excluded.learning_objectives, "
               "is_premium = excluded.is_premium",
               {idValue(lesson.id), textValue(lesson.language), toString(lesson.level), lesson.order,
                textValue(lesson.title), textValue(lesson.description), lesson.range.in.us(), lesson.range.out.us(),
                listValue(lesson.learningObjectives), boolValue(lesson.isPremium)});
    if (change.before ? change.before->posterAt == lesson.posterAt : !lesson.posterAt)
        return;
    writer.run("DELETE FROM lesson_poster WHERE lesson_id = ?", {idValue(lesson.id)});
    if (lesson.posterAt)
        writer.run("INSERT INTO lesson_poster VALUES(?, ?)", {idValue(lesson.id), lesson.posterAt->us()});
}

void write(Writer &writer, const EntityChange<Headword> &change)
{
    if (!change.after) {
        writer.run("DELETE FROM headword WHERE id = ?", {idValue(change.before->id)});
        return;
    }
    const Headword &word = *change.after;
    writer.run("INSERT INTO headword VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
               "word = excluded.word, language = excluded.language, part_of_speech = excluded.part_of_speech, "
               "level = excluded.level, frequency_rank = excluded.frequency_rank, "
               "pronunciation = excluded.pronunciation, example_sentence = excluded.example_sentence, "
               "audio_sha256 = excluded.audio_sha256",
               {idValue(word.id), textValue(word.word), textValue(word.language), textValue(word.partOfSpeech),
                textValue(word.level), numberValue(word.frequencyRank), textValue(word.pronunciation),
                textValue(word.exampleSentence), textValue(word.audioSha256)});
    writer.run("DELETE FROM sense WHERE headword_id = ?", {idValue(word.id)});
    int position = 0;
    for (const Sense &sense : word.senses) {
        writer.run("INSERT INTO sense VALUES(?, ?, ?, ?)",
                   {idValue(word.id), idValue(sense.id), position++, textValue(sense.definition)});
        for (auto it = sense.translations.cbegin(); it != sense.translations.cend(); ++it)
            writer.run("INSERT INTO sense_translation VALUES(?, ?, ?, ?)",
                       {idValue(word.id), idValue(sense.id), textValue(it.key()), textValue(*it)});
    }
}

void write(Writer &writer, const EntityChange<Occurrence> &change)
{
    if (!change.after) {
        writer.run("DELETE FROM occurrence WHERE id = ?", {idValue(change.before->id)});
        return;
    }
    const Occurrence &occurrence = *change.after;
    writer.run("INSERT INTO occurrence VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
               "headword_id = excluded.headword_id, sense_id = excluded.sense_id, cue_id = excluded.cue_id, "
               "start = excluded.start, length = excluded.length",
               {idValue(occurrence.id), idValue(occurrence.headwordId), idValue(occurrence.senseId),
                idValue(CueId(occurrence.cueId)), occurrence.start, occurrence.length});
}

void write(Writer &writer, const Movie &movie)
{
    QJsonObject levels;
    for (auto it = movie.difficultyLevels.cbegin(); it != movie.difficultyLevels.cend(); ++it)
        levels.insert(it.key(), toString(it.value()));
    writer.run("INSERT OR REPLACE INTO movie VALUES(1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               {idValue(movie.id), numberValue(movie.tmdbId), textValue(movie.title), textValue(movie.originalTitle),
                textValue(movie.description), textValue(movie.releaseDate.toString(Qt::ISODate)),
                numberValue(movie.durationMinutes), textValue(movie.posterUrl), textValue(movie.backdropUrl),
                textValue(movie.trailerUrl), numberValue(movie.imdbRatingTenths), textValue(movie.ageRating),
                listValue(movie.genres), listValue(movie.availableLanguages), objectValue(levels),
                movie.popularityHundredths, boolValue(movie.isPremium), boolValue(movie.isActive)});
}

void write(Writer &writer, const MediaReference &media)
{
    writer.run("INSERT OR REPLACE INTO media VALUES(1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               {textValue(media.path), textValue(media.relativePath), media.sizeBytes, textValue(media.contentHash),
                media.duration.us(), media.frameRate.numerator(), media.frameRate.denominator(),
                boolValue(media.hasVariableFrameRate), media.frameCount, media.sizePixels.width(),
                media.sizePixels.height()});
}

void write(Writer &writer, const ProjectSettings &settings)
{
    writer.run("INSERT OR REPLACE INTO settings VALUES(1, ?, ?, ?, ?)",
               {textValue(settings.originalLanguage), listValue(settings.translationLanguages),
                textValue(settings.audience), objectValue(settings.qualityLimits)});
    writer.run("DELETE FROM set_aside_word", {});
    for (auto it = settings.setAsideWords.cbegin(); it != settings.setAsideWords.cend(); ++it)
        writer.run("INSERT INTO set_aside_word VALUES(?, ?)", {textValue(it.key()), textValue(*it)});
    writer.run("DELETE FROM subtitle_source", {});
    for (auto it = settings.sources.cbegin(); it != settings.sources.cend(); ++it) {
        QJsonArray blocks;
        for (const TrackSource::Block &block : it->blocks)
            blocks.append(QJsonArray{block.beforeCue.toString(), block.at.us(), block.text});
        writer.run("INSERT INTO subtitle_source VALUES(?, ?, ?, ?)",
                   {textValue(it.key()), textValue(it->format), textValue(it->header),
                    QString::fromUtf8(QJsonDocument(blocks).toJson(QJsonDocument::Compact))});
    }
}

} // namespace

Result<void> writeChanges(Database &database, const ChangeSet &changes)
{
    Writer writer(database);
    for (const EntityChange<Cue> &change : changes.cues)
        write(writer, change);
    for (const EntityChange<Lesson> &change : changes.lessons)
        write(writer, change);
    for (const EntityChange<Headword> &change : changes.headwords)
        write(writer, change);
    for (const EntityChange<Occurrence> &change : changes.occurrences)
        write(writer, change);
    if (changes.movie)
        write(writer, changes.movie->after);
    if (changes.media)
        write(writer, changes.media->after);
    if (changes.settings)
        write(writer, changes.settings->after);
    return writer.result();
}

} // namespace cinefluent::studio
