// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a release manifest of one movie with one long lesson, for the server's benchmark.
// usage: bench_manifest CUES WORDS VIDEO_SHA256 VIDEO_BYTES SUBTITLES_SHA256 SUBTITLES_BYTES
#include "common/api/releasemanifest.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cinefluent;

namespace {

constexpr qint64 cueStepMs = 2000;
constexpr qint64 cueLengthMs = 1800;

api::MediaObject object(const QStringList &arguments, int first, const QString &type)
{
    return {arguments[first], arguments[first + 1].toLongLong(), type};
}

Headword makeHeadword(IdGenerator &ids, int number)
{
    Headword word;
    word.id = ids.make<HeadwordId>();
    word.word = QStringLiteral("harbour%1").arg(number);
    word.language = "en";
    word.partOfSpeech = "noun";
    word.level = "B1";
    word.frequencyRank = number + 1;
    word.pronunciation = QString::fromUtf8("ˈhɑːbə");
    word.exampleSentence = "The harbour is quiet in the morning.";
    word.senses = {
        {ids.make<SenseId>(), "a place where ships shelter", {{"es", QStringLiteral("puerto %1").arg(number)}}}};
    return word;
}

Cue makeCue(IdGenerator &ids, int number)
{
    Cue cue;
    cue.id = ids.make<CueId>();
    cue.range = {MediaTime::fromMs(number * cueStepMs), MediaTime::fromMs(number * cueStepMs + cueLengthMs)};
    cue.text = QStringLiteral("The boat comes home at %1 and nobody waits.\nOnly the gulls are awake.").arg(number);
    cue.translations = {{"es", QStringLiteral("El barco vuelve a casa a las %1 y nadie espera.").arg(number)}};
    cue.difficultyWords = QStringList{"gulls"};
    return cue;
}

api::ReleaseManifest makeManifest(IdGenerator &ids, int cueCount, int wordCount, const QList<api::MediaObject> &objects)
{
    api::ReleaseManifest manifest;
    manifest.releaseId = ids.next();
    manifest.movie.id = ids.make<MovieId>();
    manifest.movie.title = "The Harbour";
    manifest.movie.availableLanguages = QStringList{"en"};
    manifest.objects = objects;

    api::ManifestLesson lesson;
    lesson.lesson.id = ids.make<LessonId>();
    lesson.lesson.language = "en";
    lesson.lesson.level = Level::B1;
    lesson.lesson.title = "All of it";
    lesson.lesson.range = {MediaTime(), MediaTime::fromMs(cueCount * cueStepMs)};
    lesson.videoSha256 = objects[0].sha256;
    lesson.subtitlesSha256 = objects[1].sha256;

    QList<Cue> cues;
    for (int i = 0; i < cueCount; ++i)
        cues.append(makeCue(ids, i));
    for (int i = 0; i < wordCount; ++i) {
        manifest.headwords.append(makeHeadword(ids, i));
        const Headword &word = manifest.headwords.constLast();
        lesson.occurrences.append(
            {ids.make<OccurrenceId>(), word.id, word.senses.constFirst().id, cues[i % cueCount].id.uuid(), 4, 4});
    }
    lesson.cues = cuesOf(lesson.lesson, cues);
    manifest.lessons.append(lesson);
    return manifest;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7) {
        std::fputs("usage: bench_manifest CUES WORDS VIDEO_SHA256 VIDEO_BYTES SUBTITLES_SHA256 SUBTITLES_BYTES\n",
                   stderr);
        return 2;
    }
    SystemClock clock;
    SystemRandom random;
    IdGenerator ids(clock, random);
    const QByteArray json = toJson(makeManifest(ids, arguments[1].toInt(), arguments[2].toInt(),
                                                {object(arguments, 3, "video/mp4"), object(arguments, 5, "text/vtt")}));
    std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    return 0;
}
