// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/importcues.h"
#include "studio/document/commands/removecues.h"
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/shiftcues.h"
#include "studio/document/selection.h"
#include "tests/studio/document/temporaryproject.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestProjectDocument : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_project = std::make_unique<TemporaryProject>(); }
    void cleanup() { m_project.reset(); }

    void announcesWhatChangedBeforeAndAfter()
    {
        ProjectDocument &document = *m_project->document;
        const Cue cue = makeCue(document, 1000, 2000, "Hello");
        QList<qsizetype> sizesBefore;
        QList<ChangeEvents> seen;
        connect(&document, &ProjectDocument::aboutToChange, this,
                [&](const ChangeEvents &) { sizesBefore.append(document.cues().size()); });
        connect(&document, &ProjectDocument::changed, this, [&](const ChangeEvents &events) { seen.append(events); });
        QSignalSpy undoSpy(&document, &ProjectDocument::undoStackChanged);

        VERIFY_OK(run<AddCues>(QList<Cue>{cue}));
        QCOMPARE(sizesBefore, QList<qsizetype>{0});
        QCOMPARE(seen.size(), 1);
        QCOMPARE(eventIn<CuesAdded>(seen[0])->ids, QList<CueId>{cue.id});
        VERIFY_OK(run<SetCueText>(cue.id, "Hello!"));
        QCOMPARE(eventIn<CuesChanged>(seen[1])->fields, CueFields(CueField::Text));
        VERIFY_OK(run<SetCueRanges>(QList<CueRange>{{cue.id, {MediaTime(), MediaTime::fromMs(1)}}}));
        QCOMPARE(eventIn<CuesChanged>(seen[2])->fields, CueFields(CueField::Range));
        VERIFY_OK(run<SetCueText>(cue.id, "Hello!")); // nothing new, nothing said
        QCOMPARE(seen.size(), 3);
        VERIFY_OK(document.undo());
        VERIFY_OK(document.undo());
        VERIFY_OK(document.undo());
        QCOMPARE(eventIn<CuesRemoved>(seen[5])->ids, QList<CueId>{cue.id});
        QCOMPARE(undoSpy.size(), 6);
        QCOMPARE(document.undo().error().code, QStringLiteral("history_end"));

        Headword word;
        word.id = document.newId<HeadwordId>();
        word.word = QStringLiteral("hello");
        word.language = QStringLiteral("en");
        VERIFY_OK(run<AddHeadword>(word));
        QCOMPARE(eventIn<VocabularyChanged>(seen[6])->added, QList<HeadwordId>{word.id});
        QVERIFY(!document.canRedo());
    }

    void startsAHistoryOverWithoutTouchingTheContent()
    {
        const Cue cue = makeCue(*m_project->document, 1000, 2000, "Hello");
        VERIFY_OK(run<AddCues>(QList<Cue>{cue}));
        VERIFY_OK(run<SetCueText>(cue.id, "Hello!"));
        VERIFY_OK(m_project->document->undo());
        QSignalSpy undoSpy(m_project->document.get(), &ProjectDocument::undoStackChanged);
        VERIFY_OK(m_project->document->startHistory());
        QCOMPARE(undoSpy.size(), 1);
        for (int opening = 0; opening < 2; ++opening) {
            ProjectDocument &document = *m_project->document;
            QVERIFY(document.history().isEmpty());
            QVERIFY(!document.canUndo() && !document.canRedo());
            QCOMPARE(document.cues().at(0).text, QStringLiteral("Hello"));
            m_project->reopen();
        }
        VERIFY_OK(run<SetCueText>(cue.id, "Again"));
        VERIFY_OK(m_project->document->undo());
        QCOMPARE(m_project->document->cues().at(0).text, QStringLiteral("Hello"));
    }

    void undoTextsNameTheStep()
    {
        ProjectDocument &document = *m_project->document;
        QCOMPARE(document.undoText(), QString());
        VERIFY_OK(run<AddCues>(QList<Cue>{makeCue(document, 0, 1, "a")}));
        QCOMPARE(document.undoText(), QStringLiteral("Add cue"));
        VERIFY_OK(run<AddCues>(QList<Cue>{makeCue(document, 0, 1, "a"), makeCue(document, 0, 1, "a")}));
        QVERIFY(document.undoText().contains("2"));
        VERIFY_OK(document.undo());
        QVERIFY(document.redoText().contains("2"));
        m_project->reopen();
        QVERIFY(m_project->document->redoText().contains("2"));
        QCOMPARE(m_project->document->undoText(), QStringLiteral("Add cue"));
        const Cue after = makeCue(*m_project->document, 0, 1, "b"); // "document" went with the reopening
        VERIFY_OK(run<AddCues>(QList<Cue>{after}));                 // drops what could be redone
        QCOMPARE(m_project->document->history().size(), 2);
        QVERIFY(!m_project->document->canRedo());
    }

    void selectionFollowsTheDocument()
    {
        ProjectDocument &document = *m_project->document;
        const Cue one = makeCue(document, 1000, 2000, "one");
        const Cue two = makeCue(document, 3000, 4000, "two");
        VERIFY_OK(run<AddCues>(QList<Cue>{one, two}));
        Selection selection(document);
        QSignalSpy spy(&selection, &Selection::cuesChanged);
        selection.setCues({two.id, document.newId<CueId>(), one.id, two.id}, one.id);
        QCOMPARE(selection.cues(), QList<CueId>({one.id, two.id}));
        QCOMPARE(selection.currentCue(), one.id);
        selection.setCues({one.id, two.id}, one.id);
        QCOMPARE(spy.size(), 1);
        VERIFY_OK(run<RemoveCues>(QList<CueId>{one.id}));
        QCOMPARE(selection.cues(), QList<CueId>{two.id});
        QCOMPARE(selection.currentCue(), two.id);
        VERIFY_OK(document.undo());
        VERIFY_OK(document.undo());
        QVERIFY(selection.cues().isEmpty());
        QVERIFY(selection.currentCue().isNull());

        Lesson lesson;
        lesson.id = document.newId<LessonId>();
        lesson.language = QStringLiteral("en");
        lesson.range = {MediaTime(), MediaTime::fromSeconds(60)};
        VERIFY_OK(run<AddLesson>(lesson));
        selection.setLesson(lesson.id);
        QCOMPARE(selection.lesson(), lesson.id);
        VERIFY_OK(document.undo());
        QVERIFY(selection.lesson().isNull());
    }

    /// 5,000 cues and an hour of typing: a keystroke stays far under a frame, its durable write included.
    void staysQuickWithManyCues()
    {
        ProjectDocument &document = *m_project->document;
        QList<Cue> cues;
        for (int i = 0; i < 5'000; ++i)
            cues.append(makeCue(document, i * 1400, i * 1400 + 1200, QStringLiteral("Line %1 of the film").arg(i)));
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(run<ImportCues>(cues, ImportCues::Mode::Replace));
        const qint64 importMs = timer.restart();
        std::vector<double> keystrokesMs;
        QString text;
        for (int i = 0; i < 300; ++i) {
            text = i % 40 == 0 ? QString() : text + u'x';
            timer.restart();
            VERIFY_OK(run<SetCueText>(cues[2500 + i / 40].id, text));
            keystrokesMs.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(keystrokesMs.begin(), keystrokesMs.end());
        QList<CueId> all;
        for (const Cue &cue : cues)
            all.append(cue.id);
        timer.restart();
        VERIFY_OK(run<ShiftCues>(all, MediaTime::fromMs(40)));
        const qint64 shiftMs = timer.restart();
        VERIFY_OK(document.undo());
        const qint64 undoMs = timer.restart();
        m_project->reopen();
        const qint64 openMs = timer.restart();
        qsizetype found = 0;
        for (int i = 0; i < 10'000; ++i)
            found += m_project->document->content()
                         .track()
                         .overlapping({MediaTime::fromMs(i * 700), MediaTime::fromMs(i * 700 + 5000)})
                         .size();
        const double rangeUs = double(timer.nsecsElapsed()) / 1e3 / 10'000;
        QVERIFY(found > 0);
        std::printf("5,000 cues: import %lld ms, keystroke p50 %.2f p95 %.2f ms, shift all %lld ms, undo it %lld ms, "
                    "open %lld ms, cues of a range %.2f us\n",
                    importMs, keystrokesMs[150], keystrokesMs[285], shiftMs, undoMs, openMs, rangeUs);
        QVERIFY2(keystrokesMs[150] < 16, "a keystroke is slower than a frame");
        QVERIFY(shiftMs < 5'000 && undoMs < 5'000 && openMs < 5'000);
    }

private:
    template<typename SomeCommand, typename... Arguments>
    Result<void> run(Arguments &&...arguments)
    {
        return m_project->document->execute(std::make_unique<SomeCommand>(std::forward<Arguments>(arguments)...));
    }

    std::unique_ptr<TemporaryProject> m_project;
};

QTEST_GUILESS_MAIN(TestProjectDocument)
#include "tst_projectdocument.moc"
