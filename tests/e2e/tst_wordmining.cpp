// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's words mined from a spoken film as an editor would, with keys alone, and taken out to Anki and as a table.
#include "common/language/languagepacks.h"
#include "common/language/voices.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/vocabulary/suggestionlistmodel.h"
#include "studio/ui/vocabulary/suggestionspanel.h"
#include "studio/ui/vocabulary/vocabularypanel.h"
#include "tests/e2e/editorhands.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/uifixture.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTime>

#include <cmath>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const QStringList lines{QStringLiteral("Cada noche, el anciano sube las escaleras del faro."),
                        QStringLiteral("Hay ciento veinte escalones de piedra."),
                        QStringLiteral("Arriba, enciende la lámpara con una cerilla."),
                        QStringLiteral("La lámpara brilla sobre el mar hasta la mañana."),
                        QStringLiteral("Abajo, en el puerto, vive una niña muy curiosa."),
                        QStringLiteral("Los barcos tienen que encontrar la costa."),
                        QStringLiteral("Una tormenta terrible se acerca desde el norte.")};

constexpr int rateHz = 16'000;
constexpr int gapMs = 700;

using Samples = std::vector<float>;

/// A file's sound as FFmpeg decodes it.
Samples decoded(const QString &path)
{
    const auto bytes = runProgram("ffmpeg", {"-v", "error", "-nostdin", "-i", path, "-f", "f32le", "-ac", "1", "-ar",
                                             QString::number(rateHz), "-"});
    if (!bytes)
        qFatal("%s", qPrintable(describe(bytes.error())));
    Samples samples(size_t(bytes->size()) / sizeof(float));
    memcpy(samples.data(), bytes->constData(), samples.size() * sizeof(float));
    return samples;
}

/// How alike the two are, 0 to 1, at the best delay of `part` within `whole` between the two.
double likeness(const Samples &whole, const Samples &part, int fromMs, int toMs)
{
    double best = 0;
    for (int delay = fromMs * rateHz / 1000; delay <= toMs * rateHz / 1000; ++delay) {
        double product = 0;
        double ofWhole = 0;
        double ofPart = 0;
        for (size_t i = 0; i < part.size() && i + size_t(delay) < whole.size(); ++i) {
            const double a = whole[i + size_t(delay)];
            const double b = part[i];
            product += a * b;
            ofWhole += a * a;
            ofPart += b * b;
        }
        best = std::max(best, std::abs(product) / std::sqrt(ofWhole * ofPart + 1e-12));
    }
    return best;
}

} // namespace

class TestWordMining : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    EditorHands m_hands;
    QList<TimeRange> m_spoken; ///< of each line, in the film
    std::vector<Samples> m_said;

    static QStringList roots()
    {
        return LanguagePacks::standardRoots(
            {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/resources/languages/node_modules")});
    }

    ProjectDocument &document() { return *m_window->workspace().document(); }
    SuggestionsPanel &panel() { return m_window->panels().vocabulary().suggestions(); }

    void waitForIdle()
    {
        m_hands.waitUntil("the end of the flow", [&] {
            return !m_window->flows().isBusy() && m_window->actionRegistry().action("file.close")->isEnabled();
        });
    }

    [[nodiscard]] QString lemmaAt(int row)
    {
        const SuggestedWord *word = panel().model().wordAt(row);
        return word ? word->candidate.lemma : QString();
    }

    /// A film of a dark picture in which a synthetic voice says the lines, and their subtitles.
    bool makeFilm()
    {
        auto voice = openSynthesiser(QStringLiteral("es"), roots());
        if (!voice)
            return false;
        SpokenAudio whole;
        for (const QString &line : lines) {
            const auto said = (*voice)->say(line, 140, {});
            if (!said)
                return false;
            whole.sampleRateHz = said->sampleRateHz;
            whole.samples += QByteArray(qsizetype(whole.sampleRateHz) * gapMs / 1000 * 2, 0);
            const MediaTime in = whole.duration();
            whole.samples += said->samples;
            m_spoken.append({MediaTime::fromMs(in.us() / 1000), MediaTime::fromMs(whole.duration().us() / 1000)});
            QFile file(m_fixture->path("line.wav"));
            if (!file.open(QIODevice::WriteOnly) || file.write(said->wavFile()) <= 0)
                return false;
            file.close();
            m_said.push_back(decoded(file.fileName()));
        }
        whole.samples += QByteArray(qsizetype(whole.sampleRateHz) * 2, 0);
        QFile sound(m_fixture->path("film.wav"));
        if (!sound.open(QIODevice::WriteOnly) || sound.write(whole.wavFile()) <= 0)
            return false;
        sound.close();
        const auto film = runProgram("ffmpeg", {"-v",
                                                "error",
                                                "-nostdin",
                                                "-f",
                                                "lavfi",
                                                "-i",
                                                "color=c=0x203040:s=320x180:r=24",
                                                "-i",
                                                sound.fileName(),
                                                "-shortest",
                                                "-c:v",
                                                "libx264",
                                                "-preset",
                                                "veryfast",
                                                "-c:a",
                                                "aac",
                                                "-b:a",
                                                "96k",
                                                "-pix_fmt",
                                                "yuv420p",
                                                m_fixture->path("film.mp4")});
        return film.ok() && writeSubtitles();
    }

    bool writeSubtitles()
    {
        QByteArray out;
        const auto time = [](MediaTime t) {
            return QTime::fromMSecsSinceStartOfDay(int(t.us() / 1000)).toString("HH:mm:ss,zzz").toLatin1();
        };
        for (int i = 0; i < lines.size(); ++i)
            out += QByteArray::number(i + 1) + '\n' + time(m_spoken[i].in) + " --> " + time(m_spoken[i].out) + '\n' +
                   lines[i].toUtf8() + "\n\n";
        QFile file(m_fixture->path("film.es.srt"));
        return file.open(QIODevice::WriteOnly) && file.write(out) == out.size();
    }

    void makeProject()
    {
        m_window = m_fixture->showWindow();
        m_hands.press("Ctrl+N");
        m_hands.waitForDialog("newProjectDialog");
        m_hands.press("Alt+F");
        m_hands.type(m_fixture->path("film.mp4"));
        m_hands.press("Alt+T");
        m_hands.press("Ctrl+A");
        m_hands.type("El faro");
        m_hands.press("Alt+L");
        m_hands.press("Ctrl+A");
        m_hands.type("es");
        m_hands.press("Alt+R");
        m_hands.press("Ctrl+A");
        m_hands.type("en");
        m_hands.press("Return");
        m_hands.waitForNoDialog("newProjectDialog");
        m_hands.waitUntil("the film", [&] { return m_window->player().hasFilm(); });
        waitForIdle();
        QCOMPARE(document().settings().originalLanguage, QStringLiteral("es"));
        m_hands.press("Ctrl+Shift+I");
        m_hands.chooseFile("import_subtitles", m_fixture->path("film.es.srt"));
        QWidget &dialog = m_hands.waitForDialog("importDialog");
        auto *import = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        m_hands.waitUntil("the preview", [&] { return import->isEnabled(); });
        m_hands.press("Return");
        waitForIdle();
        QCOMPARE(document().cues().size(), lines.size());
    }

    /// Three taken, one of them with its second meaning, one ignored, one known, one played.
    void mine()
    {
        const qsizetype before = document().historyPosition();
        m_hands.press("Ctrl+Shift+D");
        m_hands.waitUntil("words", [&] { return panel().model().rowCount() > 8 && panel().table().hasFocus(); });
        const QString first = lemmaAt(0);
        m_hands.press("A");
        m_hands.waitUntil("the word", [&] { return document().content().headwords().size() == 1; });
        QCOMPARE(document().content().headwords().first().word, first);
        m_hands.press("I");
        const QString known = lemmaAt(0);
        m_hands.press("K");
        QVERIFY(lemmaAt(0) != known);
        QSignalSpy clips(&panel(), &SuggestionsPanel::clipRequested);
        const TimeRange spoken = panel().model().wordAt(0)->spoken;
        m_hands.press("P");
        QCOMPARE(clips.size(), 1);
        QCOMPARE(clips.first().first().value<TimeRange>(), spoken);
        m_hands.waitUntil("the clip", [&] { return m_window->player().isMoving(); });
        m_hands.waitUntil("the clip's end", [&] { return !m_window->player().isMoving(); });
        for (int taken = 2; taken <= 4; ++taken) {
            m_hands.press("A");
            m_hands.waitUntil("the word", [&] { return document().content().headwords().size() == taken; });
        }
        QCOMPARE(document().historyPosition(), before + 6); // a step a verb that changes anything
        m_hands.press("Ctrl+Z");
        QCOMPARE(document().content().headwords().size(), 3);
        m_hands.press("Ctrl+Shift+Z");
        QCOMPARE(document().content().headwords().size(), 4);
        QVERIFY(!document().content().findHeadword(known, "es"));
    }

    void exportWords(const QString &path)
    {
        m_hands.press("Ctrl+K");
        m_hands.waitForDialog("commandPalette");
        m_hands.type("export words");
        m_hands.press("Return");
        m_hands.waitForDialog("exportWordsDialog");
        if (path.endsWith(u".csv")) {
            m_hands.press("Alt+F");
            m_hands.press("Down");
        }
        m_hands.press("Return");
        m_hands.chooseFile("export_words", path);
        waitForIdle();
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }

private slots:
    void init() { m_fixture = std::make_unique<UiFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void aLessonsWords()
    {
        m_fixture->setLanguageRoots(roots());
        if (!LanguagePacks(roots()).state(QStringLiteral("es")).installed)
            QSKIP("the language packs of Spanish are not installed");
        QVERIFY(makeFilm());
        makeProject();
        if (QTest::currentTestFailed())
            return;
        mine();
        if (QTest::currentTestFailed())
            return;

        const QString package = m_fixture->path("words.apkg");
        exportWords(package);
        if (QTest::currentTestFailed())
            return;
        const auto read = runProgram("python3", {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/e2e/ankisounds.py"),
                                                 package, m_fixture->path(QString())});
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.error())));
        const QJsonArray notes = QJsonDocument::fromJson(*read).array();
        QCOMPARE(notes.size(), 4);
        for (const QJsonValue &note : notes) {
            const QJsonObject fields = note["fields"].toObject();
            int line = -1;
            for (const QJsonValue &field : fields)
                line = std::max(line, int(lines.indexOf(field.toString())));
            QVERIFY2(line >= 0, qPrintable(QString::fromUtf8(QJsonDocument(fields).toJson())));
            QVERIFY(!note["sounds"].toArray().isEmpty());
            // The clip begins 50 ms before its line, and holds that line and no other.
            const Samples clip = decoded(note["sounds"][0].toString());
            for (int other = 0; other < lines.size(); ++other) {
                const double alike = likeness(clip, m_said[size_t(other)], 20, 120);
                QVERIFY2(other == line ? alike > 0.8 : alike < 0.4,
                         qPrintable(QStringLiteral("clip of %1 and line %2: %3").arg(line).arg(other).arg(alike)));
            }
        }

        const QString table = m_fixture->path("words.csv");
        exportWords(table);
        if (QTest::currentTestFailed())
            return;
        QFile csv(table);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        for (const Headword &word : document().content().headwords())
            QVERIFY2(text.contains(word.word), qPrintable(text));
    }
};

QTEST_MAIN(TestWordMining)
#include "tst_wordmining.moc"
