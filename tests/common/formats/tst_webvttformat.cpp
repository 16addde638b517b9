// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/srt/srtformat.h"
#include "common/formats/webvtt/lessonwebvtt.h"
#include "common/formats/webvtt/webvttformat.h"
#include "tests/support/testruns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

struct Case
{
    const char *name;
    QString source;
    QStringList texts;
    QStringList codes;
};

const QString usual = QStringLiteral("00:01.000 --> 00:02.500\n");

const QList<Case> cases{
    {"plain", "WEBVTT\n\n" + usual + "One\nTwo\n\n00:00:03.000 --> 00:00:04.000\nThree\n", {"One\nTwo", "Three"}, {}},
    {"header with words", "WEBVTT - a film\nKind: captions\nLanguage: sv\n\n" + usual + "One\n", {"One"}, {}},
    {"no header", usual + "One\n", {"One"}, {"header_missing"}},
    {"lower case header", "webvtt\n\n" + usual + "One\n", {"One"}, {"header_missing", "lines_not_understood"}},
    {"header runs into a cue", "WEBVTT\n" + usual + "One\n", {"One"}, {}},
    {"CR LF", "WEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\nOne\r\nTwo\r\n", {"One\nTwo"}, {}},
    {"ids", "WEBVTT\n\nfirst cue\n" + usual + "One\n\n2\n00:03.000 --> 00:04.000\nTwo\n", {"One", "Two"}, {}},
    {"note, style and region",
     "WEBVTT\n\nSTYLE\n::cue { color: lime }\n\nREGION\nid:fred\nwidth:40%\n\nNOTE two\nlines\n\n" + usual +
         "One\n\nNOTE end\n",
     {"One"},
     {}},
    {"misplaced style",
     "WEBVTT\n\n" + usual + "One\n\nSTYLE\n::cue {}\n\n00:03.000 --> 00:04.000\nTwo\n",
     {"One", "Two"},
     {"block_misplaced"}},
    {"settings", "WEBVTT\n\n00:01.000 --> 00:02.500 align:start line:0% position:10%,line-left\nOne\n", {"One"}, {}},
    {"tags",
     "WEBVTT\n\n" + usual +
         "<v.loud Mary Ann>Hi <b>you</b> <c.yellow.bg_blue>there</c> <lang en-GB>mate</lang> <00:01.500>now</v>\n",
     {"Hi you there mate now"},
     {}},
    {"ruby",
     QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.500\n<ruby>漢<rt>かん</rt>字<rt>じ</ruby>です\n"),
     {QStringLiteral("漢字です")},
     {}},
    {"entities",
     "WEBVTT\n\n" + usual + "Q &amp; A &lt;3 &gt; &quot;x&quot; &#233; &#x1F3AC; &nope; & &amp\n",
     {QStringLiteral("Q & A <3 > \"x\" é 🎬 &nope; & &amp")},
     {}},
    {"joined marks", "WEBVTT\n\n" + usual + "a&nbsp;b&lrm;c&rlm;\n", {QStringLiteral("a\u00A0b\u200Ec\u200F")}, {}},
    {"not a tag", "WEBVTT\n\n" + usual + "1 < 2 and <3 > 1 <unclosed\n", {"1 < 2 and <3 > 1 <unclosed"}, {}},
    {"tag over lines", "WEBVTT\n\n" + usual + "<i>One\ntwo</i>\n", {"One\ntwo"}, {}},
    {"comma", "WEBVTT\n\n00:00:01,000 --> 00:00:02,500\nOne\n", {"One"}, {"time_unusual"}},
    {"no blank line between",
     "WEBVTT\n\n" + usual + "One\n00:03.000 --> 00:04.000\nTwo\n",
     {"One", "Two"},
     {"blank_line_missing"}},
    {"backwards",
     "WEBVTT\n\n00:05.000 --> 00:04.000\nOne\n\n" + usual + "Two\n",
     {"One", "Two"},
     {"ends_before_start", "runs_backwards"}},
    {"broken times", "WEBVTT\n\nid\n00:01.x00 --> 00:02.500\nLost\n\n" + usual + "One\n", {"One"}, {"time_malformed"}},
    {"too large",
     "WEBVTT\n\n1000:00:00.000 --> 1000:00:01.000\nLost\n\n" + usual + "One\n",
     {"One"},
     {"time_malformed"}},
    {"no text", "WEBVTT\n\n" + usual + "\n00:03.000 --> 00:04.000\nTwo\n", {"", "Two"}, {"text_missing"}},
    {"stray lines", "WEBVTT\n\nstray\nlines\n\n" + usual + "One\n", {"One"}, {"lines_not_understood"}},
    {"NUL",
     QStringLiteral("WEBVTT\n\n00:01.000 --> 00:02.500\nO") + QChar(u'\0') + "ne\n",
     {"One"},
     {"nul_characters"}},
    {"arrow in text", "WEBVTT\n\n" + usual + "left --> right\n", {"left --> right"}, {}},
    {"tabs", "WEBVTT\tx\n\n00:01.000\t-->\t00:02.500\talign:end\nOne\n", {"One"}, {}},
};

} // namespace

class TestWebVttFormat : public QObject
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
        const Result<SubtitleFile> file = WebVttFormat().read(expected.source);
        QVERIFY(file.ok());
        QStringList texts;
        for (const SubtitleCue &cue : file->cues)
            texts.append(cue.text);
        QCOMPARE(texts, expected.texts);
        QStringList codes;
        for (const SubtitleWarning &warning : file->warnings)
            codes.append(warning.code);
        QCOMPARE(codes, expected.codes);
    }

    void settlesAfterOneWriting()
    {
        const WebVttFormat format;
        for (const Case &each : cases) {
            const SubtitleFile first = *format.read(each.source);
            const QString written = format.write(first);
            const SubtitleFile second = *format.read(written);
            QCOMPARE(second.header, first.header);
            QCOMPARE(second.blocks, first.blocks);
            QCOMPARE(second.cues.size(), first.cues.size());
            for (qsizetype i = 0; i < first.cues.size(); ++i) {
                SubtitleCue a = first.cues[i];
                a.line = second.cues[i].line;
                QCOMPARE(second.cues[i], a);
            }
            QCOMPARE(format.write(second), written);
        }
    }

    void keepsACleanFileAsItIs()
    {
        const QString source = QStringLiteral(
            "WEBVTT - film\nKind: captions\nLanguage: en\n\nSTYLE\n::cue(b) { color: peachpuff }\n\nREGION\nid:r\n\n"
            "NOTE\nA note of\ntwo lines\n\nid 1\n00:00:01.000 --> 00:00:02.500 region:r align:start\n"
            "<v Ann><i>One</i> &amp; <c.y>two</c>\n\nNOTE inside\n\n00:00:03.000 --> 00:00:04.000\nThree\n\nNOTE "
            "last\n");
        const SubtitleFile file = *WebVttFormat().read(source);
        QCOMPARE(file.language, QStringLiteral("en"));
        QCOMPARE(file.cues[0].identifier, QStringLiteral("id 1"));
        QCOMPARE(file.cues[0].settings, QStringLiteral("region:r align:start"));
        QCOMPARE(file.cues[0].text, QStringLiteral("One & two"));
        QVERIFY(file.warnings.isEmpty());
        QCOMPARE(WebVttFormat().write(file), source);
    }

    void convertsMarkupBothWays()
    {
        const SubtitleFile webVtt =
            *WebVttFormat().read("WEBVTT\n\n" + usual + "<v Ann><b>a</b> <c.x>b &lt; c</c> <i>d\n");
        QVERIFY(SrtFormat().write(webVtt).contains("<b>a</b> b < c <i>d</i>\n"));
        const SubtitleFile srt =
            *SrtFormat().read(u"1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=red>a & <B>b</font></B> <u>c\n");
        QVERIFY2(WebVttFormat().write(srt).contains("a &amp; <b>b</b> <u>c</u>\n"),
                 qPrintable(WebVttFormat().write(srt)));
    }

    void writesNoNegativeTime()
    {
        const SubtitleFile srt = *SrtFormat().read(u"1\n-00:00:01,000 --> 00:00:02,000\na\n");
        QVERIFY(WebVttFormat().write(srt).contains("00:00:00.000 --> 00:00:02.000"));
    }

    void bringsBackAnyText()
    {
        const quint32 seed = runSeed();
        const int rounds = runCount(20'000, 1500);
        qInfo("%d files", rounds);
        QRandomGenerator random(seed);
        const QStringList atoms{"a",     " ",  "<",   ">",         "<i>",     "</i>",  "&",
                                "&amp;", ";",  "-->", "00:01.000", "NOTE",    "STYLE", "WEBVTT",
                                "é",     "字", "🎬",   "\t",        "{\\an8}", "<v X>"};
        for (int round = 0; round < rounds; ++round) {
            SubtitleFile file;
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
                SubtitleCue cue;
                const qint64 in = random.bounded(10'000'000);
                cue.range = {MediaTime::fromMs(in), MediaTime::fromMs(in + random.bounded(9000))};
                cue.text = lines.join(u'\n');
                cue.identifier = atoms[random.bounded(atoms.size())];
                file.cues.append(cue);
            }
            if (file.cues.isEmpty())
                continue;
            const QString written = WebVttFormat().write(file);
            const Result<SubtitleFile> again = WebVttFormat().read(written);
            QVERIFY(again.ok());
            QCOMPARE(again->cues.size(), file.cues.size());
            for (qsizetype i = 0; i < file.cues.size(); ++i) {
                QVERIFY2(again->cues[i].text == file.cues[i].text, qPrintable(written));
                QCOMPARE(again->cues[i].range, file.cues[i].range);
            }
        }
    }

    void writesALessonsFile()
    {
        LessonCue cue;
        cue.publishedId = QUuid("11111111-2222-5333-8444-555555555555");
        cue.cue.range = {MediaTime::fromUs(1'041'667), MediaTime::fromUs(2'000'000)};
        cue.cue.text = "Tom & <Mia>\n\nsay --> hello";
        cue.cue.translations.insert("es", "Hola");
        QCOMPARE(lessonWebVtt({cue}),
                 QByteArray("WEBVTT\n\n11111111-2222-5333-8444-555555555555\n00:00:01.041 --> 00:00:02.000\n"
                            "Tom &amp; &lt;Mia&gt;\nsay --&gt; hello\n"));
        QVERIFY(lessonWebVtt({cue}, "es").contains("\nHola\n"));
        QCOMPARE(lessonWebVtt({cue}, "fr"), QByteArray("WEBVTT\n"));
    }
};

QTEST_GUILESS_MAIN(TestWebVttFormat)
#include "tst_webvttformat.moc"
