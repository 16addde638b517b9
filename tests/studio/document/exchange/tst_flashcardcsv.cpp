// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/exchange/flashcardcsv.h"
#include "tests/studio/document/exchange/randomcards.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestFlashcardCsv : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWent()
    {
        QRandomGenerator random(runSeed());
        for (int round = 0; round < runCount(500, 10); ++round) {
            const QList<Flashcard> cards = randomCards(50, random);
            const auto again = flashcardsFromCsv(flashcardsToCsv(cards, round % 2 == 0));
            QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(describe(again.error())));
            QCOMPARE(again->size(), cards.size());
            for (qsizetype i = 0; i < cards.size(); ++i)
                QCOMPARE(flashcardTexts(again->at(i)), flashcardTexts(cards[i]));
            QVERIFY(*again == cards);
        }
    }

    void pythonReadsTheSame()
    {
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        QRandomGenerator random(runSeed());
        const QList<Flashcard> cards = randomCards(100, random);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(flashcardsToCsv(cards));
        file.close();
        QProcess reader;
        reader.start(python,
                     {"-c",
                      "import csv, json, sys\n"
                      "with open(sys.argv[1], encoding='utf-8', newline='') as f:\n"
                      "    print(json.dumps([[r['word'], r['rank']] for r in csv.DictReader(f, strict=True)]))\n",
                      file.fileName()});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardError(), QByteArray());
        const QJsonArray rows = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
        QCOMPARE(rows.size(), cards.size());
        for (qsizetype i = 0; i < cards.size(); ++i) {
            QCOMPARE(rows[i].toArray()[0].toString(), cards[i].word);
            QCOMPARE(rows[i].toArray()[1].toString(),
                     cards[i].frequencyRank ? QString::number(*cards[i].frequencyRank) : QString());
        }
    }

    void readsOthersTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("semicolons") << QByteArray("Expression;Reading;Meaning\ncasa;ˈkasa;house\n");
        QTest::newRow("tabs") << QByteArray("Front\tIPA\tBack\r\ncasa\tˈkasa\thouse\r\n\r\n");
        QTest::newRow("other columns") << QByteArray("Deck,Term,Gloss,Pronunciation\nx,casa,house,ˈkasa\n");
    }
    void readsOthersTables()
    {
        QFETCH(QByteArray, table);
        const auto cards = flashcardsFromCsv(table);
        QVERIFY(cards.ok());
        QCOMPARE(cards->size(), 1);
        QCOMPARE(cards->first().word, QStringLiteral("casa"));
        QCOMPARE(cards->first().translation, QStringLiteral("house"));
        QCOMPARE(cards->first().pronunciation, QString::fromUtf8("ˈkasa"));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << "cards_no_word";
        QTest::newRow("no word") << QByteArray("a,b\n1,2\n") << "cards_no_word";
        QTest::newRow("no rows") << QByteArray("word,translation\n") << "cards_empty";
        QTest::newRow("blank words") << QByteArray("word,translation\n ,x\n") << "cards_empty";
        QTest::newRow("zeros") << QByteArray(1000, '\0') << "cards_no_word";
        QTest::newRow("too many") << QByteArray("word\n") + QByteArray("a\n").repeated(200'001) << "cards_too_large";
        QTest::newRow("too long") << QByteArray(65 * 1024 * 1024, 'a') << "cards_too_large";
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, code);
        const auto cards = flashcardsFromCsv(table);
        QVERIFY(!cards.ok());
        QCOMPARE(cards.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestFlashcardCsv)
#include "tst_flashcardcsv.moc"
