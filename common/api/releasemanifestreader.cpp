// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/manifestrules.h"
#include "common/api/objectreader.h"
#include "common/api/releasemanifest.h"
#include "common/api/strictjson.h"

namespace cinefluent::api {

namespace {

constexpr qint64 maxInt = std::numeric_limits<int>::max();
constexpr qint64 maxTimeUs = qint64(100) * 3600 * 1'000'000;
constexpr qsizetype maxTextLength = 20'000;

std::optional<int> toInt(const std::optional<qint64> &number)
{
    return number ? std::optional(int(*number)) : std::nullopt;
}

TimeRange readRange(ObjectReader &reader)
{
    const qint64 inUs = reader.integer("inUs", 0, maxTimeUs);
    const qint64 outUs = reader.integer("outUs", 0, maxTimeUs);
    return {MediaTime::fromUs(inUs), MediaTime::fromUs(outUs)};
}

Movie readMovie(ObjectReader reader)
{
    Movie movie;
    movie.id = reader.id<MovieId>("id");
    movie.tmdbId = toInt(reader.nullableInteger("tmdbId", 1, maxInt));
    movie.title = reader.string("title", maxTextLength);
    movie.originalTitle = reader.string("originalTitle", maxTextLength);
    movie.description = reader.string("description", maxTextLength);
    movie.releaseDate = reader.nullableDate("releaseDate");
    movie.durationMinutes = toInt(reader.nullableInteger("durationMinutes", 0, maxInt));
    movie.posterUrl = reader.string("posterUrl", maxTextLength);
    movie.backdropUrl = reader.string("backdropUrl", maxTextLength);
    movie.trailerUrl = reader.string("trailerUrl", maxTextLength);
    movie.imdbRatingTenths = toInt(reader.nullableInteger("imdbRatingTenths", 0, 100));
    movie.ageRating = reader.string("ageRating", maxTextLength);
    movie.genres = reader.strings("genres", 50, 100);
    movie.availableLanguages = reader.strings("availableLanguages", 200, 100);
    const QMap<QString, QString> levels = reader.texts("difficultyLevels", 10);
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        if (const auto parsed = parseLevel(level.value()))
            movie.difficultyLevels.insert(level.key(), *parsed);
        else
            reader.offences().add(reader.pointerTo("difficultyLevels") + u'/' + pointerToken(level.key()),
                                  "not_a_level", QStringLiteral("One of A1, A2, B1, B2, C1, C2 is expected here."));
    }
    movie.popularityHundredths = int(reader.integer("popularityHundredths", 0, 99'999));
    movie.isPremium = reader.boolean("isPremium");
    movie.isActive = reader.boolean("isActive");
    reader.finish();
    return movie;
}

LessonCue readCue(ObjectReader &reader)
{
    LessonCue entry;
    entry.cue.id = reader.id<CueId>("id");
    entry.publishedId = reader.uuid("publishedId");
    entry.sequence = int(reader.integer("sequence", 1, maxInt));
    entry.cue.range = readRange(reader);
    entry.cue.text = reader.text("text", maxTextLength);
    entry.cue.translations = reader.texts("translations", maxTextLength);
    entry.cue.difficultyWords = reader.strings("difficultyWords", 200, 255);
    entry.cue.contextNotes = reader.string("contextNotes", maxTextLength);
    return entry;
}

Occurrence readOccurrence(ObjectReader &reader)
{
    Occurrence occurrence;
    occurrence.id = reader.id<OccurrenceId>("id");
    occurrence.headwordId = reader.id<HeadwordId>("headwordId");
    occurrence.senseId = reader.id<SenseId>("senseId");
    occurrence.cueId = reader.uuid("cueId");
    occurrence.start = int(reader.integer("start", 0, maxInt));
    occurrence.length = int(reader.integer("length", 0, maxInt));
    return occurrence;
}

ManifestLesson readLesson(ObjectReader &reader)
{
    ManifestLesson entry;
    Lesson &lesson = entry.lesson;
    lesson.id = reader.id<LessonId>("id");
    lesson.language = reader.language("language");
    lesson.level = reader.level("level");
    lesson.order = int(reader.integer("order", 1, maxInt));
    lesson.title = reader.text("title", 255);
    lesson.description = reader.string("description", maxTextLength);
    lesson.range = readRange(reader);
    lesson.learningObjectives = reader.strings("learningObjectives", 100, 1000);
    lesson.isPremium = reader.boolean("isPremium");
    entry.videoSha256 = reader.sha256("videoSha256");
    entry.subtitlesSha256 = reader.sha256("subtitlesSha256");
    reader.each("cues", 20'000, [&](ObjectReader &cue) { entry.cues.append(readCue(cue)); });
    reader.each("occurrences", 50'000,
                [&](ObjectReader &occurrence) { entry.occurrences.append(readOccurrence(occurrence)); });
    if (reader.has("package")) {
        ObjectReader package = reader.member("package");
        entry.package = readPackage(package);
        package.finish();
    }
    return entry;
}

Headword readHeadword(ObjectReader &reader)
{
    Headword headword;
    headword.id = reader.id<HeadwordId>("id");
    headword.word = reader.text("word", 255);
    headword.language = reader.language("language");
    headword.partOfSpeech = reader.string("partOfSpeech", 50);
    headword.level = reader.string("level", 20);
    if (!headword.level.isEmpty() && !parseLevel(headword.level))
        reader.offend("level", "not_a_level",
                      QStringLiteral("One of A1, A2, B1, B2, C1, C2 or \"\" is expected here."));
    headword.frequencyRank = toInt(reader.nullableInteger("frequencyRank", 1, maxInt));
    headword.pronunciation = reader.string("pronunciation", 1000);
    headword.exampleSentence = reader.string("exampleSentence", maxTextLength);
    headword.audioSha256 = reader.sha256("audioSha256", true);
    reader.each("senses", 200, [&](ObjectReader &sense) {
        headword.senses.append(
            {sense.id<SenseId>("id"), sense.string("definition", maxTextLength), sense.texts("translations", 255)});
    });
    return headword;
}

MediaObject readObject(ObjectReader &reader)
{
    MediaObject object;
    object.sha256 = reader.sha256("sha256");
    object.sizeBytes = reader.integer("sizeBytes", 1, maxObjectSizeBytes);
    object.contentType = reader.string("contentType", 100);
    return object;
}

} // namespace

Result<ReleaseManifest> releaseManifestFromJson(const QByteArray &json)
{
    const JsonLimits limits{maxManifestSizeBytes, 12, 4'000'000, 40};
    const auto document = parseStrictObject(json, limits);
    if (!document)
        return document.error();

    Offences offences;
    ObjectReader reader(*document, QString(), offences, UnknownMembers::Refused);
    ReleaseManifest manifest;
    const qint64 version = reader.integer("formatVersion", 1, maxInt);
    if (offences.isEmpty() && version != ReleaseManifest::formatVersion)
        return makeError(ErrorKind::Unsupported, QStringLiteral("manifest_version_unsupported"),
                         QStringLiteral("This server reads release manifests of version %1, not %2. Update the older "
                                        "of the two programs. Nothing was changed.")
                             .arg(ReleaseManifest::formatVersion)
                             .arg(version));
    manifest.releaseId = reader.uuid("releaseId");
    manifest.movie = readMovie(reader.member("movie"));
    reader.each("lessons", 2'000, [&](ObjectReader &lesson) { manifest.lessons.append(readLesson(lesson)); });
    reader.each("headwords", 100'000,
                [&](ObjectReader &headword) { manifest.headwords.append(readHeadword(headword)); });
    reader.each("objects", 20'000, [&](ObjectReader &object) { manifest.objects.append(readObject(object)); });
    reader.finish();

    if (offences.isEmpty())
        checkManifestRules(manifest, offences);
    if (!offences.isEmpty())
        return manifestInvalid(offences);
    return manifest;
}

Result<void> validate(const ReleaseManifest &manifest)
{
    const auto parsed = releaseManifestFromJson(toJson(manifest));
    return parsed ? Result<void>() : Result<void>(parsed.error());
}

} // namespace cinefluent::api
