// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "common/timeline/framerate.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/scenarios/lessons/boundarytext.h"
#include "studio/scenarios/lessons/lessonplandraft.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const MediaTime filmEnd = MediaTime::fromSeconds(654);

/// The start of the nearest frame at 24 a second, as Elephants Dream has them.
MediaTime toFrame(MediaTime time)
{
    const qint64 frame = (time.us() * 24 + 500'000) / 1'000'000;
    return MediaTime::fromUs((frame * 1'000'000 + 12) / 24);
}

/// By the letters alone, without the engine that the plan was made with: whether what is said goes on after this.
bool endsAsSentencesDo(const QString &text)
{
    QString end = text.trimmed();
    while (!end.isEmpty() && QStringView(u"\"'»”’)]」』").contains(end.back()))
        end.chop(1);
    return !end.isEmpty() && QStringView(u".?!。！？…؟♪").contains(end.back());
}

} // namespace

/// Plans over the captions of a real film. Its five languages were captioned by different hands, with other sentences,
/// other breaks and other times, and the description of its pictures is a sixth script of another voice.
class TestFilmPlans : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryProject> m_project;

    ProjectDocument &document() { return *m_project->document; }
    const QList<Cue> &cues() { return document().cues(); }

    /// The cues of a file, `times` one after the other.
    bool load(const QString &name, int times = 1)
    {
        QFile source(QStringLiteral(CINEFLUENT_SOURCE_FOLDER
                                    "/tests/npm/node_modules/video.js/dist/examples/elephantsdream/%1.vtt")
                         .arg(name));
        if (!source.open(QIODevice::ReadOnly))
            return false;
        const QByteArray bytes = source.readAll();
        const auto file = formats::readSubtitles(formats::builtInFormats(), QByteArrayView(bytes));
        if (!file)
            return false;
        m_project = std::make_unique<TemporaryProject>();
        QList<Cue> made;
        for (int i = 0; i < times; ++i) {
            for (const formats::SubtitleCue &cue : file->cues) {
                const TimeRange range = cue.range.shiftedBy(MediaTime::fromUs(filmEnd.us() * i));
                Cue added;
                added.id = document().newId<CueId>();
                added.range = {toFrame(range.in), toFrame(range.out)};
                added.text = cue.text;
                made.append(added);
            }
        }
        return document().execute(std::make_unique<AddCues>(made)).ok();
    }

    LessonPlanDraft plan(int times = 1)
    {
        LessonPlanDraft draft;
        draft.setFrameGrid(toFrame);
        draft.setContent(document().content(), MediaTime::fromUs(filmEnd.us() * times));
        draft.setWishes({.duration = MediaTime::fromSeconds(90),
                         .shortest = MediaTime::fromSeconds(30),
                         .longest = MediaTime::fromSeconds(180),
                         .wordsPerMinute = draft.spokenWordsPerMinute()});
        return draft;
    }

    static QList<MediaTime> timesOf(const LessonPlanDraft &draft)
    {
        QList<MediaTime> times;
        for (const PlanBoundary &boundary : draft.boundaries())
            times.append(boundary.time);
        return times;
    }

    /// Empty where the boundary stands between what is said.
    QString faultAt(const PlanBoundary &boundary)
    {
        const Cue *before = nullptr;
        for (const Cue &cue : cues()) {
            if (cue.range.in < boundary.time && boundary.time < cue.range.out)
                return QStringLiteral("inside cue “%1”").arg(cue.text);
            if (cue.range.out <= boundary.time)
                before = &cue;
        }
        if (!before || before == &cues().last() || endsAsSentencesDo(before->text))
            return {};
        const Cue &after = *(before + 1);
        const bool isPause = after.range.in - before->range.out > MediaTime::fromSeconds(2);
        const bool isOther = QStringView(u"-–—‐").contains(after.text.trimmed().front());
        return isPause || isOther ? QString() : QStringLiteral("between “%1” and “%2”").arg(before->text, after.text);
    }

    /// Every cue is in a lesson, every boundary says why, and none stands inside a sentence.
    void verifyReasons(const LessonPlanDraft &draft)
    {
        qsizetype covered = 0;
        for (const planning::PlannedLesson &lesson : draft.lessons())
            covered += lesson.cueCount;
        QCOMPARE(covered, cues().size());
        for (const PlanBoundary &boundary : draft.boundaries()) {
            const QString why = boundaryText(boundary);
            QVERIFY2(why.contains(toClockText(boundary.time)) && why.size() > 30, qPrintable(why));
            const QString fault = faultAt(boundary);
            QVERIFY2(fault.isEmpty(), qPrintable(why + QStringLiteral(": ") + fault));
        }
    }

private slots:
    void aFilm_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"captions.en", "captions.ja", "captions.ru", "captions.sv", "captions.ar", "descriptions.en"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aFilm()
    {
        QFETCH(QString, name);
        if (!load(name))
            QSKIP("npm's video.js is not installed in tests/npm (./dev test fetches it with npm ci)");
        LessonPlanDraft draft = plan();
        QVERIFY(draft.lessons().size() >= 4);
        const LessonPlanWishes usual = draft.wishes();
        for (const int seconds : {30, 45, 60, 120, 90}) {
            LessonPlanWishes wishes = usual;
            wishes.duration = MediaTime::fromSeconds(seconds);
            draft.setWishes(wishes);
            verifyReasons(draft);
        }
        qInfo("%s: %lld cues, %lld lessons", qPrintable(name), qint64(cues().size()), qint64(draft.lessons().size()));
    }

    void oneCueEdited_data() { aFilm_data(); }

    /// Every cue in turn (every third in short runs): another word, and an eighth of a second less. What is not next to
    /// it stays.
    void oneCueEdited()
    {
        QFETCH(QString, name);
        if (!load(name))
            QSKIP("npm's video.js is not installed in tests/npm (./dev test fetches it with npm ci)");
        LessonPlanDraft draft = plan();
        const QList<MediaTime> before = timesOf(draft);
        int moved = 0;
        int all = 0;
        for (qsizetype i = 0; i < cues().size(); i += runCount(1, 3)) {
            const Cue cue = cues().at(i);
            const TimeRange shorter{cue.range.in, cue.range.out - MediaTime::fromMs(125)};
            QString text = cue.text;
            text.insert(0, QStringLiteral("well "));
            VERIFY_OK(document().execute(std::make_unique<SetCueText>(cue.id, text)));
            if (shorter.isValid())
                VERIFY_OK(document().execute(std::make_unique<SetCueRanges>(QList<CueRange>{{cue.id, shorter}})));
            draft.setContent(document().content(), filmEnd);
            const QList<MediaTime> after = timesOf(draft);
            for (const MediaTime time : before) {
                ++all;
                const bool isNext = time > cue.range.in - MediaTime::fromSeconds(10) &&
                                    time < cue.range.out + MediaTime::fromSeconds(12);
                if (after.contains(time))
                    continue;
                ++moved;
                QVERIFY2(isNext, qPrintable(QStringLiteral("cue %1 moves %2").arg(i + 1).arg(toClockText(time))));
            }
            document().endMerging();
            VERIFY_OK(document().undo());
            if (shorter.isValid())
                VERIFY_OK(document().undo());
            draft.setContent(document().content(), filmEnd);
        }
        QCOMPARE(timesOf(draft), before);
        qInfo("%s: %d of %d boundaries moved, all beside the edited cue", qPrintable(name), moved, all);
        QVERIFY(moved * 100 <= all * 4);
    }

    void everyBoundaryMoves_data() { aFilm_data(); }

    void everyBoundaryMoves()
    {
        QFETCH(QString, name);
        if (!load(name))
            QSKIP("npm's video.js is not installed in tests/npm (./dev test fetches it with npm ci)");
        const LessonPlanDraft start = plan();
        for (int i = 0; i < start.boundaries().size(); ++i) {
            for (const int seconds : {-4, 4}) {
                LessonPlanDraft draft = plan();
                const MediaTime wanted = toFrame(start.boundaries()[i].time + MediaTime::fromSeconds(seconds));
                QVERIFY(draft.beginMove(i));
                draft.moveTo(wanted);
                const int moved = draft.movedBoundary();
                QVERIFY(moved >= 0);
                draft.endMove();
                QVERIFY(draft.boundaries()[moved].reasons.isSetByHand);
                const MediaTime there = draft.boundaries()[moved].time;
                const bool isHeldBack = there != wanted; // the film's end, or the far side of a silence
                QVERIFY2(!isHeldBack || i == 0 || i + 1 == start.boundaries().size() ||
                             start.boundaries()[i].begins < 0 || start.boundaries()[i].ends < 0,
                         qPrintable(toClockText(there)));
                for (const PlanBoundary &boundary : draft.boundaries()) {
                    if (!boundary.reasons.isSetByHand)
                        QCOMPARE(faultAt(boundary), QString());
                }
            }
        }
    }

    /// The English captions over and over: 5,000 cues with the pauses and sentences of a film.
    void fiveThousandCues()
    {
        constexpr int times = 65;
        if (!load(QStringLiteral("captions.en"), times))
            QSKIP("npm's video.js is not installed in tests/npm (./dev test fetches it with npm ci)");
        QVERIFY(cues().size() >= 5000);
        LessonPlanDraft draft = plan(times);
        QList<qint64> micros;
        for (int i = 0; i < 9; ++i) {
            LessonPlanWishes wishes = draft.wishes();
            wishes.duration = MediaTime::fromSeconds(80 + i);
            QElapsedTimer timer;
            timer.start();
            draft.setWishes(wishes);
            micros.append(timer.nsecsElapsed() / 1000);
        }
        std::sort(micros.begin(), micros.end());
        qInfo("%lld cues planned in %.1f ms, %lld lessons (median of 9)", qint64(cues().size()),
              double(micros[4]) / 1000, qint64(draft.lessons().size()));
        QVERIFY(micros[4] < 50'000);
        QElapsedTimer timer;
        timer.start();
        draft.setContent(document().content(), MediaTime::fromUs(filmEnd.us() * times));
        qInfo("after an edit: %.1f ms, sentences put together again", double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(draft.beginMove(20));
        timer.start();
        draft.moveTo(draft.boundaries()[20].time + MediaTime::fromSeconds(2));
        const double moveMs = double(timer.nsecsElapsed()) / 1e6;
        qInfo("a boundary dragged: %.1f ms", moveMs);
        QVERIFY(moveMs < 50);
    }
};

QTEST_GUILESS_MAIN(TestFilmPlans)
#include "tst_filmplans.moc"
