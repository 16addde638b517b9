// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on the real window, under a real X server, and the real server program: an editor makes a lesson of a
// film and publishes it; a learner gets it over HTTP, and it is what was authored, byte for byte and frame for frame.
#include "studio/ui/dialogs/importdialog.h"
#include "studio/ui/publish/publishdialog.h"
#include "studio/ui/publish/signindialog.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/e2e/learner.h"
#include "tests/support/eventually.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/serverprocess.h"
#include "tests/support/uifixture.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTextCursor>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr const char *editorEmail = "editor@example.org";
constexpr const char *editorPassword = "lantern harbour quiet morning";

/// The film and the subtitle file of one run, and what the film shows.
struct Material
{
    QString film;
    QString subtitles;
    std::vector<int> frameNumbers; ///< barcode of each frame; empty for a film without one
};

double seconds(MediaTime time)
{
    return double(time.floorMs()) / 1000.0;
}

/// FFmpeg's reader of playlists asks for a file's extension otherwise, which keys have not.
QStringList inputOf(const QString &video)
{
    return video.endsWith(QLatin1String(".m3u8")) ? QStringList{"-allowed_extensions", "ALL", "-i", video}
                                                  : QStringList{"-i", video};
}

QList<int> barcodesOf(const QString &clip, QSize size)
{
    const Result<QByteArray> grey = runProgram("ffmpeg", QStringList{"-v", "error"} + inputOf(clip) +
                                                             QStringList{"-map", "0:v:0", "-fps_mode", "passthrough",
                                                                         "-f", "rawvideo", "-pix_fmt", "gray", "-"});
    if (!grey)
        qWarning("%s", qPrintable(describe(grey.error())));
    QList<int> numbers;
    if (!grey)
        return numbers;
    const qsizetype frameBytes = qsizetype(size.width()) * size.height();
    for (qsizetype at = 0; at + frameBytes <= grey->size(); at += frameBytes)
        numbers.append(readBarcode(reinterpret_cast<const uchar *>(grey->constData()) + at, size.width(), size.width(),
                                   size.height()));
    return numbers;
}

qsizetype frameCountOf(const QString &clip)
{
    const Result<QByteArray> count =
        runProgram("ffprobe", QStringList{"-v", "error", "-count_frames", "-select_streams", "v:0", "-show_entries",
                                          "stream=nb_read_frames", "-of", "csv=p=0"} +
                                  inputOf(clip));
    return count ? count->trimmed().split('\n').first().toLongLong() : -1; // a playlist says it again for its programme
}

} // namespace

class TestWholePath : public QObject
{
    Q_OBJECT

private:
    ServerProcess m_server;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    int m_learners = 0;

    ProjectDocument &document() { return *m_window->workspace().document(); }
    bool trigger(const char *id) { return m_window->actionRegistry().trigger(QString::fromLatin1(id)); }
    TimelineCanvas &canvas() { return m_window->panels().timeline().canvas(); }

    QPoint at(TimelineLane lane, MediaTime time)
    {
        const TimelineGeometry &geometry = canvas().geometryModel();
        return QPointF(geometry.scale().xOf(time), geometry.laneRect(lane).center().y()).toPoint();
    }

    void importSubtitles(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(m_window->findChild<ImportDialog *>());
        auto *dialog = m_window->findChild<ImportDialog *>();
        auto *import = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        if (!eventually([&] { return import->isEnabled(); })) {
            QStringList words;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                words.append(label->text());
            QFAIL(qPrintable("the subtitles cannot be imported: " + words.join(" / ")));
        }
        import->click();
        QTRY_VERIFY(!document().cues().isEmpty() && !m_window->flows().isBusy());
    }

    void dragLesson(MediaTime in, MediaTime out)
    {
        m_window->panels().timeline().settle();
        canvas().zoomToFit();
        dragMouse(canvas(), at(TimelineLane::Segments, in), at(TimelineLane::Segments, out), Qt::AltModifier);
        QCOMPARE(document().lessons().size(), 1);
    }

    void correctFirstCueOf(const Lesson &lesson)
    {
        const QList<LessonCue> cues = cuesOf(lesson, document().cues());
        QVERIFY(!cues.isEmpty());
        m_window->workspace().selection()->setCues({cues.first().cue.id}, cues.first().cue.id);
        m_window->panels().cues().editor().focusText();
        auto *text = m_window->findChild<QPlainTextEdit *>("cueText");
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, " Corrected.");
        auto *translation = m_window->findChild<QPlainTextEdit *>("cueTranslation");
        translation->setFocus();
        translation->selectAll();
        QTest::keyClicks(translation, "Corregido <b>por</b> el editor & listo.");
    }

    void addFirstWordOfTheCue()
    {
        auto *text = m_window->findChild<QPlainTextEdit *>("cueText");
        m_window->panels().cues().editor().focusText();
        QTextCursor cursor = text->textCursor();
        cursor.movePosition(QTextCursor::Start);
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        QVERIFY(trigger("vocabulary.addFromCue"));
        QCOMPARE(document().content().headwords().size(), 1);
        auto *senses = m_window->findChild<QTableWidget *>("senseTable");
        QVERIFY(senses->rowCount() > 0);
        senses->item(0, 0)->setText("what the editor explains");
        senses->item(0, 1)->setText("lo que aprende");
        QTRY_COMPARE(document().content().headwords().first().senses.first().translations.value("es"),
                     QStringLiteral("lo que aprende"));
    }

    void fillTheRest()
    {
        auto *title = m_window->findChild<QWidget *>("lessonForm")->findChild<QLineEdit *>("field_title");
        QVERIFY(title);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, "The first lesson");
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(document().lessons().first().title, QStringLiteral("The first lesson"));
    }

    void signIn()
    {
        QVERIFY(trigger("account.signIn"));
        QTRY_VERIFY(m_window->findChild<SignInDialog *>());
        auto *dialog = m_window->findChild<SignInDialog *>();
        dialog->findChild<QLineEdit *>("fieldserver")->setText(QString::fromLatin1(m_server.url()));
        dialog->findChild<QLineEdit *>("fieldemail")->setText(editorEmail);
        dialog->findChild<QLineEdit *>("fieldpassword")->setText(editorPassword);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(eventually([&] { return m_fixture->services().account.isSignedIn(); }));
    }

    void publish()
    {
        QVERIFY(trigger("publish.publish"));
        QTRY_VERIFY(m_window->findChild<PublishDialog *>());
        auto *dialog = m_window->findChild<PublishDialog *>();
        QString summary;
        connect(dialog, &PublishDialog::published, this, [&](const QString &text) { summary = text; });
        auto *button = dialog->findChild<QPushButton *>("publishButton");
        QVERIFY(eventually([&] { return button->isEnabled(); }));
        button->click();
        QTRY_VERIFY(dialog->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 120'000);
        QVERIFY2(!summary.isEmpty(), "publishing ended without a release");
        dialog->findChild<QPushButton *>("closeButton")->click();
    }

    void learnerGetsWhatWasAuthored(const Material &material)
    {
        Learner learner(m_server.url());
        ++m_learners;
        QVERIFY(learner.registerAccount(QStringLiteral("learner%1@example.org").arg(m_learners),
                                        QStringLiteral("learner%1").arg(m_learners), "es"));
        const QString movieId = document().movie().id.toString();
        const QJsonArray movies = learner.get("/movies?languages=en").json()["movies"].toArray();
        QVERIFY(std::any_of(movies.begin(), movies.end(),
                            [&](const QJsonValue &movie) { return movie["id"].toString() == movieId; }));
        const QJsonArray lessons =
            learner.get("/movies/" + movieId + "/lessons?language=en").json()["lessons"].toArray();
        QCOMPARE(lessons.size(), 1);
        const Lesson &authored = document().lessons().first();
        QCOMPARE(lessons[0]["id"].toString(), authored.id.toString());

        const QJsonObject lesson = learner.get("/lessons/" + authored.id.toString()).json();
        QCOMPARE(lesson["title"].toString(), authored.title);
        compareCues(lesson["subtitles"].toArray(), authored);
        compareWords(lesson["vocabulary"].toArray());
        compareClip(learner, lesson["videoUrl"].toString(), authored, material);
        compareStream(learner, authored, material);
        reportProgress(learner, authored);
    }

    void compareCues(const QJsonArray &subtitles, const Lesson &authored)
    {
        const QList<LessonCue> cues = cuesOf(authored, document().cues());
        QCOMPARE(subtitles.size(), cues.size());
        for (qsizetype i = 0; i < cues.size(); ++i) {
            const Cue &cue = cues[i].cue;
            QCOMPARE(subtitles[i]["id"].toString(), cues[i].publishedId.toString(QUuid::WithoutBraces));
            QCOMPARE(subtitles[i]["text"].toString().toUtf8(), cue.text.toUtf8());
            QCOMPARE(subtitles[i]["translation"].toString().toUtf8(), cue.translations.value("es").toUtf8());
            QCOMPARE(subtitles[i]["startTime"].toDouble(), seconds(cue.range.in));
            QCOMPARE(subtitles[i]["endTime"].toDouble(), seconds(cue.range.out));
            QCOMPARE(subtitles[i]["sequenceOrder"].toInt(), cues[i].sequence);
        }
    }

    void compareWords(const QJsonArray &vocabulary)
    {
        QCOMPARE(vocabulary.size(), 1);
        QCOMPARE(vocabulary[0]["word"].toString(), document().content().headwords().first().word);
        QCOMPARE(vocabulary[0]["translation"].toString(), QStringLiteral("lo que aprende"));
    }

    void compareClip(Learner &learner, const QString &url, const Lesson &authored, const Material &material)
    {
        const Learner::Answer whole = learner.get(url);
        QCOMPARE(whole.status, 200);
        const Learner::Answer middle = learner.get(url, "bytes=1000-1999");
        QCOMPARE(middle.status, 206);
        QCOMPARE(middle.body, whole.body.mid(1000, 1000));
        QCOMPARE(middle.contentRange, "bytes 1000-1999/" + QByteArray::number(whole.body.size()));

        QFile clip(m_fixture->path("clip.mp4"));
        QVERIFY(clip.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(clip.write(whole.body), whole.body.size());
        clip.close();
        compareFrames(clip.fileName(), authored, material);
    }

    /// FFmpeg plays what was granted, decrypting it with the server's keys, and finds both languages.
    void compareStream(Learner &learner, const Lesson &authored, const Material &material)
    {
        const Learner::Answer grant = learner.post("/lessons/" + authored.id.toString() + "/playback", {});
        QVERIFY2(grant.status == 200, grant.body.constData());
        const QString url =
            QUrl(QString::fromLatin1(m_server.url())).resolved(QUrl(grant.json()["url"].toString())).toString();
        const QByteArray master = learner.get(url).body;
        for (const char *language : {"LANGUAGE=\"en\"", "LANGUAGE=\"es\""})
            QVERIFY2(master.contains(language), master.constData());
        const Learner::Answer translation = learner.get(url.chopped(11) + "texts-es/texts.vtt");
        QVERIFY(translation.body.contains("Corregido &lt;b&gt;por&lt;/b&gt; el editor &amp; listo."));
        compareFrames(url, authored, material);
    }

    void compareFrames(const QString &video, const Lesson &authored, const Material &material)
    {
        const FilmIndex &index = m_window->player().player()->index();
        QList<int> expected;
        for (int frame = 0; frame < index.frameCount(); ++frame) {
            if (authored.range.contains(index.timeOf(frame)))
                expected.append(material.frameNumbers.empty() ? frame : material.frameNumbers[size_t(frame)]);
        }
        if (material.frameNumbers.empty())
            QCOMPARE(frameCountOf(video), expected.size());
        else
            QCOMPARE(barcodesOf(video, {320, 180}), expected);
    }

    void reportProgress(Learner &learner, const Lesson &authored)
    {
        const QJsonObject event{{"eventId", QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                {"lessonId", authored.id.toString()},
                                {"progressPercentage", 55},
                                {"timeSpent", 20},
                                {"currentPosition", 1.25}};
        QCOMPARE(learner.post("/progress/update", event).status, 200);
        QCOMPARE(learner.post("/progress/update", event).status, 200);
        const QJsonValue progress = learner.get("/lessons/" + authored.id.toString()).json()["userProgress"];
        QCOMPARE(progress["progressPercentage"].toDouble(), 55.0);
        QCOMPARE(progress["timeSpent"].toInt(), 20);
        QCOMPARE(progress["lastPosition"].toDouble(), 1.25);
    }

    void walkThrough(const Material &material, MediaTime in, MediaTime out)
    {
        m_window = m_fixture->showProject(0, material.film);
        importSubtitles(material.subtitles);
        if (QTest::currentTestFailed())
            return;
        dragLesson(in, out);
        if (QTest::currentTestFailed())
            return;
        fillTheRest();
        correctFirstCueOf(document().lessons().first());
        addFirstWordOfTheCue();
        if (QTest::currentTestFailed())
            return;
        if (!m_fixture->services().account.isSignedIn())
            signIn();
        publish();
        if (QTest::currentTestFailed())
            return;
        learnerGetsWhatWasAuthored(material);
    }

private slots:
    void initTestCase()
    {
        qInfo("window system: %s", qPrintable(QGuiApplication::platformName()));
        QVERIFY2(m_server.start(), m_server.log().constData());
        const ServerProcess::Outcome made =
            m_server.run({"admin", "create-editor", "--email", editorEmail, "--username", "editor", "--password-stdin"},
                         QByteArray(editorPassword) + '\n');
        QVERIFY2(made.exitCode == 0, made.err.constData());
        m_fixture = std::make_unique<UiFixture>();
    }

    void cleanup() { m_window.reset(); }

    /// Every frame carries its number, so the clip is compared frame for frame.
    void generatedFilmOf23976()
    {
        FilmSpec spec;
        spec.name = "e2e-23976.mp4";
        spec.frameCount = 480;
        spec.rateNumerator = 24000;
        spec.rateDenominator = 1001;
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        const QString subtitles = m_fixture->path("words.srt");
        QFile file(subtitles);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 6; ++i) {
            file.write(
                QStringLiteral("%1\n00:00:%2,000 --> 00:00:%3,200\nHarbour number %1 — “quoted” & <i>slanted</i>.\n\n")
                    .arg(i + 1)
                    .arg(3 * i + 1, 2, 10, QLatin1Char('0'))
                    .arg(3 * i + 3, 2, 10, QLatin1Char('0'))
                    .toUtf8());
        }
        file.close();
        walkThrough({film->path, subtitles, film->numbers}, MediaTime::fromMs(3500), MediaTime::fromMs(12'300));
    }

    /// A real film clip and a real film's subtitles.
    void realMaterial()
    {
        const QString film = QStringLiteral(CINEFLUENT_SOURCE_DIR "/../shared/data/tears-of-steel-clip.webm");
        const QString subtitles = QStringLiteral(
            CINEFLUENT_SOURCE_DIR "/tests/npm/node_modules/video.js/dist/examples/elephantsdream/captions.en.vtt");
        if (!QFileInfo::exists(film))
            QSKIP("the film clip tears-of-steel-clip.webm is not beside this checkout");
        if (!QFileInfo::exists(subtitles))
            QSKIP("npm's video.js package with its subtitles is not installed: run ./dev test with a network");
        walkThrough({film, subtitles, {}}, MediaTime::fromMs(20'000), MediaTime::fromMs(45'000));
    }
};

QTEST_MAIN(TestWholePath)
#include "tst_wholepath.moc"
