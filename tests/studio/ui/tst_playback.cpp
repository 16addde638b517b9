// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/importdialog.h"
#include "studio/ui/dialogs/trackdialog.h"
#include "studio/ui/settings/preferences.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// The keys of the transport that play a part of a cue, listen, or choose what is heard, in a real window.
class TestPlayback : public QObject
{
    Q_OBJECT

private:
    QString m_film;

    /// First and last frame shown from the key until playback stops.
    static QPair<qint64, qint64> framesPlayed(MainWindow &window, Qt::Key key,
                                              Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        PlayerController &player = window.player();
        QList<qint64> shown;
        const auto connection =
            QObject::connect(&player, &PlayerController::frameReady, &player, [&](const QImage &, qint64 frame, bool) {
                if (player.isMoving())
                    shown.append(frame);
            });
        QTest::keyClick(window.focusWidget(), key, modifiers);
        const bool started = player.isMoving();
        const bool ended = started && QTest::qWaitFor([&] { return !player.isMoving(); }, 20'000);
        QObject::disconnect(connection);
        return ended && !shown.isEmpty() ? QPair(shown.first(), shown.last()) : QPair<qint64, qint64>(-1, -1);
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

    void keysPlayTheEdgesOfACue()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(4, m_film); // the first cue, from 1 s to 3 s, is selected
        window->panels().timeline().canvas().setFocus();
        QTRY_VERIFY(window->actionRegistry().action("play.cue")->isEnabled());
        window->player().setSpeedPercent(200); // still shows every frame
        using Frames = QPair<qint64, qint64>;
        QCOMPARE(framesPlayed(*window, Qt::Key_Q), Frames(12, 23));
        QCOMPARE(framesPlayed(*window, Qt::Key_E), Frames(24, 35));
        QCOMPARE(framesPlayed(*window, Qt::Key_D), Frames(60, 71));
        QCOMPARE(framesPlayed(*window, Qt::Key_W), Frames(72, 83));
        QTest::keyClick(window->focusWidget(), Qt::Key_T);
        QTRY_VERIFY(window->player().frame() > 24 && window->player().frame() < 70);
        window->player().pause();
    }

    void aProxyIsMadeWhenAskedFor()
    {
        UiFixture fixture;
        fixture.useCache();
        const auto window = fixture.showProject(4, m_film);
        FilmSession &film = window->film();
        ActionRegistry &actions = window->actionRegistry();
        QTRY_VERIFY(actions.action("play.makeProxy")->isEnabled());
        QVERIFY(!actions.action("play.useProxy")->isEnabled());
        QVERIFY(actions.trigger("play.makeProxy"));
        QTRY_VERIFY_WITH_TIMEOUT(film.hasProxy(), 20'000);
        QTRY_VERIFY(!actions.action("play.makeProxy")->isEnabled());
        QTRY_VERIFY(actions.action("play.useProxy")->isEnabled());
        QVERIFY(actions.action("play.useProxy")->isChecked());
        QVERIFY(film.usesProxy());
        QVERIFY(actions.trigger("play.useProxy"));
        QVERIFY(!film.usesProxy());
        film.close();
        QVERIFY(!film.hasProxy());
    }

    void draggingHoldsPlayback()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(0, m_film);
        PlayerController &player = window->player();
        auto *bar = window->findChild<QWidget *>("scrubBar");
        QVERIFY(bar);
        QTRY_VERIFY(player.hasFilm());
        player.togglePlay();
        QTRY_VERIFY(player.frame() > 3);
        const QPoint middle = bar->rect().center();
        QTest::mousePress(bar, Qt::LeftButton, {}, middle);
        QVERIFY(!player.isMoving());
        QTest::mouseMove(bar, middle + QPoint(20, 0));
        QVERIFY(!player.isMoving());
        const qint64 at = player.frame();
        QVERIFY(at > 200);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, middle + QPoint(20, 0));
        QVERIFY(player.isMoving());
        QTRY_VERIFY(player.frame() > at + 3);
        player.pause();
        QTest::mouseClick(bar, Qt::LeftButton, {}, middle);
        QVERIFY(!player.isMoving()); // what stood still stays so
    }

    void anotherAudioTrackIsChosen()
    {
        UiFixture fixture;
        const QString film = fixture.path("two.mkv");
        QVERIFY(runProgram("ffmpeg", {"-v",
                                      "error",
                                      "-nostdin",
                                      "-i",
                                      m_film,
                                      "-map",
                                      "0:v",
                                      "-map",
                                      "0:a",
                                      "-map",
                                      "0:a",
                                      "-c",
                                      "copy",
                                      "-metadata:s:a:0",
                                      "language=eng",
                                      "-metadata:s:a:1",
                                      "language=ger",
                                      "-metadata:s:a:1",
                                      "title=Commentary",
                                      film})
                    .ok());
        const auto window = fixture.showProject(2, film);
        PlayerController &player = window->player();
        auto *tracks = window->findChild<QComboBox *>("audioTrack");
        QVERIFY(tracks);
        QTRY_COMPARE(tracks->count(), 2);
        QVERIFY(tracks->isVisible());
        QVERIFY2(tracks->itemText(1).contains("German") && tracks->itemText(1).contains("Commentary"),
                 qPrintable(tracks->itemText(1)));
        const int first = player.audioStream();
        QSignalSpy waveforms(&window->film(), &FilmSession::waveformChanged);
        QTRY_VERIFY(window->actionRegistry().action("play.nextAudioTrack")->isEnabled());
        QVERIFY(window->actionRegistry().trigger("play.nextAudioTrack"));
        const int second = player.audioStream();
        QVERIFY(second != first);
        QCOMPARE(tracks->currentIndex(), 1);
        QCOMPARE(waveforms.size(), 1);

        const auto again = fixture.showProject(2, film); // it is remembered for this film
        QCOMPARE(again->player().audioStream(), second);
        QVERIFY(again->actionRegistry().trigger("play.nextAudioTrack"));
        QCOMPARE(again->player().audioStream(), first);
    }

    void subtitlesInsideTheFilmAreImported()
    {
        UiFixture fixture;
        QFile file(fixture.path("words.srt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1\n00:00:01,000 --> 00:00:02,500\nHello there.\n\n2\n00:00:03,000 --> 00:00:04,000\nGood\nbye.\n");
        file.close();
        const QString film = fixture.path("inside.mkv");
        QVERIFY(runProgram("ffmpeg", {"-v", "error", "-nostdin", "-i", m_film, "-i", file.fileName(), "-map", "0",
                                      "-map", "1", "-c", "copy", "-metadata:s:s:0", "language=eng", film})
                    .ok());
        const auto window = fixture.showProject(0, film);
        QTRY_VERIFY(window->actionRegistry().action("file.importFromFilm")->isEnabled());
        QVERIFY(window->actionRegistry().trigger("file.importFromFilm"));
        QTRY_VERIFY(window->findChild<TrackDialog *>());
        window->findChild<TrackDialog *>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY_WITH_TIMEOUT(window->findChild<ImportDialog *>(), 20'000);
        auto *import =
            window->findChild<ImportDialog *>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(window->workspace().document()->cues().size(), 2);
        QCOMPARE(window->workspace().document()->cues().at(1).text, QStringLiteral("Good\nbye."));
        QTRY_VERIFY(!window->flows().isBusy());
    }

    void pictureTracksCannotBeChosen()
    {
        MediaStream pictures;
        pictures.kind = StreamKind::Subtitle;
        pictures.codec = QStringLiteral("hdmv_pgs_subtitle");
        TrackDialog alone({pictures});
        QVERIFY(!alone.track());
        QVERIFY(!alone.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        MediaStream text = pictures;
        text.isTextSubtitle = true;
        text.index = 5;
        TrackDialog both({pictures, text});
        QVERIFY(both.track());
        QCOMPARE(both.track()->index, 5);
    }

    void preferencesSayHowMuchIsPlayed()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(4, m_film);
        window->panels().timeline().canvas().setFocus();
        QTRY_VERIFY(window->actionRegistry().action("play.cue")->isEnabled());
        window->preferences().setValue(QStringLiteral("playback/edgeMs"), 250);
        window->preferences().setValue(QStringLiteral("playback/preRollMs"), 2000); // more than there is
        window->preferences().setValue(QStringLiteral("playback/postRollMs"), 0);
        window->player().setSpeedPercent(200); // still shows every frame
        using Frames = QPair<qint64, qint64>;
        QCOMPARE(framesPlayed(*window, Qt::Key_Q), Frames(18, 23));
        QCOMPARE(framesPlayed(*window, Qt::Key_R, Qt::ShiftModifier), Frames(0, 71));
    }
};

QTEST_MAIN(TestPlayback)
#include "tst_playback.moc"
