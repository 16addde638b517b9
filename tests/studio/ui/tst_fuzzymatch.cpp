// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/fuzzymatch.h"

#include <QTest>

using namespace cinefluent::studio;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void findsLettersInOrder()
    {
        QVERIFY(fuzzyMatch(u"spc", u"Split cue"));
        QVERIFY(fuzzyMatch(u"SPLIT CUE", u"Split cue at playhead"));
        QVERIFY(!fuzzyMatch(u"cs", u"Split cue"));
        QVERIFY(!fuzzyMatch(u"x", u"Split cue"));
        QVERIFY(!fuzzyMatch(u"splitt", u"Split"));
        QCOMPARE(fuzzyMatch(u"", u"anything")->score, 0);
    }

    void marksWhatMatched()
    {
        QCOMPARE(fuzzyMatch(u"sc", u"Split cue")->positions, (QList<int>{0, 6}));
        QCOMPARE(fuzzyMatch(u"cue", u"Previous cue")->positions, (QList<int>{9, 10, 11}));
    }

    void knowsScatteredLetters()
    {
        const auto coherent = [](QStringView pattern, QStringView text) {
            return isCoherent(*fuzzyMatch(pattern, text), text);
        };
        QVERIFY(coherent(u"cue", u"Previous cue"));
        QVERIFY(coherent(u"pc", u"Previous cue"));
        QVERIFY(coherent(u"vious", u"Previous cue"));
        QVERIFY(!coherent(u"cue", u"About CineFluent Studio"));
        QVERIFY(!coherent(u"cue", u"Original over the picture"));
    }

    void prefersWordStartsAndRuns()
    {
        const auto score = [](QStringView pattern, QStringView text) { return fuzzyMatch(pattern, text)->score; };
        QVERIFY(score(u"sc", u"Split cue") > score(u"sc", u"Describe"));
        QVERIFY(score(u"pub", u"Publish lesson") > score(u"pub", u"Play until break"));
        QVERIFY(score(u"save", u"Save a copy") > score(u"save", u"Show all viewed edges"));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
