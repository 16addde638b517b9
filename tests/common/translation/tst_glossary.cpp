// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/glossary.h"

#include <QTest>

namespace cinefluent {

using translation::Glossary;
using translation::Term;
using translation::TermHit;

namespace {

QStringList englishForms(const QString &word)
{
    if (word == u"knives")
        return {QStringLiteral("knife")};
    return word.endsWith(u's') ? QStringList{word.chopped(1)} : QStringList();
}

QStringList germanForms(const QString &word)
{
    return word == u"häuser" || word == u"häusern" ? QStringList{QStringLiteral("haus")} : QStringList();
}

QStringList textsOf(const QString &source, const QList<TermHit> &hits)
{
    QStringList texts;
    for (const TermHit &hit : hits)
        texts.append(source.mid(hit.start, hit.length));
    return texts;
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void findsTerms_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("word") << "house"
                              << "A house, the HOUSE." << QStringList{"house", "HOUSE"};
        QTest::newRow("no part of a word") << "art"
                                           << "Start the party." << QStringList();
        QTest::newRow("another form") << "knife"
                                      << "Two knives." << QStringList{"knives"};
        QTest::newRow("a form of the term") << "knives"
                                            << "One knife." << QStringList{"knife"};
        QTest::newRow("possessive") << "Tom"
                                    << "Tom's car, and Tom’s." << QStringList{"Tom", "Tom"};
        QTest::newRow("phrase over a line") << "night watch"
                                            << "the Night\nWatch." << QStringList{"Night\nWatch"};
        QTest::newRow("phrase in part") << "night watch"
                                        << "The night, watchmen." << QStringList();
        QTest::newRow("elision") << "homme"
                                 << "l'homme est là" << QStringList{"homme"};
        QTest::newRow("Chinese") << "守夜人"
                                 << "他是守夜人吗" << QStringList{"守夜人"};
        QTest::newRow("Korean with a particle") << "경찰"
                                                << "경찰이 왔다" << QStringList{"경찰"};
        QTest::newRow("Japanese") << "ジョン"
                                  << "ジョンさん、ジョン!" << QStringList{"ジョン", "ジョン"};
        QTest::newRow("only marks") << "?!"
                                    << "What?!" << QStringList();
        QTest::newRow("beyond the first plane") << "𝒜b"
                                                << "x 𝒜b y" << QStringList{"𝒜b"};
    }

    void findsTerms()
    {
        QFETCH(const QString, term);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        const Glossary glossary({{term, QStringLiteral("x"), {}}}, englishForms);
        QCOMPARE(textsOf(text, glossary.find(text)), found);
    }

    void theLongestTermWins()
    {
        const Glossary glossary({{"night", "Nacht", {}}, {"night watch", "Nachtwache", {}}, {"watch", "Uhr", {}}});
        const QString text = QStringLiteral("The night watch at night.");
        QCOMPARE(glossary.find(text), (QList<TermHit>{{1, 4, 11}, {0, 19, 5}}));
    }

    void missingTermsAreNamedOnce()
    {
        const Glossary glossary({{"house", "Haus", {}}, {"Tom", "Thomas", {}}}, englishForms, germanForms);
        QCOMPARE(glossary.missing("Tom's houses", "Die Häuser von Thomas"), QList<qsizetype>());
        QCOMPARE(glossary.missing("Tom's houses", "Die Gebäude von Tom"), (QList<qsizetype>{1, 0}));
        QCOMPARE(glossary.missing("Tom, Tom!", "Tim, Tim!"), QList<qsizetype>{1});
        QCOMPARE(glossary.missing("No term", ""), QList<qsizetype>());
    }

    void eitherOfTwoTranslationsWillDo()
    {
        const Glossary glossary({{"watch", "Uhr", {}}, {"watch", "Wache", {}}});
        QCOMPARE(glossary.missing("My watch", "Meine Wache"), QList<qsizetype>());
        QCOMPARE(glossary.missing("My watch", "Meine Uhr"), QList<qsizetype>());
        QCOMPARE(glossary.missing("My watch", "Mein Auto").size(), 2);
    }

    void blankTermsAreLeftOut()
    {
        QCOMPARE(Glossary({{" ", "x", {}}, {"x", "", {}}, {"a", "b", "note"}}).terms(),
                 (QList<Term>{{"a", "b", "note"}}));
    }
};

} // namespace cinefluent

QTEST_GUILESS_MAIN(cinefluent::TestGlossary)
#include "tst_glossary.moc"
