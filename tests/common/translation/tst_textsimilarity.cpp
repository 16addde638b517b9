// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/textsimilarity.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <random>

namespace cinefluent {

using translation::DifferencePart;

namespace {

// Levenshtein's definition, as it is written in books: the least of three ways, with nothing cut short.
int slowDistance(const QString &a, const QString &b)
{
    const auto cost = [](QChar character) { return character.isLetterOrNumber() ? 4 : 2; };
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 && j == 0)
                continue;
            int least = INT_MAX;
            if (i > 0)
                least = std::min(least, table[i - 1][j] + cost(a.at(i - 1)));
            if (j > 0)
                least = std::min(least, table[i][j - 1] + cost(b.at(j - 1)));
            if (i > 0 && j > 0) {
                const QChar x = a.at(i - 1);
                const QChar y = b.at(j - 1);
                const int change = x == y ? 0 : x.toCaseFolded() == y.toCaseFolded() ? 1 : std::max(cost(x), cost(y));
                least = std::min(least, table[i - 1][j - 1] + change);
            }
            table[i][j] = least;
        }
    }
    return table[a.size()][b.size()];
}

int slowSimilarity(const QString &a, const QString &b)
{
    if (a == b)
        return 100;
    const int whole = std::max(slowDistance(a, {}), slowDistance(b, {}));
    return std::clamp(int(std::floor(100.0 * (whole - slowDistance(a, b)) / whole)), 0, 99);
}

class Texts
{
public:
    explicit Texts(quint32 seed)
        : m_random(seed)
    {
    }
    QString any()
    {
        static const QStringList pieces{"the", "The", "film", "films", " ",  " ", ",",
                                        "!",   "é",   "ß",    "字",    "幕", "1", "x"};
        QString text;
        for (size_t left = m_random() % 12; left > 0; --left)
            text += pieces.at(qsizetype(m_random() % size_t(pieces.size())));
        return translation::comparableText(text);
    }

private:
    std::mt19937 m_random;
};

} // namespace

class TestTextSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void ranksAsPeopleWould_data()
    {
        QTest::addColumn<QString>("nearer");
        QTest::addColumn<QString>("farther");
        QTest::newRow("case") << "hello, tom! where is the car?"
                              << "Hello, Sam! Where is the car?";
        QTest::newRow("punctuation") << "Hello Tom, where is the car"
                                     << "Hello, Tom! Where is a cab?";
        QTest::newRow("one word") << "Hello, Tom! Where is the bus?"
                                  << "Hello, Tom! Who drove the bus?";
    }

    void ranksAsPeopleWould()
    {
        QFETCH(const QString, nearer);
        QFETCH(const QString, farther);
        const QString text = QStringLiteral("Hello, Tom! Where is the car?");
        QVERIFY(translation::similarity(text, nearer) > translation::similarity(text, farther));
    }

    void whiteSpaceAndCompositionDoNotCount()
    {
        QCOMPARE(translation::similarity(QStringLiteral("Cafe\u0301\n  noir "), QStringLiteral("Caf\u00E9 noir")), 100);
        QCOMPARE(translation::similarity(QStringLiteral("Café noir"), QStringLiteral("café noir")), 97);
    }

    void nothingIsLikeNothingElse()
    {
        QCOMPARE(translation::similarity({}, {}), 100);
        QCOMPARE(translation::similarity({}, QStringLiteral("a")), 0);
        QCOMPARE(translation::similarity(QStringLiteral("abc"), QStringLiteral("xyz")), 0);
    }

    void veryLongTextsAreEqualOrNot()
    {
        const QString text(translation::maxComparedLength + 1, u'a');
        QCOMPARE(translation::similarity(text, text), 100);
        QCOMPARE(translation::similarity(text, text + u'b'), 0);
        const QString huge(3'000'000, u'a');
        QCOMPARE(translation::similarity(huge, huge.chopped(1)), 0);
        QCOMPARE(translation::difference(huge, huge.chopped(1)).size(), 2);
    }

    void isLevenshteinsDistance()
    {
        const quint32 seed = tests::runSeed();
        Texts texts(seed);
        for (int i = 0; i < 3'000; ++i) {
            const QString a = texts.any();
            const QString b = texts.any();
            const int expected = slowSimilarity(a, b);
            QVERIFY2(translation::similarity(a, b) == expected, qPrintable(a + u'|' + b));
            QCOMPARE(translation::similarity(b, a), expected);
            QCOMPARE(translation::similarity(a, b, 70), expected < 70 ? 0 : expected);
        }
    }

    void differenceGivesBothTexts()
    {
        const quint32 seed = tests::runSeed();
        Texts texts(seed + 1);
        for (int i = 0; i < 3'000; ++i) {
            const QString before = texts.any();
            const QString after = texts.any();
            QString left;
            QString right;
            DifferencePart::Kind last = DifferencePart::Kind::Same;
            const QList<DifferencePart> parts = translation::difference(before, after);
            for (qsizetype part = 0; part < parts.size(); ++part) {
                const auto &[kind, text] = parts.at(part);
                QVERIFY(!text.isEmpty() && (part == 0 || kind != last));
                last = kind;
                left += kind == DifferencePart::Kind::Added ? QString() : text;
                right += kind == DifferencePart::Kind::Removed ? QString() : text;
            }
            QCOMPARE(left, before);
            QCOMPARE(right, after);
        }
    }

    void differenceIsByWord()
    {
        const QList<DifferencePart> found =
            translation::difference(QStringLiteral("Where is the car?"), QStringLiteral("Where is my bus?"));
        QString joined;
        for (const DifferencePart &part : found)
            joined += QStringLiteral("=-+").at(int(part.kind)) + part.text;
        QCOMPARE(joined, QStringLiteral("=Where is -the+my= -car+bus=?"));
    }
};

} // namespace cinefluent

QTEST_GUILESS_MAIN(cinefluent::TestTextSimilarity)
#include "tst_textsimilarity.moc"
