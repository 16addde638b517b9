// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/consistency.h"

#include <QTest>

namespace cinefluent {

using translation::findInconsistencies;
using translation::Glossary;
using translation::Inconsistency;
using Kind = Inconsistency::Kind;

class TestConsistency : public QObject
{
    Q_OBJECT

private slots:
    void theRarerTranslationIsNamed()
    {
        const QList<Inconsistency> found = findInconsistencies({{"Come on!", "Los!"},
                                                                {"Come on.", "Komm schon."},
                                                                {"come  on", "komm schon!"},
                                                                {"Come on!", ""},
                                                                {"Come in", "Herein"}},
                                                               {});
        QCOMPARE(found, (QList<Inconsistency>{{Kind::OtherTranslation, 0, "Komm schon.", 1, -1}}));
    }

    void ofTwoTheFirstIsExpected()
    {
        const QList<Inconsistency> found = findInconsistencies({{"Yes.", "Ja."}, {"Yes.", "Doch."}}, {});
        QCOMPARE(found, (QList<Inconsistency>{{Kind::OtherTranslation, 1, "Ja.", 0, -1}}));
    }

    void termsAreKept()
    {
        const Glossary glossary({{"night watch", "Nachtwache", {}}});
        const QList<Inconsistency> found =
            findInconsistencies({{"The night watch", "Die Nachtwache"}, {"Night watch?", "Die Wächter?"}}, glossary);
        QCOMPARE(found, (QList<Inconsistency>{{Kind::TermNotKept, 1, "Nachtwache", -1, 0}}));
    }

    void numbersAreKept_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("lost");
        QTest::newRow("kept") << "Room 42"
                              << "Zimmer 42"
                              << "";
        QTest::newRow("changed") << "Room 42"
                                 << "Zimmer 24"
                                 << "42";
        QTest::newRow("grouped") << "1,000 men"
                                 << "1.000 Mann"
                                 << "";
        QTest::newRow("blank that groups") << "1,000 men"
                                           << "1\u202F000 hommes"
                                           << "";
        QTest::newRow("another script") << "In 1984"
                                        << "عام ١٩٨٤"
                                        << "";
        QTest::newRow("spelt out") << "3 men"
                                   << "drei Mann"
                                   << "";
        QTest::newRow("twice") << "10 and 10"
                               << "10 und 11"
                               << "10";
        QTest::newRow("time") << "At 10:30"
                              << "Um 10.30 Uhr"
                              << "";
        QTest::newRow("end of sentence") << "In 1984. 12 men."
                                         << "1984: 12 Mann"
                                         << "";
    }

    void numbersAreKept()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, target);
        QFETCH(const QString, lost);
        const QList<Inconsistency> found = findInconsistencies({{source, target}}, {});
        QCOMPARE(found,
                 lost.isEmpty() ? QList<Inconsistency>() : (QList<Inconsistency>{{Kind::NumberLost, 0, lost, -1, -1}}));
    }

    void copiesAreNamed()
    {
        const QList<Inconsistency> found = findInconsistencies(
            {{"Oh, Tom!", "Oh, Tom!"}, {"Where is the car?", "Where is\nthe car?"}, {"Where is she?", ""}}, {});
        QCOMPARE(found, (QList<Inconsistency>{{Kind::NotTranslated, 1, {}, -1, -1}}));
    }
};

} // namespace cinefluent

QTEST_GUILESS_MAIN(cinefluent::TestConsistency)
#include "tst_consistency.moc"
