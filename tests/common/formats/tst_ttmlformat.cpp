// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/srt/srtformat.h"
#include "common/formats/ttml/ttmlformat.h"
#include "common/formats/webvtt/webvttformat.h"
#include "tests/common/formats/formatcase.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QString root =
    QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tt xmlns=\"http://www.w3.org/ns/ttml\" "
                   "xmlns:tts=\"http://www.w3.org/ns/ttml#styling\" "
                   "xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\"");

/// A document of these paragraphs; `head` and attributes of the root where there are some.
QString document(const QString &paragraphs, const QString &head = {}, const QString &attributes = {})
{
    return root + attributes + QStringLiteral(">\n") + head + QStringLiteral("<body><div>\n") + paragraphs +
           QStringLiteral("\n</div></body>\n</tt>\n");
}

QString paragraph(const QString &content, const QString &attributes = {})
{
    return QStringLiteral("<p begin=\"00:00:01.000\" end=\"00:00:02.500\" ") + attributes + u'>' + content +
           QStringLiteral("</p>\n");
}

const QString head = QStringLiteral(
    "<head><metadata><x>not a cue</x></metadata><styling><style xml:id=\"base\" tts:fontStyle=\"italic\"/>"
    "<style xml:id=\"loud\" style=\"base\" tts:color=\"yellow\"/></styling><layout><region xml:id=\"top\" "
    "tts:origin=\"10% 10%\" tts:extent=\"80% 15%\" tts:displayAlign=\"before\"/><region xml:id=\"low\" "
    "tts:origin=\"10% 70%\" tts:extent=\"80% 20%\"><style tts:textAlign=\"right\"/></region></layout></head>\n");

const QList<FormatCase> cases{
    {"plain", document(paragraph("One<br/>Two")), {"One\nTwo"}, {}},
    {"white space folds", document(paragraph("\n   One\n   two <br/>\n   Three\n")), {"One two\nThree"}, {}},
    {"white space stays",
     document(paragraph("One  two<br/> three", "xml:space=\"preserve\"")),
     {"One  two\n three"},
     {}},
    {"white space stays from the root",
     document(paragraph("One  two"), {}, " xml:space=\"preserve\""),
     {"One  two"},
     {}},
    {"entities",
     document(paragraph("a &amp; b &lt;i&gt; &#233; <![CDATA[<c>]]>")),
     {QStringLiteral("a & b <i> é <c>")},
     {}},
    {"spans",
     document(paragraph("<span tts:fontStyle=\"italic\">One <span>two</span></span> three")),
     {"One two three"},
     {}},
    {"comments, metadata, animation",
     document(paragraph("One<!-- no --><metadata>no</metadata><set begin=\"1s\" tts:color=\"red\"/> two")),
     {"One two"},
     {}},
    {"styles and regions", document(paragraph("One", "style=\"loud\" region=\"top\""), head), {"One"}, {}},
    {"other prefixes",
     "<tt:tt xmlns:tt=\"http://www.w3.org/ns/ttml\"><tt:head/><tt:body><tt:div><tt:p begin=\"1s\" "
     "dur=\"2s\">One<tt:br/>Two</tt:p></tt:div></tt:body></tt:tt>",
     {"One\nTwo"},
     {}},
    {"prefix declared below",
     "<tt><body xmlns:s=\"http://www.w3.org/ns/ttml#styling\"><div><p begin=\"1s\" end=\"2s\"><span "
     "s:fontWeight=\"bold\">One</span></p></div></body></tt>",
     {"One"},
     {}},
    {"no end",
     document("<p begin=\"1s\">One</p><p begin=\"2s\">Two</p>"),
     {"One", "Two"},
     {"end_missing", "end_missing"}},
    {"broken time", document("<p begin=\"x\" end=\"2s\">One</p>"), {"One"}, {"time_malformed"}},
    {"cut off", document(paragraph("One")).left(document(paragraph("One")).size() - 20), {"One"}, {"xml_malformed"}},
    {"ruby",
     document(
         paragraph(QStringLiteral("<span tts:ruby=\"container\"><span tts:ruby=\"base\">漢字</span><span "
                                  "tts:ruby=\"delimiter\">(</span><span tts:ruby=\"text\">かんじ</span></span>です"))),
     {QStringLiteral("漢字です")},
     {}},
    {"CR LF", QString(document(paragraph("One<br/>Two"))).replace('\n', "\r\n"), {"One\nTwo"}, {}},
    {"empty paragraphs", document("<p begin=\"0s\" end=\"1s\"/>" + paragraph("One")), {"", "One"}, {"text_missing"}},
};

} // namespace

class TestTtmlFormat : public QObject
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
        QCOMPARE(readingFault(TtmlFormat(), cases[index]), QString());
        QCOMPARE(settlingFault(TtmlFormat(), cases[index]), QString());
    }

    void readsTimesOfEveryKind_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<QString>("time");
        QTest::addColumn<qint64>("us");
        QTest::newRow("clock") << ""
                               << "01:02:03" << qint64(3'723'000'000);
        QTest::newRow("fraction") << ""
                                  << "00:00:01.5" << qint64(1'500'000);
        QTest::newRow("frames") << " ttp:frameRate=\"25\""
                                << "00:00:01:05" << qint64(1'200'000);
        QTest::newRow("frames of NTSC") << " ttp:frameRate=\"24\" ttp:frameRateMultiplier=\"1000 1001\""
                                        << "00:00:00:12" << qint64(500'500);
        QTest::newRow("subframes") << " ttp:frameRate=\"25\""
                                   << "00:00:01:05.1" << qint64(1'200'000);
        QTest::newRow("thirty by default") << ""
                                           << "00:00:00:15" << qint64(500'000);
        QTest::newRow("seconds") << ""
                                 << "12.5s" << qint64(12'500'000);
        QTest::newRow("milliseconds") << ""
                                      << "1500ms" << qint64(1'500'000);
        QTest::newRow("minutes") << ""
                                 << "1.5m" << qint64(90'000'000);
        QTest::newRow("hours") << ""
                               << "2h" << qint64(7'200'000'000);
        QTest::newRow("frame offset") << " ttp:frameRate=\"25\""
                                      << "30f" << qint64(1'200'000);
        QTest::newRow("ticks") << " ttp:tickRate=\"10000000\""
                               << "15000000t" << qint64(1'500'000);
        QTest::newRow("ticks by the frame rate") << " ttp:frameRate=\"50\""
                                                 << "75t" << qint64(1'500'000);
    }

    void readsTimesOfEveryKind()
    {
        QFETCH(QString, parameters);
        QFETCH(QString, time);
        QFETCH(qint64, us);
        const Result<SubtitleFile> file =
            TtmlFormat().read(document(QStringLiteral("<p begin=\"%1\" dur=\"1s\">One</p>").arg(time), {}, parameters));
        QVERIFY(file.ok());
        QCOMPARE(file->cues[0].range.in.us(), us);
        QCOMPARE(file->cues[0].range.duration(), MediaTime::fromSeconds(1));
        QVERIFY(file->warnings.isEmpty());
    }

    void nestsTimes()
    {
        const SubtitleFile file = *TtmlFormat().read(QStringLiteral(
            "<tt><body begin=\"10s\" end=\"60s\"><div begin=\"1s\"><p begin=\"1s\" end=\"2s\">a</p><p begin=\"40s\" "
            "dur=\"30s\">b</p></div><div timeContainer=\"seq\"><p dur=\"2s\">c</p><p begin=\"1s\" "
            "dur=\"2s\">d</p></div>"
            "</body></tt>"));
        QCOMPARE(timesOf(file), QStringList({"12000-13000", "51000-60000", "10000-12000", "13000-15000"}));
    }

    void carriesLooksBothWays()
    {
        const Converted srt = convert(
            TtmlFormat(),
            document(paragraph("a<span tts:fontWeight=\"bold\"> b</span>", "style=\"loud\" region=\"top\""), head),
            SrtFormat());
        QVERIFY2(srt.text.contains("\n{\\an8}<font color=\"#ffff00\"><i>a<b> b</b></i></font>\n"),
                 qPrintable(srt.text));
        const Converted right = convert(TtmlFormat(), document(paragraph("a", "region=\"low\""), head), SrtFormat());
        QVERIFY2(right.text.contains("\n{\\an3}a\n"), qPrintable(right.text));
        const Converted ruby = convert(TtmlFormat(), cases[13].source, WebVttFormat());
        QVERIFY2(ruby.text.contains(QStringLiteral("\n<ruby>漢字<rt>かんじ</rt></ruby>です\n")), qPrintable(ruby.text));
        const Converted ttml = convert(WebVttFormat(),
                                       QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.000 line:0\n<v Ann><i>a  "
                                                      "&amp;</i>\nb <ruby>漢<rt>かん</rt></ruby></v>\n"),
                                       TtmlFormat());
        QVERIFY2(ttml.text.contains(QStringLiteral(
                     "<p begin=\"00:00:01.000\" end=\"00:00:02.000\" region=\"r8\"><span tts:fontStyle=\"italic\">a  "
                     "&amp;</span><br/>b <span tts:ruby=\"container\"><span tts:ruby=\"base\">漢</span><span "
                     "tts:ruby=\"text\">かん</span></span></p>\n")),
                 qPrintable(ttml.text));
        QCOMPARE(ttml.losses, QStringList({"voice_lost:1"}));
        const SubtitleFile again = *TtmlFormat().read(ttml.text);
        QCOMPARE(again.styled(again.cues[0]).alignment, 8);
    }

    void carriesVerticalTextBothWays_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<int>("place"); // on a number pad
        QTest::addColumn<QString>("attributes");
        QTest::newRow("as it comes") << "vertical:rl" << 4
                                     << "tts:displayAlign=\"after\" tts:textAlign=\"center\" tts:writingMode=\"tbrl\"";
        QTest::newRow("first line at the right")
            << "vertical:rl line:0" << 6
            << "tts:displayAlign=\"before\" tts:textAlign=\"center\" tts:writingMode=\"tbrl\"";
        QTest::newRow("from the top right")
            << "vertical:rl line:0 align:start" << 9
            << "tts:displayAlign=\"before\" tts:textAlign=\"start\" tts:writingMode=\"tbrl\"";
        QTest::newRow("in the middle, down to the edge")
            << "vertical:rl line:50% align:end" << 2
            << "tts:displayAlign=\"center\" tts:textAlign=\"end\" tts:writingMode=\"tbrl\"";
        QTest::newRow("left to right")
            << "vertical:lr line:0 align:start" << 7
            << "tts:displayAlign=\"before\" tts:textAlign=\"start\" tts:writingMode=\"tblr\"";
        QTest::newRow("left to right as it comes")
            << "vertical:lr" << 6 << "tts:displayAlign=\"after\" tts:textAlign=\"center\" tts:writingMode=\"tblr\"";
    }

    void carriesVerticalTextBothWays()
    {
        QFETCH(QString, settings);
        QFETCH(int, place);
        QFETCH(QString, attributes);
        const QString source = QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.000 %1\n灯台\n").arg(settings);
        const SubtitleFile read = *WebVttFormat().read(source);
        const StyledText text = read.styled(read.cues[0]);
        QCOMPARE(text.writing,
                 settings.contains("rl") ? WritingMode::VerticalRightToLeft : WritingMode::VerticalLeftToRight);
        QCOMPARE(text.place(), place);
        QVERIFY(!text.hasEffects);
        const Converted ttml = convert(WebVttFormat(), source, TtmlFormat());
        QVERIFY2(ttml.text.contains(attributes), qPrintable(ttml.text));
        QVERIFY2(ttml.losses.isEmpty(), qPrintable(ttml.losses.join(u' ')));
        const Converted back = convert(TtmlFormat(), ttml.text, WebVttFormat());
        QVERIFY2(back.text.contains(QStringLiteral("00:00:02.000 %1\n").arg(settings)), qPrintable(back.text));
        QCOMPARE(convert(WebVttFormat(), source, SrtFormat()).losses.contains("vertical_lost:1"), true);
        // An edited cue of an own file stays as its region says.
        SubtitleFile edited = *TtmlFormat().read(ttml.text);
        edited.cues[0].text = QStringLiteral("光");
        const SubtitleFile again = *TtmlFormat().read(TtmlFormat().write(edited));
        QCOMPARE(again.styled(again.cues[0]).writing, text.writing);
    }

    void keepsTheRegionOfAnEditedCue()
    {
        SubtitleFile file = *TtmlFormat().read(document(paragraph("One", "region=\"top\""), head));
        file.cues[0].text = "Two  <three>";
        const SubtitleFile again = *TtmlFormat().read(TtmlFormat().write(file));
        QCOMPARE(again.cues[0].text, file.cues[0].text);
        QCOMPARE(again.styled(again.cues[0]).alignment, 8);
    }

    /// No entity is expanded, nothing is fetched, depth is bounded.
    void refusesAttacks()
    {
        QVERIFY(!TtmlFormat()
                     .read("<!DOCTYPE tt [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" +
                           document(paragraph("&b;")).mid(39))
                     .ok());
        QVERIFY(
            !TtmlFormat()
                 .read("<!DOCTYPE tt [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + document(paragraph("&a;")).mid(39))
                 .ok());
        constexpr int depth = 100'000;
        QString deep = "<tt><body>";
        for (int i = 0; i < depth; ++i)
            deep += "<div>";
        deep += paragraph("lost");
        for (int i = 0; i < depth; ++i)
            deep += "</div>";
        const Result<SubtitleFile> file = TtmlFormat().read(deep + paragraph("One") + "</body></tt>");
        QVERIFY(file.ok());
        QCOMPARE(file->cues.size(), 1);
        QCOMPARE(file->warnings.constFirst().code, QStringLiteral("too_deep"));
    }

    void bringsBackAnyText()
    {
        QRandomGenerator random(runSeed());
        QCOMPARE(
            anyTextFault(TtmlFormat(),
                         {"a", " ", "<", ">", "&", ";", "\"", "'", "&amp;", "<br/>", "]]>", "\n", "é", "字", "🎬", "\t"},
                         runCount(20'000, 1500), random, 1000),
            QString());
    }
};

QTEST_GUILESS_MAIN(TestTtmlFormat)
#include "tst_ttmlformat.moc"
