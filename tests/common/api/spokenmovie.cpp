// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/spokenmovie.h"

#include "tests/common/api/manifestmaker.h"

namespace cinefluent::tests {

namespace {

/// Letters rather than numbers: an answer with another number is another answer, one with another letter a slip.
QString lettersOf(int number)
{
    const QStringList syllables{QStringLiteral("ba"), QStringLiteral("ke"), QStringLiteral("mi"), QStringLiteral("so"),
                                QStringLiteral("tu"), QStringLiteral("za"), QStringLiteral("fe"), QStringLiteral("gi"),
                                QStringLiteral("lo"), QStringLiteral("nu")};
    return syllables.at(number / 10 % 10) + syllables.at(number % 10) + syllables.at((number * 7 + 3) % 10);
}

void addWord(api::ReleaseManifest &movie, api::ManifestLesson &entry, QList<Cue> &cues, int lesson, int word)
{
    Headword headword;
    headword.id = HeadwordId(QUuid::createUuid());
    headword.word = spokenWord(entry.lesson.language, lesson, word);
    headword.language = entry.lesson.language;
    headword.partOfSpeech = QStringLiteral("noun");
    headword.level = QStringLiteral("A1");
    headword.frequencyRank = 100 + lesson * 100 + word;
    headword.senses = {
        {SenseId(QUuid::createUuid()), QString(), {{QStringLiteral("en"), spokenMeaning(lesson, word)}}}};
    Cue cue;
    cue.id = CueId(QUuid::createUuid());
    const qint64 start = entry.lesson.range.in.us() + 2'000'000 + word * 4'000'000;
    cue.range = {MediaTime::fromUs(start), MediaTime::fromUs(start + 3'000'000)};
    cue.text = QStringLiteral("aqui ") + headword.word + QStringLiteral(" hoy");
    cue.translations = {{QStringLiteral("en"), QStringLiteral("here today")}};
    cues.append(cue);
    entry.occurrences.append({OccurrenceId(QUuid::createUuid()), headword.id, headword.senses.first().id, cue.id.uuid(),
                              5, int(headword.word.size())});
    movie.headwords.append(headword);
}

} // namespace

QString spokenWord(const QString &language, int lesson, int word)
{
    return language.left(2) + lettersOf(lesson * 10 + word);
}

QString spokenMeaning(int lesson, int word)
{
    return QStringLiteral("thing ") + lettersOf(lesson * 10 + word);
}

api::ReleaseManifest makeSpokenMovie(QRandomGenerator &random, const QString &language, int lessons, int words)
{
    api::ReleaseManifest movie;
    do
        movie = makeManifest(random, 1);
    while (movie.lessons.isEmpty());
    movie.movie.isActive = true;
    movie.movie.isPremium = false;
    movie.movie.tmdbId.reset();
    movie.movie.title = QStringLiteral("Spoken ") + language;
    movie.movie.availableLanguages = {language};
    movie.movie.difficultyLevels = {{language, Level::A1}};
    movie.headwords.clear();
    const api::ManifestLesson model = movie.lessons.takeFirst();
    movie.lessons.clear();
    for (int i = 0; i < lessons; ++i) {
        api::ManifestLesson entry = model;
        entry.lesson.id = LessonId(QUuid::createUuid());
        entry.lesson.language = language;
        entry.lesson.level = Level::A1;
        entry.lesson.order = i + 1;
        entry.lesson.title = QStringLiteral("%1 %2").arg(language).arg(i + 1);
        entry.lesson.isPremium = false;
        entry.lesson.range = {MediaTime::fromMs(i * 60'000), MediaTime::fromMs((i + 1) * 60'000)};
        entry.occurrences.clear();
        QList<Cue> cues;
        for (int k = 0; k < words; ++k)
            addWord(movie, entry, cues, i, k);
        entry.cues = cuesOf(entry.lesson, cues);
        movie.lessons.append(entry);
    }
    return movie;
}

} // namespace cinefluent::tests
