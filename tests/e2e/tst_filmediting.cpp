// SPDX-License-Identifier: GPL-3.0-or-later
// A whole film edited as an editor would, from the welcome page to the exported files, with keyboard and mouse events
// alone; what the project holds is looked at only to see that it is right.
#include "common/formats/subtitleio.h"
#include "studio/document/exchange/ankipackage.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/cuetablemodel.h"
#include "studio/ui/subtitles/cuetableview.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/e2e/editorhands.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTime>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int cueCount = 24;

/// "What is said in line 7, teh wrong way." with a cue every two seconds.
QByteArray subtitles(bool isTranslation)
{
    QByteArray out;
    for (int i = 0; i < cueCount; ++i) {
        const QByteArray seconds = QByteArray::number(i * 2 % 60).rightJustified(2, '0');
        const QByteArray text = isTranslation
                                    ? "Lo que se dice en la línea " + QByteArray::number(i + 1) + '.'
                                    : "What is said in line " + QByteArray::number(i + 1) + ", teh wrong way.";
        out += QByteArray::number(i + 1) + "\n00:00:" + seconds +
               ",200 --> 00:00:" + QByteArray::number((i * 2 % 60) + 1).rightJustified(2, '0') + ",900\n" + text +
               "\n\n";
    }
    return out;
}

constexpr int longCueCount = 300;
constexpr int longSeconds = 300;

/// A film's worth of cues as a careless translator leaves them: begun a second early and three too slow at the end, one
/// word misspelt in every tenth, another written the British way in every fifth, each 20th overlapping the next.
QByteArray carelessSubtitles()
{
    QByteArray out;
    const auto time = [](double seconds) {
        return QTime::fromMSecsSinceStartOfDay(int(seconds * 1000)).toString(QStringLiteral("HH:mm:ss,zzz")).toLatin1();
    };
    for (int i = 0; i < longCueCount; ++i) {
        const double in = i * (longSeconds - 6.0) / (longCueCount - 1); // should be 1 + i × (300 − 10) / 299
        const double end = in + (i % 20 == 10 ? 1.5 : 0.8);
        const QByteArray words = i % 10 == 3  ? "the lampp shines"
                                 : i % 5 == 1 ? "the colour of the lamp"
                                              : "the lamp shines";
        out += QByteArray::number(i + 1) + '\n' + time(in) + " --> " + time(end) + '\n' + words + "\n\n";
    }
    return out;
}

} // namespace

class TestFilmEditing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    EditorHands m_hands;
    QString m_film;
    QString m_longFilm;
    std::shared_ptr<const FilmIndex> m_index;

    ProjectDocument &document() { return *m_window->workspace().document(); }
    const Cue &cue(int row) { return document().cues().at(row); }
    CueTableView &table() { return m_window->panels().cues().table(); }
    TimelineCanvas &canvas() { return m_window->panels().timeline().canvas(); }

    void waitForIdle()
    {
        m_hands.waitUntil("the end of the flow", [&] {
            return !m_window->flows().isBusy() && m_window->actionRegistry().action("file.close")->isEnabled();
        });
    }

    void chooseCue(int row)
    {
        m_hands.clickRow(table(), table().model()->index(row, CueTableModel::Text));
        QCOMPARE(m_window->workspace().currentCue()->id, cue(row).id);
    }

    QPoint at(TimelineLane lane, MediaTime time)
    {
        const TimelineGeometry &geometry = canvas().geometryModel();
        return QPointF(geometry.scale().xOf(time), geometry.laneRect(lane).center().y()).toPoint();
    }

    void importFile(const QString &path)
    {
        m_hands.press("Ctrl+Shift+I");
        m_hands.chooseFile("import_subtitles", path);
        QWidget &dialog = m_hands.waitForDialog("importDialog");
        auto *import = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        m_hands.waitUntil("the preview", [&] { return import->isEnabled(); });
        m_hands.press("Return");
        waitForIdle();
    }

    void startProject()
    {
        m_window = m_fixture->showWindow();
        m_hands.press("Ctrl+N");
        m_hands.waitForDialog("newProjectDialog");
        m_hands.press("Alt+F");
        m_hands.type(m_fixture->path("film.mp4"));
        m_hands.press("Alt+T");
        m_hands.press("Ctrl+A");
        m_hands.type("The Lamp");
        m_hands.press("Alt+R");
        m_hands.type("es");
        m_hands.press("Return");
        m_hands.waitForNoDialog("newProjectDialog");
        m_hands.waitUntil("the film", [&] { return m_window->player().hasFilm(); });
        waitForIdle();
        QCOMPARE(document().movie().title, QStringLiteral("The Lamp"));
        QCOMPARE(document().settings().translationLanguages, QStringList{"es"});
    }

    void makeProject()
    {
        startProject();
        importFile(m_fixture->path("film.en.srt"));
        QCOMPARE(document().cues().size(), cueCount);
        importFile(m_fixture->path("film.es.srt"));
        QCOMPARE(cue(cueCount - 1).translations.value("es"), QString::fromUtf8("Lo que se dice en la línea 24."));
    }

    /// Each cue corrected in its field, on to the next with Ctrl+Return.
    void correctEveryCue()
    {
        chooseCue(0);
        m_hands.press("F2");
        for (int row = 0; row < cueCount; ++row) {
            m_hands.press("Ctrl+End");
            for (int i = 0; i < 14; ++i) // "teh wrong way."
                m_hands.press("Backspace");
            m_hands.type("the right way.");
            QCOMPARE(cue(row).text, QStringLiteral("What is said in line %1, the right way.").arg(row + 1));
            m_hands.press("Ctrl+Return");
        }
    }

    void splitAndJoin()
    {
        chooseCue(2);
        const TimeRange whole = cue(2).range;
        const QString text = cue(2).text;
        // The middle of the cue on the timeline's ruler, then the place in the text.
        m_hands.click(canvas(), at(TimelineLane::Ruler, whole.in + MediaTime::fromUs(whole.duration().us() / 2)));
        m_hands.waitUntil("the playhead", [&] {
            return whole.contains(m_window->player().position()) && m_window->player().position() > whole.in;
        });
        m_hands.press("F2");
        m_hands.press("Ctrl+Home");
        for (int i = 0; i < 4; ++i)
            m_hands.press("Ctrl+Right");
        m_hands.press("Ctrl+T");
        QCOMPARE(document().cues().size(), cueCount + 1);
        QCOMPARE(cue(2).range.out, cue(3).range.in);
        QCOMPARE(cue(3).range.out, whole.out);
        m_hands.press("Ctrl+Z");
        QCOMPARE(cue(2).text, text);
        m_hands.press("Ctrl+Shift+Z");
        QCOMPARE(document().cues().size(), cueCount + 1);
        m_hands.clickRow(table(), table().model()->index(2, CueTableModel::Text));
        m_hands.clickRow(table(), table().model()->index(3, CueTableModel::Text), Qt::ShiftModifier);
        m_hands.press("Ctrl+M");
        QCOMPARE(document().cues().size(), cueCount);
        QCOMPARE(cue(2).range, whole);
        QCOMPARE(cue(2).text.simplified(), text);
    }

    /// The right edge of a cue dragged later, on to a frame.
    void dragAnEdge()
    {
        m_window->panels().timeline().settle();
        chooseCue(5);
        const TimeRange before = cue(5).range;
        const QPoint edge = at(TimelineLane::Cues, before.out) - QPoint(1, 0);
        dragMouse(canvas(), edge,
                  edge - QPoint(int(canvas().geometryModel().scale().xOf(MediaTime::fromMs(500)) -
                                    canvas().geometryModel().scale().xOf(MediaTime())),
                                0),
                  Qt::AltModifier);
        QCOMPARE(cue(5).range.in, before.in);
        QVERIFY(cue(5).range.out < before.out);
        QCOMPARE(cue(5).range.out, m_index->snap(cue(5).range.out));
    }

    void makeLessonAndWords()
    {
        chooseCue(0);
        m_hands.clickRow(table(), table().model()->index(9, CueTableModel::Text), Qt::ShiftModifier);
        m_hands.press("Ctrl+Shift+L");
        QCOMPARE(document().lessons().size(), 1);
        QCOMPARE(document().lessons()[0].range.in, cue(0).range.in);
        for (const int row : {0, 4}) {
            chooseCue(row);
            m_hands.press("F2");
            m_hands.press("Ctrl+Home");
            m_hands.press("Ctrl+Shift+Right"); // "What "
            if (row == 4) {
                m_hands.press("Ctrl+Right");
                m_hands.press("Ctrl+Right");
                m_hands.press("Ctrl+Shift+Right"); // "said "
            }
            m_hands.press("Ctrl+D");
        }
        QCOMPARE(document().content().headwords().size(), 2);
    }

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("editing.mp4");
        spec.frameCount = 50 * 24;
        spec.rateNumerator = 24000;
        spec.rateDenominator = 1001;
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        m_film = film->path;
        FilmSpec longer;
        longer.name = QStringLiteral("editing-long.mp4");
        longer.frameCount = longSeconds * 10;
        longer.rateNumerator = 10;
        const auto longFilm = makeFilm(longer);
        QVERIFY2(longFilm.ok(), longFilm.ok() ? "" : qPrintable(describe(longFilm.error())));
        m_longFilm = longFilm->path;
        const auto index = FilmIndex::build(m_film);
        QVERIFY(index.ok());
        m_index = *index;
    }

    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        QVERIFY(QFile::copy(m_film, m_fixture->path("film.mp4")));
        for (const bool isTranslation : {false, true}) {
            QFile file(m_fixture->path(isTranslation ? "film.es.srt" : "film.en.srt"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(subtitles(isTranslation)) > 0);
        }
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void fromTheWelcomePageToTheExport()
    {
        makeProject();
        const qsizetype imported = document().historyPosition();
        const ProjectContent asImported = document().content();
        for (const auto &step : {&TestFilmEditing::correctEveryCue, &TestFilmEditing::splitAndJoin,
                                 &TestFilmEditing::dragAnEdge, &TestFilmEditing::makeLessonAndWords}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        const ProjectContent edited = document().content();
        const qsizetype steps = document().historyPosition();

        // Everything taken back and done again.
        while (document().historyPosition() > imported)
            m_hands.press("Ctrl+Z");
        QVERIFY(document().content() == asImported);
        while (document().historyPosition() < steps)
            m_hands.press("Ctrl+Shift+Z");
        QVERIFY(document().content() == edited);

        // Closed and opened again: the same, and still undoable.
        const QString project = document().path();
        m_hands.press("Ctrl+W");
        m_hands.waitUntil("the closed project", [&] {
            return !m_window->workspace().isOpen() && !m_window->flows().isBusy() &&
                   m_window->actionRegistry().action("file.open")->isEnabled();
        });
        m_hands.press("Ctrl+O");
        m_hands.chooseFile("open_project", project);
        m_hands.waitUntil("the open project", [&] { return m_window->workspace().isOpen(); });
        waitForIdle();
        QVERIFY(document().content() == edited);
        QVERIFY(document().canUndo());

        m_hands.press("Ctrl+E");
        m_hands.waitForDialog("exportDialog");
        m_hands.press("Return");
        const QString exported = m_fixture->path("edited.srt");
        m_hands.chooseFile("export_subtitles", exported);
        waitForIdle();
        compareExported(exported);
    }

    /// Five minutes and three hundred cues, put right from the keyboard.
    void aFilmOfMinutes()
    {
        m_fixture->makeDictionary("en_US", {"lamp", "of", "shines", "the", "color", "colour"});
        QFile file(m_fixture->path("film.en.srt"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(carelessSubtitles()) > 0);
        file.close();
        QFile::remove(m_fixture->path("film.mp4"));
        QVERIFY(QFile::copy(m_longFilm, m_fixture->path("film.mp4")));
        startProject();
        importFile(m_fixture->path("film.en.srt"));
        QCOMPARE(document().cues().size(), longCueCount);
        const qsizetype imported = document().historyPosition();
        for (const auto &step :
             {&TestFilmEditing::stretchByTwoPoints, &TestFilmEditing::fixOverlaps, &TestFilmEditing::replaceAWord,
              &TestFilmEditing::checkSpelling, &TestFilmEditing::upperCaseAPassage}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(document().historyPosition(), imported + 5); // a step each, however many cues
        makeLessonOfThePassage();
        if (QTest::currentTestFailed())
            return;
        readThePublishingChecklist();
        if (QTest::currentTestFailed())
            return;
        m_hands.press("Ctrl+E");
        m_hands.waitForDialog("exportDialog");
        m_hands.press("Alt+R"); // the lesson is selected; the whole film is meant
        m_hands.press("Home");
        m_hands.press("Return");
        const QString exported = m_fixture->path("long.srt");
        m_hands.chooseFile("export_subtitles", exported);
        waitForIdle();
        compareExported(exported);
    }

private:
    /// The first line is spoken at 1 s, the last begins at 291 s: Up and Down in the seconds of the two fields.
    void stretchByTwoPoints()
    {
        QCOMPARE(cue(0).range.in, MediaTime());
        QCOMPARE(cue(longCueCount - 1).range.in.roundMs() / 1000, qint64(294));
        m_hands.press("Ctrl+Shift+T");
        m_hands.waitForDialog("timesDialog");
        m_hands.press("Alt+F");
        m_hands.press("Up");
        m_hands.press("Alt+L");
        for (int i = 0; i < 3; ++i)
            m_hands.press("Down");
        m_hands.press("Return");
        m_hands.waitForNoDialog("timesDialog");
        QCOMPARE(cue(0).range.in, MediaTime::fromSeconds(1));
        QCOMPARE(cue(longCueCount - 1).range.in, MediaTime::fromSeconds(291));
        const MediaTime middle = MediaTime::fromUs(1'000'000 + qint64(290'000'000) * 150 / 299);
        QVERIFY(std::abs((cue(150).range.in - middle).us()) <= 50'000); // half a frame of ten a second
    }

    void fixOverlaps()
    {
        QVERIFY(cue(10).range.overlaps(cue(11).range));
        m_hands.press("Ctrl+Shift+T");
        m_hands.waitForDialog("timesDialog");
        m_hands.press("Alt+O");
        m_hands.press("Down");
        m_hands.press("Down");
        m_hands.press("Return"); // "Apply"
        m_hands.waitForNoDialog("timesDialog");
        for (int row = 1; row < longCueCount; ++row)
            QVERIFY(cue(row - 1).range.out <= cue(row).range.in);
    }

    void replaceAWord()
    {
        m_hands.press("Ctrl+H");
        m_hands.waitUntil("the find bar", [&] { return m_hands.focusName().endsWith("findPattern"); });
        m_hands.type("colour");
        m_hands.press("Tab");
        m_hands.type("color");
        m_hands.press("Tab");
        m_hands.press("Tab");
        m_hands.press("Space"); // "Replace all"
        m_hands.press("Ctrl+F");
        m_hands.press("Escape");
        for (int row = 0; row < longCueCount; ++row)
            QVERIFY(!cue(row).text.contains("colour"));
        QCOMPARE(cue(1).text, QStringLiteral("the color of the lamp"));
    }

    void checkSpelling()
    {
        m_hands.press("F7");
        auto *word = m_window->findChild<QLabel *>("spellWord");
        m_hands.waitUntil("the misspelt word", [&] { return word->text().contains("lampp"); });
        auto *with = m_window->findChild<QComboBox *>("spellWith");
        m_hands.waitUntil("a suggestion", [&] { return with->currentText() == "lamp"; });
        m_hands.press("Shift+Return");
        m_hands.waitUntil("the end of the round", [&] { return !word->text().contains("lampp"); });
        m_hands.press("Escape");
        for (int row = 0; row < longCueCount; ++row)
            QVERIFY(!cue(row).text.contains("lampp"));
    }

    /// Ten cues, shouted.
    void upperCaseAPassage()
    {
        chooseCue(20);
        m_hands.clickRow(table(), table().model()->index(29, CueTableModel::Text), Qt::ShiftModifier);
        m_hands.press("Ctrl+Shift+X");
        m_hands.waitForDialog("textsDialog");
        m_hands.press("Alt+O");
        for (int i = 0; i < 6; ++i)
            m_hands.press("Down");
        m_hands.press("Return");
        m_hands.waitForNoDialog("textsDialog");
        for (const int row : {20, 29})
            QCOMPARE(cue(row).text, cue(row).text.toUpper());
        for (const int row : {19, 30})
            QVERIFY(cue(row).text != cue(row).text.toUpper());
    }

    void makeLessonOfThePassage()
    {
        chooseCue(0);
        m_hands.clickRow(table(), table().model()->index(59, CueTableModel::Text), Qt::ShiftModifier);
        m_hands.press("Ctrl+Shift+L");
        QCOMPARE(document().lessons().size(), 1);
        QCOMPARE(document().lessons()[0].range.in, cue(0).range.in);
        chooseCue(2);
        m_hands.press("F2");
        m_hands.press("Ctrl+Home");
        m_hands.press("Ctrl+Right");
        m_hands.press("Ctrl+Shift+Right"); // "lamp "
        m_hands.press("Ctrl+D");
        QCOMPARE(document().content().headwords().size(), 1);
    }

    /// What stands in the way of publishing is said before anything is sent.
    void readThePublishingChecklist()
    {
        m_hands.press("Ctrl+Shift+P");
        QWidget &dialog = m_hands.waitForDialog("publishDialog");
        auto *list = dialog.findChild<QWidget *>("checklist");
        m_hands.waitUntil("the checklist", [&] { return list->findChildren<QLabel *>().size() > 3; });
        QVERIFY(!dialog.findChild<QPushButton *>("publishButton")->isEnabled()); // without translations and an account
        m_hands.press("Escape");
        m_hands.waitForNoDialog("publishDialog");
    }

    void compareExported(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto read = formats::readSubtitles(formats::builtInFormats(), QByteArrayView(bytes));
        QVERIFY(read.ok());
        QCOMPARE(read->cues.size(), document().cues().size());
        const auto times =
            runProgram("ffprobe", {"-v", "error", "-show_entries", "packet=pts_time", "-of", "csv=p=0", path});
        QVERIFY(times.ok());
        const QList<QByteArray> starts = times->trimmed().split('\n');
        QCOMPARE(starts.size(), document().cues().size());
        for (qsizetype i = 0; i < starts.size(); ++i) {
            QCOMPARE(read->cues[i].text, cue(int(i)).text);
            QCOMPARE(qRound64(starts[i].toDouble() * 1000), cue(int(i)).range.in.floorMs());
        }
    }
};

QTEST_MAIN(TestFilmEditing)
#include "tst_filmediting.moc"
