// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/searchpatterns.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using Breadth = SearchPatterns::Breadth;

namespace {

/// What `like` says of one line: '%' any text, '_' any character, nothing escaped.
bool isLike(const QString &line, const QString &pattern)
{
    QString expression;
    for (const QChar c : pattern) {
        if (c == u'%')
            expression += QLatin1String(".*");
        else
            expression += c == u'_' ? QStringLiteral(".") : QRegularExpression::escape(QString(c));
    }
    const QRegularExpression like(QRegularExpression::anchoredPattern(expression),
                                  QRegularExpression::DotMatchesEverythingOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    return like.match(line).hasMatch();
}

bool hasWords(const SearchPatterns &patterns, const QString &text)
{
    const QString line = searchLine(text);
    const QList<QStringList> words = patterns.wordPatterns();
    return std::all_of(words.begin(), words.end(), [&](const QStringList &word) {
        return std::any_of(word.begin(), word.end(), [&](const QString &pattern) { return isLike(line, pattern); });
    });
}

bool hasPhrase(const QString &query, const QString &text)
{
    return isLike(searchLine(text), SearchPatterns(query).phrase());
}

} // namespace

class TestSearchPatterns : public QObject
{
    Q_OBJECT

private slots:
    void asksForWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("few");
        QTest::addColumn<QString>("many");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const char *text, const char *few, const char *many, const char *lines) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(few) << QString::fromUtf8(many)
                                << QString::fromUtf8(lines);
        };
        row("nothing", " ?! ", "", "", "");
        row("one letter", "t", "'t':*", "'t'", "'t'");
        row("half a word", "brid", "'brid':*", "'brid':*", "'brid':*");
        row("the last is half of one", "The Brid", "'the'&'brid':*", "'the'&'brid':*", "'the'&'brid':*");
        row("a short last one", "bridge of", "'bridge'&'of':*", "'bridge'&'of'", "'bridge'");
        row("accents and capitals", "CAFÉ", "'cafe':*", "'cafe':*", "'cafe':*");
        row("one Han character", "桥", "'桥'", "'桥'", "'桥'");
        row("a run of them", "红大桥", "('红大'&'大桥')", "('红大'&'大桥')", "('红大'&'大桥')");
    }

    void asksForWords()
    {
        QFETCH(QString, text);
        const SearchPatterns patterns(text);
        QCOMPARE(patterns.isEmpty(), patterns.words().isEmpty());
        QTEST(patterns.tsQuery(Breadth::Few), "few");
        QTEST(patterns.tsQuery(Breadth::Many), "many");
        QTEST(patterns.tsQuery(Breadth::Lines), "lines");
    }

    void hangulIsAskedForByWordAndBySyllable()
    {
        const SearchPatterns patterns(QString::fromUtf8("다리"));
        QCOMPARE(patterns.words().size(), 1);
        const QString jamo = patterns.words().first().text;
        QCOMPARE(patterns.tsQuery(Breadth::Few), QString::fromUtf8("('%1':*|('다리'))").arg(jamo));
        // Half of the second syllable.
        QVERIFY(hasWords(SearchPatterns(QString::fromUtf8("다ㄹ")), QString::fromUtf8("다리")));
        QVERIFY(!hasWords(SearchPatterns(QString::fromUtf8("다ㅁ")), QString::fromUtf8("다리")));
    }

    void neighboursAreATermOfTheirOwn()
    {
        const SearchPatterns patterns(QStringLiteral("to be or not to be"));
        const QString adjacent = patterns.tsQuery(Breadth::Lines, true);
        QVERIFY(adjacent.contains(QLatin1String("'or_not'")));
        QVERIFY2(adjacent.endsWith(QLatin1String("'to_be':*")), qPrintable(adjacent));
        QVERIFY(!patterns.tsQuery(Breadth::Lines).contains(u'_'));
        QVERIFY(!SearchPatterns(QStringLiteral("castle bridge")).tsQuery(Breadth::Lines, true).contains(u'_'));
    }

    void readsTwelveWords()
    {
        QStringList words;
        for (int i = 0; i < 40; ++i)
            words.append(QStringLiteral("word%1").arg(i));
        const SearchPatterns patterns(words.join(u' '));
        QCOMPARE(patterns.words().size(), SearchPatterns::maxWords);
        QCOMPARE(patterns.wordPatterns().size(), SearchPatterns::maxWords);
        QVERIFY(!patterns.tsQuery(Breadth::Few).contains(QLatin1String("word12")));
    }

    void phrasesBeginAtAWord()
    {
        QVERIFY(hasPhrase(QStringLiteral("paid in sil"), QStringLiteral("He paid in silver.")));
        QVERIFY(hasPhrase(QStringLiteral("Paid, in silver"), QStringLiteral("He paid in silver.")));
        QVERIFY(!hasPhrase(QStringLiteral("aid in silver"), QStringLiteral("He paid in silver.")));
        QVERIFY(!hasPhrase(QStringLiteral("paid silver"), QStringLiteral("He paid in silver.")));
        // There are no words to begin at.
        QVERIFY(hasPhrase(QString::fromUtf8("大桥"), QString::fromUtf8("红大桥的")));
    }

    void wordsAreFoundInAnyOrder()
    {
        const SearchPatterns patterns(QStringLiteral("silver pai"));
        QVERIFY(hasWords(patterns, QStringLiteral("He paid in silver.")));
        QVERIFY(!hasWords(patterns, QStringLiteral("He paid in silverware.")));
        QVERIFY(!hasWords(patterns, QStringLiteral("He repaid in silver.")));
    }

    void otherSpellingsStandBesideTheWord()
    {
        SearchPatterns patterns(QStringLiteral("brigde house"));
        QVERIFY(!patterns.isForgiving());
        patterns.addSpellings(0, {QStringLiteral("bridge"), QStringLiteral("brigade")});
        QVERIFY(patterns.isForgiving());
        QCOMPARE(patterns.tsQuery(Breadth::Few), QStringLiteral("('brigde'|'bridge'|'brigade')&'house':*"));
        QCOMPARE(patterns.wordPatterns().first().size(), 3);
        QVERIFY(hasWords(patterns, QStringLiteral("The bridge house")));
        QVERIFY(hasWords(patterns, QStringLiteral("A house of the brigade")));
        QVERIFY(!hasWords(patterns, QStringLiteral("The house")));
    }

    void oneCharacterOfARunMayBeWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *name, const char *line, bool isFound) {
            QTest::newRow(name) << QString::fromUtf8(line) << isFound;
        };
        row("as it is", "在红大桥上", true);
        row("another", "在红小桥上", true);
        row("missing", "在红桥上", true);
        row("too many", "在红大石桥上", true);
        row("two wrong", "在红小路上", false);
    }

    void oneCharacterOfARunMayBeWrong()
    {
        QFETCH(QString, line);
        QFETCH(bool, isFound);
        SearchPatterns patterns(QString::fromUtf8("红大桥"));
        QVERIFY(!hasWords(patterns, QString::fromUtf8("在红小桥上")));
        QVERIFY(patterns.forgiveCharacters());
        QVERIFY(patterns.isForgiving());
        QCOMPARE(hasWords(patterns, line), isFound);
        // Any two characters of it are enough for the index.
        QCOMPARE(patterns.tsQuery(Breadth::Few).count(u'|'), 3);
    }

    void shortRunsAreNotForgiven()
    {
        SearchPatterns two(QString::fromUtf8("大桥"));
        QVERIFY(!two.forgiveCharacters());
        QVERIFY(!two.isForgiving());
        SearchPatterns latin(QStringLiteral("bridge"));
        QVERIFY(!latin.forgiveCharacters());
    }

    void nothingTypedIsAnOperator()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString alphabet = QString::fromUtf8("ab é'\"\\%_&|!:*()<>-\t\n.,;$01桥大다あ\u0301\u200b");
        const QRegularExpression asked(QStringLiteral("^('[\\p{L}\\p{N}\\p{M}_]+'(:\\*)?|[()&|])*$"),
                                       QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpression pattern(QStringLiteral("^%[ \\p{L}\\p{N}\\p{M}]*%$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
        for (int run = 0; run < 2000; ++run) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            const SearchPatterns patterns(text);
            for (const Breadth breadth : {Breadth::Few, Breadth::Many, Breadth::Lines}) {
                const QString query = patterns.tsQuery(breadth, true);
                QVERIFY2(asked.match(query).hasMatch(), qPrintable(text + u'\n' + query));
                QVERIFY(!query.contains(QLatin1String("''")) && query.count(u'(') == query.count(u')'));
            }
            if (patterns.isEmpty())
                continue;
            QVERIFY2(pattern.match(patterns.phrase()).hasMatch(), qPrintable(patterns.phrase()));
            for (const QStringList &word : patterns.wordPatterns()) {
                for (const QString &one : word)
                    QVERIFY2(pattern.match(one).hasMatch(), qPrintable(one));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchPatterns)
#include "tst_searchpatterns.moc"
