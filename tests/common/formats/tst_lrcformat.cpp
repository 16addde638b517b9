// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/lrc/lrcformat.h"
#include "common/formats/srt/srtformat.h"
#include "common/formats/webvtt/webvttformat.h"
#include "tests/common/formats/formatcase.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QList<FormatCase> cases{
    {"plain", "[00:01.00]One\n[00:02.50]Two\n[00:04.00]\n", {"One", "Two"}, {}},
    {"tags", "[ti:Song]\n[ar: Ann]\n[length:03:10]\n\n[00:01.00] One \n[00:02.00]\n", {"One"}, {}},
    {"several stamps", "[00:01.00][00:05.00]One\n[00:03.00]Two\n[00:09.00]\n", {"One", "Two", "One"}, {}},
    {"word stamps", "[00:01.00]<00:01.00>One <00:01.50>two<00:02.00>\n[00:03.00]\n", {"One two"}, {}},
    {"no last end", "[00:01.00]One\n", {"One"}, {"end_missing"}},
    {"no fraction, milliseconds", "[00:01]One\n[00:02.123]Two\n[00:03]\n", {"One", "Two"}, {}},
    {"colon before the fraction", "[00:01:50]One\n[00:02:00]\n", {"One"}, {}},
    {"two languages at one time",
     "[00:01.00]One\n[00:01.00]Eins\n[00:02.00]\n",
     {"One", "Eins"},
     {"overlaps_previous"}},
    {"stray line", "hello\n[00:01.00]One\n[00:02.00]\n", {"One"}, {"lines_not_understood"}},
    {"long song", "[75:01.00]One\n[75:02.00]\n", {"One"}, {}},
    {"brackets in the text", "[00:01.00][x] One [y]\n[00:02.00]\n", {"[x] One [y]"}, {}},
    {"CR LF", "[00:01.00]One\r\n[00:02.00]\r\n", {"One"}, {}},
};

} // namespace

class TestLrcFormat : public QObject
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
        QCOMPARE(readingFault(LrcFormat(), cases[index]), QString());
        QCOMPARE(settlingFault(LrcFormat(), cases[index]), QString());
    }

    void endsWhereTheNextBegins()
    {
        const SubtitleFile file =
            *LrcFormat().read(u"[offset:+500]\n[00:03.00]Three\n[00:01.00]One\n[00:02.00]\n[00:02.50]Two\n");
        QCOMPARE(timesOf(file), QStringList({"500-1500", "2000-2500", "2500-6500"}));
        // The offset is worked in and not written again.
        QCOMPARE(timesOf(*LrcFormat().read(LrcFormat().write(file))), timesOf(file));
    }

    void writesEndsAndSaysWhatItCannotKeep()
    {
        const Converted lrc =
            convert(SrtFormat(),
                    "1\n00:00:01,000 --> 00:00:02,009\n<i>One</i>\nmore\n\n"
                    "2\n00:00:05,000 --> 00:00:08,000\nTwo\n\n3\n00:00:06,000 --> 00:01:07,000\nThree\n",
                    LrcFormat());
        QCOMPARE(lrc.text,
                 QStringLiteral("[00:01.00]One more\n[00:02.00]\n[00:05.00]Two\n[00:06.00]Three\n[01:07.00]\n"));
        QCOMPARE(lrc.losses, QStringList({"style_lost:1", "times_changed:1"}));
    }

    void bringsBackAnyText()
    {
        QRandomGenerator random(runSeed());
        QCOMPARE(anyTextFault(LrcFormat(), {"a", " b", "[", "]", "[00:01.00]", "<00:01.00>", "<", ">", "é", "字", ":"},
                              runCount(20'000, 1500), random, 10'000),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestLrcFormat)
#include "tst_lrcformat.moc"
