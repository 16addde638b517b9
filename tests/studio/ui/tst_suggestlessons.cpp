// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/removecues.h"
#include "studio/ui/lessons/lessonform.h"
#include "studio/ui/lessons/lessonwords.h"
#include "studio/ui/lessons/suggestlessonsdialog.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/timeline/ghostlayer.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// From a suggested plan to lessons, with keyboard and mouse events alone.
class TestSuggestLessons : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QString m_film;

    ProjectDocument &document() { return *m_window->workspace().document(); }
    TimelineCanvas &canvas() { return m_window->panels().timeline().canvas(); }
    GhostLayer *ghosts() { return canvas().findChild<GhostLayer *>(); }

    SuggestLessonsDialog *open()
    {
        if (!m_window->actionRegistry().trigger(QStringLiteral("lesson.suggest")))
            return nullptr;
        auto *dialog = m_window->findChild<SuggestLessonsDialog *>();
        if (!dialog || !eventually([&] { return !dialog->isCountingWords(); }))
            return nullptr;
        m_window->panels().timeline().settle();
        canvas().zoomToFit();
        return dialog;
    }

    /// Types a length of lessons into the dialog.
    static void type(SuggestLessonsDialog &dialog, const QString &minutes)
    {
        auto *box = dialog.findChild<QDoubleSpinBox *>(QStringLiteral("planDuration"));
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, minutes);
        QTest::keyClick(box, Qt::Key_Tab);
    }

    static QList<MediaTime> timesOf(const SuggestLessonsDialog &dialog)
    {
        QList<MediaTime> times;
        for (const PlanBoundary &boundary : dialog.draft().boundaries())
            times.append(boundary.time);
        return times;
    }

    QPoint onLayer(MediaTime time)
    {
        const TimelineGeometry &geometry = canvas().geometryModel();
        return {int(std::lround(geometry.scale().xOf(time))) - ghosts()->x(), ghosts()->height() / 2};
    }

    static QPushButton *button(const SuggestLessonsDialog &dialog, const QString &text)
    {
        for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
            if (QString(found->text()).remove(QLatin1Char('&')) == text)
                return found;
        }
        return nullptr;
    }

    void save(const QString &name, SuggestLessonsDialog &dialog)
    {
        const QString folder = qEnvironmentVariable("CINEFLUENT_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(QDir(folder).filePath(name + QStringLiteral("-window.png"))));
        QVERIFY(dialog.grab().save(QDir(folder).filePath(name + QStringLiteral("-dialog.png"))));
    }

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("suggest.mp4");
        spec.size = {320, 180};
        spec.rateNumerator = 6;
        spec.frameCount = 750; // two minutes of forty cues
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        m_film = film->path;
        m_fixture = std::make_unique<UiFixture>();
        m_fixture->useCache();
    }

    void init()
    {
        m_window = m_fixture->showProject(40, m_film);
        QVERIFY(eventually([&] { return m_window->work().entries().isEmpty(); }));
    }

    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void suggestAdjustAcceptUndoRedo()
    {
        const qsizetype history = document().historyPosition();
        SuggestLessonsDialog *dialog = open();
        QVERIFY(dialog);
        type(*dialog, QStringLiteral("0.5"));
        const QList<MediaTime> suggested = timesOf(*dialog);
        QVERIFY(dialog->draft().lessons().size() >= 3);
        QCOMPARE(ghosts()->segments().size(), qsizetype(dialog->draft().lessons().size()));
        QCOMPARE(document().historyPosition(), history); // nothing in the project yet

        // The mouse: a boundary on the timeline.
        const MediaTime target = suggested[1] + MediaTime::fromSeconds(5);
        dragMouse(*ghosts(), onLayer(suggested[1]), onLayer(target), Qt::AltModifier);
        QVERIFY(dialog->draft().hasPins());
        const int dragged = dialog->table().currentIndex().row();
        QVERIFY(dialog->draft().boundaries()[dragged].reasons.isSetByHand);
        const MediaTime there = dialog->draft().boundaries()[dragged].time;
        QVERIFY(std::abs((there - target).us()) < 300'000);

        // The keyboard: two frames on, a second back.
        dialog->table().setFocus();
        QTest::keyClick(&dialog->table(), Qt::Key_Right);
        QTest::keyClick(&dialog->table(), Qt::Key_Right);
        QTest::keyClick(&dialog->table(), Qt::Key_Left, Qt::ShiftModifier);
        const FilmIndex &index = m_window->player().player()->index();
        const MediaTime expected = index.snap(index.timeOf(index.frameAt(there) + 2) - MediaTime::fromSeconds(1));
        QCOMPARE(timesOf(*dialog)[dialog->table().currentIndex().row()], expected);
        QCOMPARE(m_window->player().position(), expected); // the film shows the place

        const QList<MediaTime> adjusted = timesOf(*dialog);
        const size_t count = dialog->draft().lessons().size();
        QTest::mouseClick(button(*dialog, QStringLiteral("Make lessons")), Qt::LeftButton);
        QVERIFY(eventually([&] { return !m_window->findChild<SuggestLessonsDialog *>(); }));
        QVERIFY(!ghosts());
        QCOMPARE(document().historyPosition(), history + 1);
        QCOMPARE(document().lessons().size(), qsizetype(count));
        QCOMPARE(document().lessons().first().range.in, adjusted.first());
        QCOMPARE(document().lessons().last().range.out, adjusted.last());
        QVERIFY(adjusted.contains(expected));
        for (const Lesson &lesson : document().lessons()) {
            QVERIFY(adjusted.contains(lesson.range.in) && adjusted.contains(lesson.range.out));
            QCOMPARE(index.snap(lesson.range.in), lesson.range.in);
        }
        QCOMPARE(m_window->workspace().selection()->lesson(), document().lessons().first().id);

        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("edit.undo")));
        QVERIFY(document().lessons().isEmpty());
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("edit.redo")));
        QCOMPARE(document().lessons().size(), qsizetype(count));
    }

    void aLessonIsSplitAtThePlayhead()
    {
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("lesson.add")));
        const TimeRange whole = document().lessons().first().range;
        m_window->player().seek(whole.in);
        QVERIFY(!m_window->actionRegistry().trigger(QStringLiteral("lesson.split")));
        m_window->player().seek(whole.in + MediaTime::fromSeconds(20));
        const MediaTime at = m_window->player().position();
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("lesson.split")));
        QCOMPARE(document().lessons().size(), 2);
        QCOMPARE(document().lessons().at(0).range, (TimeRange{whole.in, at}));
        QCOMPARE(document().lessons().at(1).range, (TimeRange{at, whole.out}));
        QCOMPARE(m_window->workspace().selection()->lesson(), document().lessons().at(1).id);
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("edit.undo")));
        QCOMPARE(document().lessons().size(), 1);
        QCOMPARE(document().lessons().first().range, whole);
    }

    void cancelLeavesNothing()
    {
        const qint64 revision = document().revision();
        SuggestLessonsDialog *dialog = open();
        QVERIFY(dialog);
        type(*dialog, QStringLiteral("0.5"));
        const QList<MediaTime> times = timesOf(*dialog);
        dragMouse(*ghosts(), onLayer(times[1]), onLayer(times[1] + MediaTime::fromSeconds(3)));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(eventually([&] { return !m_window->findChild<SuggestLessonsDialog *>(); }));
        QVERIFY(!ghosts());
        QCOMPARE(document().revision(), revision);
        QVERIFY(document().lessons().isEmpty());
    }

    void escapeGivesADragUp()
    {
        SuggestLessonsDialog *dialog = open();
        QVERIFY(dialog);
        type(*dialog, QStringLiteral("0.5"));
        const QList<MediaTime> times = timesOf(*dialog);
        const QPoint from = onLayer(times[1]);
        QTest::mousePress(ghosts(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPoint(60, 0), ghosts()->mapToGlobal(from + QPoint(60, 0)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(ghosts(), &move);
        QVERIFY(dialog->draft().isMoving());
        QVERIFY(timesOf(*dialog) != times);
        QTest::keyClick(ghosts(), Qt::Key_Escape);
        QTest::mouseRelease(ghosts(), Qt::LeftButton, {}, from + QPoint(60, 0));
        QVERIFY(!dialog->draft().isMoving());
        QCOMPARE(timesOf(*dialog), times);
        QVERIFY(!dialog->draft().hasPins());
    }

    void deleteLetsThePlanDecideAgain()
    {
        SuggestLessonsDialog *dialog = open();
        QVERIFY(dialog);
        type(*dialog, QStringLiteral("0.5"));
        const QList<MediaTime> times = timesOf(*dialog);
        dialog->table().setFocus();
        dialog->table().setCurrentIndex(dialog->table().model()->index(1, 0));
        QTest::keyClick(&dialog->table(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(dialog->draft().hasPins());
        QTest::keyClick(&dialog->table(), Qt::Key_Delete);
        QVERIFY(!dialog->draft().hasPins());
        QTest::keyClick(&dialog->table(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::mouseClick(button(*dialog, QStringLiteral("Start again")), Qt::LeftButton);
        QVERIFY(!dialog->draft().hasPins());
        QCOMPARE(timesOf(*dialog), times);
    }

    /// What the plan lacks is said, with the remedy where there is one.
    void saysWhatItGoesBy()
    {
        SuggestLessonsDialog *dialog = open();
        QVERIFY(dialog);
        const auto note = [&](const char *name) {
            return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
        };
        QVERIFY(note("planWordsNote").contains(QStringLiteral("words a minute")));
        QVERIFY(note("planWordsNote").contains(QStringLiteral("install")));
        QVERIFY(dialog->draft().measure() == WordMeasure::SpokenWords);
        if (m_window->film().cuts().isEmpty()) {
            QVERIFY(note("planCutsNote").contains(QStringLiteral("No scene cuts")));
            QPushButton *scan = button(*dialog, QStringLiteral("Look for scene cuts…"));
            QVERIFY(scan->isVisible());
            QSignalSpy asked(dialog, &SuggestLessonsDialog::scanRequested);
            QTest::mouseClick(scan, Qt::LeftButton);
            QCOMPARE(asked.count(), 1);
        }
        dialog->setCuts(SuggestLessonsDialog::Cuts::NoFilm, {});
        QVERIFY(note("planCutsNote").contains(QStringLiteral("No film")));
        SceneCut cut;
        cut.time =
            m_window->player().player()->index().snap(document().cues().at(9).range.out + MediaTime::fromMs(400));
        dialog->setCuts(SuggestLessonsDialog::Cuts::Known, {cut});
        QVERIFY(note("planCutsNote").isEmpty());
        type(*dialog, QStringLiteral("0.5"));
        const int at = dialog->draft().boundaryAt(cut.time);
        QVERIFY(at >= 0);
        const QAbstractItemModel &model = *dialog->table().model();
        QVERIFY(model.index(at, model.columnCount() - 1)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("Scene cut and sentence end at 00:00:3")));
    }

    /// Cues that change while the plan is looked at are planned with.
    void followsTheProject()
    {
        SuggestLessonsDialog *dialog = open();
        QVERIFY(dialog);
        QVERIFY(m_window->workspace().run<RemoveCues>(QList<CueId>{document().cues().last().id}));
        QVERIFY(dialog->draft().boundaries().last().time < MediaTime::fromSeconds(120));
        QCOMPARE(dialog->draft().spoken().size(), 39);
        m_window->workspace().replaceDocument(nullptr);
        QVERIFY(eventually([&] { return !m_window->findChild<SuggestLessonsDialog *>(); }));
        QVERIFY(!ghosts());
    }

    /// The form says what a lesson holds, and what it cannot know with what to install.
    void theFormCounts()
    {
        QVERIFY(m_window->actionRegistry().trigger(QStringLiteral("lesson.add")));
        m_window->panels().raise(Panels::Dock::Lesson);
        const auto *label = m_window->panels().lessonForm().findChild<QLabel *>(QStringLiteral("lessonStatistics"));
        QVERIFY(label->text().startsWith(QStringLiteral("100 words a minute"))); // 20 cues of five words in a minute
        QVERIFY2(label->text().contains(QStringLiteral("48 % of the film, 48 %")), qPrintable(label->text()));
        QVERIFY(eventually([&] { return label->text().contains(QStringLiteral("install")); }));
        m_window->panels().lessonForm().words().setPacks(LanguagePacks(LanguagePacks::standardRoots(
            {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules")})));
        if (!LanguagePacks(LanguagePacks::standardRoots()).state(QStringLiteral("en")).installed)
            QSKIP("no pack for English is installed");
        QVERIFY(eventually([&] { return label->text().contains(QStringLiteral("(estimated)")); }));
    }

    void looks_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }

    /// Ghosts are seen over the lane in both themes. CINEFLUENT_SCREENSHOTS keeps the pictures.
    void looks()
    {
        QFETCH(ThemeMode, mode);
        m_fixture->theme().apply(*qApp, mode);
        m_window->resize(1700, 980);
        m_window->actionRegistry().trigger(QStringLiteral("lesson.add"));
        m_window->panels().timeline().settle();
        const QImage before = canvas().grab().toImage();
        SuggestLessonsDialog *dialog = open();
        QVERIFY(dialog);
        type(*dialog, QStringLiteral("0.5"));
        dialog->table().setFocus();
        dialog->table().setCurrentIndex(dialog->table().model()->index(1, 0));
        QTest::keyClick(&dialog->table(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(canvas().grab().toImage() != before);
        save(QStringLiteral("suggest-") + QString::fromLatin1(QTest::currentDataTag()), *dialog);
    }
};

QTEST_MAIN(TestSuggestLessons)
#include "tst_suggestlessons.moc"
