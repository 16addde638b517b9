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

    void neighboursAreATermOfTheirOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("asked");
        const auto row = [](const char *name, const char *text, const char *asked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(asked);
        };
        row("nothing", " ", "");
        row("one word", "Bridge", "'bridge':*");
        row("two, the last half typed", "Castle bri", "'_castle_bri':*");
        row("a short last one", "castle o", "'_castle_o':*");
        row("many short ones", "to be or not", "'_to_be'&'_be_or'&'_or_not':*");
        row("a run of characters", "红大桥", "('红大'&'大桥')");
        row("words about a run", "in a 红大 bridge", "'_in_a'&('红大')&'bridge':*");
        row("a run behind words", "in a 红大", "'_in_a'&('红大')");
    }

    void neighboursAreATermOfTheirOwn()
    {
        QFETCH(QString, text);
        QTEST(SearchPatterns(text).phraseQuery(), "asked");
        QVERIFY(!SearchPatterns(text).tsQuery(Breadth::Lines).contains(u'_'));
    }

    /// What is in the index of a line that holds the phrase is what is asked for.
    void phrasesAreInTheIndex()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList pieces{QStringLiteral("to"),    QStringLiteral("bridge"),  QStringLiteral("Été"),
                                 QStringLiteral("42"),    QString::fromUtf8("다리"), QString::fromUtf8("위에서"),
                                 QStringLiteral("don't"), QString::fromUtf8("море"), QStringLiteral("l'homme")};
        for (int run = 0; run < 500; ++run) {
            QStringList words;
            for (int length = random.bounded(2, 9); length > 0; --length)
                words.append(pieces.at(random.bounded(int(pieces.size()))));
            const int from = random.bounded(int(words.size()) - 1);
            QString typed = words.mid(from, random.bounded(2, 6)).join(u' ');
            typed.chop(random.bounded(2));
            const QStringList terms = searchTerms(words.join(u' '));
            const QStringList clauses = SearchPatterns(typed).phraseQuery().split(u'&');
            for (QString clause : clauses) {
                const bool isPrefix = clause.endsWith(QLatin1String(":*"));
                clause = clause.section(u'\'', 1, 1);
                QVERIFY2(std::any_of(
                             terms.begin(), terms.end(),
                             [&](const QString &term) { return isPrefix ? term.startsWith(clause) : term == clause; }),
                         qPrintable(words.join(u' ') + u'\n' + typed + u'\n' + clause));
            }
        }
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
            for (const QString &query : {patterns.tsQuery(Breadth::Few), patterns.tsQuery(Breadth::Many),
                                         patterns.tsQuery(Breadth::Lines), patterns.phraseQuery()}) {
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
