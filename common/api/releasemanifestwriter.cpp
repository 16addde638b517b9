// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/releasemanifest.h"
#include "common/base/jsonwriter.h"

namespace cinefluent::api {

namespace {

void writeStrings(JsonWriter &json, std::string_view name, const QStringList &texts)
{
    json.key(name).beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeTexts(JsonWriter &json, std::string_view name, const QMap<QString, QString> &texts)
{
    json.key(name).beginObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        json.dataKey(text.key()).value(text.value());
    json.endObject();
}

void writeNullable(JsonWriter &json, std::string_view name, const std::optional<int> &number)
{
    json.key(name);
    if (number)
        json.value(*number);
    else
        json.nullValue();
}

void writeMovie(JsonWriter &json, const Movie &movie)
{
    json.beginObject().member("id", movie.id.toString());
    writeNullable(json, "tmdbId", movie.tmdbId);
    json.member("title", movie.title).member("originalTitle", movie.originalTitle);
    json.member("description", movie.description).key("releaseDate");
    if (movie.releaseDate.isValid())
        json.value(movie.releaseDate.toString(Qt::ISODate));
    else
        json.nullValue();
    writeNullable(json, "durationMinutes", movie.durationMinutes);
    json.member("posterUrl", movie.posterUrl).member("backdropUrl", movie.backdropUrl);
    json.member("trailerUrl", movie.trailerUrl);
    writeNullable(json, "imdbRatingTenths", movie.imdbRatingTenths);
    json.member("ageRating", movie.ageRating);
    writeStrings(json, "genres", movie.genres);
    writeStrings(json, "availableLanguages", movie.availableLanguages);
    json.key("difficultyLevels").beginObject();
    for (auto level = movie.difficultyLevels.begin(); level != movie.difficultyLevels.end(); ++level)
        json.dataKey(level.key()).value(toString(level.value()));
    json.endObject().member("popularityHundredths", movie.popularityHundredths);
    json.member("isPremium", movie.isPremium).member("isActive", movie.isActive).endObject();
}

void writeCue(JsonWriter &json, const LessonCue &entry)
{
    json.beginObject().member("id", entry.cue.id.toString());
    json.member("publishedId", entry.publishedId.toString(QUuid::WithoutBraces)).member("sequence", entry.sequence);
    json.member("inUs", entry.cue.range.in.us()).member("outUs", entry.cue.range.out.us());
    json.member("text", entry.cue.text);
    writeTexts(json, "translations", entry.cue.translations);
    writeStrings(json, "difficultyWords", entry.cue.difficultyWords);
    json.member("contextNotes", entry.cue.contextNotes).endObject();
}

void writeOccurrence(JsonWriter &json, const Occurrence &occurrence)
{
    json.beginObject().member("id", occurrence.id.toString()).member("headwordId", occurrence.headwordId.toString());
    json.member("senseId", occurrence.senseId.toString());
    json.member("cueId", occurrence.cueId.toString(QUuid::WithoutBraces));
    json.member("start", occurrence.start).member("length", occurrence.length).endObject();
}

void writeLesson(JsonWriter &json, const ManifestLesson &entry)
{
    const Lesson &lesson = entry.lesson;
    json.beginObject().member("id", lesson.id.toString()).member("language", lesson.language);
    json.member("level", toString(lesson.level)).member("order", lesson.order).member("title", lesson.title);
    json.member("description", lesson.description);
    json.member("inUs", lesson.range.in.us()).member("outUs", lesson.range.out.us());
    writeStrings(json, "learningObjectives", lesson.learningObjectives);
    json.member("isPremium", lesson.isPremium);
    json.member("videoSha256", entry.videoSha256).member("subtitlesSha256", entry.subtitlesSha256);
    json.key("cues").beginArray();
    for (const LessonCue &cue : entry.cues)
        writeCue(json, cue);
    json.endArray().key("occurrences").beginArray();
    for (const Occurrence &occurrence : entry.occurrences)
        writeOccurrence(json, occurrence);
    json.endArray();
    if (!entry.package.isEmpty()) {
        json.key("package");
        writePackage(json, entry.package);
    }
    json.endObject();
}

void writeHeadword(JsonWriter &json, const Headword &headword)
{
    json.beginObject().member("id", headword.id.toString()).member("word", headword.word);
    json.member("language", headword.language).member("partOfSpeech", headword.partOfSpeech);
    json.member("level", headword.level);
    writeNullable(json, "frequencyRank", headword.frequencyRank);
    json.member("pronunciation", headword.pronunciation).member("exampleSentence", headword.exampleSentence);
    json.member("audioSha256", headword.audioSha256).key("senses").beginArray();
    for (const Sense &sense : headword.senses) {
        json.beginObject().member("id", sense.id.toString()).member("definition", sense.definition);
        writeTexts(json, "translations", sense.translations);
        json.endObject();
    }
    json.endArray().endObject();
}

} // namespace

QByteArray toJson(const ReleaseManifest &manifest)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("formatVersion", ReleaseManifest::formatVersion);
    json.member("releaseId", manifest.releaseId.toString(QUuid::WithoutBraces)).key("movie");
    writeMovie(json, manifest.movie);
    json.key("lessons").beginArray();
    for (const ManifestLesson &lesson : manifest.lessons)
        writeLesson(json, lesson);
    json.endArray().key("headwords").beginArray();
    for (const Headword &headword : manifest.headwords)
        writeHeadword(json, headword);
    json.endArray().key("objects").beginArray();
    for (const MediaObject &object : manifest.objects) {
        json.beginObject().member("sha256", object.sha256).member("sizeBytes", object.sizeBytes);
        json.member("contentType", object.contentType).endObject();
    }
    json.endArray().endObject();
    return out;
}

} // namespace cinefluent::api
