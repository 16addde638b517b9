// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/removecues.h"
#include "studio/document/commands/setlessonrange.h"
#include "studio/ui/dialogs/importdialog.h"
#include "studio/ui/dialogs/versionsdialog.h"
#include "studio/ui/lessons/lessonform.h"
#include "studio/ui/mainwindow.h"
#include "studio/ui/player/timecodeedit.h"
#include "studio/ui/player/videoview.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    QString m_film;

    static void dropFile(QWidget &target, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
    }

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("ui-24.mp4");
        spec.frameCount = 480;
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        m_film = film->path;
    }

    void startsWithTheWelcomePage()
    {
        UiFixture fixture;
        fixture.settings().setValue("recentProjects", QStringList{fixture.path("gone.cineproj")});
        const auto window = fixture.showWindow();
        auto *recent = window->findChild<QListWidget *>("recentList");
        QVERIFY(recent->isVisible());
        QCOMPARE(recent->count(), 1);
        QCOMPARE(recent->item(0)->text(), QStringLiteral("gone"));
        QVERIFY(recent->item(0)->data(Qt::AccessibleDescriptionRole).toString().contains("not found"));
        QVERIFY(!window->panels().isShown(Panels::Dock::Timeline));
    }

    void opensWhatItIsGivenAndRemembersIt()
    {
        UiFixture fixture;
        const QString path = fixture.makeProject(3)->path();
        const auto window = fixture.showWindow();
        window->open(path);
        QTRY_VERIFY(window->workspace().isOpen());
        QVERIFY(window->panels().isShown(Panels::Dock::Timeline));
        QCOMPARE(window->workspace().document()->cues().size(), 3);
        QCOMPARE(fixture.settings().value("recentProjects").toStringList(), QStringList{path});
        window->close();
        QTRY_VERIFY(!window->isVisible());
        QVERIFY(!window->workspace().isOpen());
    }

    void droppedSubtitlesAreImported()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(0, m_film);
        QFile file(fixture.path("words.srt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1\n00:00:01,000 --> 00:00:02,500\nHello there.\n\n2\n00:00:03,010 --> 00:00:04,000\nGood\nbye.\n");
        file.close();
        dropFile(*window, file.fileName());
        QTRY_VERIFY(window->findChild<ImportDialog *>());
        auto *dialog = window->findChild<ImportDialog *>();
        auto *import = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(window->workspace().document()->cues().size(), 2);
        const QList<Cue> cues = window->workspace().document()->cues();
        QCOMPARE(cues.at(1).text, QStringLiteral("Good\nbye."));
        const FilmIndex &index = window->player().player()->index();
        QCOMPARE(cues.at(1).range.in, index.snap(MediaTime::fromMs(3010)));
        QCOMPARE(window->workspace().document()->historyPosition(), 2); // the film, then all cues at once
        QTRY_VERIFY(!window->flows().isBusy());
    }

    void recentProjectsAreKnownByTheirTitle()
    {
        UiFixture fixture;
        const QString path = fixture.makeProject(1)->path();
        const auto window = fixture.showWindow();
        window->open(path);
        QTRY_VERIFY(window->workspace().isOpen() && !window->flows().isBusy());
        const QString title = window->workspace().document()->movie().title;
        QVERIFY(window->actionRegistry().trigger("file.close"));
        QTRY_VERIFY(!window->workspace().isOpen());
        auto *recent = window->findChild<QListWidget *>("recentList");
        QCOMPARE(recent->item(0)->text(), title);
        QVERIFY(recent->item(0)->data(Qt::AccessibleDescriptionRole).toString().contains(path));
    }

    void opensWithItsFirstCueInThePicture()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(4, m_film);
        const Cue *cue = window->workspace().currentCue();
        QVERIFY(cue);
        QCOMPARE(cue->id, window->workspace().document()->cues().first().id);
        QTRY_COMPARE(window->player().position(), cue->range.in);
    }

    /// The frame on screen stands for the lesson, until the editor wants none of his own.
    void aFrameBecomesTheLessonsPoster()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(0, m_film);
        const ActionRegistry &actions = window->actionRegistry();
        QVERIFY(!actions.action("lesson.poster")->isEnabled());
        QVERIFY(window->actionRegistry().trigger("lesson.add"));
        const auto lesson = [&] { return *window->workspace().currentLesson(); };
        const auto *words = window->panels().lessonForm().findChild<QLabel *>("lessonPoster");
        QVERIFY(words->text().contains("tenth"));
        const FilmIndex &film = window->player().player()->index();
        window->player().seekToFrame(60);
        QTRY_COMPARE(window->player().position(), film.timeOf(60));
        QVERIFY(window->actionRegistry().trigger("lesson.poster"));
        QCOMPARE(lesson().posterAt, std::optional(film.timeOf(60)));
        QVERIFY(words->text().contains("00:00:02"));
        QVERIFY(window->actionRegistry().trigger("edit.undo"));
        QVERIFY(!lesson().posterAt);
        QVERIFY(window->actionRegistry().trigger("edit.redo"));
        window->workspace().run<SetLessonRange>(lesson().id, TimeRange{film.timeOf(100), film.timeOf(200)});
        QVERIFY(words->text().contains("outside"));
        QTRY_VERIFY(!actions.action("lesson.poster")->isEnabled()); // the frame on screen is outside, too
        QTRY_VERIFY(actions.action("lesson.posterAutomatic")->isEnabled());
        QVERIFY(window->actionRegistry().trigger("lesson.posterAutomatic"));
        QVERIFY(!lesson().posterAt);
    }

    void aMissingFilmIsExplained()
    {
        UiFixture fixture;
        const QString film = fixture.path("moved.mp4");
        QVERIFY(QFile::copy(m_film, film));
        QString path;
        {
            const auto window = fixture.showProject(2, film);
            path = window->workspace().document()->path();
            window->close();
            QTRY_VERIFY(!window->isVisible());
        }
        QVERIFY(QFile::rename(film, fixture.path("elsewhere.bin")));
        QVERIFY(QFile::resize(fixture.path("elsewhere.bin"), 1000));
        const auto window = fixture.showWindow();
        window->open(path);
        QTRY_VERIFY(window->findChild<QMessageBox *>("locate_film.explanation"));
        auto *box = window->findChild<QMessageBox *>("locate_film.explanation");
        QVERIFY(box->text().contains("moved.mp4"));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!window->flows().isBusy());
        auto *state = window->findChild<QWidget *>("filmMissing");
        QTRY_VERIFY(state->isVisible());
        QTRY_VERIFY(state->findChild<QPushButton *>()->isEnabled());
        QVERIFY(window->workspace().isEditable());
    }

    void fitsASmallScreen()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(4, m_film);
        const QSize least = window->minimumSizeHint();
        // 1366 × 768, or 1920 × 1080 at a scale of 1.5.
        QVERIFY2(least.width() <= 1280 && least.height() <= 700,
                 qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }

    void somethingElseIsRefusedWithAWord()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(0);
        QFile file(fixture.path("notes.doc"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        dropFile(*window, file.fileName());
        auto *box = window->findChild<QMessageBox *>("messageBox");
        QVERIFY(box);
        QVERIFY(box->text().contains("notes.doc"));
        box->close();
    }

    void aFailedOpeningKeepsTheOpenProject()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(2, m_film);
        const ProjectDocument *before = window->workspace().document();
        QFile file(fixture.path("bad.cineproj"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        for (const QString &path : {file.fileName(), fixture.path("nowhere.cineproj")}) {
            window->flows().openProject(path);
            QTRY_VERIFY(window->findChild<QMessageBox *>("messageBox"));
            delete window->findChild<QMessageBox *>("messageBox");
            QTRY_VERIFY(!window->flows().isBusy());
            QCOMPARE(window->workspace().document(), before);
            QVERIFY(window->player().hasFilm());
        }
        window->flows().openProject(before->path()); // is open already
        QTRY_VERIFY(!window->flows().isBusy());
        QCOMPARE(window->workspace().document(), before);
        QVERIFY(!window->findChild<QMessageBox *>());

        const QString other = fixture.makeProject(7)->path();
        window->flows().openProject(other);
        QVERIFY(window->flows().isBusy()); // read on a worker: the window has its event loop back
        QVERIFY(!window->work().entries().isEmpty());
        QCOMPARE(window->workspace().document(), before);
        QTRY_VERIFY(!window->flows().isBusy());
        QCOMPARE(window->workspace().document()->cues().size(), 7);
        QVERIFY(!window->player().hasFilm());
    }

    void anOpeningCanBeCancelled()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(2);
        const ProjectDocument *before = window->workspace().document();
        const QString other = fixture.makeProject(3)->path();
        window->flows().openProject(other);
        QVERIFY(!window->work().entries().isEmpty());
        window->work().cancel(window->work().entries().constFirst().number);
        QTRY_VERIFY(!window->flows().isBusy());
        QCOMPARE(window->workspace().document(), before);
        QVERIFY(!window->findChild<QMessageBox *>());
    }

    void undoOfOpenFilmChangesThePicture()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("ui-other.mp4");
        spec.frameCount = 96;
        const auto other = makeFilm(spec);
        QVERIFY(other.ok());
        UiFixture fixture;
        const auto window = fixture.showProject(0, m_film);
        PlayerController &player = window->player();
        QCOMPARE(player.player()->index().frameCount(), 480);
        window->flows().openFilm(other->path);
        QTRY_VERIFY(!window->flows().isBusy() && player.hasFilm() && player.player()->index().frameCount() == 96);
        window->actionRegistry().trigger("edit.undo");
        QTRY_VERIFY(player.hasFilm() && player.player()->index().frameCount() == 480);
        QTRY_VERIFY(!window->flows().isBusy());
        window->actionRegistry().trigger("edit.undo");
        QVERIFY(!player.hasFilm());
        QVERIFY(!window->workspace().document()->media().isSet());
        window->actionRegistry().trigger("edit.redo");
        QTRY_VERIFY(player.hasFilm() && player.player()->index().frameCount() == 480);
        QTRY_VERIFY(!window->flows().isBusy());
    }

    void aFilmReplacedOnDiskIsNoticed()
    {
        UiFixture fixture;
        const QString film = fixture.path("watched.mp4");
        QVERIFY(QFile::copy(m_film, film));
        const auto window = fixture.showProject(2, film);
        QSignalSpy touched(&window->film(), &FilmSession::fileTouched);
        QFile file(film);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(1), QFileDevice::FileModificationTime));
        file.close();
        QTRY_COMPARE(touched.size(), 1);
        QVERIFY(window->player().hasFilm()); // touched, not changed

        const QByteArray others(int(QFileInfo(film).size()), 'x');
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(others);
        file.close();
        QTRY_VERIFY(window->findChild<QMessageBox *>("messageBox"));
        auto *box = window->findChild<QMessageBox *>("messageBox");
        QVERIFY(box->text().contains("watched.mp4"));
        QVERIFY(!window->player().hasFilm());
        box->close();
    }

    void versionsAreListedAndComeBack()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(3);
        ProjectDocument &document = *window->workspace().document();
        window->actionRegistry().trigger("file.versions");
        auto *dialog = window->findChild<VersionsDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>("versionList");
        auto *restore = dialog->findChild<QPushButton *>("restoreVersion");
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(!restore->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>("versionName"), "three cues");
        dialog->findChild<QPushButton *>("saveVersion")->click();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("three cues"));
        dialog->reject();
        QTRY_VERIFY(!window->flows().isBusy());

        window->workspace().run<RemoveCues>(QList<CueId>{document.cues().at(0).id, document.cues().at(2).id});
        QCOMPARE(document.cues().size(), 1);
        window->actionRegistry().trigger("file.versions");
        QTRY_VERIFY(window->findChild<VersionsDialog *>() && window->findChild<VersionsDialog *>()->isVisible());
        dialog = window->findChild<VersionsDialog *>();
        dialog->findChild<QPushButton *>("restoreVersion")->click();
        QTRY_COMPARE(document.cues().size(), 3);
        QTRY_VERIFY(!window->flows().isBusy());
        window->actionRegistry().trigger("edit.undo");
        QCOMPARE(document.cues().size(), 1);
    }

    void notAFilmIsToldAndTheProjectStays()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(2);
        QFile file(fixture.path("fake.mp4"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is not a film");
        file.close();
        window->flows().openFilm(file.fileName());
        QTRY_VERIFY(window->findChild<QMessageBox *>("messageBox"));
        window->findChild<QMessageBox *>("messageBox")->close();
        QTRY_VERIFY(!window->flows().isBusy());
        QCOMPARE(window->workspace().document()->cues().size(), 2);
        QVERIFY(!window->workspace().document()->media().isSet());
    }

    void keysDriveTheTransport()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(4, m_film);
        PlayerController &player = window->player();
        window->panels().timeline().canvas().setFocus();
        QWidget *focus = window->focusWidget();
        auto *view = window->findChild<VideoView *>();
        QSignalSpy frames(&player, &PlayerController::frameReady);
        const auto shows = [&](int frame) { return player.frame() == frame && readBarcode(view->image()) == frame; };
        player.seekToFrame(0); // it opened at the first cue
        QTRY_VERIFY(shows(0));
        QTest::keyClick(focus, Qt::Key_Right);
        QTRY_VERIFY(shows(1));
        QTest::keyClick(focus, Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(shows(25));
        QTest::keyClick(focus, Qt::Key_Left);
        QTRY_VERIFY(shows(24));
        QTest::keyClick(focus, Qt::Key_Left, Qt::ShiftModifier);
        QTRY_VERIFY(shows(0));
        QTest::keyClick(focus, Qt::Key_Down, Qt::AltModifier); // the first cue is selected: on to the second
        QTRY_VERIFY(shows(4 * 24));
        QTest::keyClick(focus, Qt::Key_Space);
        QTRY_VERIFY(player.isMoving());
        QTRY_VERIFY(player.frame() > 4 * 24 + 6);
        QTest::keyClick(focus, Qt::Key_Space);
        QTRY_VERIFY(!player.isMoving());
        QTest::keyClick(focus, Qt::Key_L);
        QTest::keyClick(focus, Qt::Key_L);
        QCOMPARE(player.shuttlePercent(), 200);
        QTest::keyClick(focus, Qt::Key_K);
        QTRY_COMPARE(player.shuttlePercent(), 0);
        const qint64 stopped = player.frame();
        QTest::keyClick(focus, Qt::Key_J);
        QCOMPARE(player.shuttlePercent(), -100);
        QTRY_VERIFY(player.frame() < stopped);
        QTest::keyClick(focus, Qt::Key_K);
        QCOMPARE(player.shuttlePercent(), 0);
    }

    void timecodeGoesThere()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(0, m_film);
        QVERIFY(window->actionRegistry().trigger("play.goTo"));
        auto *edit = window->findChild<TimecodeEdit *>();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, "1012");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(window->player().frame(), 10 * 24 + 12);
        QTRY_COMPARE(edit->text(), QStringLiteral("00:00:10.500"));
        // What is shown is rounded down; typed again it is the same frame, also where that is between milliseconds.
        window->player().seekToFrame(241);
        QTRY_COMPARE(window->player().frame(), 241);
        QVERIFY(window->actionRegistry().trigger("play.goTo"));
        QTRY_COMPARE(edit->text(), QStringLiteral("00:00:10.041"));
        window->player().seekToFrame(0);
        edit->setText("00:00:10.041");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(window->player().frame(), 241);
        edit->setText("nonsense");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(edit->property("invalid").toBool());
        QCOMPARE(window->player().frame(), 241);
    }

    void layoutIsKeptAndCanBeReset()
    {
        UiFixture fixture;
        {
            const auto window = fixture.showProject(1);
            window->panels().close(Panels::Dock::Timeline);
            window->close();
            QTRY_VERIFY(!window->isVisible());
        }
        const auto window = fixture.showProject(1);
        QVERIFY(!window->panels().isShown(Panels::Dock::Timeline));
        QVERIFY(window->actionRegistry().trigger("view.resetLayout"));
        QVERIFY(window->panels().isShown(Panels::Dock::Timeline));
    }

    void themeSwitchesAndIsKept()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(1);
        QVERIFY(window->actionRegistry().trigger("view.themeDark"));
        QVERIFY(fixture.theme().colors().dark);
        QCOMPARE(fixture.settings().value("theme").toString(), QStringLiteral("dark"));
        QVERIFY(window->actionRegistry().trigger("view.themeLight"));
        QVERIFY(!fixture.theme().colors().dark);
    }

    void everyFocusableWidgetHasAName()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(3, m_film);
        window->workspace().selection()->setCues({window->workspace().document()->cues().first().id});
        QVERIFY(window->actionRegistry().trigger("vocabulary.add"));
        QVERIFY(window->actionRegistry().trigger("lesson.add"));
        QCoreApplication::processEvents(); // what the window makes late, e.g. tab bars, is named late
        QStringList nameless;
        int seen = 0;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QString name = widget->objectName();
            if (name.startsWith("qt_") || widget->inherits("QMenuBar") || widget->inherits("QMenu"))
                continue;
            // Qt keeps tab bars that it no longer uses, empty and hidden.
            if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs && tabs->count() == 0)
                continue;
            // Parts of composite fields speak for the field.
            const QWidget *parent = widget->parentWidget();
            if (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                           parent->inherits("QComboBoxPrivateContainer")))
                continue;
            ++seen;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
                nameless.append(QStringLiteral("%1 \"%2\" in %3")
                                    .arg(widget->metaObject()->className(), name,
                                         parent ? parent->metaObject()->className() : "nothing"));
        }
        QVERIFY(seen > 60);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join("\n")));
    }

    void tabGoesFromTextToTranslationToNotes()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(3);
        window->workspace().selection()->setCues({window->workspace().document()->cues().first().id});
        QVERIFY(window->actionRegistry().trigger("cue.edit"));
        QTRY_COMPARE(window->focusWidget()->objectName(), QStringLiteral("cueText"));
        for (const char *next : {"cueTranslation", "cueNotes", "cueWords"}) {
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
            QCOMPARE(window->focusWidget()->objectName(), QString::fromLatin1(next));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
