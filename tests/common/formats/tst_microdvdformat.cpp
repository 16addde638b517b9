// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/microdvd/microdvdformat.h"
#include "common/formats/srt/srtformat.h"
#include "common/formats/webvtt/webvttformat.h"
#include "tests/common/formats/formatcase.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QString rate = QStringLiteral("{1}{1}25\n");

const QList<FormatCase> cases{
    {"plain", rate + "{25}{50}One|Two\n{75}{100}Three\n", {"One\nTwo", "Three"}, {}},
    {"rate at zero, with comma", "{0}{0}23,976\n{25}{50}One\n", {"One"}, {}},
    {"no rate", "{25}{50}One\n", {"One"}, {"frame_rate_assumed"}},
    {"broken rate",
     "{1}{1}0\n{25}{50}One\n",
     {"0", "One"},
     {"frame_rate_malformed", "frame_rate_assumed", "no_duration"}},
    {"first cue is a number", rate + "{1}{1}25\n{25}{50}One\n", {"25", "One"}, {"no_duration"}},
    {"codes", rate + "{25}{50}{Y:i}{c:$0000FF}One|{y:b,u}two {f:Arial}{s:20}{x\n", {"One\ntwo {x"}, {}},
    {"slash", rate + "{25}{50}/One|a / b\n", {"One\na / b"}, {}},
    {"no end", rate + "{25}{}One\n{75}{}Two\n", {"One", "Two"}, {"end_missing", "end_missing"}},
    {"stray line", rate + "hello\n{25}{50}One\n", {"One"}, {"lines_not_understood"}},
    {"CR LF", "{1}{1}25\r\n{25}{50}One\r\n", {"One"}, {}},
    {"blank lines of text", rate + "{25}{50}One||Two|\n", {"One\nTwo"}, {}},
    {"backwards", rate + "{50}{25}One\n", {"One"}, {"ends_before_start"}},
};

} // namespace

class TestMicroDvdFormat : public QObject
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
        QCOMPARE(readingFault(MicroDvdFormat(), cases[index]), QString());
        QCOMPARE(settlingFault(MicroDvdFormat(), cases[index]), QString());
    }

    void countsAtTheRateItIsGiven()
    {
        ReadControl film;
        film.frameRate = *FrameRate::parse(u"25");
        QCOMPARE(timesOf(*MicroDvdFormat().read(u"{25}{50}One\n", film)), QStringList({"1000-2000"}));
        // What the file says is nearer to it than the film.
        QCOMPARE(timesOf(*MicroDvdFormat().read(u"{1}{1}50\n{25}{50}One\n", film)), QStringList({"500-1000"}));
        QCOMPARE(timesOf(*MicroDvdFormat().read(u"{2400}{4800}One\n")), QStringList({"100100-200200"}));
        SubtitleFile file = *SrtFormat().read(u"1\n00:00:01,000 --> 00:00:02,039\nOne\n");
        WriteOptions options;
        options.frameRate = film.frameRate;
        QCOMPARE(MicroDvdFormat().write(file, options), QStringLiteral("{1}{1}25\n{25}{50}One\n"));
    }

    /// A cut at any frame of any usual rate is met and not passed.
    void keepsEveryFrame()
    {
        for (const char *name : {"23.976", "24", "25", "29.97", "30", "50", "59.94", "60"}) {
            WriteOptions options;
            options.frameRate = *FrameRate::parse(QString::fromLatin1(name));
            SubtitleFile file;
            for (qint64 frame = 0; frame < 3000; ++frame) {
                SubtitleCue cue;
                cue.range = {options.frameRate->timeOf(frame * 61), options.frameRate->timeOf(frame * 61 + 60)};
                cue.text = "x";
                file.cues.append(cue);
            }
            const SubtitleFile again = *MicroDvdFormat().read(MicroDvdFormat().write(file, options));
            for (qsizetype i = 0; i < file.cues.size(); ++i)
                QCOMPARE(again.cues[i].range, file.cues[i].range);
        }
    }

    void convertsLooks()
    {
        const Converted out =
            convert(SrtFormat(),
                    "1\n00:00:01,000 --> 00:00:02,000\n<i>One\nTwo</i>\n<font color=\"#ff0000\">Three</font> four\n",
                    MicroDvdFormat());
        QVERIFY2(out.text.endsWith("}{y:i}One|{y:i}Two|{c:$0000FF}Three four\n"), qPrintable(out.text));
        QCOMPARE(out.losses, QStringList({"style_lost:1"}));
        const Converted in = convert(MicroDvdFormat(), rate + "{25}{50}{Y:i}{c:$0000FF}One|{y:b}two\n", SrtFormat());
        QVERIFY2(in.text.contains("\n<font color=\"#ff0000\"><i>One</i></font><i>\n<b>two</b></i>\n"),
                 qPrintable(in.text));
    }

    void bringsBackAnyText()
    {
        QRandomGenerator random(runSeed());
        QCOMPARE(anyTextFault(MicroDvdFormat(), {"a", " ", "\n", "/", "{", "}", "{y:i}", "{1}{2}", "é", "字", ":", "$"},
                              runCount(20'000, 1500), random, 41'709),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestMicroDvdFormat)
#include "tst_microdvdformat.moc"
