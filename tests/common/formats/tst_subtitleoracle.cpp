// SPDX-License-Identifier: GPL-3.0-or-later
// FFmpeg's subtitle readers and writers, which share nothing with ours, have to agree with them.
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

struct Line
{
    qint64 inMs;
    qint64 outMs;
    QString text;

    friend bool operator==(const Line &, const Line &) = default;
};

/// A reader for FFmpeg's own tidy output, too simple to share a fault with ours.
QList<Line> tidyLines(const QString &text)
{
    static const QRegularExpression timing(
        "^(?:(\\d+):)?(\\d\\d):(\\d\\d)[.,](\\d\\d\\d) --> (?:(\\d+):)?(\\d\\d):(\\d\\d)[.,](\\d\\d\\d)$");
    QList<Line> lines;
    for (const QString &block : text.split("\n\n", Qt::SkipEmptyParts)) {
        const QStringList rows = block.split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto match = timing.match(rows[i]);
            if (!match.hasMatch())
                continue;
            const auto ms = [&](int at) {
                return ((match.captured(at).toLongLong() * 60 + match.captured(at + 1).toLongLong()) * 60 +
                        match.captured(at + 2).toLongLong()) *
                           1000 +
                       match.captured(at + 3).toLongLong();
            };
            QString words = rows.mid(i + 1).join(u'\n');
            static const QRegularExpression tags("</?[a-z][^>]*>");
            lines.append({ms(1), ms(5), words.remove(tags)});
            break;
        }
    }
    return lines;
}

QString ffmpeg(const QString &path, const QString &format)
{
    QProcess process;
    process.start("ffmpeg", {"-v", "error", "-nostdin", "-i", path, "-map", "0:s:0", "-f", format, "-"});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).replace("\r\n", "\n");
}

QList<Line> linesOf(const SubtitleFile &file)
{
    QList<Line> lines;
    for (const SubtitleCue &cue : file.cues)
        lines.append({cue.range.in.floorMs(), cue.range.out.floorMs(), cue.text});
    return lines;
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

} // namespace

class TestSubtitleOracle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("ffmpeg").isEmpty())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(m_folder.isValid());
    }

    /// Files as the wild writes them that FFmpeg understands too.
    void readsSrtAsFfmpegDoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray(
            "1\n00:00:01,000 --> 00:00:02,500\nOne\nTwo\n\n2\n00:00:03,001 --> 00:00:04,999\nThree\n\n");
        QTest::newRow("CR LF") << QByteArray(
            "1\r\n00:00:01,000 --> 00:00:02,500\r\nOne\r\nTwo\r\n\r\n2\r\n00:00:03,001 --> 00:00:04,999\r\nThree\r\n");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "1\n00:00:01,000 --> 00:00:02,500\nOne\n\n");
        QTest::newRow("points") << QByteArray("1\n00:00:01.000 --> 00:00:02.500\nOne\n\n");
        QTest::newRow("tags") << QByteArray(
            "1\n00:00:01,000 --> 00:00:02,500\n<i>One</i> <b>two</b>\n<font color=\"#ff0000\">red</font>\n\n");
        QTest::newRow("overlap") << QByteArray(
            "1\n00:00:01,000 --> 00:00:05,500\nOne\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n\n");
        QTest::newRow("text is a number")
            << QByteArray("1\n00:00:01,000 --> 00:00:02,500\n1984\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n\n");
        QTest::newRow("long hours") << QByteArray("1\n26:00:01,000 --> 26:00:02,500\nOne\n\n");
        QTest::newRow("no blank line") << QByteArray(
            "1\n00:00:01,000 --> 00:00:02,500\nOne\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n");
    }

    void readsSrtAsFfmpegDoes()
    {
        QFETCH(QByteArray, bytes);
        const QString path = writeFile(m_folder, "case.srt", bytes);
        const QList<Line> theirs = tidyLines(ffmpeg(path, "webvtt"));
        QVERIFY(!theirs.isEmpty());
        QCOMPARE(linesOf(*readSubtitles(m_registry, QByteArrayView(bytes))), theirs);
    }

    /// What we write, FFmpeg reads as it was meant.
    void writesWhatFfmpegReads()
    {
        const quint32 seed = runSeed();
        const int rounds = runCount(200, 12);
        qInfo("%d files of 100 cues each way", rounds);
        QRandomGenerator random(seed);
        const QStringList words{"one",  "Two,",  "three?", "vier", "été", "Ärger", "слово", "言葉",
                                "단어", "مرحبا", "(six)",  "7",    "—",   "♪",     "it's"};
        for (int round = 0; round < rounds; ++round) {
            SubtitleFile file;
            qint64 time = 0;
            for (int i = 0; i < 100; ++i) {
                SubtitleCue cue;
                time += random.bounded(1, 400'000);
                cue.range = {MediaTime::fromMs(time), MediaTime::fromMs(time + random.bounded(1, 9000))};
                for (int k = random.bounded(1, 12); k > 0; --k)
                    cue.text += words[random.bounded(words.size())] + (k == 1                   ? ""
                                                                       : random.bounded(5) == 0 ? "\n"
                                                                                                : " ");
                file.cues.append(cue);
            }
            for (const char *name : {"srt", "webvtt"}) {
                const SubtitleFormat &format = *m_registry.byName(QString::fromLatin1(name));
                const QString path =
                    writeFile(m_folder, "ours." + format.extensions().constFirst(), *writeSubtitles(format, file));
                QCOMPARE(tidyLines(ffmpeg(path, "srt")), linesOf(file));
                QCOMPARE(tidyLines(ffmpeg(path, "webvtt")), linesOf(file));
            }
        }
    }

    /// The same for formats of a coarser clock: FFmpeg reads the times that our own reader reads.
    void writesOtherFormatsWhatFfmpegReads_data()
    {
        QTest::addColumn<qint64>("unitMs");
        QTest::addColumn<bool>("hasLines");
        QTest::newRow("ass") << qint64(10) << true;
        QTest::newRow("sami") << qint64(1) << true;
        QTest::newRow("microdvd") << qint64(42) << true;
        QTest::newRow("lrc") << qint64(10) << false;
    }

    void writesOtherFormatsWhatFfmpegReads()
    {
        QFETCH(qint64, unitMs);
        QFETCH(bool, hasLines);
        QRandomGenerator random(runSeed());
        const SubtitleFormat &format = *m_registry.byName(QString::fromLatin1(QTest::currentDataTag()));
        for (int round = 0; round < runCount(50, 4); ++round) {
            SubtitleFile file;
            qint64 time = 0;
            for (int i = 0; i < 100; ++i) {
                SubtitleCue cue;
                time += random.bounded(100, 4000);
                cue.range.in = MediaTime::fromMs(time);
                time += random.bounded(500, 5000);
                cue.range.out = MediaTime::fromMs(time);
                cue.text = QStringLiteral("one %1%2Ärger, 言葉!").arg(i).arg(hasLines ? u'\n' : u' ');
                file.cues.append(cue);
            }
            const Result<QByteArray> bytes = writeSubtitles(format, file);
            QVERIFY(bytes.ok());
            const QString path = writeFile(m_folder, "ours." + format.extensions().constFirst(), *bytes);
            QList<Line> theirs = tidyLines(ffmpeg(path, "srt"));
            theirs.removeIf([](const Line &line) { return line.text.isEmpty(); }); // LRC's marks of an end
            const Result<SubtitleFile> ours = readSubtitles(m_registry, QByteArrayView(*bytes));
            QVERIFY(ours.ok());
            QCOMPARE(ours->format, format.name());
            QCOMPARE(theirs.size(), file.cues.size());
            for (qsizetype i = 0; i < theirs.size(); ++i) {
                const TimeRange &range = ours->cues[i].range;
                QCOMPARE(theirs[i].text, file.cues[i].text);
                // FFmpeg rounds frames to the nearest millisecond, a start and a duration each by itself.
                QVERIFY(qAbs(theirs[i].inMs - range.in.floorMs()) <= 1);
                if (format.name() != u"lrc") // FFmpeg gives a line of lyrics no end
                    QVERIFY(qAbs(theirs[i].outMs - range.out.floorMs()) <= 2);
                const qint64 early = (file.cues[i].range.in - range.in).us();
                QVERIFY(early >= 0 && early < unitMs * 1000);
            }
        }
    }

    /// libass draws what we write: red where our ASS says red and top.
    void writesAssThatLibassDraws()
    {
        const Result<SubtitleFile> source = readSubtitles(
            m_registry, QByteArrayView("1\n00:00:00,000 --> 00:00:05,000\n{\\an8}<font color=\"#ff0000\"><b>One {two}"
                                       "</b></font>\n\n"));
        const QString path = writeFile(m_folder, "drawn.ass", *writeSubtitles(*m_registry.byName(u"ass"), *source));
        QProcess process;
        process.start("ffmpeg", {"-v", "error", "-nostdin", "-f", "lavfi", "-i", "color=black:s=640x360:r=10:d=1",
                                 "-vf", "ass=" + path, "-frames:v", "1", "-pix_fmt", "rgb24", "-f", "rawvideo", "-"});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray picture = process.readAllStandardOutput();
        QCOMPARE(picture.size(), qsizetype(640 * 360 * 3));
        qsizetype redAbove = 0;
        qsizetype redBelow = 0;
        for (qsizetype i = 0; i < picture.size(); i += 3) {
            const bool isRed = uchar(picture[i]) > 150 && uchar(picture[i + 1]) < 90;
            (i < picture.size() / 3 ? redAbove : redBelow) += isRed ? 1 : 0;
        }
        qInfo("%lld red pixels in the top third, %lld below", qint64(redAbove), qint64(redBelow));
        QVERIFY(redAbove > 100);
        QCOMPARE(redBelow, 0);
    }

    /// Python's XML parser reads our TTML: well formed, every paragraph with its words.
    void writesTtmlThatPythonReads()
    {
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        SubtitleFile file;
        QStringList expected;
        QRandomGenerator random(runSeed());
        const QStringList atoms{"<", ">", "&", "\"", "a", "é", "字", "🎬", " ", "\x01", "]]>"};
        for (int i = 0; i < 200; ++i) {
            SubtitleCue cue;
            cue.range = {MediaTime::fromMs(i * 1000), MediaTime::fromMs(i * 1000 + 999)};
            for (int k = 0; k < 8; ++k)
                cue.text += atoms[random.bounded(atoms.size())];
            cue.text += u'x';
            file.cues.append(cue);
            expected.append(QString(cue.text).remove(QChar(1)));
        }
        const QString path = writeFile(m_folder, "ours.ttml", *writeSubtitles(*m_registry.byName(u"ttml"), file));
        QProcess process;
        process.start(python, {"-c",
                               "import sys, xml.etree.ElementTree as e\n"
                               "n = '{http://www.w3.org/ns/ttml}'\n"
                               "for p in e.parse(sys.argv[1]).getroot().iter(n + 'p'):\n"
                               "    sys.stdout.buffer.write((''.join(p.itertext()) + '\\n').encode())\n",
                               path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QString read = QString::fromUtf8(process.readAllStandardOutput());
        QCOMPARE(read.split(u'\n').mid(0, expected.size()), expected);
    }

    /// Subtitles of a real film in five languages: all of them read, nothing odd, and FFmpeg agrees.
    void readsARealFilmsFiles_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ja", "ru", "sv", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void readsARealFilmsFiles()
    {
        QFETCH(QString, language);
        const QString path =
            QStringLiteral(CINEFLUENT_SOURCE_DIR
                           "/tests/npm/node_modules/video.js/dist/examples/elephantsdream/captions.%1.vtt")
                .arg(language);
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            QSKIP("npm's video.js is not installed in tests/npm (./dev test fetches it with npm ci)");
        const QByteArray bytes = source.readAll();
        const Result<SubtitleFile> file = readSubtitles(m_registry, QByteArrayView(bytes));
        QVERIFY(file.ok());
        QCOMPARE(file->format, QStringLiteral("webvtt"));
        QCOMPARE(file->encoding, QByteArray("UTF-8"));
        QVERIFY(file->cues.size() >= 60);
        for (const SubtitleWarning &warning : file->warnings)
            qInfo("%s", qPrintable(warningText(warning)));
        QList<Line> theirs = tidyLines(ffmpeg(path, "webvtt"));
        QList<Line> ours = linesOf(*file);
        const auto byTime = [](const Line &a, const Line &b) { return a.inMs < b.inMs; };
        std::stable_sort(ours.begin(), ours.end(), byTime);
        QCOMPARE(ours.size(), theirs.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            // FFmpeg leaves trailing spaces at the ends of lines out.
            static const QRegularExpression ends("[ \\t]+(?=\\n|$)");
            QCOMPARE(ours[i].inMs, theirs[i].inMs);
            QCOMPARE(ours[i].outMs, theirs[i].outMs);
            QCOMPARE(ours[i].text.remove(ends), theirs[i].text.remove(ends));
        }
        // Through SRT and back, and through every encoding that can hold it.
        const SubtitleFormat &srt = *m_registry.byName(u"srt");
        const Result<QByteArray> asSrt = writeSubtitles(srt, *file);
        QVERIFY(asSrt.ok());
        QCOMPARE(linesOf(*readSubtitles(m_registry, QByteArrayView(*asSrt))), linesOf(*file));
    }

    /// The same real text in the code pages of its language, with nothing said about it.
    void detectsARealFilmsEncodings()
    {
        const QList<std::pair<QString, QList<QByteArray>>> rows{
            {"en", {"windows-1252", "UTF-16LE"}},
            {"ja", {"Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-16BE"}},
            {"ru", {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-32LE"}},
            {"sv", {"windows-1252", "ISO-8859-15", "UTF-16LE"}},
            {"ar", {"windows-1256", "UTF-16BE"}}};
        int tried = 0;
        for (const auto &[language, encodings] : rows) {
            QFile source(QStringLiteral(CINEFLUENT_SOURCE_DIR
                                        "/tests/npm/node_modules/video.js/dist/examples/elephantsdream/captions.%1.vtt")
                             .arg(language));
            if (!source.open(QIODevice::ReadOnly))
                QSKIP("npm's video.js is not installed in tests/npm (./dev test fetches it with npm ci)");
            const QString text = QString::fromUtf8(source.readAll());
            for (const QByteArray &encoding : encodings) {
                const Result<QByteArray> bytes = encodeText(text, encoding);
                if (!bytes.ok()) {
                    qInfo("%s: %s", qPrintable(language), qPrintable(bytes.error().message));
                    continue;
                }
                ++tried;
                const DecodedText decoded = decodeText(*bytes);
                QVERIFY2(decoded.text == text,
                         qPrintable(language + " in " + encoding + " read as " + decoded.encoding));
            }
        }
        qInfo("%d files of a real film in code pages read right", tried);
        QVERIFY(tried >= 10);
    }

private:
    FormatRegistry m_registry = builtInFormats();
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSubtitleOracle)
#include "tst_subtitleoracle.moc"
