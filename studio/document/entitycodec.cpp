// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/entitycodec.h"

#include <QCborArray>
#include <QJsonDocument>

namespace cinefluent::studio {

namespace {

using Key = QLatin1StringView;

QCborArray fromStrings(const QStringList &list)
{
    return QCborArray::fromStringList(list);
}

QStringList toStrings(const QCborValue &value)
{
    QStringList list;
    for (const QCborValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

QCborMap fromTexts(const QMap<QString, QString> &texts)
{
    QCborMap map;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QMap<QString, QString> toTexts(const QCborValue &value)
{
    QMap<QString, QString> texts;
    const QCborMap map = value.toMap();
    for (const auto &entry : map)
        texts.insert(entry.first.toString(), entry.second.toString());
    return texts;
}

QCborValue fromNumber(const std::optional<int> &number)
{
    return number ? QCborValue(qint64(*number)) : QCborValue(nullptr);
}

std::optional<int> toNumber(const QCborValue &value)
{
    return value.isInteger() ? std::optional<int>(int(value.toInteger())) : std::nullopt;
}

template<typename SomeId>
SomeId toId(const QCborValue &value)
{
    return SomeId::fromString(value.toString());
}

MediaTime toTime(const QCborValue &value)
{
    return MediaTime::fromUs(value.toInteger());
}

Level toLevel(const QCborValue &value)
{
    return parseLevel(value.toString()).value_or(Level::A1);
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QCborMap toCbor(const Cue &cue)
{
    return {{Key("id"), cue.id.toString()},
            {Key("in"), cue.range.in.us()},
            {Key("out"), cue.range.out.us()},
            {Key("text"), cue.text},
            {Key("translations"), fromTexts(cue.translations)},
            {Key("words"), fromStrings(cue.difficultyWords)},
            {Key("notes"), cue.contextNotes},
            {Key("looks"), fromTexts(cue.looks)}};
}

void addLaterFields(QCborMap &map, const Cue *)
{
    if (!map.contains(Key("looks")))
        map.insert(Key("looks"), QCborMap());
}

void fromCbor(const QCborMap &map, Cue &cue)
{
    cue.id = toId<CueId>(map[Key("id")]);
    cue.range = {toTime(map[Key("in")]), toTime(map[Key("out")])};
    cue.text = map[Key("text")].toString();
    cue.translations = toTexts(map[Key("translations")]);
    cue.difficultyWords = toStrings(map[Key("words")]);
    cue.contextNotes = map[Key("notes")].toString();
    cue.looks = toTexts(map[Key("looks")]);
}

QCborMap toCbor(const Lesson &lesson)
{
    return {{Key("id"), lesson.id.toString()},
            {Key("language"), lesson.language},
            {Key("level"), toString(lesson.level)},
            {Key("order"), lesson.order},
            {Key("title"), lesson.title},
            {Key("description"), lesson.description},
            {Key("in"), lesson.range.in.us()},
            {Key("out"), lesson.range.out.us()},
            {Key("objectives"), fromStrings(lesson.learningObjectives)},
            {Key("premium"), lesson.isPremium},
            {Key("poster"), lesson.posterAt ? QCborValue(lesson.posterAt->us()) : QCborValue(nullptr)}};
}

void fromCbor(const QCborMap &map, Lesson &lesson)
{
    lesson.id = toId<LessonId>(map[Key("id")]);
    lesson.language = map[Key("language")].toString();
    lesson.level = toLevel(map[Key("level")]);
    lesson.order = int(map[Key("order")].toInteger());
    lesson.title = map[Key("title")].toString();
    lesson.description = map[Key("description")].toString();
    lesson.range = {toTime(map[Key("in")]), toTime(map[Key("out")])};
    lesson.learningObjectives = toStrings(map[Key("objectives")]);
    lesson.isPremium = map[Key("premium")].toBool();
    const QCborValue poster = map[Key("poster")];
    lesson.posterAt = poster.isInteger() ? std::optional(toTime(poster)) : std::nullopt;
}

QCborMap toCbor(const Headword &headword)
{
    QCborArray senses;
    for (const Sense &sense : headword.senses) {
        senses.append(QCborMap{{Key("id"), sense.id.toString()},
                               {Key("definition"), sense.definition},
                               {Key("translations"), fromTexts(sense.translations)}});
    }
    return {{Key("id"), headword.id.toString()},  {Key("word"), headword.word},
            {Key("language"), headword.language}, {Key("pos"), headword.partOfSpeech},
            {Key("level"), headword.level},       {Key("rank"), fromNumber(headword.frequencyRank)},
            {Key("ipa"), headword.pronunciation}, {Key("example"), headword.exampleSentence},
            {Key("audio"), headword.audioSha256}, {Key("senses"), senses}};
}

void fromCbor(const QCborMap &map, Headword &headword)
{
    headword.id = toId<HeadwordId>(map[Key("id")]);
    headword.word = map[Key("word")].toString();
    headword.language = map[Key("language")].toString();
    headword.partOfSpeech = map[Key("pos")].toString();
    headword.level = map[Key("level")].toString();
    headword.frequencyRank = toNumber(map[Key("rank")]);
    headword.pronunciation = map[Key("ipa")].toString();
    headword.exampleSentence = map[Key("example")].toString();
    headword.audioSha256 = map[Key("audio")].toString();
    headword.senses.clear();
    for (const QCborValue &entry : map[Key("senses")].toArray()) {
        const QCborMap sense = entry.toMap();
        headword.senses.append({toId<SenseId>(sense[Key("id")]), sense[Key("definition")].toString(),
                                toTexts(sense[Key("translations")])});
    }
}

QCborMap toCbor(const Occurrence &occurrence)
{
    return {{Key("id"), occurrence.id.toString()},
            {Key("headword"), occurrence.headwordId.toString()},
            {Key("sense"), occurrence.senseId.toString()},
            {Key("cue"), CueId(occurrence.cueId).toString()},
            {Key("start"), occurrence.start},
            {Key("length"), occurrence.length}};
}

void fromCbor(const QCborMap &map, Occurrence &occurrence)
{
    occurrence.id = toId<OccurrenceId>(map[Key("id")]);
    occurrence.headwordId = toId<HeadwordId>(map[Key("headword")]);
    occurrence.senseId = toId<SenseId>(map[Key("sense")]);
    occurrence.cueId = toId<CueId>(map[Key("cue")]).uuid();
    occurrence.start = int(map[Key("start")].toInteger());
    occurrence.length = int(map[Key("length")].toInteger());
}

QCborMap toCbor(const Movie &movie)
{
    QMap<QString, QString> levels;
    for (auto it = movie.difficultyLevels.cbegin(); it != movie.difficultyLevels.cend(); ++it)
        levels.insert(it.key(), toString(it.value()));
    return {{Key("id"), movie.id.toString()},
            {Key("tmdbId"), fromNumber(movie.tmdbId)},
            {Key("title"), movie.title},
            {Key("originalTitle"), movie.originalTitle},
            {Key("description"), movie.description},
            {Key("released"), movie.releaseDate.toString(Qt::ISODate)},
            {Key("minutes"), fromNumber(movie.durationMinutes)},
            {Key("poster"), movie.posterUrl},
            {Key("backdrop"), movie.backdropUrl},
            {Key("trailer"), movie.trailerUrl},
            {Key("rating"), fromNumber(movie.imdbRatingTenths)},
            {Key("age"), movie.ageRating},
            {Key("genres"), fromStrings(movie.genres)},
            {Key("languages"), fromStrings(movie.availableLanguages)},
            {Key("levels"), fromTexts(levels)},
            {Key("popularity"), movie.popularityHundredths},
            {Key("premium"), movie.isPremium},
            {Key("active"), movie.isActive}};
}

void fromCbor(const QCborMap &map, Movie &movie)
{
    movie.id = toId<MovieId>(map[Key("id")]);
    movie.tmdbId = toNumber(map[Key("tmdbId")]);
    movie.title = map[Key("title")].toString();
    movie.originalTitle = map[Key("originalTitle")].toString();
    movie.description = map[Key("description")].toString();
    movie.releaseDate = QDate::fromString(map[Key("released")].toString(), Qt::ISODate);
    movie.durationMinutes = toNumber(map[Key("minutes")]);
    movie.posterUrl = map[Key("poster")].toString();
    movie.backdropUrl = map[Key("backdrop")].toString();
    movie.trailerUrl = map[Key("trailer")].toString();
    movie.imdbRatingTenths = toNumber(map[Key("rating")]);
    movie.ageRating = map[Key("age")].toString();
    movie.genres = toStrings(map[Key("genres")]);
    movie.availableLanguages = toStrings(map[Key("languages")]);
    movie.difficultyLevels.clear();
    const QMap<QString, QString> levels = toTexts(map[Key("levels")]);
    for (auto it = levels.cbegin(); it != levels.cend(); ++it)
        movie.difficultyLevels.insert(it.key(), parseLevel(it.value()).value_or(Level::A1));
    movie.popularityHundredths = int(map[Key("popularity")].toInteger());
    movie.isPremium = map[Key("premium")].toBool();
    movie.isActive = map[Key("active")].toBool();
}

QCborMap toCbor(const MediaReference &media)
{
    return {{Key("path"), media.path},
            {Key("relative"), media.relativePath},
            {Key("size"), media.sizeBytes},
            {Key("hash"), media.contentHash},
            {Key("duration"), media.duration.us()},
            {Key("rate"), media.frameRate.numerator()},
            {Key("rateBase"), media.frameRate.denominator()},
            {Key("variable"), media.hasVariableFrameRate},
            {Key("frames"), media.frameCount},
            {Key("width"), media.sizePixels.width()},
            {Key("height"), media.sizePixels.height()}};
}

void fromCbor(const QCborMap &map, MediaReference &media)
{
    media.path = map[Key("path")].toString();
    media.relativePath = map[Key("relative")].toString();
    media.sizeBytes = map[Key("size")].toInteger();
    media.contentHash = map[Key("hash")].toString();
    media.duration = toTime(map[Key("duration")]);
    media.frameRate = FrameRate::make(map[Key("rate")].toInteger(), map[Key("rateBase")].toInteger()).valueOr({});
    media.hasVariableFrameRate = map[Key("variable")].toBool();
    media.frameCount = map[Key("frames")].toInteger();
    media.sizePixels = {int(map[Key("width")].toInteger(-1)), int(map[Key("height")].toInteger(-1))};
}

namespace {

QCborMap fromSources(const QMap<QString, TrackSource> &sources)
{
    QCborMap map;
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        QCborArray blocks;
        for (const TrackSource::Block &block : it->blocks)
            blocks.append(QCborArray{block.beforeCue.toString(), block.at.us(), block.text});
        map.insert(it.key(), QCborArray{it->format, it->header, blocks});
    }
    return map;
}

QMap<QString, TrackSource> toSources(const QCborValue &value)
{
    QMap<QString, TrackSource> sources;
    const QCborMap map = value.toMap();
    for (const auto &entry : map) {
        const QCborArray parts = entry.second.toArray();
        TrackSource source{parts.at(0).toString(), parts.at(1).toString(), {}};
        for (const QCborValue &part : parts.at(2).toArray()) {
            const QCborArray block = part.toArray();
            source.blocks.append({toId<CueId>(block.at(0)), toTime(block.at(1)), block.at(2).toString()});
        }
        sources.insert(entry.first.toString(), source);
    }
    return sources;
}

} // namespace

QCborMap toCbor(const ProjectSettings &settings)
{
    return {{Key("original"), settings.originalLanguage},
            {Key("translations"), fromStrings(settings.translationLanguages)},
            {Key("audience"), settings.audience},
            {Key("limits"), toText(settings.qualityLimits)},
            {Key("sources"), fromSources(settings.sources)},
            {Key("setAside"), fromTexts(settings.setAsideWords)}};
}

void fromCbor(const QCborMap &map, ProjectSettings &settings)
{
    settings.originalLanguage = map[Key("original")].toString();
    settings.translationLanguages = toStrings(map[Key("translations")]);
    settings.audience = map[Key("audience")].toString();
    settings.qualityLimits = toObject(map[Key("limits")].toString());
    settings.sources = toSources(map[Key("sources")]);
    settings.setAsideWords = toTexts(map[Key("setAside")]);
}

} // namespace cinefluent::studio
