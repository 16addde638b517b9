// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/ui/actions/shortcutmap.h"
#include "studio/ui/dialogs/operationdialog.h"
#include "studio/ui/shell/cueclipboard.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/cuetableview.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int rate = 24;

MediaTime frame(qint64 number)
{
    return FrameRate::parse(QStringLiteral("24"))->timeOf(number);
}

MediaTime seconds(int count)
{
    return MediaTime::fromSeconds(count);
}

} // namespace

/// The verbs that editors have a key for all day. The cues are at 1–3, 4–6, 7–9 and 10–12 s, the film's cuts at 4 and
/// 8 s.
class TestCueKeys : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_film;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    qsizetype m_opened = 0; ///< the history's length then

    ProjectDocument &document() { return *m_window->workspace().document(); }
    const Cue &cue(int row) { return document().cues().at(row); }
    void select(const QList<int> &rows)
    {
        QList<CueId> ids;
        for (const int row : rows)
            ids.append(cue(row).id);
        m_window->workspace().selection()->setCues(ids, ids.constFirst());
    }
    void goTo(MediaTime time)
    {
        m_window->player().seek(time);
        QVERIFY(eventually([&] {
            const Player *player = m_window->player().player();
            return player->frame() == player->index().frameAt(time) && player->state() == Player::State::Paused;
        }));
    }
    bool trigger(const char *id) { return m_window->actionRegistry().trigger(QString::fromLatin1(id)); }

    /// Done as one step: undo brings all of it back.
    void expectOneStep(const char *id)
    {
        const QList<Cue> before = document().cues();
        const qsizetype history = document().historyPosition();
        QVERIFY2(trigger(id), id);
        QCOMPARE(document().historyPosition(), history + 1);
        const QList<Cue> after = document().cues();
        QVERIFY2(after != before, id);
        QVERIFY(document().undo().ok());
        QCOMPARE(document().cues(), before);
        QVERIFY(document().redo().ok());
        QCOMPARE(document().cues(), after);
    }

private slots:
    void initTestCase()
    {
        m_film = m_folder.filePath(QStringLiteral("shots.mp4"));
        const auto made = runProgram(QStringLiteral("ffmpeg"), {"-v",
                                                                "error",
                                                                "-nostdin",
                                                                "-f",
                                                                "lavfi",
                                                                "-i",
                                                                "testsrc=s=320x180:r=24:d=4",
                                                                "-f",
                                                                "lavfi",
                                                                "-i",
                                                                "color=c=red:s=320x180:r=24:d=4",
                                                                "-f",
                                                                "lavfi",
                                                                "-i",
                                                                "testsrc2=s=320x180:r=24:d=8",
                                                                "-filter_complex",
                                                                "[0][1][2]concat=n=3:v=1:a=0",
                                                                "-c:v",
                                                                "libx264",
                                                                "-pix_fmt",
                                                                "yuv420p",
                                                                "-g",
                                                                "24",
                                                                m_film});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(describe(made.error())));
        m_fixture = std::make_unique<UiFixture>();
        m_window = m_fixture->showProject(4, m_film);
        QVERIFY(eventually([&] { return m_window->work().entries().isEmpty(); }, 60'000));
        QCOMPARE(hardCutTimes(m_window->film().cuts()), QList<MediaTime>({seconds(4), seconds(8)}));
        m_opened = document().historyPosition();
    }

    void init()
    {
        while (document().historyPosition() > m_opened)
            QVERIFY(document().undo().ok());
        document().endMerging();
        m_window->shortcuts().resetAll();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setFocus();
        select({0});
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void cuesGoToThePlayhead()
    {
        select({1, 2});
        goTo(seconds(5));
        expectOneStep("timing.toPlayhead");
        QCOMPARE(cue(1).range, (TimeRange{seconds(5), seconds(7)}));
        QCOMPARE(cue(2).range, (TimeRange{seconds(8), seconds(10)}));
        QCOMPARE(cue(3).range.in, seconds(10));
        select({2});
        goTo(seconds(9));
        expectOneStep("timing.restToPlayhead");
        QCOMPARE(cue(1).range.in, seconds(5));
        QCOMPARE(cue(2).range.in, seconds(9));
        QCOMPARE(cue(3).range.in, seconds(11));
        const qsizetype history = document().historyPosition();
        trigger("timing.toPlayhead"); // it is there already
        QCOMPARE(document().historyPosition(), history);
    }

    void outIsSetAndTheNextCueFollows()
    {
        goTo(seconds(2));
        const qsizetype history = document().historyPosition();
        QTest::keyClick(m_window.get(), Qt::Key_F10);
        QCOMPARE(document().historyPosition(), history + 1);
        QCOMPARE(cue(0).range.out, frame(2 * rate + 1)); // the frame on screen is the last one
        QCOMPARE(m_window->workspace().currentCue()->id, cue(1).id);
    }

    void edgesStepByFramesInOneUndoStep()
    {
        const TimeRange former = cue(0).range;
        const qsizetype history = document().historyPosition();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(cue(0).range.in, frame(rate + 5));
        QCOMPARE(document().historyPosition(), history + 1);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(cue(0).range, (TimeRange{frame(rate + 5), frame(3 * rate - 1)}));
        QCOMPARE(document().historyPosition(), history + 2);
        QVERIFY(document().undo().ok() && document().undo().ok());
        QCOMPARE(cue(0).range, former);
        select({0, 1});
        expectOneStep("timing.later");
        QCOMPARE(cue(0).range, (TimeRange{frame(rate + 1), frame(3 * rate + 1)}));
        QCOMPARE(cue(1).range.in, frame(4 * rate + 1));
        // At the end of its length an edge stays.
        QVERIFY(document()
                    .execute(std::make_unique<SetCueRanges>(QList<CueRange>{{cue(3).id, {frame(240), frame(241)}}}))
                    .ok());
        select({3});
        trigger("timing.inLater");
        QCOMPARE(cue(3).range, (TimeRange{frame(240), frame(241)}));
    }

    void edgesReachForTheirNeighbours()
    {
        expectOneStep("timing.leadOut");
        QCOMPARE(cue(0).range.out, frame(3 * rate + 7)); // 300 ms is 7.2 frames
        select({1});
        expectOneStep("timing.extendToPrevious");
        QCOMPARE(cue(1).range.in, frame(3 * rate + 9));
        const qsizetype history = document().historyPosition();
        trigger("timing.leadIn"); // no room left
        QCOMPARE(document().historyPosition(), history);
        expectOneStep("timing.extendToNext");
        QCOMPARE(cue(1).range.out, frame(7 * rate - 2));
        select({3});
        expectOneStep("timing.leadIn");
        QCOMPARE(cue(3).range.in, frame(10 * rate - 5)); // 200 ms is 4.8 frames
    }

    void edgesSnapToCuts()
    {
        const auto place = [this](int row, qint64 in, qint64 out) {
            QVERIFY(
                document()
                    .execute(std::make_unique<SetCueRanges>(QList<CueRange>{{cue(row).id, {frame(in), frame(out)}}}))
                    .ok());
        };
        place(0, 24, 4 * rate + 3);        // ends three frames after the cut at 4 s
        place(1, 4 * rate + 10, 7 * rate); // begins ten frames after it
        place(2, 7 * rate + 6, 9 * rate);  // nothing within half a second
        select({0, 1, 2});
        expectOneStep("timing.snapToCuts");
        QCOMPARE(cue(0).range.out, frame(4 * rate - 2));
        QCOMPARE(cue(1).range, (TimeRange{seconds(4), frame(7 * rate)}));
        QCOMPARE(cue(2).range, (TimeRange{frame(7 * rate + 6), frame(9 * rate)}));
        select({2});
        goTo(seconds(6));
        expectOneStep("timing.fillShot");
        QVERIFY(std::any_of(document().cues().begin(), document().cues().end(), [](const Cue &each) {
            return each.range == TimeRange{seconds(4), frame(8 * rate - 2)};
        }));
    }

    void allCuesSnapToCutsAtOnce()
    {
        QVERIFY(document()
                    .execute(std::make_unique<SetCueRanges>(
                        QList<CueRange>{{cue(1).id, {frame(4 * rate + 10), frame(7 * rate)}}}))
                    .ok());
        const qsizetype history = document().historyPosition();
        QVERIFY(trigger("cue.adjustTimes"));
        auto *dialog = m_window->findChild<OperationDialog *>("timesDialog");
        QVERIFY(dialog);
        auto *operation = dialog->findChild<QComboBox *>("operation");
        operation->setCurrentIndex(operation->findText("Snap to scene cuts"));
        QCOMPARE(operation->currentText(), QStringLiteral("Snap to scene cuts"));
        QCOMPARE(dialog->findChild<QLabel *>("changeCount")->text(), QStringLiteral("1 cue changes."));
        dialog->accept();
        QCOMPARE(document().historyPosition(), history + 1);
        QCOMPARE(cue(1).range.in, seconds(4));
    }

    void thePlayheadGoesFromEdgeToEdge()
    {
        goTo(seconds(5));
        QVERIFY(trigger("play.nextEdge"));
        QTRY_COMPARE(m_window->player().position(), seconds(6));
        QVERIFY(trigger("play.previousEdge"));
        QTRY_COMPARE(m_window->player().position(), seconds(4));
        QVERIFY(trigger("play.toIn"));
        QTRY_COMPARE(m_window->player().position(), seconds(1));
        QVERIFY(trigger("play.toLastFrame"));
        QTRY_COMPARE(m_window->player().position(), frame(3 * rate - 1));
        QVERIFY(trigger("play.halfBack"));
        QTRY_COMPARE(m_window->player().position(), frame(3 * rate - 13));
    }

    void cuesAreAddedBesideTheCurrentOne()
    {
        expectOneStep("cue.addAfter");
        QCOMPARE(document().cues().size(), 5);
        QCOMPARE(cue(1).range, (TimeRange{frame(3 * rate + 2), frame(4 * rate - 2)})); // all the room there is
        QVERIFY(document().undo().ok());
        select({3});
        expectOneStep("cue.addBefore");
        QCOMPARE(cue(3).range, (TimeRange{frame(9 * rate + 2), frame(10 * rate - 2)}));
        QCOMPARE(cue(4).range.in, seconds(10));
        QVERIFY(document().undo().ok());
        select({3});
        const qsizetype history = document().historyPosition();
        QVERIFY(trigger("cue.nextOrNew")); // after the last: a new one
        QCOMPARE(document().historyPosition(), history + 1);
        QCOMPARE(cue(4).range.in, frame(12 * rate + 2));
        QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())); // to type at once
        select({0});
        QVERIFY(trigger("cue.nextOrNew"));
        QCOMPARE(m_window->workspace().currentCue()->id, cue(1).id);
        QCOMPARE(document().historyPosition(), history + 1);
    }

    void aCueMergesWithTheOneBefore()
    {
        QVERIFY(!m_window->actionRegistry().action("cue.mergePrevious")->isEnabled());
        select({1});
        expectOneStep("cue.mergePrevious");
        QCOMPARE(document().cues().size(), 3);
        QCOMPARE(cue(0).text, fixtureText(1) + u'\n' + fixtureText(2));
        QCOMPARE(cue(0).range, (TimeRange{seconds(1), seconds(6)}));
    }

    void textsChangeWithAKey()
    {
        const QString text = QStringLiteral("It is a long way to the lamp at the top of the old lighthouse.");
        QVERIFY(document().execute(std::make_unique<SetCueText>(cue(0).id, text)).ok());
        expectOneStep("text.breakLines");
        const QStringList lines = cue(0).text.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(std::abs(lines[0].size() - lines[1].size()) < 12);
        expectOneStep("text.joinLines");
        QCOMPARE(cue(0).text, text);
        expectOneStep("text.upperCase");
        QCOMPARE(cue(0).text, text.toUpper());
        expectOneStep("text.lowerCase");
        QCOMPARE(cue(0).text, text.toLower());
    }

    void theNextCueWithoutATranslationIsFound()
    {
        QVERIFY(trigger("cue.nextUntranslated")); // the fixture leaves every second one out
        QCOMPARE(m_window->workspace().currentCue()->id, cue(1).id);
        QVERIFY(trigger("cue.nextUntranslated"));
        QCOMPARE(m_window->workspace().currentCue()->id, cue(3).id);
        QVERIFY(trigger("cue.nextUntranslated")); // once around
        QCOMPARE(m_window->workspace().currentCue()->id, cue(1).id);
    }

    void cuesAreCutCopiedAndPasted()
    {
        QTableView &table = m_window->panels().cues().table();
        m_window->panels().raise(Panels::Dock::Cues);
        table.setFocus();
        select({0, 1});
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().contains("00:00:01,000 --> 00:00:03,000"),
                 qPrintable(QApplication::clipboard()->text()));
        const QList<Cue> copied = document().cues().mid(0, 2);
        goTo(seconds(13));
        const qsizetype history = document().historyPosition();
        QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(document().historyPosition(), history + 1);
        QCOMPARE(document().cues().size(), 6);
        QCOMPARE(cue(4).range, (TimeRange{seconds(13), seconds(15)}));
        QCOMPARE(cue(4).text, copied[0].text);
        QCOMPARE(cue(4).translations, copied[0].translations);
        QVERIFY(cue(4).id != copied[0].id);
        QCOMPARE(m_window->workspace().selection()->cues().size(), 2);
        QTest::keyClick(&table, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(document().cues().size(), 4);
        QVERIFY(document().undo().ok());
        QCOMPARE(document().cues().size(), 6);

        // What other programs copy.
        QApplication::clipboard()->setText("1\n00:01:00,000 --> 00:01:01,000\n<i>Hello</i>\n\n2\n00:01:02,000 --> "
                                           "00:01:03,000\nthere\n");
        goTo(seconds(1));
        QVERIFY(trigger("edit.pasteCues"));
        QCOMPARE(document().cues().size(), 8);
        QVERIFY(std::any_of(document().cues().begin(), document().cues().end(), [](const Cue &each) {
            return each.text == "there" && each.range == TimeRange{seconds(3), seconds(4)};
        }));
        QApplication::clipboard()->setText("One line.\n\nAnother line.\n");
        QVERIFY(trigger("edit.pasteCues"));
        QCOMPARE(document().cues().size(), 10);
        // A text field keeps its own clipboard.
        QApplication::clipboard()->setText("pasted");
        m_window->panels().cues().editor().focusText();
        const qsizetype count = document().cues().size();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(document().cues().size(), count);
        QVERIFY(m_window->workspace().currentCue()->text.contains("pasted"));
    }

    void theSelectionIsInverted()
    {
        select({0, 2});
        QVERIFY(trigger("edit.invertCues"));
        QCOMPARE(m_window->workspace().selection()->cues(), QList<CueId>({cue(1).id, cue(3).id}));
    }

    void foreignClipboardsAreHarmless()
    {
        const formats::FormatRegistry registry = formats::builtInFormats();
        const CueClipboard clipboard(registry);
        QMimeData data;
        data.setData("application/x-cinefluent-cues", "nonsense");
        QVERIFY(clipboard.read(data, {}, seconds(2)).isEmpty());
        QMimeData blank;
        blank.setText(" \n ");
        QVERIFY(!CueClipboard::canRead(blank));
        QVERIFY(clipboard.read(blank, {}, seconds(2)).isEmpty());
    }

    void thePresetsPlayTheVerbs()
    {
        m_window->shortcuts().applyPreset(ShortcutPreset::SubtitleEdit);
        goTo(seconds(2));
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QCOMPARE(cue(3).range.in, seconds(11));
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cue(0).range.out, frame(5 * rate - 2));
        m_window->shortcuts().applyPreset(ShortcutPreset::Aegisub);
        QTest::keyClick(m_window.get(), Qt::Key_X);
        QCOMPARE(m_window->workspace().currentCue()->id, cue(1).id);
        goTo(seconds(6));
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(cue(1).range.in, seconds(6));
    }
};

QTEST_MAIN(TestCueKeys)
#include "tst_cuekeys.moc"
