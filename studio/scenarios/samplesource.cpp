// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/samplesource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::studio {

namespace {

QJsonValue at(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name));
}

QString textOf(const QJsonObject &object, const char *name)
{
    return at(object, name).toString();
}

QStringList listOf(const QJsonObject &object, const char *name)
{
    QStringList list;
    const QJsonArray array = at(object, name).toArray();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

QMap<QString, QString> textsOf(const QJsonObject &object, const char *name)
{
    QMap<QString, QString> texts;
    const QJsonObject map = at(object, name).toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

std::optional<int> numberOf(const QJsonObject &object, const char *name)
{
    const QJsonValue value = at(object, name);
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

Movie movieOf(const QJsonObject &object)
{
    Movie movie;
    movie.id = MovieId::fromString(textOf(object, "id"));
    movie.title = textOf(object, "title");
    movie.originalTitle = textOf(object, "originalTitle");
    movie.description = textOf(object, "description");
    movie.releaseDate = QDate::fromString(textOf(object, "releaseDate"), Qt::ISODate);
    movie.durationMinutes = numberOf(object, "durationMinutes");
    movie.ageRating = textOf(object, "ageRating");
    movie.genres = listOf(object, "genres");
    movie.availableLanguages = listOf(object, "availableLanguages");
    const QMap<QString, QString> levels = textsOf(object, "difficultyLevels");
    for (auto it = levels.cbegin(); it != levels.cend(); ++it)
        movie.difficultyLevels.insert(it.key(), parseLevel(*it).value_or(Level::A1));
    if (at(object, "imdbRating").isDouble())
        movie.imdbRatingTenths = qRound(at(object, "imdbRating").toDouble() * 10);
    movie.popularityHundredths = qRound(at(object, "popularityScore").toDouble() * 100);
    movie.isPremium = at(object, "isPremium").toBool();
    movie.isActive = at(object, "isActive").toBool(true);
    return movie;
}

SampleSource::Lesson lessonOf(const QJsonObject &object)
{
    SampleSource::Lesson entry;
    entry.lesson.id = LessonId::fromString(textOf(object, "id"));
    entry.lesson.language = textOf(object, "language");
    entry.lesson.level = parseLevel(textOf(object, "level")).value_or(Level::A1);
    entry.lesson.order = at(object, "order").toInt();
    entry.lesson.title = textOf(object, "title");
    entry.lesson.description = textOf(object, "description");
    entry.lesson.learningObjectives = listOf(object, "learningObjectives");
    entry.lesson.isPremium = at(object, "isPremium").toBool();
    entry.inFrame = at(object, "inFrame").toInteger();
    entry.outFrame = at(object, "outFrame").toInteger();
    return entry;
}

SampleSource::Word wordOf(const QJsonObject &object)
{
    SampleSource::Word word;
    word.headword.id = HeadwordId::fromString(textOf(object, "id"));
    word.headword.word = textOf(object, "word");
    word.headword.language = textOf(object, "language");
    word.headword.partOfSpeech = textOf(object, "partOfSpeech");
    word.headword.level = textOf(object, "level");
    word.headword.frequencyRank = numberOf(object, "frequencyRank");
    word.headword.pronunciation = textOf(object, "pronunciation");
    word.headword.exampleSentence = textOf(object, "exampleSentence");
    const QJsonArray senses = at(object, "senses").toArray();
    for (const QJsonValue &value : senses) {
        const QJsonObject sense = value.toObject();
        word.headword.senses.append(
            {SenseId::fromString(textOf(sense, "id")), textOf(sense, "definition"), textsOf(sense, "translations")});
    }
    const QJsonArray occurrences = at(object, "occurrences").toArray();
    for (const QJsonValue &value : occurrences) {
        const QJsonObject occurrence = value.toObject();
        word.occurrences.append({OccurrenceId::fromString(textOf(occurrence, "id")), at(occurrence, "cue").toInt(),
                                 textOf(occurrence, "text"), at(occurrence, "sense").toInt()});
    }
    return word;
}

} // namespace

Error sampleInvalid(const QString &detail)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("sample_invalid"),
                     QCoreApplication::translate("Scenarios", "The sample project cannot be made: its source is not "
                                                              "complete. Install CineFluent again."),
                     detail);
}

Result<SampleSource> parseSampleSource(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return sampleInvalid(error.errorString());
    if (at(object, "formatVersion").toInt() != 1)
        return sampleInvalid(QStringLiteral("formatVersion"));
    SampleSource source;
    source.movie = movieOf(at(object, "movie").toObject());
    source.filmFrames = at(at(object, "film").toObject(), "frames").toInteger();
    const QJsonObject subtitles = at(object, "subtitles").toObject();
    source.language = textOf(subtitles, "language");
    source.subtitleFile = textOf(subtitles, "file");
    source.translationFiles = textsOf(subtitles, "translations");
    const QJsonArray lessons = at(object, "lessons").toArray();
    for (const QJsonValue &value : lessons)
        source.lessons.append(lessonOf(value.toObject()));
    const QJsonArray notes = at(object, "cueNotes").toArray();
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        source.cueNotes.append(
            {at(note, "cue").toInt(), listOf(note, "difficultyWords"), textOf(note, "contextNotes")});
    }
    const QJsonArray words = at(object, "vocabulary").toArray();
    for (const QJsonValue &value : words)
        source.words.append(wordOf(value.toObject()));
    if (source.movie.id.isNull() || source.language.isEmpty() || source.subtitleFile.isEmpty())
        return sampleInvalid(QStringLiteral("movie id, language or subtitles"));
    return source;
}

} // namespace cinefluent::studio
