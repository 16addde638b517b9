// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

/// The tables of the file but for its history, as SQL text written by the sqlite3 program.
QByteArray dumpOf(const QString &path)
{
    QProcess program;
    program.start(QStringLiteral("sqlite3"),
                  {QStringLiteral("-readonly"), path,
                   QStringLiteral(".dump movie media settings cue cue_translation lesson headword sense "
                                  "sense_translation occurrence cue_look subtitle_source")});
    if (!program.waitForFinished() || program.exitCode() != 0)
        qFatal("sqlite3: %s", program.readAllStandardError().constData());
    // The order of rows in the file is not part of the state.
    QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

qint64 stepInEffect(const ProjectDocument &document)
{
    const qsizetype position = document.historyPosition();
    return position == 0 ? 0 : document.history().at(position - 1).sequence;
}

/// Every look-up of the track against a search through all cues.
bool looksUpLikeASearch(const CueTrack &track, RandomEditor &editor)
{
    const QList<Cue> &cues = track.cues();
    for (qsizetype i = 0; i < cues.size(); ++i) {
        const bool sorted = i == 0 || cues[i - 1].range.in < cues[i].range.in ||
                            (cues[i - 1].range.in == cues[i].range.in && cues[i - 1].id < cues[i].id);
        if (!sorted || track.indexOf(cues[i].id) != i || track.find(cues[i].id) != &cues[i])
            return false;
    }
    const qint64 in = qint64(editor.number(0, 7'300'000)) * 1000;
    const TimeRange window{MediaTime::fromUs(in), MediaTime::fromUs(in + editor.number(1, 60'000'000))};
    QList<qsizetype> overlapping;
    qsizetype shown = -1;
    qsizetype starting = cues.size();
    for (qsizetype i = 0; i < cues.size(); ++i) {
        if (cues[i].range.overlaps(window))
            overlapping.append(i);
        if (cues[i].range.contains(window.in))
            shown = i;
        if (cues[i].range.in >= window.in)
            starting = std::min(starting, i);
    }
    return track.overlapping(window) == overlapping && track.indexAt(window.in) == shown &&
           track.firstStartingAt(window.in) == starting;
}

} // namespace

class TestDocumentProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_seed = runSeed(); }

    /// Random work against the plainest model of undo there is: a copy of the content after each step.
    void undoAndRedoFollowTheModel()
    {
        const int steps = runCount(20'000, 1'200);
        TemporaryProject project(m_seed);
        RandomEditor editor(m_seed);
        QHash<qint64, ProjectContent> model{{0, project.document->content()}};
        int refused = 0;
        for (int i = 0; i < steps; ++i) {
            const qint64 before = stepInEffect(*project.document);
            const RandomEditor::Step step = editor.step(*project.document);
            const QString where = QStringLiteral("step %1, %2").arg(i).arg(step.what);
            const qint64 now = stepInEffect(*project.document);
            if (!step.result) {
                ++refused;
                const ErrorKind kind = step.result.error().kind;
                QVERIFY2(kind == ErrorKind::InvalidInput || kind == ErrorKind::NotFound || kind == ErrorKind::Conflict,
                         qPrintable(where + describe(step.result.error())));
                QCOMPARE(now, before);
                QVERIFY2(project.document->content() == model.value(now), qPrintable(where));
            } else if (step.what == "undo" || step.what == "redo" || step.what == "jump") {
                QVERIFY2(project.document->content() == model.value(now), qPrintable(where));
            } else {
                model.insert(now, project.document->content());
            }
            QVERIFY2(looksUpLikeASearch(project.document->content().track(), editor), qPrintable(where));
            if (editor.number(0, 60) == 0)
                project.clock.advance(std::chrono::seconds(10));
            if (editor.number(0, 99) == 0) {
                project.reopen();
                QVERIFY2(project.document->content() == model.value(now), qPrintable(where + " reopened"));
                QCOMPARE(stepInEffect(*project.document), now);
            }
        }
        QVERIFY(refused < steps / 2);
        std::printf("%d steps, %d refused by rule, %lld in the history, %lld cues\n", steps, refused,
                    qint64(project.document->history().size()), qint64(project.document->cues().size()));
        walkTheWholeHistory(project, model);
    }

    void executeAndUndoLeaveTheFileAsItWas()
    {
        const int commands = runCount(1'500, 60);
        TemporaryProject project(m_seed + 1);
        RandomEditor editor(m_seed + 1);
        for (int i = 0; i < 150; ++i)
            editor.step(*project.document);
        VERIFY_OK(project.document->goToHistory(project.document->history().size()));
        int effective = 0;
        for (int i = 0; i < commands; ++i) {
            project.document->endMerging();
            const QByteArray before = dumpOf(project.path());
            const ProjectContent contentBefore = project.document->content();
            const qsizetype position = project.document->historyPosition();
            auto command = editor.nextCommand(*project.document);
            const QByteArray verb = command->verb();
            const Result<void> done = project.document->execute(std::move(command));
            if (!done || project.document->historyPosition() == position) {
                QVERIFY2(dumpOf(project.path()) == before, verb.constData());
                continue;
            }
            ++effective;
            const QByteArray after = dumpOf(project.path());
            QVERIFY2(after != before, verb.constData());
            VERIFY_OK(project.document->undo());
            QVERIFY2(dumpOf(project.path()) == before, verb.constData());
            QVERIFY2(project.document->content() == contentBefore, verb.constData());
            VERIFY_OK(project.document->redo());
            QVERIFY2(dumpOf(project.path()) == after, verb.constData());
        }
        QVERIFY(effective > commands / 3);
    }

    void mergedChangesEqualTheirSequence()
    {
        TemporaryProject project(m_seed + 2);
        RandomEditor editor(m_seed + 2);
        for (int i = 0; i < 60; ++i)
            editor.step(*project.document);
        for (int i = 0; i < runCount(2'000, 150); ++i) {
            const Result<ChangeSet> first = editor.nextCommand(*project.document)->plan(project.document->content());
            if (!first)
                continue;
            ProjectContent content = project.document->content();
            content.apply(*first);
            // The second command is made for the first's outcome only where its verb does not need the document.
            const Result<ChangeSet> second = editor.nextCommand(*project.document)->plan(content);
            if (!second)
                continue;
            const ChangeSet merged = first->mergedWith(*second);
            ProjectContent stepwise = content;
            stepwise.apply(*second);
            ProjectContent atOnce = project.document->content();
            const Result<ChangeSet> decoded = fromJournal(toJournal(merged), atOnce, Direction::Forward);
            VERIFY_OK(decoded);
            atOnce.apply(*decoded);
            QVERIFY(atOnce == stepwise);
            const Result<ChangeSet> back = fromJournal(toJournal(merged), atOnce, Direction::Backward);
            VERIFY_OK(back);
            atOnce.apply(*back);
            QVERIFY(atOnce == project.document->content());
        }
    }

private:
    static void walkTheWholeHistory(TemporaryProject &project, const QHash<qint64, ProjectContent> &model)
    {
        VERIFY_OK(project.document->goToHistory(project.document->history().size()));
        while (project.document->canUndo()) {
            VERIFY_OK(project.document->undo());
            QVERIFY(project.document->content() == model.value(stepInEffect(*project.document)));
        }
        QVERIFY(project.document->content() == model.value(0));
        while (project.document->canRedo()) {
            VERIFY_OK(project.document->redo());
            QVERIFY(project.document->content() == model.value(stepInEffect(*project.document)));
        }
    }

    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestDocumentProperties)
#include "tst_documentproperties.moc"
