// SPDX-License-Identifier: GPL-3.0-or-later
// Readers that others wrote have to see in our files what we meant: Chromium in WebVTT, imscJS in TTML, subsrt in SBV,
// Python's csv module in tables.
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

constexpr int filesPerRun = 4;

/// Text that reads as one thing only once every mark of the formats in it is told apart from markup.
QString randomWords(QRandomGenerator &random)
{
    static const QStringList words{"one",  "Two,",  "<i>",   "a<b",  "&amp;", "AT&T",  "-->",    "{x}",
                                   "été",  "Ärger", "слово", "言葉", "단어",  "مرحبا", "שלום",   "🎬",
                                   "NOTE", "\"q\"", "it's",  "0:01", "=1+2",  "a;b,c", "WEBVTT", "♪",
                                   "</v>", "]]>",   "--",    "#",    "&#65;", "7"};
    QString text;
    for (int left = random.bounded(1, 9); left > 0; --left) {
        text += words[random.bounded(words.size())];
        if (left > 1)
            text += random.bounded(5) == 0 ? u'\n' : u' ';
    }
    return text;
}

struct MeantCue
{
    TimeRange range;
    StyledText text;
};

QList<MeantCue> randomCues(int count, QRandomGenerator &random)
{
    QList<MeantCue> cues;
    qint64 timeMs = 0;
    for (int i = 0; i < count; ++i) {
        MeantCue cue;
        timeMs += random.bounded(1, 4000);
        cue.range.in = MediaTime::fromMs(timeMs);
        timeMs += random.bounded(1, 9000);
        cue.range.out = MediaTime::fromMs(timeMs);
        for (int runs = random.bounded(1, 4); runs > 0; --runs) {
            StyledRun look;
            look.styles = TextStyles(random.bounded(8));
            if (random.bounded(6) == 0)
                look.reading = QStringLiteral("よみ");
            QString words = randomWords(random);
            if (!look.reading.isEmpty())
                words.replace(u'\n', u' '); // a base is within its line
            cue.text.append(words, look);
            if (runs > 1)
                cue.text.append(QStringLiteral(" "), {});
        }
        cue.text.alignment = random.bounded(3) == 0 ? 8 : 0;
        cues.append(cue);
    }
    return cues;
}

/// A file of no format of ours, so that every writer has to convert.
SubtitleFile fileOf(const QList<MeantCue> &cues)
{
    SubtitleFile file;
    file.format = QStringLiteral("meant");
    for (const MeantCue &meant : cues) {
        SubtitleCue cue;
        cue.range = meant.range;
        cue.text = meant.text.plain();
        cue.line = int(file.cues.size());
        file.cues.append(cue);
    }
    file.styled = [cues](const SubtitleCue &cue) { return cues[cue.line].text; };
    return file;
}

/// How many elements of a tag a cue needs at least: one for each stretch of runs that have it.
int stretches(const StyledText &text, TextStyle style)
{
    int count = 0;
    bool isOpen = false;
    for (const StyledRun &run : text.runs) {
        const bool has = run.styles.testFlag(style);
        count += has && !isOpen ? 1 : 0;
        isOpen = has;
    }
    return count;
}

} // namespace

class TestIndependentReaders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void othersReadWhatWasMeant_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("Chromium") << "webvtt";
        QTest::newRow("imscJS") << "ttml";
        QTest::newRow("subsrt") << "sbv";
    }

    void othersReadWhatWasMeant()
    {
        QFETCH(QString, format);
        QRandomGenerator random(runSeed());
        const int count = runCount(2000, 150);
        QList<QList<MeantCue>> meant;
        QStringList arguments{QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/common/formats/readers.mjs"), format};
        for (int i = 0; i < filesPerRun; ++i) {
            meant.append(randomCues(count, random));
            arguments.append(written(format, fileOf(meant.last()), i));
        }
        QProcess node;
        node.start(QStringLiteral("node"), arguments);
        QVERIFY2(node.waitForStarted(), "node is missing");
        QVERIFY(node.waitForFinished(120'000));
        const QByteArray answer = node.readAllStandardOutput();
        if (node.exitCode() == 77)
            QSKIP(answer.constData());
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().right(2000).constData());
        const QJsonArray results = QJsonDocument::fromJson(answer).array();
        QCOMPARE(results.size(), filesPerRun);
        for (int i = 0; i < filesPerRun; ++i) {
            const QJsonObject result = results[i].toObject();
            const QByteArray faults = QJsonDocument(result["faults"].toArray()).toJson();
            QVERIFY2(result["faults"].toArray().isEmpty(), faults.constData());
            compare(format, result["cues"].toArray(), meant[i]);
        }
    }

    void pythonReadsTables_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("separator");
        QTest::newRow("csv") << "csv"
                             << ",";
        QTest::newRow("tsv") << "tsv"
                             << "\t";
    }

    void pythonReadsTables()
    {
        QFETCH(QString, format);
        QFETCH(QString, separator);
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        QRandomGenerator random(runSeed());
        const QList<MeantCue> meant = randomCues(runCount(5000, 300), random);
        QProcess reader;
        reader.start(python, {"-c",
                              "import csv, json, sys\n"
                              "with open(sys.argv[1], encoding='utf-8-sig', newline='') as f:\n"
                              "    rows = list(csv.DictReader(f, delimiter=sys.argv[2], strict=True))\n"
                              "print(json.dumps([r['text'] for r in rows]))\n",
                              written(format, fileOf(meant), 0), separator});
        QVERIFY(reader.waitForFinished());
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
        const QJsonArray texts = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
        QCOMPARE(texts.size(), meant.size());
        for (qsizetype i = 0; i < meant.size(); ++i) {
            QString text = texts[i].toString().replace("\r\n", "\n");
            if (text.startsWith(u'\'')) // a spreadsheet's guard against formulas
                text.remove(0, 1);
            QCOMPARE(text, meant[i].text.plain());
        }
    }

private:
    QString written(const QString &name, const SubtitleFile &file, int number)
    {
        const SubtitleFormat &format = *m_registry.byName(name);
        const Result<QByteArray> bytes = writeSubtitles(format, file);
        QFile out(m_folder.filePath(QStringLiteral("%1.%2").arg(number).arg(format.extensions().constFirst())));
        if (!bytes.ok() || !out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size())
            return {};
        return out.fileName();
    }

    static void compare(const QString &format, const QJsonArray &seen, const QList<MeantCue> &meant)
    {
        QCOMPARE(seen.size(), meant.size());
        for (qsizetype i = 0; i < meant.size(); ++i) {
            const QJsonObject cue = seen[i].toObject();
            const StyledText &text = meant[i].text;
            QCOMPARE(cue["inMs"].toInt(), int(meant[i].range.in.floorMs()));
            QCOMPARE(cue["outMs"].toInt(), int(meant[i].range.out.floorMs()));
            QString words = cue["text"].toString();
            if (format == u"sbv")
                words.replace("\r\n", "\n").remove(QChar(0x2060)); // before what would read as a timing line
            QCOMPARE(words, text.plain());
            if (format != u"webvtt")
                continue;
            QCOMPARE(cue["isTop"].toBool(), text.alignment == 8);
            const QJsonObject tags = cue["tags"].toObject();
            for (const auto &[tag, style] :
                 {std::pair{"b", TextStyle::Bold}, {"i", TextStyle::Italic}, {"u", TextStyle::Underline}}) {
                const int needed = stretches(text, style);
                QVERIFY(needed == 0 ? tags[tag].toInt() == 0 : tags[tag].toInt() >= needed);
            }
            const auto readings = std::count_if(text.runs.cbegin(), text.runs.cend(),
                                                [](const StyledRun &run) { return !run.reading.isEmpty(); });
            QCOMPARE(tags["ruby"].toInt(), int(readings));
        }
    }

    FormatRegistry m_registry = builtInFormats();
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestIndependentReaders)
#include "tst_independentreaders.moc"
