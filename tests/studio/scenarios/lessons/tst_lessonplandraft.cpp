// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/timeline/framerate.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/addoccurrence.h"
#include "studio/scenarios/lessons/boundarytext.h"
#include "studio/scenarios/lessons/lessonplandraft.h"
#include "studio/scenarios/lessons/lessonstatistics.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <numeric>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr qint64 frameUs = 40'000;

MediaTime toFrame(MediaTime time)
{
    return MediaTime::fromUs((time.us() + frameUs / 2) / frameUs * frameUs);
}

MediaTime ms(qint64 value)
{
    return MediaTime::fromMs(value);
}

Lesson lessonAt(const ProjectDocument &document, qint64 inMs, qint64 outMs, const QString &title)
{
    Lesson lesson;
    lesson.id = document.newId<LessonId>();
    lesson.language = QStringLiteral("en");
    lesson.level = Level::B2;
    lesson.order = 0;
    lesson.title = title;
    lesson.range = {ms(inMs), ms(outMs)};
    return lesson;
}

QString span(const Lesson &lesson)
{
    return QStringLiteral("%1-%2").arg(lesson.range.in.floorMs()).arg(lesson.range.out.floorMs());
}

} // namespace

class TestLessonPlanDraft : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryProject> m_project;

    ProjectDocument &document() { return *m_project->document; }

    /// Two sentences in three cues, over and over, with a longer pause now and then; 25 frames a second.
    void fill(int count)
    {
        QRandomGenerator random(runSeed());
        QList<Cue> cues;
        qint64 at = 2000;
        for (int i = 0; i < count; ++i) {
            const char *text = i % 3 == 0 ? "Where is the old" : i % 3 == 1 ? "lighthouse?" : "I do not know.";
            const qint64 length = random.bounded(20, 80) * 40;
            cues.append(makeCue(document(), at, at + length, QString::fromLatin1(text)));
            at += length + random.bounded(0, i % 3 == 0 ? 20 : 60) * 40;
        }
        VERIFY_OK(document().execute(std::make_unique<AddCues>(cues)));
    }

    LessonPlanDraft draft(const LessonPlanWishes &wishes = {.duration = MediaTime::fromSeconds(60),
                                                            .shortest = MediaTime::fromSeconds(20),
                                                            .longest = MediaTime::fromSeconds(120)})
    {
        LessonPlanDraft made;
        made.setContent(document().content(), document().cues().last().range.out + ms(5000));
        made.setFrameGrid(toFrame);
        made.setWishes(wishes);
        return made;
    }

    static QList<MediaTime> timesOf(const LessonPlanDraft &draft)
    {
        QList<MediaTime> times;
        for (const PlanBoundary &boundary : draft.boundaries())
            times.append(boundary.time);
        return times;
    }

private slots:
    void init() { m_project = std::make_unique<TemporaryProject>(); }

    void everyBoundaryStandsOnAFrameAndSaysWhy()
    {
        fill(300);
        LessonPlanDraft plan = draft();
        QList<MediaTime> cuts;
        for (qsizetype i = 0; i + 1 < document().cues().size(); i += 2)
            cuts.append(document().cues().at(i).range.out);
        plan.setCuts(cuts);
        QVERIFY(plan.lessons().size() > 5);
        QVERIFY(plan.boundaries().size() > qsizetype(plan.lessons().size()));
        for (const PlanBoundary &boundary : plan.boundaries()) {
            QCOMPARE(boundary.time.us() % frameUs, 0);
            const QString text = boundaryText(boundary);
            QVERIFY2(text.contains(toClockText(boundary.time)) && !text.contains(QLatin1Char('%')), qPrintable(text));
            QVERIFY(boundary.reasons.isBetweenSentences);
            QCOMPARE(text.contains(QStringLiteral("cene cut")), boundary.reasons.isAtCut);
        }
    }

    void aBoundaryMovedByHandStaysAndTheRestAdapts()
    {
        fill(300);
        LessonPlanDraft plan = draft();
        const QList<MediaTime> before = timesOf(plan);
        const MediaTime target = toFrame(before[3] + ms(9000));
        QVERIFY(plan.beginMove(3));
        plan.moveTo(target);
        QCOMPARE(plan.boundaries()[plan.movedBoundary()].time, target);
        QVERIFY(plan.boundaries()[plan.movedBoundary()].reasons.isSetByHand);
        plan.endMove();
        QVERIFY(plan.hasPins());
        QVERIFY(timesOf(plan).contains(target));
        QVERIFY(timesOf(plan) != before);
        // Other wishes, other cuts, another lesson elsewhere: it stays.
        LessonPlanWishes wishes = plan.wishes();
        wishes.duration = MediaTime::fromSeconds(40);
        plan.setWishes(wishes);
        QVERIFY(timesOf(plan).contains(target));
        plan.setCuts({document().cues().at(100).range.out});
        QVERIFY(timesOf(plan).contains(target));
        plan.release(plan.boundaryAt(target));
        QVERIFY(!plan.hasPins());
        wishes.duration = MediaTime::fromSeconds(60);
        plan.setWishes(wishes);
        plan.setCuts({});
        QCOMPARE(timesOf(plan), before);
    }

    void theWayOfADragDoesNotMatter()
    {
        fill(300);
        QRandomGenerator random(runSeed());
        for (int round = 0; round < runCount(100, 15); ++round) {
            LessonPlanDraft slow = draft();
            LessonPlanDraft quick = draft();
            const int which = random.bounded(1, int(slow.boundaries().size()) - 1);
            const MediaTime from = slow.boundaries()[which].time;
            const MediaTime to = from + ms(random.bounded(-20'000, 20'000));
            QVERIFY(slow.beginMove(which) && quick.beginMove(which));
            for (int step = 1; step <= 20; ++step)
                slow.moveTo(from + MediaTime::fromUs((to - from).us() * step / 20));
            quick.moveTo(to);
            QCOMPARE(timesOf(slow), timesOf(quick));
            slow.cancelMove();
            QCOMPARE(timesOf(slow), timesOf(draft()));
            QVERIFY(!slow.hasPins());
        }
    }

    void boundariesSetByHandDoNotPassOneAnother()
    {
        fill(300);
        LessonPlanDraft plan = draft();
        const MediaTime first = plan.boundaries()[2].time + ms(400);
        QVERIFY(plan.beginMove(2));
        plan.moveTo(first);
        plan.endMove();
        const MediaTime pinned = toFrame(first);
        const int next = plan.boundaryAt(pinned) + 1;
        QVERIFY(plan.beginMove(next));
        plan.moveTo(MediaTime());
        const MediaTime second = plan.boundaries()[plan.movedBoundary()].time;
        plan.endMove();
        QVERIFY(second > pinned && second <= pinned + ms(200));
        QVERIFY(timesOf(plan).contains(pinned));
    }

    void lessonsThereAreCanStay()
    {
        fill(300);
        const MediaTime middle = document().cues().at(150).range.in;
        const Lesson own = lessonAt(document(), middle.floorMs(), middle.floorMs() + 60'000, QStringLiteral("Mine"));
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(own)));
        const LessonPlanDraft plan = draft();
        for (const planning::PlannedLesson &lesson : plan.lessons())
            QVERIFY(!lesson.range.overlaps(own.range));
        const ProjectContent before = document().content();
        VERIFY_OK(document().execute(plan.makeCommand(document())));
        QCOMPARE(document().lessons().size(), qsizetype(plan.lessons().size()) + 1);
        MediaTime last = ms(-1);
        int order = 0;
        for (const Lesson &lesson : document().lessons()) {
            QCOMPARE(lesson.order, ++order);
            QVERIFY(lesson.range.in > last);
            last = lesson.range.in;
            QVERIFY(lesson.level == (lesson.id == own.id ? Level::B2 : Level::A2));
        }
        QCOMPARE(document().content().findLesson(own.id)->title, QStringLiteral("Mine"));
        QCOMPARE(document().content().findLesson(own.id)->range, own.range);
        VERIFY_OK(document().undo());
        QVERIFY(document().content() == before);
        VERIFY_OK(document().redo());
        QCOMPARE(document().lessons().size(), qsizetype(plan.lessons().size()) + 1);
    }

    void lessonsThereAreCanTakeThePlanOver()
    {
        fill(300);
        LessonPlanWishes wishes{.duration = MediaTime::fromSeconds(60),
                                .shortest = MediaTime::fromSeconds(20),
                                .longest = MediaTime::fromSeconds(120),
                                .existing = ExistingLessons::Replace};
        const LessonPlanDraft bare = draft(wishes);
        const TimeRange third = bare.lessons()[2].range;
        // One near a planned lesson, one so short beside it that the plan has no use for it.
        const Lesson kept = lessonAt(document(), third.in.floorMs() + 4000, third.out.floorMs() - 4000, "Kept");
        const Lesson odd = lessonAt(document(), third.in.floorMs() + 5000, third.in.floorMs() + 7000, "Odd");
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(kept)));
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(odd)));
        const ProjectContent before = document().content();
        const LessonPlanDraft plan = draft(wishes);
        QCOMPARE(timesOf(plan), timesOf(bare));
        VERIFY_OK(document().execute(plan.makeCommand(document())));
        QCOMPARE(document().lessons().size(), qsizetype(plan.lessons().size()));
        QVERIFY(!document().content().findLesson(odd.id));
        const Lesson *heir = document().content().findLesson(kept.id);
        QVERIFY(heir);
        QCOMPARE(heir->range, third);
        QCOMPARE(heir->title, QStringLiteral("Kept"));
        QVERIFY(heir->level == Level::B2);
        VERIFY_OK(document().undo());
        QVERIFY(document().content() == before);
    }

    void theWholeFilmCanBePlannedBesideThem()
    {
        fill(90);
        const Lesson own = lessonAt(document(), 3000, 50'000, QStringLiteral("Mine"));
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(own)));
        LessonPlanWishes wishes;
        wishes.existing = ExistingLessons::Keep;
        const LessonPlanDraft plan = draft(wishes);
        QVERIFY(plan.lessons().front().range.in < ms(3000));
        VERIFY_OK(document().execute(plan.makeCommand(document())));
        QCOMPARE(document().lessons().size(), qsizetype(plan.lessons().size()) + 1);
        QCOMPARE(span(*document().content().findLesson(own.id)), QStringLiteral("3000-50000"));
    }

    /// The first and the last boundary are moved as any other, up to the film's ends and other lessons.
    void theOuterBoundariesMoveToo()
    {
        fill(120);
        const MediaTime end = document().cues().last().range.out;
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(
            lessonAt(document(), end.floorMs() + 6000, end.floorMs() + 20'000, QStringLiteral("After")))));
        LessonPlanDraft plan = draft();
        QVERIFY(plan.beginMove(0));
        plan.moveTo(ms(-5000));
        plan.endMove();
        QCOMPARE(plan.boundaries().first().time, MediaTime());
        QVERIFY(plan.beginMove(int(plan.boundaries().size()) - 1));
        plan.moveTo(end + ms(90'000));
        plan.endMove();
        QVERIFY(plan.boundaries().last().time > end + ms(4900));
        QVERIFY(plan.boundaries().last().time <= end + ms(6000));
        QVERIFY(plan.boundaries().last().reasons.isSetByHand);
    }

    void nothingToPlan()
    {
        LessonPlanDraft plan;
        plan.setContent(document().content(), MediaTime::fromSeconds(60));
        plan.setWishes({});
        QVERIFY(plan.lessons().empty());
        QVERIFY(!plan.makeCommand(document()));
        QVERIFY(!plan.beginMove(0));
        QCOMPARE(plan.spokenWordsPerMinute(), 0.0);
    }

    void wordsOfAFilm()
    {
        const QList<SpokenCue> cues{{{ms(0), ms(1000)}, QStringLiteral("The 2 old lighthouses!")},
                                    {{ms(1000), ms(2000)}, QStringLiteral("…")},
                                    {{ms(2000), ms(3000)}, QStringLiteral("- Yes.\n- I don't know.")}};
        QCOMPARE(spokenWordsOf(cues), (std::vector<double>{4, 0, 4}));
        WordLoad load;
        load.words = {{0, "old", Level::A1}, {0, "Lighthouse", {}}, {2, "know", Level::B1}};
        QCOMPARE(newWordsOf(load, 3, Level::A1, {}), (std::vector<double>{2, 0, 1}));
        QCOMPARE(newWordsOf(load, 3, Level::B2, {}), (std::vector<double>{1, 0, 0}));
        QCOMPARE(newWordsOf(load, 3, Level::A1, {"lighthouse"}), (std::vector<double>{1, 0, 1}));
    }

    void statisticsOfALesson()
    {
        QList<Cue> cues;
        for (int i = 0; i < 10; ++i)
            cues.append(makeCue(document(), i * 6000, i * 6000 + 3000, QStringLiteral("one two three four")));
        VERIFY_OK(document().execute(std::make_unique<AddCues>(cues)));
        const Lesson first = lessonAt(document(), 0, 30'000, QStringLiteral("First"));
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(first)));
        VERIFY_OK(document().execute(
            std::make_unique<AddLesson>(lessonAt(document(), 24'000, 48'000, QStringLiteral("Over it")))));
        LessonStatistics found = statisticsOf(first, document().content(), ms(60'000), nullptr);
        QCOMPARE(found.wordsPerMinute, 40.0);
        QCOMPARE(found.shareOfFilm, 0.5);
        QCOMPARE(found.sharePlanned, 0.8); // what two share counts once
        QVERIFY(!found.newWords && !found.level);
        CountedWords words;
        for (const Cue &cue : document().cues())
            words.cues.append(cue.id);
        // Of twenty words one may be above a level that is said to be understood.
        words.load.words = {{1, "rare", {}, {1}}, {2, "hard", Level::C1, {2, 3, 8}}, {0, "easy", Level::A1, {0, 1}}};
        found = statisticsOf(first, document().content(), ms(60'000), &words);
        QCOMPARE(found.newWords, 2); // the lesson is of B2
        QCOMPARE(toString(*found.level), QStringLiteral("C1"));
        words.load.words.removeAt(1);
        found = statisticsOf(first, document().content(), ms(60'000), &words);
        QCOMPARE(toString(*found.level), QStringLiteral("A1"));
        words.load.words.append({0, "more", {}, {0, 1, 2, 3}});
        found = statisticsOf(first, document().content(), ms(60'000), &words);
        QCOMPARE(toString(*found.level), QStringLiteral("C2"));
        // Cues that are gone count no longer.
        words.cues.fill(CueId());
        found = statisticsOf(first, document().content(), ms(60'000), &words);
        QCOMPARE(found.newWords, 0);
    }

    /// With the real analyser: words are counted where the film has them first, and not where they are taught already.
    void theLanguageEngineCountsNewWords()
    {
        const LanguagePacks packs(LanguagePacks::standardRoots(
            {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules")}));
        if (!packs.state(QStringLiteral("en")).installed)
            QSKIP(qPrintable(packs.state(QStringLiteral("en")).missing));
        fill(60);
        LessonPlanDraft plan = draft();
        QCOMPARE(plan.measure(), WordMeasure::SpokenWords);
        const auto words = findFirstWords(plan.spoken(), QStringLiteral("en"), packs, {});
        VERIFY_OK(words);
        plan.setWords(*words);
        QCOMPARE(plan.measure(), WordMeasure::NewWords);
        const auto total = [&plan] {
            return std::accumulate(plan.lessons().begin(), plan.lessons().end(), 0.0,
                                   [](double sum, const planning::PlannedLesson &l) { return sum + l.newWords; });
        };
        LessonPlanWishes wishes = plan.wishes();
        wishes.level = Level::A1;
        plan.setWishes(wishes);
        const double all = total();
        QVERIFY2(all >= 2 && all <= 4, qPrintable(QString::number(all))); // lighthouse, old, know
        wishes.level = Level::B1;
        plan.setWishes(wishes);
        QCOMPARE(total(), 1.0); // a lighthouse alone
        // A lesson that teaches it.
        Headword headword;
        headword.id = document().newId<HeadwordId>();
        headword.word = QStringLiteral("lighthouse");
        headword.language = QStringLiteral("en");
        Sense sense;
        sense.id = document().newId<SenseId>();
        headword.senses = {sense};
        VERIFY_OK(document().execute(std::make_unique<AddHeadword>(headword)));
        Occurrence occurrence;
        occurrence.id = document().newId<OccurrenceId>();
        occurrence.headwordId = headword.id;
        occurrence.senseId = sense.id;
        occurrence.cueId = document().cues().at(58).id.uuid();
        occurrence.start = 0;
        occurrence.length = 10;
        VERIFY_OK(document().execute(std::make_unique<AddOccurrence>(occurrence)));
        const TimeRange taught = document().cues().at(58).range;
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(
            lessonAt(document(), taught.in.floorMs(), taught.out.floorMs(), QStringLiteral("Lighthouses")))));
        plan.setContent(document().content(), document().cues().last().range.out);
        QCOMPARE(total(), 0.0);
        const LanguagePacks none{QStringList()};
        const auto missing = findFirstWords(plan.spoken(), QStringLiteral("en"), none, {});
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, QStringLiteral("language_pack_missing"));
    }
};

QTEST_GUILESS_MAIN(TestLessonPlanDraft)
#include "tst_lessonplandraft.moc"
