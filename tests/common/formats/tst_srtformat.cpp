// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/srt/srtformat.h"
#include "tests/support/testruns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

struct Expected
{
    qint64 inUs;
    qint64 outUs;
    QString text;
};

struct Case
{
    const char *name;
    QString source;
    QList<Expected> cues;
    QStringList codes; ///< of warnings, in order
};

const QString usual = QStringLiteral("00:00:01,000 --> 00:00:02,500\n");

const QList<Case> cases{
    {"plain",
     "1\n" + usual + "One\nTwo\n\n2\n00:00:03,000 --> 00:00:04,000\nThree\n",
     {{1'000'000, 2'500'000, "One\nTwo"}, {3'000'000, 4'000'000, "Three"}},
     {}},
    {"no line end at the end", "1\n" + usual + "One", {{1'000'000, 2'500'000, "One"}}, {}},
    {"CR LF", "1\r\n00:00:01,000 --> 00:00:02,500\r\nOne\r\nTwo\r\n\r\n", {{1'000'000, 2'500'000, "One\nTwo"}}, {}},
    {"CR alone", "1\r00:00:01,000 --> 00:00:02,500\rOne\rTwo\r\r", {{1'000'000, 2'500'000, "One\nTwo"}}, {}},
    {"blank lines first", "\n\n  \n1\n" + usual + "One\n", {{1'000'000, 2'500'000, "One"}}, {}},
    {"no numbers",
     usual + "One\n\n00:00:03,000 --> 00:00:04,000\nTwo\n",
     {{1'000'000, 2'500'000, "One"}, {3'000'000, 4'000'000, "Two"}},
     {"number_missing", "number_missing"}},
    {"wrong numbers",
     "7\n" + usual + "One\n\n3\n00:00:03,000 --> 00:00:04,000\nTwo\n",
     {{1'000'000, 2'500'000, "One"}, {3'000'000, 4'000'000, "Two"}},
     {"number_unexpected"}},
    {"text is a number",
     "1\n" + usual + "1984\n\n2\n00:00:03,000 --> 00:00:04,000\n42\n\n3\n00:00:05,000 --> 00:00:06,000\n3\n",
     {{1'000'000, 2'500'000, "1984"}, {3'000'000, 4'000'000, "42"}, {5'000'000, 6'000'000, "3"}},
     {}},
    {"no blank line between",
     "1\n" + usual + "One\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n",
     {{1'000'000, 2'500'000, "One"}, {3'000'000, 4'000'000, "Two"}},
     {"blank_line_missing"}},
    {"nothing between",
     usual + "One\n00:00:03,000 --> 00:00:04,000\nTwo\n",
     {{1'000'000, 2'500'000, "One"}, {3'000'000, 4'000'000, "Two"}},
     {"number_missing", "number_missing", "blank_line_missing"}},
    {"blank line in text",
     "1\n" + usual + "One\n\nTwo\n\n2\n00:00:03,000 --> 00:00:04,000\nThree\n",
     {{1'000'000, 2'500'000, "One\nTwo"}, {3'000'000, 4'000'000, "Three"}},
     {"blank_line_in_text"}},
    {"blank line after times", "1\n" + usual + "\nOne\n", {{1'000'000, 2'500'000, "One"}}, {"blank_line_in_text"}},
    {"blank line after number",
     "1\n" + usual + "One\n\n2\n\n00:00:03,000 --> 00:00:04,000\nTwo\n",
     {{1'000'000, 2'500'000, "One"}, {3'000'000, 4'000'000, "Two"}},
     {}},
    {"no text",
     "1\n" + usual + "\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n",
     {{1'000'000, 2'500'000, ""}, {3'000'000, 4'000'000, "Two"}},
     {"text_missing"}},
    {"point for comma", "1\n00:00:01.000 --> 00:00:02.500\nOne\n", {{1'000'000, 2'500'000, "One"}}, {"time_unusual"}},
    {"no hours", "1\n00:01,000 --> 00:02,500\nOne\n", {{1'000'000, 2'500'000, "One"}}, {"time_unusual"}},
    {"short parts", "1\n0:0:1,5 --> 0:0:2,50\nOne\n", {{1'500'000, 2'500'000, "One"}}, {"time_unusual"}},
    {"no fraction", "1\n00:00:01 --> 00:00:02\nOne\n", {{1'000'000, 2'000'000, "One"}}, {"time_unusual"}},
    {"microseconds",
     "1\n00:00:01,000001 --> 00:00:02,5000009\nOne\n",
     {{1'000'001, 2'500'000, "One"}},
     {"time_unusual"}},
    {"colon before fraction",
     "1\n00:00:01:250 --> 00:00:02:500\nOne\n",
     {{1'250'000, 2'500'000, "One"}},
     {"time_unusual"}},
    {"spaces everywhere",
     "1\n  00: 00: 01, 000  -->  00:00:02,500  \nOne\n",
     {{1'000'000, 2'500'000, "One"}},
     {"time_unusual"}},
    {"tight arrow", "1\n00:00:01,000-->00:00:02,500\nOne\n", {{1'000'000, 2'500'000, "One"}}, {"time_unusual"}},
    {"short arrow", "1\n00:00:01,000 -> 00:00:02,500\nOne\n", {{1'000'000, 2'500'000, "One"}}, {"time_unusual"}},
    {"dash arrow",
     QStringLiteral("1\n00:00:01,000 —> 00:00:02,500\nOne\n"),
     {{1'000'000, 2'500'000, "One"}},
     {"time_unusual"}},
    {"minutes over 59",
     "1\n00:75:00,000 --> 00:76:00,000\nOne\n",
     {{4'500'000'000, 4'560'000'000, "One"}},
     {"time_out_of_range"}},
    {"a hundred hours", "1\n100:00:00,000 --> 999:59:59,999\nOne\n", {{360'000'000'000, 3'599'999'999'000, "One"}}, {}},
    {"too many hours",
     "1\n1000:00:00,000 --> 1000:00:01,000\nLost\n\n2\n" + usual + "One\n",
     {{1'000'000, 2'500'000, "One"}},
     {"time_too_large"}},
    {"digits without end",
     "1\n99999999999999999999:00:00,000 --> 00:00:01,000\nLost\n\n2\n" + usual + "One\n",
     {{1'000'000, 2'500'000, "One"}},
     {"time_malformed"}},
    {"negative", "1\n-00:00:01,500 --> 00:00:02,500\nOne\n", {{-1'500'000, 2'500'000, "One"}}, {"time_negative"}},
    {"ends before start",
     "1\n00:00:05,000 --> 00:00:02,500\nOne\n",
     {{5'000'000, 2'500'000, "One"}},
     {"ends_before_start"}},
    {"no duration", "1\n00:00:05,000 --> 00:00:05,000\nOne\n", {{5'000'000, 5'000'000, "One"}}, {"no_duration"}},
    {"backwards",
     "1\n00:00:05,000 --> 00:00:06,000\nOne\n\n2\n" + usual + "Two\n",
     {{5'000'000, 6'000'000, "One"}, {1'000'000, 2'500'000, "Two"}},
     {"runs_backwards"}},
    {"overlap",
     "1\n" + usual + "One\n\n2\n00:00:02,000 --> 00:00:04,000\nTwo\n",
     {{1'000'000, 2'500'000, "One"}, {2'000'000, 4'000'000, "Two"}},
     {"overlaps_previous"}},
    {"garbage first",
     "Ripped by somebody\nwww.example.org\n\n1\n" + usual + "One\n",
     {{1'000'000, 2'500'000, "One"}},
     {"lines_not_understood"}},
    {"broken times",
     "1\n" + usual + "One\n\n2\n00:00:0x,000 --> 00:00:04,000\nLost\n\n3\n00:00:05,000 --> 00:00:06,000\nThree\n",
     {{1'000'000, 2'500'000, "One"}, {5'000'000, 6'000'000, "Three"}},
     {"time_malformed"}},
    {"arrow in text",
     "1\n" + usual + "Turn left --> then right\n",
     {{1'000'000, 2'500'000, "Turn left --> then right"}},
     {}},
    {"clock in text", "1\n" + usual + "It is 10:30 -> late\n", {{1'000'000, 2'500'000, "It is 10:30 -> late"}}, {}},
    {"tags",
     "1\n" + usual + "<i>One</i> <B>two</B> <font color=\"#ff0000\">three</font> {\\an8}four\n",
     {{1'000'000, 2'500'000, "One two three four"}},
     {}},
    {"not tags",
     "1\n" + usual + "1 < 2 > 0 <3 <heart> & &amp; {sic}\n",
     {{1'000'000, 2'500'000, "1 < 2 > 0 <3 <heart> & &amp; {sic}"}},
     {}},
    {"tag over two lines", "1\n" + usual + "<i>One\ntwo</i>\n", {{1'000'000, 2'500'000, "One\ntwo"}}, {}},
    {"coordinates",
     "1\n00:00:01,000 --> 00:00:02,500  X1:100 X2:200 Y1:10 Y2:20\nOne\n",
     {{1'000'000, 2'500'000, "One"}},
     {}},
    {"NUL",
     QStringLiteral("1\n00:00:01,000 --> 00:00:02,500\nO") + QChar(u'\0') + "ne\n",
     {{1'000'000, 2'500'000, "One"}},
     {"nul_characters"}},
    {"vertical tab and form feed",
     "1\n" + usual + "One\vtwo\fthree\n",
     {{1'000'000, 2'500'000, "One\vtwo\fthree"}},
     {}},
    {"right to left",
     QStringLiteral("1\n00:00:01,000 --> 00:00:02,500\n\u202B؟أين كنت\u202C\n"),
     {{1'000'000, 2'500'000, QStringLiteral("\u202B؟أين كنت\u202C")}},
     {}},
};

SubtitleCue cueOf(qint64 inMs, qint64 outMs, const QString &text)
{
    SubtitleCue cue;
    cue.range = {MediaTime::fromMs(inMs), MediaTime::fromMs(outMs)};
    cue.text = text;
    return cue;
}

} // namespace

class TestSrtFormat : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsFoundInTheWild_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << i;
    }

    void readsWhatIsFoundInTheWild()
    {
        QFETCH(int, index);
        const Case &expected = cases[index];
        const Result<SubtitleFile> file = SrtFormat().read(expected.source);
        QVERIFY(file.ok());
        QCOMPARE(file->cues.size(), expected.cues.size());
        for (qsizetype i = 0; i < file->cues.size(); ++i) {
            QCOMPARE(file->cues[i].text, expected.cues[i].text);
            QCOMPARE(file->cues[i].range.in.us(), expected.cues[i].inUs);
            QCOMPARE(file->cues[i].range.out.us(), expected.cues[i].outUs);
        }
        QStringList codes;
        for (const SubtitleWarning &warning : file->warnings) {
            codes.append(warning.code);
            QVERIFY2(!warningText(warning).contains(warning.code), qPrintable(warning.code + " has no text"));
        }
        QCOMPARE(codes, expected.codes);
    }

    /// Whatever was read, what is written reads as the same cues, and writing that again changes nothing.
    void settlesAfterOneWriting()
    {
        const SrtFormat format;
        for (const Case &each : cases) {
            const SubtitleFile first = *format.read(each.source);
            const QString written = format.write(first);
            const Result<SubtitleFile> second = format.read(written);
            QVERIFY2(second.ok(), each.name);
            QCOMPARE(second->cues.size(), first.cues.size());
            for (qsizetype i = 0; i < first.cues.size(); ++i) {
                QCOMPARE(second->cues[i].text, first.cues[i].text);
                QCOMPARE(second->cues[i].payload, first.cues[i].payload);
                QCOMPARE(second->cues[i].settings, first.cues[i].settings);
                QCOMPARE(second->cues[i].range.in.floorMs(), first.cues[i].range.in.floorMs());
                QCOMPARE(second->cues[i].range.out.floorMs(), first.cues[i].range.out.floorMs());
            }
            QCOMPARE(format.write(*second), written);
        }
    }

    void keepsACleanFileAsItIs()
    {
        const QString source =
            QStringLiteral("1\n00:00:01,000 --> 00:00:02,500 X1:1 X2:2 Y1:3 Y2:4\n<i>One</i>\n{\\an8}two\n\n"
                           "2\n01:02:03,004 --> 01:02:05,006\nThree\n\n");
        QCOMPARE(SrtFormat().write(*SrtFormat().read(source)), source);
    }

    void keepsMarkupUntilTheTextIsEdited()
    {
        SubtitleFile file = *SrtFormat().read("1\n" + usual + "<i>One</i>\n");
        QVERIFY(SrtFormat().write(file).contains("<i>One</i>"));
        file.cues[0].text = "Other";
        QVERIFY(SrtFormat().write(file).contains("\nOther\n"));
        QVERIFY(!SrtFormat().write(file).contains("<i>"));
    }

    void namesTheLineOfAWarning()
    {
        const SubtitleFile file = *SrtFormat().read("1\n" + usual + "One\n\n2\n00:00:02,000 --> 00:00:03,000\nTwo\n");
        QCOMPARE(file.warnings.size(), 1);
        QCOMPARE(file.warnings[0].line, 6);
        QVERIFY(warningText(file.warnings[0]).startsWith("Line 6: "));
    }

    void neverRoundsPastACut()
    {
        SubtitleFile file;
        SubtitleCue cue = cueOf(0, 0, "One");
        cue.range = {MediaTime::fromUs(41'667), MediaTime::fromUs(1'999'999)};
        file.cues.append(cue);
        QVERIFY(SrtFormat().write(file).contains("00:00:00,041 --> 00:00:01,999"));
    }

    void failsWithoutCues()
    {
        for (const QString &text :
             {QString(), QStringLiteral("\n\n\n"), QStringLiteral("no subtitles here\n"), QStringLiteral("1\n2\n3\n")})
            QCOMPARE(SrtFormat().read(text).error().code, QStringLiteral("subtitle_empty"));
    }

    void stopsOnRequest()
    {
        std::stop_source stop;
        ReadControl control;
        control.stop = stop.get_token();
        int calls = 0;
        control.progress = [&](int) {
            ++calls;
            stop.request_stop();
        };
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += "1\n" + usual + "One\n\n";
        const Result<SubtitleFile> file = SrtFormat().read(text, control);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, ErrorKind::Cancelled);
        QCOMPARE(calls, 1);
    }

    void cutsALongListOfWarnings()
    {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += usual + "One\n\n";
        const SubtitleFile file = *SrtFormat().read(text);
        QCOMPARE(file.warnings.size(), qsizetype(SubtitleFile::maxWarnings));
        QVERIFY(file.warningsCut);
        QCOMPARE(file.cues.size(), 3000);
    }

    /// Any plain text at any times comes back, save for blank lines and the joiner that stands for an escape.
    void bringsBackAnyText()
    {
        const quint32 seed = runSeed();
        const int rounds = runCount(20'000, 1500);
        qInfo("%d files", rounds);
        QRandomGenerator random(seed);
        const QStringList atoms{
            "a",     "B", " ",  "<", ">", "i>", "<i>", "</i>", "{\\an8}", "&amp;",  "-->", "1", "42", "00:00:01,000",
            " --> ", "é", "字", "🎬", "-", ":",  "{",   "}",    "\\",      "<font ", "\t",  "؟"};
        for (int round = 0; round < rounds; ++round) {
            SubtitleFile file;
            qint64 time = 0;
            for (int count = random.bounded(1, 6); count > 0; --count) {
                QStringList lines;
                for (int i = random.bounded(1, 4); i > 0; --i) {
                    QString line;
                    for (int k = random.bounded(1, 8); k > 0; --k)
                        line += atoms[random.bounded(atoms.size())];
                    if (!line.trimmed().isEmpty())
                        lines.append(line);
                }
                if (lines.isEmpty())
                    continue;
                time += random.bounded(5000);
                const qint64 out = time + random.bounded(1, 9000);
                file.cues.append(cueOf(time, out, lines.join(u'\n')));
            }
            if (file.cues.isEmpty())
                continue;
            const QString written = SrtFormat().write(file);
            const Result<SubtitleFile> again = SrtFormat().read(written);
            QVERIFY(again.ok());
            QVERIFY2(again->cues.size() == file.cues.size(), qPrintable(written));
            for (qsizetype i = 0; i < file.cues.size(); ++i) {
                QString text = again->cues[i].text;
                QCOMPARE(text.remove(QChar(0x2060)), file.cues[i].text);
                QCOMPARE(again->cues[i].range, file.cues[i].range);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSrtFormat)
#include "tst_srtformat.moc"
