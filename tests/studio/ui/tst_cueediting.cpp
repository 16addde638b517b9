// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/cuetablemodel.h"
#include "studio/ui/subtitles/cuetableview.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestCueEditing : public QObject
{
    Q_OBJECT

private:
    UiFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QString m_film;

    ProjectDocument &document() { return *m_window->workspace().document(); }
    const Cue &cue(int row) { return document().cues().at(row); }
    void select(int row) { m_window->workspace().selection()->setCues({cue(row).id}, cue(row).id); }
    QPlainTextEdit &text() { return *m_window->findChild<QPlainTextEdit *>("cueText"); }
    QPlainTextEdit &translation() { return *m_window->findChild<QPlainTextEdit *>("cueTranslation"); }
    CueTableView &table() { return m_window->panels().cues().table(); }
    bool trigger(const char *id) { return m_window->actionRegistry().trigger(QString::fromLatin1(id)); }

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("ui-25.mp4");
        spec.frameCount = 500;
        spec.rateNumerator = 25;
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        m_film = film->path;
    }

    void init() { m_window = m_fixture.showProject(6, m_film); }
    void cleanup() { m_window.reset(); }

    void typingIsOneUndoStep()
    {
        select(1);
        const qsizetype history = document().historyPosition();
        m_window->panels().cues().editor().focusText();
        QTest::keyClicks(&text(), " Indeed");
        QCOMPARE(cue(1).text, fixtureText(2) + " Indeed");
        QCOMPARE(document().historyPosition(), history + 1);
        QTest::keyClick(&text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cue(1).text, fixtureText(2));
        QCOMPARE(text().toPlainText(), fixtureText(2));
        QTest::keyClick(&text(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cue(1).text, fixtureText(2) + " Indeed");
    }

    void choosingACueShowsItsIn()
    {
        const auto click = [this](int row) {
            const QRect cell = table().visualRect(table().model()->index(row, CueTableModel::Text));
            QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cell.center());
        };
        click(2);
        QCOMPARE(m_window->workspace().currentCue()->id, cue(2).id);
        QTRY_COMPARE(m_window->player().position(), cue(2).range.in);
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_COMPARE(m_window->player().position(), cue(3).range.in);
        m_window->player().seek(cue(0).range.in);
        click(3); // selected already: back to its IN
        QTRY_COMPARE(m_window->player().position(), cue(3).range.in);
    }

    void everyColumnIsVisible()
    {
        for (const int width : {1366, 1920}) {
            m_window->resize(width, 900);
            QVERIFY(trigger("view.resetLayout"));
            QTRY_COMPARE(m_window->width(), width);
            QCoreApplication::processEvents();
            int right = 0;
            for (int column = 0; column < CueTableModel::ColumnCount; ++column) {
                QVERIFY(!table().isColumnHidden(column));
                right = std::max(right, table().columnViewportPosition(column) + table().columnWidth(column));
            }
            QVERIFY2(right <= table().viewport()->width(), qPrintable(QString::number(width)));
        }
    }

    void typingInAnotherCueIsAnotherStep()
    {
        const qsizetype history = document().historyPosition();
        for (const int row : {0, 1}) {
            select(row);
            m_window->panels().cues().editor().focusText();
            QTest::keyClicks(&text(), "x");
        }
        QCOMPARE(document().historyPosition(), history + 2);
    }

    void translationTakesAnyScript()
    {
        select(0);
        translation().setFocus();
        translation().selectAll();
        QInputMethodEvent typed;
        typed.setCommitString(QString::fromUtf8("¿Qué? 日本語 žluť"));
        QApplication::sendEvent(&translation(), &typed);
        QCOMPARE(cue(0).translations.value("es"), QString::fromUtf8("¿Qué? 日本語 žluť"));
    }

    void lettersOfTheTransportAreLettersInText()
    {
        select(0);
        m_window->panels().cues().editor().focusText();
        const qint64 frame = m_window->player().frame();
        QTest::keyClicks(&text(), "jkl io");
        QCOMPARE(cue(0).text, fixtureText(1) + "jkl io");
        QCOMPARE(m_window->player().frame(), frame);
        QVERIFY(!m_window->player().isMoving());
    }

    void splitAndMergeAreInverse()
    {
        select(2);
        const Cue before = cue(2);
        m_window->player().seek(before.range.in + MediaTime::fromMs(1000));
        m_window->panels().cues().editor().focusText();
        QTextCursor cursor = text().textCursor();
        cursor.setPosition(12);
        text().setTextCursor(cursor);
        QVERIFY(trigger("cue.split"));
        QCOMPARE(document().cues().size(), 7);
        QCOMPARE(cue(2).text, QStringLiteral("This is line"));
        QCOMPARE(cue(3).text, QStringLiteral("number 3."));
        QCOMPARE(cue(2).range.out, before.range.in + MediaTime::fromMs(1000));
        QCOMPARE(cue(3).range, (TimeRange{before.range.in + MediaTime::fromMs(1000), before.range.out}));
        QVERIFY(trigger("cue.merge"));
        QCOMPARE(document().cues().size(), 6);
        QCOMPARE(cue(2).range, before.range);
        QVERIFY(trigger("edit.undo"));
        QVERIFY(trigger("edit.undo"));
        QCOMPARE(cue(2), before);
    }

    void deleteKeyRemovesTheSelectionAndMovesOn()
    {
        select(1);
        const CueId next = cue(2).id;
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(document().cues().size(), 5);
        QCOMPARE(m_window->workspace().selection()->currentCue(), next);
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().cues().size(), 6);
    }

    void inAndOutAreTheFrameOnScreen()
    {
        select(1);
        const FilmIndex &index = m_window->player().player()->index();
        m_window->player().seekToFrame(110);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_I);
        QCOMPARE(cue(1).range.in, index.timeOf(110));
        m_window->player().seekToFrame(150);
        QTest::keyClick(&table(), Qt::Key_O);
        QCOMPARE(cue(1).range.out, index.timeOf(151));
        QCOMPARE(cue(1).range.in, index.timeOf(110));
        // IN beyond OUT takes the cue along.
        const MediaTime duration = cue(1).range.duration();
        m_window->player().seekToFrame(160);
        QTest::keyClick(&table(), Qt::Key_I);
        QCOMPARE(cue(1).range, (TimeRange{index.timeOf(160), index.timeOf(160) + duration}));
    }

    void tableFollowsTheDocument()
    {
        auto *model = table().model();
        QCOMPARE(model->rowCount(), 6);
        select(0);
        QVERIFY(trigger("edit.delete"));
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(model->index(0, CueTableModel::Text).data().toString(), fixtureText(2));
        QVERIFY(trigger("edit.undo"));
        QCOMPARE(model->rowCount(), 6);
        QCOMPARE(model->index(0, CueTableModel::Text).data().toString(), fixtureText(1));
        QCOMPARE(model->index(5, CueTableModel::Number).data().toInt(), 6);
        QCOMPARE(model->index(0, CueTableModel::Speed).data().toString(), QStringLiteral("11.0"));
    }

    void searchNarrowsTheTable()
    {
        auto *search = m_window->findChild<QLineEdit *>("cueSearch");
        search->setText("number 4");
        QCOMPARE(table().model()->rowCount(), 1);
        search->setText(QString::fromUtf8("línea"));
        QCOMPARE(table().model()->rowCount(), 3);
        search->clear();
        QCOMPARE(table().model()->rowCount(), 6);
    }

    void selectionGoesBothWays()
    {
        table().selectRow(3);
        QCOMPARE(m_window->workspace().selection()->currentCue(), cue(3).id);
        QCOMPARE(text().toPlainText(), fixtureText(4));
        select(5);
        QCOMPARE(table().currentIndex().row(), 5);
    }

    void addedWordKeepsItsPlace()
    {
        select(0);
        m_window->panels().cues().editor().focusText();
        QTextCursor cursor = text().textCursor();
        cursor.setPosition(8);
        cursor.setPosition(13, QTextCursor::KeepAnchor); // "line " with its blank
        text().setTextCursor(cursor);
        QVERIFY(trigger("vocabulary.addFromCue"));
        const auto words = document().content().headwords();
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.first().word, QStringLiteral("line"));
        const auto places = document().content().occurrencesInCue(cue(0).id);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().start, 8);
        QCOMPARE(places.first().length, 4);
    }

    void keystrokeIsQuickWithManyCues()
    {
        m_window->workspace().replaceDocument(m_fixture.makeProject(5000));
        select(2500);
        m_window->panels().cues().editor().focusText();
        QList<qint64> times;
        for (int i = 0; i < 30; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&text(), Qt::Key_A);
            QCoreApplication::processEvents();
            times.append(timer.nsecsElapsed());
        }
        std::sort(times.begin(), times.end());
        qInfo("keystroke with 5,000 cues, to disk and screen: p50 %.1f ms, p95 %.1f ms", double(times.at(15)) / 1e6,
              double(times.at(28)) / 1e6);
        QVERIFY(cue(2500).text.endsWith(QString(30, u'a')));
    }
};

QTEST_MAIN(TestCueEditing)
#include "tst_cueediting.moc"
