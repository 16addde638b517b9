// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/settings/preferences.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

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
        QCOMPARE(framesPlayed(*window, Qt::Key_R), Frames(24, 71));
        QCOMPARE(framesPlayed(*window, Qt::Key_R, Qt::ShiftModifier), Frames(12, 83));
        QTest::keyClick(window->focusWidget(), Qt::Key_T);
        QTRY_VERIFY(window->player().frame() > 24 && window->player().frame() < 70);
        window->player().pause();
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
        QCOMPARE(framesPlayed(*window, Qt::Key_W), Frames(72, 77));
        QCOMPARE(framesPlayed(*window, Qt::Key_R, Qt::ShiftModifier), Frames(0, 71));
    }
};

QTEST_MAIN(TestPlayback)
#include "tst_playback.moc"
