// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/verdict.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setprojectsettings.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/projectcheck.h"
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

/// Cues that stand close, with lessons over them, so that edits have neighbours.
void crowd(RandomEditor &random, ProjectDocument &document)
{
    QList<Cue> cues;
    for (int i = random.number(0, 80); i > 0; --i) {
        const int in = random.number(0, 1500) * 40;
        cues.append(makeCue(document, in, in + random.number(1, 90) * 40, random.text()));
    }
    if (!cues.isEmpty())
        VERIFY_OK(document.execute(std::make_unique<AddCues>(cues)));
    for (int i = random.number(0, 6); i > 0; --i) {
        Lesson lesson;
        lesson.id = document.newId<LessonId>();
        lesson.language = document.settings().originalLanguage;
        lesson.level = Level(random.number(0, 5));
        lesson.title = random.text();
        const int in = random.number(0, 1000) * 40;
        lesson.range = {MediaTime::fromMs(in), MediaTime::fromMs(in + random.number(100, 700) * 40)};
        (void)document.execute(std::make_unique<AddLesson>(lesson));
    }
}

/// Moves or rewrites a cue among its neighbours, which RandomEditor does seldom: its times span two hours.
void editNearby(RandomEditor &random, ProjectDocument &document)
{
    if (document.cues().isEmpty())
        return;
    const Cue cue = document.cues().at(random.number(0, int(document.cues().size()) - 1));
    if (random.number(0, 1)) {
        (void)document.execute(std::make_unique<SetCueText>(cue.id, random.text()));
    } else {
        const auto by = MediaTime::fromMs(random.number(-50, 50) * 40);
        (void)document.execute(std::make_unique<SetCueRanges>(QList<CueRange>{{cue.id, cue.range.shiftedBy(by)}}));
    }
}

} // namespace

class TestProjectCheck : public QObject
{
    Q_OBJECT

private slots:
    /// Random edits, undo, redo and jumps in the history, looked at after one or several of them.
    void followsEveryEdit()
    {
        const quint32 seed = runSeed();
        const int documents = runCount(400, 4);
        qint64 steps = 0;
        qint64 comparisons = 0;
        qint64 startedOver = 0;
        for (int i = 0; i < documents; ++i) {
            TemporaryProject project(seed + quint32(i));
            ProjectDocument &document = *project.document;
            RandomEditor random(seed + quint32(i));
            crowd(random, document);
            const QList<MediaTime> cuts{MediaTime::fromSeconds(7), MediaTime::fromSeconds(20)};
            ProjectCheck check;
            QObject::connect(&document, &ProjectDocument::changed, &document,
                             [&](const ChangeEvents &events) { check.note(events); });
            check.update(document.content(), cuts);
            for (int round = 0; round < 120; ++round) {
                for (int edits = random.number(0, 3) ? 1 : random.number(0, 12); edits > 0; --edits, ++steps) {
                    if (random.number(0, 1))
                        editNearby(random, document);
                    else
                        (void)random.step(document);
                }
                const QList<quality::Issue> before = check.issues();
                const bool differs = check.update(document.content(), cuts);
                QVERIFY(!check.isPending());
                const QList<quality::Issue> whole = checkProject(document.content(), cuts);
                QCOMPARE(quality::verdictJson(check.issues()), quality::verdictJson(whole));
                QCOMPARE(check.issues(), whole);
                QVERIFY(differs || before == whole);
                ++comparisons;
                startedOver += check.differing() ? 0 : 1;
            }
        }
        std::printf("%d documents, %lld steps, %lld comparisons, %lld of them after starting over\n", documents, steps,
                    comparisons, startedOver);
        QVERIFY(startedOver < comparisons / 2);
    }

    void followsItsLimits()
    {
        TemporaryProject project;
        ProjectDocument &document = *project.document;
        ProjectCheck check;
        QObject::connect(&document, &ProjectDocument::changed, &document,
                         [&](const ChangeEvents &events) { check.note(events); });
        VERIFY_OK(document.execute(
            std::make_unique<AddCues>(QList<Cue>{makeCue(document, 1000, 3000, QString(30, u'a') + "\nbb")})));
        check.update(document.content(), {});
        const qsizetype before = check.issues().size();
        const auto strict = withProfile(document.settings(), "[language en]\nmax-lines = 1\n");
        VERIFY_OK(strict);
        VERIFY_OK(document.execute(std::make_unique<SetProjectSettings>(*strict)));
        QVERIFY(check.update(document.content(), {}));
        QCOMPARE(check.issues().size(), before + 1);
        QCOMPARE(check.profile().limitsFor(u"en").maxLines, 1);
        check.noteAll();
        QVERIFY(check.update(document.content(), {MediaTime::fromMs(2000)}));
        QCOMPARE(check.issues().size(), before + 2);
    }
};

QTEST_GUILESS_MAIN(TestProjectCheck)
#include "tst_projectcheck.moc"
