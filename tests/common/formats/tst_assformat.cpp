// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/ass/assformat.h"
#include "common/formats/srt/srtformat.h"
#include "common/formats/webvtt/webvttformat.h"
#include "tests/common/formats/formatcase.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QString head = QStringLiteral("[Script Info]\nScriptType: v4.00+\nPlayResX: 640\nPlayResY: 480\n\n"
                                    "[V4+ Styles]\nFormat: Name, Fontname, Fontsize, PrimaryColour, Bold, Italic, "
                                    "Underline, StrikeOut, Alignment\n"
                                    "Style: Default,Arial,20,&H00FFFFFF,0,0,0,0,2\n"
                                    "Style: Sign,Arial,20,&H000000FF,-1,0,0,0,8\n\n");
const QString events = head + QStringLiteral("[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, "
                                             "MarginV, Effect, Text\n");

QString line(const QString &text, const QString &fields = QStringLiteral("Default,,0,0,0,"))
{
    return QStringLiteral("Dialogue: 0,0:00:01.00,0:00:02.50,") + fields + u',' + text + u'\n';
}

const QList<FormatCase> cases{
    {"plain", events + line("One, two"), {"One, two"}, {}},
    {"line ends", events + line("One\\NTwo\\nThree\\hfour"), {QStringLiteral("One\nTwo\nThree\u00A0four")}, {}},
    {"overrides", events + line("{\\i1}One{\\i0} {\\b700\\an8}two{\\r}"), {"One two"}, {}},
    {"drawing", events + line("{\\p1}m 0 0 l 10 10{\\p0}words"), {"words"}, {}},
    {"drawing alone", events + line("{\\an7\\p2}m 0 0 l 10 10"), {""}, {"text_missing"}},
    {"karaoke", events + line("{\\k20}One {\\kf30}two"), {"One two"}, {}},
    {"animated", events + line("{\\t(0,500,\\i1\\b1)}One{\\move(1,2,3,4)}"), {"One"}, {}},
    {"comment in braces", events + line("One{a note} two"), {"One two"}, {}},
    {"open brace", events + line("One {two"), {"One {two"}, {}},
    {"escaped braces", events + line("\\{One\\}"), {"{One}"}, {}},
    {"blank lines", events + line("One\\N\\N two"), {"One\n two"}, {}},
    {"CR LF", QString(events + line("One")).replace('\n', "\r\n"), {"One"}, {}},
    {"columns in another order",
     head + "[Events]\nFormat: Start, End, Name, Style, Text\nComment: 0:00:00.00,0:00:00.00,x,Default,c, d\n"
            "Dialogue: 0:00:01.00,0:00:02.50,Ann,Default,One, two\n",
     {"One, two"},
     {}},
    {"unreadable in its columns",
     head + "[Events]\nFormat: Start, End, Text\nDialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,No\n"
            "Dialogue: 0:00:01.00,0:00:02.50,One\n",
     {"One"},
     {"time_malformed"}},
    {"comments stay",
     events + line("One") + "Comment: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,Two\n; three\n" + line("Four"),
     {"One", "Four"},
     {"overlaps_previous"}},
    {"fonts behind",
     events + line("One") + "\n[Fonts]\nfontname: a.ttf\n!!!!\n\n[Graphics]\nfilename: b\n",
     {"One"},
     {}},
    {"fonts before the events",
     head + "[Fonts]\nfontname: a.ttf\n!!\n\n" + events.mid(head.size()) + line("One"),
     {"One"},
     {}},
    {"SSA",
     "[Script Info]\nScriptType: v4.00\n\n[V4 Styles]\nFormat: Name, Fontname, Alignment\nStyle: *Default,Arial,6\n\n"
     "[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
     "Dialogue: Marked=0,0:00:01.00,0:00:02.50,*Default,NTP,0000,0000,0000,!Effect,One\n",
     {"One"},
     {}},
    {"unknown style", events + line("One", "Nope,,0,0,0,"), {"One"}, {"style_unknown"}},
    {"no events section", head + line("One"), {"One"}, {"section_missing"}},
    {"too few columns", events + "Dialogue: 0,0:00:01.00\n" + line("One"), {"One"}, {"column_missing"}},
    {"broken time",
     events + "Dialogue: 0,x,0:00:02.50,Default,,0,0,0,,No\n" + line("One"),
     {"One"},
     {"time_malformed"}},
    {"spaces around", events + "  Dialogue:0, 0:00:01.00 , 0:00:02.50 , Default , Ann ,0,0,0,, One\n", {" One"}, {}},
};

} // namespace

class TestAssFormat : public QObject
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
        QCOMPARE(readingFault(AssFormat(), cases[index]), QString());
        QCOMPARE(settlingFault(AssFormat(), cases[index]), QString());
    }

    void keepsACleanFileAsItIs()
    {
        const QString source = events + "Comment: 0,0:00:00.00,0:00:00.50,Default,,0,0,0,,Note, with comma\n" +
                               line("{\\pos(320,240)\\fad(200,200)}One\\N{\\i1}two", "Sign,Ann,10,20,30,Banner;5") +
                               "\n[Fonts]\nfontname: a.ttf\n!!!!\n\n[Graphics]\nfilename: b\n";
        QCOMPARE(AssFormat().write(*AssFormat().read(source)), source);
    }

    void carriesLooksIntoOtherFormats()
    {
        const QString source = events + line("{\\i1}One{\\i0} {\\c&H0000FF&}red", "Default,Ann,0,0,0,") +
                               line("{\\pos(320,120)}Two", "Sign,,0,0,0,") + line("{\\k5}Three");
        const Converted srt = convert(AssFormat(), source, SrtFormat());
        QVERIFY2(srt.text.contains("\n<i>One</i> <font color=\"#ff0000\">red</font>\n"), qPrintable(srt.text));
        QVERIFY2(srt.text.contains("\n{\\an8}<font color=\"#ff0000\"><b>Two</b></font>\n"), qPrintable(srt.text));
        QCOMPARE(srt.losses, QStringList({"effects_lost:1", "position_lost:1", "voice_lost:1"}));
        const Converted webVtt = convert(AssFormat(), source, WebVttFormat());
        QVERIFY2(webVtt.text.contains("\n<v Ann><i>One</i> red</v>\n"), qPrintable(webVtt.text));
        QVERIFY2(webVtt.text.contains("position:50.0% line:25.0%\n<b>Two</b>\n"), qPrintable(webVtt.text));
        QCOMPARE(webVtt.losses, QStringList({"colour_lost:2", "effects_lost:1"}));
    }

    void takesLooksFromOtherFormats()
    {
        const Converted fromSrt = convert(
            SrtFormat(), "1\n00:00:01,001 --> 00:00:02,509\n{\\an7}<font color=\"#ff8000\"><b>A</b></font> {b}\nc\n",
            AssFormat());
        QVERIFY2(
            fromSrt.text.contains(
                "Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\\an7\\b1\\c&H0080FF&}A{\\b0\\c} \\{b\\}\\Nc\n"),
            qPrintable(fromSrt.text));
        QVERIFY(fromSrt.losses.isEmpty());
        const Converted fromWebVtt = convert(
            WebVttFormat(),
            QStringLiteral(
                "WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000 line:0\n<v Ann><ruby>漢<rt>かん</rt></ruby></v>\n"),
            AssFormat());
        QVERIFY2(fromWebVtt.text.contains(QStringLiteral("Default,Ann,0,0,0,,{\\an8}漢\n")),
                 qPrintable(fromWebVtt.text));
        QCOMPARE(fromWebVtt.losses, QStringList({"notes_lost:1", "ruby_lost:1"}));
    }

    void readsSsaAlignments()
    {
        const QString source = "[V4 Styles]\nFormat: Name, Alignment\nStyle: Default,6\n[Events]\n" + line("One") +
                               line("{\\a11}Two") + line("{\\a3\\a6}Three");
        const SubtitleFile file = *AssFormat().read(source);
        QCOMPARE(file.styled(file.cues[0]).alignment, 8);
        QCOMPARE(file.styled(file.cues[1]).alignment, 6);
        QCOMPARE(file.styled(file.cues[2]).alignment, 3);
    }

    void keepsTheStyleOfAnEditedCue()
    {
        SubtitleFile file = *AssFormat().read(events + line("{\\an4\\i1}One", "Sign,Ann,1,2,3,"));
        file.cues[0].text = "Other";
        QVERIFY(AssFormat().write(file).contains(",Sign,Ann,1,2,3,,{\\an4}Other\n"));
    }

    void bringsBackAnyText()
    {
        QRandomGenerator random(runSeed());
        QCOMPARE(anyTextFault(AssFormat(),
                              {"a", " ", "\\", "N", "n", "h", "{", "}", "\n", ",", "{\\i1}", "é", "字", ":"},
                              runCount(20'000, 1500), random, 10'000),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestAssFormat)
#include "tst_assformat.moc"
