// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addlesson.h"
#include "studio/ui/lessons/lessonspanel.h"
#include "studio/ui/shell/panels.h"
#include "tests/support/eventually.h"
#include "tests/support/uifixture.h"

#include <QElapsedTimer>
#include <QListView>
#include <QMimeData>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// The list of lessons under an editor's hands.
class TestLessonsPanel : public QObject
{
    Q_OBJECT

private:
    UiFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;

    ProjectDocument &document() { return *m_window->workspace().document(); }
    QListView &list() { return m_window->panels().lessons().list(); }

    void add(int count, int seconds = 6)
    {
        for (int i = 0; i < count; ++i) {
            Lesson lesson;
            lesson.id = document().newId<LessonId>();
            lesson.language = QStringLiteral("en");
            lesson.order = 0;
            lesson.title = QString(QChar(u'A' + i % 26));
            lesson.range = {MediaTime::fromSeconds(i * seconds), MediaTime::fromSeconds((i + 1) * seconds)};
            QVERIFY(document().execute(std::make_unique<AddLesson>(lesson)).ok());
        }
    }

    QString titles()
    {
        QString all;
        for (const Lesson &lesson : document().lessons())
            all += lesson.title;
        return all;
    }

    QPoint at(int row) { return list().visualRect(list().model()->index(row, 0)).center(); }

    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, at(row));
    }

    void drop(int from, int before)
    {
        QAbstractItemModel &model = *list().model();
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
        QVERIFY(data);
        if (model.canDropMimeData(data.get(), Qt::MoveAction, before, 0, {}))
            model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
    }

private slots:
    void init()
    {
        m_window = m_fixture.showProject(12);
        m_window->panels().raise(Panels::Dock::Lessons);
        add(4);
    }
    void cleanup() { m_window.reset(); }

    void altUpAndDownMoveALesson()
    {
        click(2);
        const LessonId moved = m_window->workspace().selection()->lesson();
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(), QStringLiteral("ACBD"));
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(), QStringLiteral("CABD"));
        QCOMPARE(m_window->workspace().selection()->lesson(), moved);
        QCOMPARE(list().currentIndex().row(), 0);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(), QStringLiteral("ACBD"));
        QVERIFY(document().undo().ok());
        QVERIFY(!list().selectionModel()->selectedRows().isEmpty());
    }

    void draggingARowChangesTheOrder()
    {
        QVERIFY(list().dragEnabled());
        const qsizetype history = document().historyPosition();
        drop(0, 3);
        QCOMPARE(titles(), QStringLiteral("BCAD"));
        drop(3, 0);
        QCOMPARE(titles(), QStringLiteral("DBCA"));
        QCOMPARE(document().historyPosition(), history + 2);
        drop(1, 1); // where it is
        drop(1, 2);
        QCOMPARE(document().historyPosition(), history + 2);
        drop(0, 4);
        QCOMPARE(titles(), QStringLiteral("BCAD"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(document().undo().ok());
        QCOMPARE(titles(), QStringLiteral("ABCD"));
    }

    void severalLessonsGoInOneStep()
    {
        click(0);
        click(2, Qt::ControlModifier);
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("lesson.remove")));
        QCOMPARE(titles(), QStringLiteral("BD"));
        QVERIFY(document().undo().ok());
        QCOMPARE(titles(), QStringLiteral("ABCD"));
        click(1);
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("lesson.remove")));
        QCOMPARE(titles(), QStringLiteral("ACD"));
    }

    void lessonsAreMergedAndSplit()
    {
        click(1);
        click(2, Qt::ShiftModifier);
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("lesson.merge")));
        QCOMPARE(titles(), QStringLiteral("ABD"));
        QCOMPARE(m_window->workspace().currentLesson()->range.out, MediaTime::fromSeconds(18));
        // Alone, with the next one.
        click(0);
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("lesson.merge")));
        QCOMPARE(titles(), QStringLiteral("AD"));
        click(1);
        QVERIFY(!m_window->actionRegistry().trigger(QStringLiteral("lesson.merge")));
        QVERIFY(document().undo().ok());
        QVERIFY(document().undo().ok());
        QCOMPARE(titles(), QStringLiteral("ABCD"));
    }

    void deleteInTheListTakesWhatIsSelected()
    {
        click(0);
        click(1, Qt::ShiftModifier);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(titles(), QStringLiteral("CD"));
    }

    /// A film's worth: 60 lessons over 1,500 cues.
    void manyLessonsAreQuick()
    {
        m_window->workspace().replaceDocument(m_fixture.makeProject(1500));
        add(60, 75);
        m_window->quality().settle();
        list().resize(260, 900);
        list().grab();
        QList<qint64> times;
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer timer;
            timer.start();
            click(i);
            list().viewport()->grab();
            times.append(timer.nsecsElapsed() / 1000);
        }
        std::sort(times.begin(), times.end());
        qInfo("a lesson of 60 chosen and painted in %.1f ms (median of 9)", double(times[4]) / 1000);
        QVERIFY(times[4] < 100'000);
    }
};

QTEST_MAIN(TestLessonsPanel)
#include "tst_lessonspanel.moc"
