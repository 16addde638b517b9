// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/sami/samiformat.h"
#include "common/formats/srt/srtformat.h"
#include "common/formats/webvtt/webvttformat.h"
#include "tests/common/formats/formatcase.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QString head = QStringLiteral("<SAMI>\n<HEAD>\n<STYLE TYPE=\"text/css\">\n<!--\nP {color: white;}\n.ENCC {Name: "
                                    "English; lang: en-US; SAMIType: CC;}\n-->\n</STYLE>\n</HEAD>\n<BODY>\n");
const QString tail = QStringLiteral("</BODY>\n</SAMI>\n");

const QList<FormatCase> cases{
    {"plain",
     head + "<SYNC Start=1000><P Class=ENCC>One<br>Two\n<SYNC Start=2500><P Class=ENCC>&nbsp;\n" + tail,
     {"One\nTwo"},
     {}},
    {"one after another",
     head +
         "<SYNC Start=1000><P Class=ENCC>One\n<SYNC Start=2500><P Class=ENCC>Two\n<SYNC Start=3000><P Class=ENCC>"
         "&nbsp;\n" +
         tail,
     {"One", "Two"},
     {}},
    {"lower case, quotes, closed",
     "<sami><body><sync start=\"1000\"><p class='x'>One</p></sync><sync start=\"2000\"><p class='x'></p></sync></body>",
     {"One"},
     {"end_missing"}},
    {"milliseconds named", head + "<SYNC Start=1000ms>One<SYNC Start=2000ms>&nbsp;" + tail, {"One"}, {}},
    {"no paragraphs", head + "<SYNC Start=1000>One<SYNC Start=2000>&nbsp;" + tail, {"One"}, {}},
    {"no last end", head + "<SYNC Start=1000><P Class=ENCC>One\n" + tail, {"One"}, {"end_missing"}},
    {"two languages",
     head +
         "<SYNC Start=1000><P Class=ENCC>One<P Class=FRCC>Un\n<SYNC Start=2000><P Class=ENCC>&nbsp;<P "
         "Class=FRCC>&nbsp;\n" +
         tail,
     {"One"},
     {"other_language_skipped"}},
    {"two paragraphs of one language",
     head + "<SYNC Start=1000><P Class=ENCC>One<P Class=ENCC>Two\n<SYNC Start=2000><P Class=ENCC>&nbsp;\n" + tail,
     {"One\nTwo"},
     {}},
    {"markup and references",
     head +
         "<SYNC Start=1000><P Class=ENCC><font color=red>One</font> <B>&amp;</B> &#233; <!-- no -->2 < 3\n"
         "<SYNC Start=2000><P Class=ENCC>&nbsp;\n" +
         tail,
     {QStringLiteral("One & é 2 < 3")},
     {}},
    {"folded white space",
     head +
         "<SYNC Start=1000><P Class=ENCC>One\n   two\t three <br> four\n<SYNC Start=2000><P "
         "Class=ENCC>&nbsp;\n" +
         tail,
     {"One two three\nfour"},
     {}},
    {"ruby",
     head +
         QStringLiteral("<SYNC Start=1000><P Class=ENCC><RUBY>漢字<RT>かんじ</RT></RUBY>です\n<SYNC Start=2000><P "
                        "Class=ENCC>&nbsp;\n") +
         tail,
     {QStringLiteral("漢字です")},
     {}},
    {"broken time",
     head +
         "<SYNC Start=x><P Class=ENCC>No<SYNC Start=1000><P Class=ENCC>One<SYNC Start=2000><P "
         "Class=ENCC>&nbsp;" +
         tail,
     {"One"},
     {"time_malformed"}},
    {"CR LF",
     QString(head + "<SYNC Start=1000><P Class=ENCC>One\n<SYNC Start=2000><P Class=ENCC>&nbsp;\n" + tail)
         .replace('\n', "\r\n"),
     {"One"},
     {}},
    {"backwards",
     head +
         "<SYNC Start=2000><P Class=ENCC>One<SYNC Start=1000><P Class=ENCC>Two<SYNC Start=3000><P "
         "Class=ENCC>&nbsp;" +
         tail,
     {"One", "Two"},
     {"ends_before_start", "runs_backwards"}},
};

} // namespace

class TestSamiFormat : public QObject
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
        QCOMPARE(readingFault(SamiFormat(), cases[index]), QString());
        QCOMPARE(settlingFault(SamiFormat(), cases[index]), QString());
    }

    void knowsItsTimesAndLanguage()
    {
        const SubtitleFile file = *SamiFormat().read(cases[1].source);
        QCOMPARE(timesOf(file), QStringList({"1000-2500", "2500-3000"}));
        QCOMPARE(file.language, QStringLiteral("en-US"));
    }

    void keepsACleanFileAsItIs()
    {
        QCOMPARE(SamiFormat().write(*SamiFormat().read(cases[0].source)), cases[0].source);
        QCOMPARE(SamiFormat().write(*SamiFormat().read(cases[1].source)), cases[1].source);
    }

    void carriesLooksBothWays()
    {
        const Converted srt = convert(SamiFormat(), cases[8].source, SrtFormat());
        QVERIFY2(srt.text.contains("\n<font color=\"#ff0000\">One</font> <b>&</b> "), qPrintable(srt.text));
        QVERIFY(srt.losses.isEmpty());
        const Converted webVtt = convert(SamiFormat(), cases[10].source, WebVttFormat());
        QVERIFY2(webVtt.text.contains(QStringLiteral("\n<ruby>漢字<rt>かんじ</rt></ruby>です\n")),
                 qPrintable(webVtt.text));
        const Converted sami =
            convert(SrtFormat(), "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>a & b</i>\n", SamiFormat());
        QVERIFY2(sami.text.contains("<SYNC Start=1000><P Class=SUBTTL><i>a &amp; b</i>\n<SYNC Start=2000><P "
                                    "Class=SUBTTL>&nbsp;\n"),
                 qPrintable(sami.text));
        QCOMPARE(sami.losses, QStringList({"alignment_lost:1"}));
    }

    void bringsBackAnyText()
    {
        QRandomGenerator random(runSeed());
        QCOMPARE(
            anyTextFault(SamiFormat(),
                         {"a", "<", ">", "&", ";", "nbsp", "&amp;", "<p>", "<sync start=1>", "<br>", "\n", "é", "字"},
                         runCount(20'000, 1500), random, 1000),
            QString());
    }
};

QTEST_GUILESS_MAIN(TestSamiFormat)
#include "tst_samiformat.moc"
