// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/csv/csvformat.h"
#include "tests/common/formats/formatcase.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QList<FormatCase> cases{
    {"plain", "start,end,text\n00:00:01.000,00:00:02.500,One\n", {"One"}, {}},
    {"another order, more columns",
     "Text,Translation,Speaker,Start,End\nOne,Eins,Ann,1,2.5\nTwo,Zwei,\"Bob, jr\",3,4\n",
     {"One", "Two"},
     {}},
    {"semicolons and decimal commas", "Start;End;Text\n1,5;2,5;One, two\n", {"One, two"}, {}},
    {"tabs", "start\tend\ttext\n00:00:01,000\t00:00:02,500\tOne, \"two\"\n", {"One, \"two\""}, {}},
    {"quotes", "start,end,text\n1,2,\"One \"\"two\"\", three\nfour\"\n", {"One \"two\", three\nfour"}, {}},
    {"CR LF", "start,end,text\r\n1,2,\"One\r\ntwo\"\r\n", {"One\ntwo"}, {}},
    {"duration", "start,duration,text\n1,2,One\n", {"One"}, {}},
    {"numbers and blank lines", "\n#,start,end,text\n\n7,1,2,One\n\n8,3,4,Two\n", {"One", "Two"}, {}},
    {"no end", "start,text\n1,One\n", {"One"}, {"end_missing"}},
    {"broken time", "start,end,text\nx,2,No\n1,2,One\n1,y,No\n", {"One"}, {"time_malformed", "time_malformed"}},
    {"formulas", "start,end,text\n1,2,'=1+1\n3,4,'- Hi\n5,6,'til\n7,8,''-x\n", {"=1+1", "- Hi", "'til", "'-x"}, {}},
    {"unguarded formulas", "start,end,text\n1,2,- Hi\n", {"- Hi"}, {}},
    {"open quote", "start,end,text\n1,2,\"One\n", {"One"}, {"quote_open"}},
    {"too few cells", "start,end,text\n1,2\n3,4,One\n", {"", "One"}, {"text_missing"}},
    {"too many cells", "start,end,text\n1,2,One,more,yet\n", {"One"}, {}},
    {"names of other programs", "Number,Start time,End time,Subtitle\n1,00:00:01.000,00:00:02.000,One\n", {"One"}, {}},
};

} // namespace

class TestCsvFormat : public QObject
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
        QCOMPARE(readingFault(CsvFormat(), cases[index]), QString());
        QCOMPARE(settlingFault(CsvFormat(), cases[index]), QString());
    }

    void readsTimesOfEveryKind()
    {
        ReadControl film;
        film.frameRate = *FrameRate::parse(u"25");
        const SubtitleFile file = *CsvFormat().read(
            u"start,end,text\n1.5,2,a\n00:00:03.5,00:04,b\n00:00:05:12,00:00:06:00,c\n1:00:00,1:00:01.25,d\n", film);
        QCOMPARE(timesOf(file), QStringList({"1500-2000", "3500-4000", "5480-6000", "3600000-3601250"}));
        const SubtitleFile guessed = *CsvFormat().read(u"start,end,text\n00:00:01:00,00:00:02:00,a\n");
        QCOMPARE(guessed.warnings.constFirst().code, QStringLiteral("frame_rate_assumed"));
    }

    void keepsTheOtherColumns()
    {
        const QString source = QStringLiteral("id;text;translation;start;end\n7;One;\"Eins; zwei\";00:00:01.000;"
                                              "00:00:02.500\n");
        SubtitleFile file = *CsvFormat().read(source);
        QCOMPARE(file.cues[0].identifier, QStringLiteral("7"));
        QCOMPARE(CsvFormat().write(file), source);
        file.cues[0].text = QStringLiteral("a;b");
        QVERIFY(CsvFormat().write(file).contains("\n7;\"a;b\";\"Eins; zwei\";"));
    }

    /// A spreadsheet takes none of the written cells for a formula.
    void writesNoFormula()
    {
        for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1"}) {
            SubtitleFile file;
            SubtitleCue cue;
            cue.range = {MediaTime::fromMs(1000), MediaTime::fromMs(2000)};
            cue.text = QString::fromLatin1(text);
            file.cues.append(cue);
            const QString written = CsvFormat(CsvFormat::Kind::Tab).write(file);
            const QString cell = written.split(u'\n').at(1).section(u'\t', 2).remove(u'"');
            QVERIFY2(cell.startsWith(u'\''), qPrintable(written));
            QCOMPARE(CsvFormat(CsvFormat::Kind::Tab).read(written)->cues[0].text, cue.text);
        }
    }

    void knowsItsOwn()
    {
        QVERIFY(CsvFormat().sniff(u"start;end;text\n1;2;a\n") > 50);
        QCOMPARE(CsvFormat().sniff(u"start\tend\ttext\n1\t2\ta\n"), 0);
        QVERIFY(CsvFormat(CsvFormat::Kind::Tab).sniff(u"start\tend\ttext\n1\t2\ta\n") > 50);
        QCOMPARE(CsvFormat().sniff(u"name,price\na,1\n"), 0);
        QVERIFY(!CsvFormat().read(u"name,price\na,1\n").ok());
    }

    void bringsBackAnyText()
    {
        QRandomGenerator random(runSeed());
        const QStringList atoms{"a", " ", ",", ";", "\"", "'", "=", "-", "\t", "\n", "é", "字", "@"};
        QCOMPARE(anyTextFault(CsvFormat(), atoms, runCount(20'000, 1500), random, 1000), QString());
        QCOMPARE(anyTextFault(CsvFormat(CsvFormat::Kind::Tab), atoms, runCount(20'000, 1500), random, 1000), QString());
    }
};

QTEST_GUILESS_MAIN(TestCsvFormat)
#include "tst_csvformat.moc"
