// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "common/language/sentences.h"
#include "common/planning/lessonplanner.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cinefluent;
using namespace cinefluent::planning;
using namespace cinefluent::tests;

namespace {

MediaTime ms(qint64 value)
{
    return MediaTime::fromMs(value);
}

/// A film of `count` cues with cuts, pauses and sentences over several cues.
PlanTask randomTask(int count, QRandomGenerator &random)
{
    PlanTask task;
    qint64 at = random.bounded(5000);
    for (int i = 0; i < count; ++i) {
        const qint64 end = at + random.bounded(800, 4500);
        task.cues.push_back({{ms(at), ms(end)}, random.bounded(3) > 0, double(random.bounded(4))});
        const qint64 pause = random.bounded(30) == 0 ? random.bounded(10'000, 60'000) : random.bounded(0, 2500);
        if (random.bounded(2) == 0)
            task.cuts.push_back(ms(end + random.bounded(int(pause + 1))));
        at = end + pause;
    }
    task.filmEnd = ms(at + 5000);
    task.wishes.duration = MediaTime::fromSeconds(120);
    task.wishes.shortest = MediaTime::fromSeconds(40);
    task.wishes.longest = MediaTime::fromSeconds(240);
    task.wishes.newWords = 30;
    return task;
}

std::vector<MediaTime> boundariesOf(const LessonPlan &plan)
{
    std::vector<MediaTime> times;
    for (const PlannedLesson &lesson : plan.lessons) {
        times.push_back(lesson.range.in);
        times.push_back(lesson.range.out);
    }
    return times;
}

QString faultOf(const PlanTask &task, const LessonPlan &plan)
{
    qsizetype next = 0;
    MediaTime end = ms(-1);
    for (const PlannedLesson &lesson : plan.lessons) {
        if (lesson.firstCue != next || lesson.cueCount <= 0)
            return "cues left out or doubled";
        next += lesson.cueCount;
        if (!lesson.range.isValid() || lesson.range.in < end)
            return "lessons overlap";
        end = lesson.range.out;
        for (const BoundaryReasons &reasons : {lesson.in, lesson.out}) {
            if (!reasons.isSetByHand && !reasons.isBetweenSentences)
                return "a boundary without a reason";
        }
        for (qsizetype i = lesson.firstCue; i < next; ++i) {
            const TimeRange &cue = task.cues[size_t(i)].range;
            const bool isWhole = lesson.range.contains(cue);
            const bool isByHand = (cue.in < lesson.range.in && lesson.in.isSetByHand) ||
                                  (cue.out > lesson.range.out && lesson.out.isSetByHand);
            if (!isWhole && !isByHand)
                return "a cue is cut";
        }
        if (!lesson.out.isSetByHand && !lesson.out.isFilmEnd && !task.cues[size_t(next - 1)].endsSentence)
            return "a sentence is cut";
    }
    return next == qsizetype(task.cues.size()) ? QString() : "cues at the end are missing";
}

} // namespace

class TestLessonPlanner : public QObject
{
    Q_OBJECT

private slots:
    /// Against every way there is, for films short enough to try them all: breaths of 2 s, so that only durations and
    /// words cost anything.
    void noOtherPlanIsCheaper()
    {
        QRandomGenerator random(runSeed());
        for (int round = 0; round < runCount(2000, 100); ++round) {
            PlanTask task;
            qint64 at = 3000;
            const int count = random.bounded(1, 12);
            for (int i = 0; i < count; ++i) {
                const qint64 end = at + random.bounded(500, 9000);
                task.cues.push_back({{ms(at), ms(end)}, random.bounded(3) > 0, double(random.bounded(5))});
                at = end + 2000;
            }
            task.filmEnd = ms(at + 10'000);
            task.wishes = {ms(random.bounded(5000, 30'000)), ms(0), ms(1'000'000), random.bounded(2) * 7.0};
            const LessonPlan plan = planLessons(task);
            QCOMPARE(faultOf(task, plan), QString());
            double least = std::numeric_limits<double>::infinity();
            for (int mask = 0; mask < 1 << (count - 1); ++mask)
                least = std::min(least, costOf(task, mask));
            QVERIFY2(std::abs(plan.cost - least) < 1e-9,
                     qPrintable(QStringLiteral("%1 against %2").arg(plan.cost).arg(least)));
        }
    }

    void plansAreWhole()
    {
        QRandomGenerator random(runSeed());
        for (int round = 0; round < runCount(500, 40); ++round) {
            PlanTask task = randomTask(random.bounded(1, 400), random);
            for (int i = random.bounded(4); i > 0; --i)
                task.fixed.push_back(ms(random.bounded(int(task.filmEnd.us() / 1000))));
            std::sort(task.fixed.begin(), task.fixed.end());
            task.fixed.erase(std::unique(task.fixed.begin(), task.fixed.end()), task.fixed.end());
            const LessonPlan plan = planLessons(task);
            QCOMPARE(faultOf(task, plan), QString());
            for (const PlannedLesson &lesson : plan.lessons)
                QVERIFY(!couldBeTwo(task, lesson));
        }
    }

    void theHandDecides()
    {
        QRandomGenerator random(runSeed());
        for (int round = 0; round < runCount(300, 30); ++round) {
            PlanTask task = randomTask(300, random);
            const LessonPlan free = planLessons(task);
            // One boundary dragged somewhere near, into a cue as well.
            const size_t which = size_t(random.bounded(int(free.lessons.size())));
            const MediaTime moved = free.lessons[which].range.out + ms(random.bounded(-9000, 9000));
            task.fixed = {std::clamp(moved, task.cues.front().range.out, task.cues.back().range.in)};
            task.former = boundariesOf(free);
            const LessonPlan plan = planLessons(task);
            QCOMPARE(faultOf(task, plan), QString());
            const std::vector<MediaTime> times = boundariesOf(plan);
            QVERIFY(std::find(times.begin(), times.end(), task.fixed[0]) != times.end());
        }
    }

    /// One cue said or timed differently: lessons that are far from it stay where they were.
    void oneEditMovesNothingFarAway()
    {
        QRandomGenerator random(runSeed());
        int kept = 0;
        int near = 0;
        for (int round = 0; round < runCount(300, 30); ++round) {
            PlanTask task = randomTask(600, random);
            const LessonPlan before = planLessons(task);
            task.former = boundariesOf(before);
            const size_t edited = size_t(random.bounded(600));
            PlanCue &cue = task.cues[edited];
            cue.newWords += 1;
            cue.range.out = std::max(cue.range.in + ms(100), cue.range.out - ms(random.bounded(300)));
            const std::vector<MediaTime> after = boundariesOf(planLessons(task));
            for (const MediaTime time : task.former) {
                const bool isFar = std::abs((time - cue.range.in).us()) > 2 * task.wishes.longest.us();
                const bool stays = std::find(after.begin(), after.end(), time) != after.end();
                QVERIFY2(stays || !isFar, qPrintable(QString::number((time - cue.range.in).us() / 1e6)));
                kept += stays ? 1 : 0;
                ++near;
            }
        }
        qInfo("%d of %d boundaries stayed", kept, near);
        QVERIFY(kept > near * 97 / 100);
    }

    void lessonsThereAreAreNotRepeated()
    {
        QRandomGenerator random(runSeed());
        for (int round = 0; round < runCount(300, 30); ++round) {
            PlanTask task = randomTask(300, random);
            const LessonPlan first = planLessons(task);
            QVERIFY(first.lessons.size() > 4);
            const PlannedLesson &kept = first.lessons[size_t(random.bounded(int(first.lessons.size())))];
            task.taken = {kept.range};
            qsizetype cues = kept.cueCount;
            for (const PlannedLesson &lesson : planLessons(task).lessons) {
                QVERIFY(!lesson.range.overlaps(kept.range));
                cues += lesson.cueCount;
            }
            QCOMPARE(cues, qsizetype(task.cues.size()));
        }
    }

    void oddTasks()
    {
        QVERIFY(planLessons({}).lessons.empty());
        PlanTask task;
        task.cues = {{{ms(1000), ms(900'000)}, false, 0}, {{ms(800'000), ms(1'000'000)}, false, 0}};
        task.filmEnd = ms(1'000'000);
        LessonPlan plan = planLessons(task); // nothing to cut at: one lesson, too long
        QCOMPARE(plan.lessons.size(), size_t(1));
        QVERIFY(plan.lessons[0].durationDeviation > 4);
        task.fixed = {ms(0), ms(1'000'000), ms(2'000'000)};
        plan = planLessons(task);
        QVERIFY(!plan.lessons.empty());
        QCOMPARE(plan.lessons[0].cueCount, qsizetype(2));
    }

    void thousandsOfCues()
    {
        QRandomGenerator random(runSeed());
        const PlanTask task = randomTask(5000, random);
        QList<qint64> times;
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer timer;
            timer.start();
            const LessonPlan plan = planLessons(task);
            times.append(timer.nsecsElapsed() / 1000);
            QVERIFY(plan.lessons.size() > 50);
        }
        std::sort(times.begin(), times.end());
        qInfo("5,000 cues planned in %.1f ms (median of 9)", double(times[4]) / 1000);
    }

    /// A real film in five languages: the sentences are the language engine's.
    void aRealFilm_data()
    {
        QTest::addColumn<QString>("captions");
        for (const char *language : {"en", "ja", "ru", "sv", "ar"})
            QTest::addRow("short film, %s", language)
                << QStringLiteral("video.js/dist/examples/elephantsdream/captions.%1.vtt")
                       .arg(QLatin1StringView(language));
        QTest::newRow("feature film, zh") << QStringLiteral("srtjs/test/test.srt");
        QTest::newRow("television, en") << QStringLiteral("node-captions/test/captions/test.srt");
    }
    void aRealFilm()
    {
        QFETCH(QString, captions);
        QFile source(QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/npm/node_modules/") + captions);
        if (!source.open(QIODevice::ReadOnly))
            QSKIP("npm's packages are not installed in tests/npm (./dev test fetches it with npm ci)");
        const QByteArray bytes = source.readAll();
        auto file = formats::readSubtitles(formats::builtInFormats(), QByteArrayView(bytes));
        QVERIFY(file.ok());
        std::stable_sort(file->cues.begin(), file->cues.end(),
                         [](const auto &a, const auto &b) { return a.range.in < b.range.in; });
        PlanTask task;
        QList<SpokenCue> spoken;
        for (const formats::SubtitleCue &cue : std::as_const(file->cues)) {
            spoken.append({cue.range, cue.text});
            task.cues.push_back({cue.range, true, 0});
        }
        const QList<SpokenSentence> sentences = assembleSentences(spoken);
        for (const SpokenSentence &sentence : sentences) {
            for (qsizetype cue = sentence.firstCue(); cue < sentence.lastCue(); ++cue)
                task.cues[size_t(cue)].endsSentence = false;
        }
        for (const PlanCue &cue : task.cues)
            task.filmEnd = std::max(task.filmEnd, cue.range.out + MediaTime::fromSeconds(5));
        task.wishes.duration = MediaTime::fromSeconds(task.filmEnd < MediaTime::fromSeconds(900) ? 120 : 300);
        const LessonPlan plan = planLessons(task);
        QCOMPARE(faultOf(task, plan), QString());
        QStringList lengths;
        for (const PlannedLesson &lesson : plan.lessons) {
            lengths.append(QString::number(double(lesson.range.duration().us()) / 1e6, 'f', 1));
            for (const SpokenSentence &sentence : sentences) {
                const qsizetype last = lesson.firstCue + lesson.cueCount - 1;
                QVERIFY(sentence.firstCue() > last || sentence.lastCue() <= last);
            }
        }
        qInfo("%lld cues, %lld sentences, lessons of %s s", qint64(task.cues.size()), qint64(sentences.size()),
              qPrintable(lengths.join(", ")));
        QVERIFY(plan.lessons.size() >= 3);
        staysUnderOneEdit(task, plan);
        keepsWhatIsSetByHand(task, plan);
    }

private:
    /// One cue ends a little earlier: every boundary that is not beside it stays.
    static void staysUnderOneEdit(const PlanTask &task, const LessonPlan &plan)
    {
        PlanTask edited = task;
        const size_t which = task.cues.size() / 2;
        edited.cues[which].range.out =
            std::max(edited.cues[which].range.in + ms(100), edited.cues[which].range.out - ms(120));
        const LessonPlan after = planLessons(edited);
        int kept = 0;
        for (const PlannedLesson &lesson : plan.lessons)
            kept += std::any_of(after.lessons.begin(), after.lessons.end(),
                                [&](const PlannedLesson &other) { return other.firstCue == lesson.firstCue; });
        QVERIFY2(kept + 1 >= int(plan.lessons.size()), qPrintable(QString::number(kept)));
    }

    /// The second lesson's beginning is dragged: it is where it was dropped, and the rest is a plan still.
    static void keepsWhatIsSetByHand(const PlanTask &task, const LessonPlan &plan)
    {
        PlanTask byHand = task;
        const MediaTime dropped = plan.lessons[1].range.in + ms(7777);
        byHand.fixed = {dropped};
        const LessonPlan after = planLessons(byHand);
        QCOMPARE(faultOf(byHand, after), QString());
        QVERIFY(std::any_of(after.lessons.begin(), after.lessons.end(), [&](const PlannedLesson &lesson) {
            return lesson.in.isSetByHand && lesson.range.in == dropped;
        }));
    }

    /// Whether a lesson much longer than the longest could end earlier, the rest being a lesson too.
    static bool couldBeTwo(const PlanTask &task, const PlannedLesson &lesson)
    {
        if (lesson.range.duration() < task.wishes.longest + MediaTime::fromSeconds(30))
            return false;
        MediaTime spoken;
        for (qsizetype i = lesson.firstCue; i + 1 < lesson.firstCue + lesson.cueCount; ++i) {
            const PlanCue &cue = task.cues[size_t(i)];
            spoken = std::max(spoken, cue.range.out);
            if (!cue.endsSentence || task.cues[size_t(i + 1)].range.in < spoken)
                continue;
            const MediaTime first = spoken - lesson.range.in;
            const MediaTime second = lesson.range.out - task.cues[size_t(i + 1)].range.in;
            if (std::min(first, second) >= task.wishes.shortest && std::max(first, second) <= task.wishes.longest)
                return true;
        }
        return false;
    }

    /// Of the plan that ends a lesson behind each cue whose bit is set; endless where a sentence is cut.
    static double costOf(const PlanTask &task, int mask)
    {
        const auto boundary = [&](size_t cue) { // before cue
            return task.cues[cue - 1].range.out + ms(1000);
        };
        double cost = 0;
        MediaTime begin = task.cues.front().range.in - ms(2000);
        double words = 0;
        for (size_t i = 0; i < task.cues.size(); ++i) {
            words += task.cues[i].newWords;
            const bool isLast = i + 1 == task.cues.size();
            if (!isLast && (mask & (1 << i)) == 0)
                continue;
            if (!isLast && !task.cues[i].endsSentence)
                return std::numeric_limits<double>::infinity();
            const MediaTime end = isLast ? task.cues[i].range.out + ms(2000) : boundary(i + 1);
            const double wished = double(task.wishes.duration.us());
            cost += std::pow((double((end - begin).us()) - wished) / wished, 2);
            if (task.wishes.newWords > 0)
                cost += std::pow((words - task.wishes.newWords) / task.wishes.newWords, 2);
            begin = end;
            words = 0;
        }
        return cost;
    }
};

QTEST_GUILESS_MAIN(TestLessonPlanner)
#include "tst_lessonplanner.moc"
