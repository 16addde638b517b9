// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/spelling.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace cinefluent;

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void measuresEdits_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("distance");
        QTest::newRow("same") << "house"
                              << "house" << 0;
        QTest::newRow("exchanged") << "hosue"
                                   << "house" << 1;
        QTest::newRow("missing") << "hous"
                                 << "house" << 1;
        QTest::newRow("doubled") << "houuse"
                                 << "house" << 1;
        QTest::newRow("another") << "mouse"
                                 << "house" << 1;
        QTest::newRow("two") << "mouze"
                             << "house" << 2;
        QTest::newRow("far") << "bridge"
                             << "castle" << 3;
        QTest::newRow("much longer") << "a"
                                     << "abcdef" << 3;
    }
    void measuresEdits()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, distance);
        QCOMPARE(editDistance(first, second, 2), distance);
        QCOMPARE(editDistance(second, first, 2), distance);
    }

    /// Whatever one edit makes of a word shares a key with it.
    void oneEditSharesAKey()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QString word;
            const int length = random.bounded(4, 12);
            for (int i = 0; i < length; ++i)
                word += QChar(u'a' + random.bounded(6));
            QString edited = word;
            const int at = random.bounded(length);
            switch (random.bounded(4)) {
            case 0:
                edited.remove(at, 1);
                break;
            case 1:
                edited.insert(at, u'z');
                break;
            case 2:
                edited[at] = u'z';
                break;
            default:
                if (at + 1 < length)
                    std::swap(edited[at], edited[at + 1]);
            }
            const QStringList keys = spellingKeys(word);
            const QStringList others = spellingKeys(edited);
            const QSet<QString> shared =
                QSet<QString>(keys.begin(), keys.end()) & QSet<QString>(others.begin(), others.end());
            QVERIFY2(!shared.isEmpty(), qPrintable(word + u' ' + edited));
            QVERIFY(editDistance(word, edited, 1) <= 1);
        }
    }

    void leavesShortAndEndlessWordsAlone()
    {
        QVERIFY(spellingKeys(QStringLiteral("ab")).isEmpty());
        QVERIFY(spellingKeys(QString(33, u'a')).isEmpty());
        QCOMPARE(spellingKeys(QStringLiteral("abc")).size(), 4);
        QCOMPARE(forgivenEdits(2), 0);
        QCOMPARE(forgivenEdits(7), 1);
        QCOMPARE(forgivenEdits(8), 2);
    }
};

QTEST_APPLESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
