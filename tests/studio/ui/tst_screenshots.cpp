// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/sampleproject.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/findbar.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QScreen>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// Writes the pictures of the README and of docs/screenshots.md: the sample project's views and the welcome page, in
/// both themes. They go to the folder
/// CINEFLUENT_SCREENSHOTS, or docs/screenshots of the build folder. CINEFLUENT_SAMPLE_FILM names the sample film;
/// without it a generated film stands in.
class TestScreenshots : public QObject
{
    Q_OBJECT

private:
    QString m_folder;
    QString m_film;

    void save(QWidget &window, const QString &name)
    {
        const QImage image = window.grab().toImage();
        QVERIFY(image.width() >= 1600);
        QVERIFY(image.save(QDir(m_folder).filePath(name + ".png")));
        // A window that shows itself has many colours; a blank one has few.
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 60, qPrintable(QString::number(colours.size())));
    }

private slots:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("CINEFLUENT_SCREENSHOTS");
        if (m_folder.isEmpty())
            m_folder = QStringLiteral(CINEFLUENT_SCREENSHOT_FOLDER);
        QVERIFY(QDir().mkpath(m_folder));
        m_film = qEnvironmentVariable("CINEFLUENT_SAMPLE_FILM");
        if (m_film.isEmpty()) {
            FilmSpec spec;
            spec.name = QStringLiteral("screenshots.mp4");
            spec.size = {640, 360};
            spec.frameCount = 2880; // as sample.json says
            const auto film = makeFilm(spec);
            QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
            m_film = film->path;
        }
        qInfo("screenshots go to %s", qPrintable(m_folder));
    }

    void showsTheSample_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }

    void showsTheSample()
    {
        QFETCH(ThemeMode, mode);
        const QString theme = QString::fromLatin1(QTest::currentDataTag());
        UiFixture fixture;
        fixture.setSampleFilm(m_film);
        fixture.theme().apply(*qApp, mode);
        const auto window = fixture.showWindow();
        window->resize(1760, 1000);
        save(*window, "welcome-" + theme);

        window->openSample();
        QVERIFY(eventually([&] { return window->player().hasFilm() && !window->flows().isBusy(); }));
        ProjectDocument &document = *window->workspace().document();
        QVERIFY(document.cues().size() > 3 && !document.lessons().isEmpty());
        const Cue cue = document.cues().at(3);
        window->workspace().selection()->setLesson(document.lessons().first().id);
        window->workspace().jumpToCue(cue.id);
        window->player().seek(cue.range.in + MediaTime::fromMs(cue.range.duration().us() / 2000));
        window->panels().timeline().settle();
        const TimeRange lesson = document.lessons().first().range;
        window->panels().timeline().canvas().zoomToRange(lesson);
        QVERIFY(eventually([&] { return window->work().entries().isEmpty(); }));
        window->quality().settle();
        // The picture follows its request, and the last thumbnails come on their own.
        QCoreApplication::processEvents();
        QVERIFY(eventually([&] { return window->player().player()->state() == Player::State::Paused; }));
        save(*window, "studio-" + theme);

        window->panels().raise(Panels::Dock::Vocabulary);
        if (!document.content().headwords().isEmpty())
            window->workspace().selection()->setHeadword(document.content().headwords().firstKey());
        save(*window, "vocabulary-" + theme);
        window->panels().raise(Panels::Dock::Quality);
        save(*window, "quality-" + theme);

        QVERIFY(window->actionRegistry().trigger("edit.replace"));
        window->findChild<QLineEdit *>("findPattern")->setText("the lamp");
        window->findChild<QLineEdit *>("findReplacement")->setText("the light");
        window->panels().cues().findBar().goBy(1);
        save(*window, "find-" + theme);
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
