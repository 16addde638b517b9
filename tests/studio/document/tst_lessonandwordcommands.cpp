// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/addoccurrence.h"
#include "studio/document/commands/removeheadword.h"
#include "studio/document/commands/removelesson.h"
#include "studio/document/commands/removeoccurrence.h"
#include "studio/document/commands/setheadword.h"
#include "studio/document/commands/setlessondetails.h"
#include "studio/document/commands/setlessonrange.h"
#include "studio/document/commands/setmoviedetails.h"
#include "studio/document/commands/setprojectsettings.h"
#include "tests/studio/document/temporaryproject.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestLessonAndWordCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_project = std::make_unique<TemporaryProject>(); }
    void cleanup() { m_project.reset(); }

    void lessonsKeepGaplessOrdersPerLanguage()
    {
        const Lesson one = addLesson("one", "en", 0);
        const Lesson two = addLesson("two", "en", 0);
        const Lesson french = addLesson("un", "fr", 7);
        const Lesson first = addLesson("first", "en", 1);
        QCOMPARE(orders(), QStringList({"en 1 first", "en 2 one", "en 3 two", "fr 1 un"}));
        VERIFY_OK(run<RemoveLesson>(one.id));
        QCOMPARE(orders(), QStringList({"en 1 first", "en 2 two", "fr 1 un"}));
        VERIFY_OK(document().undo());
        QCOMPARE(orders(), QStringList({"en 1 first", "en 2 one", "en 3 two", "fr 1 un"}));

        Lesson moved = *document().content().findLesson(two.id);
        moved.order = 1;
        moved.title = QStringLiteral("TWO");
        VERIFY_OK(run<SetLessonDetails>(moved));
        QCOMPARE(orders(), QStringList({"en 1 TWO", "en 2 first", "en 3 one", "fr 1 un"}));
        Lesson translated = *document().content().findLesson(first.id);
        translated.language = QStringLiteral("fr");
        translated.order = 1;
        VERIFY_OK(run<SetLessonDetails>(translated));
        QCOMPARE(orders(), QStringList({"en 1 TWO", "en 2 one", "fr 1 first", "fr 2 un"}));
        QCOMPARE(french.language, QStringLiteral("fr"));
        m_project->reopen();
        QCOMPARE(orders(), QStringList({"en 1 TWO", "en 2 one", "fr 1 first", "fr 2 un"}));
    }

    void detailsNeverMoveTheRange()
    {
        const Lesson lesson = addLesson("one", "en", 0);
        Lesson details = lesson;
        details.title = QStringLiteral("Renamed");
        details.range = {MediaTime::fromMs(1), MediaTime::fromMs(2)};
        VERIFY_OK(run<SetLessonDetails>(details));
        QCOMPARE(document().content().findLesson(lesson.id)->range, lesson.range);
        VERIFY_OK(run<SetLessonRange>(lesson.id, details.range));
        QCOMPARE(document().content().findLesson(lesson.id)->range, details.range);
        QCOMPARE(codeOf(run<SetLessonRange>(lesson.id, TimeRange{MediaTime::fromMs(2), MediaTime::fromMs(2)})),
                 QStringLiteral("range_invalid"));
        details.language = QStringLiteral("English");
        QCOMPARE(codeOf(run<SetLessonDetails>(details)), QStringLiteral("language_invalid"));
    }

    void wordsAreUniqueInTheirLanguage()
    {
        const Headword lamp = addWord("lamp");
        Headword twin = makeWord(" lamp ");
        QCOMPARE(codeOf(run<AddHeadword>(twin)), QStringLiteral("headword_exists"));
        twin.language = QStringLiteral("de");
        VERIFY_OK(run<AddHeadword>(twin));
        QCOMPARE(document().content().findHeadword("lamp", "de")->id, twin.id);
        twin.language = QStringLiteral("en");
        QCOMPARE(codeOf(run<SetHeadword>(twin)), QStringLiteral("headword_exists"));
        VERIFY_OK(run<RemoveHeadword>(lamp.id));
        VERIFY_OK(run<SetHeadword>(twin));
        QCOMPARE(document().content().findHeadword("lamp", "en")->id, twin.id);
        QCOMPARE(codeOf(run<AddHeadword>(makeWord("  "))), QStringLiteral("headword_invalid"));
        QCOMPARE(codeOf(run<AddHeadword>(makeWord(QString(256, 'x')))), QStringLiteral("headword_invalid"));
    }

    void aLostSenseHandsOverItsPlaces()
    {
        const Cue cue = makeCue(document(), 0, 1000, "light the lamp");
        VERIFY_OK(run<AddCues>(QList<Cue>{cue}));
        Headword word = makeWord("light");
        word.senses.append({document().newId<SenseId>(), "to make shine", {{"es", "encender"}}});
        const Occurrence place{document().newId<OccurrenceId>(), word.id, word.senses[1].id, cue.id.uuid(), 0, 5};
        VERIFY_OK(run<AddHeadword>(word, QList<Occurrence>{place}));
        Headword shorter = word;
        shorter.senses.removeLast();
        VERIFY_OK(run<SetHeadword>(shorter));
        QCOMPARE(document().content().findOccurrence(place.id)->senseId, word.senses[0].id);
        shorter.senses.clear();
        VERIFY_OK(run<SetHeadword>(shorter));
        QVERIFY(!document().content().findOccurrence(place.id));
        document().endMerging();
        while (document().historyPosition() > 2)
            VERIFY_OK(document().undo());
        QCOMPARE(*document().content().findOccurrence(place.id), place);
    }

    void placesMustBeInTheText()
    {
        const Cue cue = makeCue(document(), 0, 1000, "lamp");
        VERIFY_OK(run<AddCues>(QList<Cue>{cue}));
        const Headword word = addWord("lamp");
        Occurrence place{document().newId<OccurrenceId>(), word.id, word.senses[0].id, cue.id.uuid(), 1, 4};
        QCOMPARE(codeOf(run<AddOccurrence>(place)), QStringLiteral("occurrence_invalid"));
        place.start = -1;
        QCOMPARE(codeOf(run<AddOccurrence>(place)), QStringLiteral("occurrence_invalid"));
        place.start = 0;
        place.length = INT_MAX;
        QCOMPARE(codeOf(run<AddOccurrence>(place)), QStringLiteral("occurrence_invalid"));
        place.length = 4;
        place.senseId = document().newId<SenseId>();
        QCOMPARE(codeOf(run<AddOccurrence>(place)), QStringLiteral("occurrence_invalid"));
        place.senseId = word.senses[0].id;
        VERIFY_OK(run<AddOccurrence>(place));
        QCOMPARE(document().content().occurrencesInCue(cue.id), QList<Occurrence>{place});
        QCOMPARE(document().content().occurrencesOfHeadword(word.id), QList<Occurrence>{place});
        VERIFY_OK(run<RemoveOccurrence>(place.id));
        QVERIFY(document().content().occurrencesInCue(cue.id).isEmpty());
        QCOMPARE(codeOf(run<RemoveOccurrence>(place.id)), QStringLiteral("occurrence_not_found"));
    }

    void theMovieStaysTheSameMovie()
    {
        Movie movie = document().movie();
        movie.title.clear(); // a form being filled in
        VERIFY_OK(run<SetMovieDetails>(movie));
        movie.id = document().newId<MovieId>();
        QCOMPARE(codeOf(run<SetMovieDetails>(movie)), QStringLiteral("movie_id_fixed"));
        ProjectSettings settings = document().settings();
        settings.translationLanguages = {"es", "de", "es"};
        VERIFY_OK(run<SetProjectSettings>(settings));
        QCOMPARE(document().settings().translationLanguages, QStringList({"es", "de"}));
        settings.originalLanguage.clear();
        QCOMPARE(codeOf(run<SetProjectSettings>(settings)), QStringLiteral("language_invalid"));
    }

private:
    ProjectDocument &document() { return *m_project->document; }

    template<typename SomeCommand, typename... Arguments>
    Result<void> run(Arguments &&...arguments)
    {
        return document().execute(std::make_unique<SomeCommand>(std::forward<Arguments>(arguments)...));
    }

    static QString codeOf(const Result<void> &result) { return result ? QStringLiteral("ok") : result.error().code; }

    Lesson addLesson(const QString &title, const QString &language, int order)
    {
        Lesson lesson;
        lesson.id = document().newId<LessonId>();
        lesson.language = language;
        lesson.title = title;
        lesson.order = order;
        lesson.range = {MediaTime::fromMs(0), MediaTime::fromMs(60'000)};
        const Result<void> done = run<AddLesson>(lesson);
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
        return *document().content().findLesson(lesson.id);
    }

    QStringList orders()
    {
        QStringList list;
        for (const Lesson &lesson : document().lessons())
            list.append(QStringLiteral("%1 %2 %3").arg(lesson.language).arg(lesson.order).arg(lesson.title));
        return list;
    }

    Headword makeWord(const QString &text)
    {
        Headword word;
        word.id = document().newId<HeadwordId>();
        word.word = text;
        word.language = QStringLiteral("en");
        word.senses = {{document().newId<SenseId>(), "meaning", {{"es", "significado"}}}};
        return word;
    }

    Headword addWord(const QString &text)
    {
        const Headword word = makeWord(text);
        const Result<void> done = run<AddHeadword>(word);
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
        return word;
    }

    std::unique_ptr<TemporaryProject> m_project;
};

QTEST_GUILESS_MAIN(TestLessonAndWordCommands)
#include "tst_lessonandwordcommands.moc"
