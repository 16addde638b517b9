// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's changes of one text: both are there, or nothing is merged.
#include "common/merge/textmerge.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <random>

using namespace cinefluent::merge;
using namespace cinefluent::tests;

namespace {

QString joined(const QList<QStringView> &units)
{
    QString text;
    for (const QStringView &unit : units)
        text += unit;
    return text;
}

/// Words of a few letters, so that they repeat, with blanks, marks, line ends and characters beyond the first plane.
QString someText(std::mt19937_64 &random, int units)
{
    static const QStringList parts{"a",  "b",  "the", "don't",   " ",    " ",        " ", "\n", ",",
                                   "。", "猫", "が",  "e\u0301", "🙂", "👍🏽", "-", "ñu"};
    QString text;
    for (int i = 0; i < units; ++i)
        text += parts.at(qsizetype(random() % quint64(parts.size())));
    return text;
}

} // namespace

class TestTextMerge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_seed = runSeed(); }

    void unitsAreWordsAndSingleMarks()
    {
        const auto cut = [](const QString &text) {
            QStringList units;
            for (const QStringView &unit : textUnits(text))
                units.append(unit.toString());
            return units;
        };
        QCOMPARE(cut("I don't know."), QStringList({"I", " ", "don't", " ", "know", "."}));
        QCOMPARE(cut("don’t"), QStringList({"don’t"}));
        QCOMPARE(cut("猫が"), QStringList({"猫", "が"}));
        QCOMPARE(cut("か\u3099き"), QStringList({"か\u3099", "き"})); // a voiced mark by itself stays with its kana
        QCOMPARE(cut("e\u0301tude"), QStringList({"e\u0301tude"}));
        QCOMPARE(cut("👍🏽!"), QStringList({"👍🏽", "!"}));
        QCOMPARE(cut("안녕 하세요"), QStringList({"안녕", " ", "하세요"}));
    }

    void examples_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("merged");
        QTest::newRow("two words") << "The cat sat down."
                                   << "The dog sat down."
                                   << "The cat sat up."
                                   << "The dog sat up.";
        QTest::newRow("neighbours") << "one two"
                                    << "uno two"
                                    << "one dos"
                                    << "uno dos";
        QTest::newRow("start and end") << "cat"
                                       << "A cat"
                                       << "cat!"
                                       << "A cat!";
        QTest::newRow("same change") << "teh cat"
                                     << "the cat"
                                     << "the cat."
                                     << "the cat.";
        QTest::newRow("removed and changed") << "a b c d"
                                             << "a c d"
                                             << "a b c e"
                                             << "a c e";
        QTest::newRow("two lines") << "Hello\nthere"
                                   << "Hallo\nthere"
                                   << "Hello\nyou"
                                   << "Hallo\nyou";
        QTest::newRow("one word") << "The cat"
                                  << "The dog"
                                  << "The cow" << QString();
        QTest::newRow("same place") << "The cat"
                                    << "The big cat"
                                    << "The old cat" << QString();
        QTest::newRow("touching") << "ab"
                                  << "ab!"
                                  << "ab?" << QString();
        QTest::newRow("from nothing") << ""
                                      << "one"
                                      << "two" << QString();
    }

    void examples()
    {
        QFETCH(QString, base);
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, merged);
        const auto result = mergeTexts(base, a, b);
        QCOMPARE(result.has_value(), !merged.isNull());
        QCOMPARE(result.value_or(QString()), merged);
        QCOMPARE(mergeTexts(base, b, a), result);
    }

    void unitsLoseNothing()
    {
        std::mt19937_64 random(m_seed);
        for (int run = runCount(200'000, 2'000); run > 0; --run) {
            QString text = someText(random, int(random() % 30));
            if (!text.isEmpty()) // also halves of pairs
                text.remove(qsizetype(random() % quint64(text.size())), 1);
            QCOMPARE(joined(textUnits(text)), text);
        }
    }

    /// The sides are made by changing stretches of the base that are known, so what must come out is known, too: each
    /// unit of the base is a word of its own that stands nowhere else.
    void changesApartAreBothThere()
    {
        std::mt19937_64 random(m_seed + 1);
        for (int run = runCount(200'000, 3'000); run > 0; --run) {
            const int count = 1 + int(random() % 20);
            QStringList base;
            QStringList a;
            QStringList b;
            QStringList both;
            for (int i = 0; i < count; ++i) {
                const QString word = QStringLiteral("w%1").arg(i);
                const int changer = int(random() % 4); // 1 and 2 change the word, the others leave it
                const QString now = changer == 1 || changer == 2 ? QStringLiteral("n%1x%2").arg(changer).arg(i) : word;
                base.append(word);
                a.append(changer == 1 ? now : word);
                b.append(changer == 2 ? now : word);
                both.append(now);
            }
            // Joined by blanks, which stay, no two changes touch whoever made them.
            QCOMPARE(mergeTexts(base.join(u' '), a.join(u' '), b.join(u' ')), std::optional(both.join(u' ')));
        }
    }

    void isSymmetricAndKeepsOneSidedChanges()
    {
        std::mt19937_64 random(m_seed + 2);
        int merges = 0;
        for (int run = runCount(200'000, 3'000); run > 0; --run) {
            const QString base = someText(random, int(random() % 12));
            const auto changed = [&] {
                QString text = base;
                for (quint64 i = random() % 3; i > 0; --i) {
                    const qsizetype at = qsizetype(random() % quint64(text.size() + 1));
                    text.replace(at, qsizetype(random() % 3), someText(random, int(random() % 3)));
                }
                return text;
            };
            const QString a = changed();
            const QString b = changed();
            const auto merged = mergeTexts(base, a, b);
            QCOMPARE(mergeTexts(base, b, a), merged);
            QCOMPARE(mergeTexts(base, a, base), std::optional(a));
            QCOMPARE(mergeTexts(base, a, a), std::optional(a));
            merges += merged.has_value() && a != b && a != base && b != base;
        }
        QVERIFY(merges > 0);
    }

    void longTextsAreBounded()
    {
        QString base;
        for (int i = 0; i < 50'000; ++i)
            base += QStringLiteral("w%1 ").arg(i);
        const QString a = QStringLiteral("begin ") + base;
        const QString b = base + QStringLiteral("end");
        QCOMPARE(mergeTexts(base, a, b), std::optional(QStringLiteral("begin ") + base + QStringLiteral("end")));
        // Changes at both ends enclose more than is compared: one large change, which touches the other side's.
        QVERIFY(!mergeTexts(base, QStringLiteral("begin ") + base + QStringLiteral("end"),
                            QString(base).replace("w25000 ", "x "))
                     .has_value());
    }

private:
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestTextMerge)
#include "tst_textmerge.moc"
