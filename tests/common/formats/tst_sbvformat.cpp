// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/sbv/sbvformat.h"
#include "common/formats/srt/srtformat.h"
#include "common/formats/webvtt/webvttformat.h"
#include "tests/common/formats/formatcase.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QString usual = QStringLiteral("0:00:01.000,0:00:02.500\n");

const QList<FormatCase> cases{
    {"plain", usual + "One\nTwo\n\n0:00:03.000,0:00:04.000\nThree\n\n", {"One\nTwo", "Three"}, {}},
    {"CR LF", "0:00:01.000,0:00:02.500\r\nOne\r\nTwo\r\n\r\n", {"One\nTwo"}, {}},
    {"no blank line between", usual + "One\n0:00:03.000,0:00:04.000\nTwo\n", {"One", "Two"}, {}},
    {"blank line inside",
     usual + "One\n\nTwo\n\n0:00:03.000,0:00:04.000\nThree\n",
     {"One\nTwo", "Three"},
     {"blank_line_in_text"}},
    {"commas for points", "0:00:01,000,0:00:02,500\nOne\n", {"One"}, {}},
    {"spaces", " 00:00:01.000, 00:00:02.500 \n One\n", {" One"}, {}},
    {"no markup", usual + "<i>One</i> &amp; {\\an8}\n", {"<i>One</i> &amp; {\\an8}"}, {}},
    {"numbers in the text", usual + "1:00, 2:00\n12,13\n", {"1:00, 2:00\n12,13"}, {}},
    {"stray lines first", "hello\n\n" + usual + "One\n", {"One"}, {"lines_not_understood"}},
    {"no text", usual + "\n0:00:03.000,0:00:04.000\nTwo\n", {"", "Two"}, {"text_missing"}},
    {"long hours", "100:00:01.000,100:00:02.500\nOne\n", {"One"}, {}},
};

} // namespace

class TestSbvFormat : public QObject
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
        QCOMPARE(readingFault(SbvFormat(), cases[index]), QString());
        QCOMPARE(settlingFault(SbvFormat(), cases[index]), QString());
    }

    void saysWhatItCannotKeep()
    {
        const Converted sbv =
            convert(SrtFormat(), "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>One</i>\n", SbvFormat());
        QCOMPARE(sbv.text, QStringLiteral("0:00:01.000,0:00:02.000\nOne\n\n"));
        QCOMPARE(sbv.losses, QStringList({"alignment_lost:1", "style_lost:1"}));
    }

    void bringsBackAnyText()
    {
        QRandomGenerator random(runSeed());
        QCOMPARE(anyTextFault(SbvFormat(), {"a", " ", "\n", ",", "0:00:01.000", "<i>", "é", "字", ":", "."},
                              runCount(20'000, 1500), random, 1000),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestSbvFormat)
#include "tst_sbvformat.moc"
