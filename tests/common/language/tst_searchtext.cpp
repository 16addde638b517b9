// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void foldsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *text, const char *line) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(line);
        };
        row("case and punctuation", "To be, or NOT to be?", " to be or not to be ");
        row("German", "Größe und Straße", " grosse und strasse ");
        row("Spanish", "¿Dónde está el niño?", " donde esta el nino ");
        row("French", "L’œuvre de Zoë, déjà vue", " l oeuvre de zoe deja vue ");
        row("contractions", "Don't, she'll, I’m", " dont shell im ");
        row("Polish and Danish letters", "Łódź Ærø", " lodz aero ");
        row("Russian keeps й and drops the dots of ё", "Ещё чай и ёлка", " еще чай и елка ");
        row("Greek", "Ελλάδα", " ελλαδα ");
        row("full width", "ＡＢＣ１２３", " abc123 ");
        row("katakana and half width kana", "カメラ ｶﾒﾗ ガ", " かめらかめらが ");
        row("voicing marks stay", "かがは ばぱ", " かがはばぱ ");
        row("long vowels stay", "コーヒー", " こーひー ");
        row("punctuation does not part a run", "今日は、いい天気", " 今日はいい天気 ");
        row("traditional Chinese", "電影學習", " 电影学习 ");
        row("scripts part words", "3D映画A", " 3d 映画 a ");
        row("markup and operators", "<b>\"a\" & (b | !c):*</b> % _ \\", " b a b c b ");
        row("bidirectional controls", "\u202eabc\u202c \u200fאב", " abc אב ");
        row("nothing", " \t%&'", "");
    }
    void foldsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(searchLine(text), line);
        QCOMPARE(searchLine(line), line);
    }

    void cutsHangulIntoLetters()
    {
        const QList<SearchWord> words = searchWords(QStringLiteral("영화를 봤어"));
        QCOMPARE(words.size(), 2);
        QCOMPARE(words.at(0).script, SearchScript::Hangul);
        QCOMPARE(words.at(0).characters,
                 QStringList({QStringLiteral("영"), QStringLiteral("화"), QStringLiteral("를")}));
        // What is typed on the way to a word is a prefix of it.
        for (const char *typed : {"ㅇ", "여", "영", "영ㅎ", "영호", "영화"}) {
            const QList<SearchWord> part = searchWords(QString::fromUtf8(typed));
            QCOMPARE(part.size(), 1);
            const bool isPrefix = words.at(0).text.startsWith(part.at(0).text);
            QCOMPARE(isPrefix, QString::fromUtf8(typed) != QString::fromUtf8("영호"));
        }
    }

    void indexesCharactersAndPairs()
    {
        QCOMPARE(searchTerms(QStringLiteral("東京、駅")),
                 QStringList({QStringLiteral("东"), QStringLiteral("东京"), QStringLiteral("京"),
                              QStringLiteral("京駅"), QStringLiteral("駅")}));
        const QStringList terms = searchTerms(QStringLiteral("I love this wonderful life of ours"));
        for (const char *term : {"i", "_i_love", "_this_wonderful", "wonderful", "_life_of", "_of_ours"})
            QVERIFY2(terms.contains(QLatin1StringView(term)), term);
        QVERIFY(!terms.contains(QLatin1String("_love_wonderful")));
        // Runs of characters have pairs of their own.
        QVERIFY(searchTerms(QStringLiteral("東京 love")).filter(QStringLiteral("_")).isEmpty());
    }

    /// Seeded noise: terms hold nothing that a query language or a pattern could take for its own.
    void leavesNothingDangerous()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            const int length = random.bounded(1, 60);
            for (int i = 0; i < length; ++i)
                text += QChar(char16_t(random.bounded(5) == 0 ? random.bounded(0x10000) : random.bounded(0x80)));
            const QList<SearchWord> words = searchWords(text);
            for (const SearchWord &word : words) {
                QVERIFY(!word.text.isEmpty());
                for (const char forbidden : {'\0', '\'', '\\', '%', '_', ':', '&', '|', '!', '(', ')', '*', ' ', '<'})
                    QVERIFY2(!word.text.contains(QLatin1Char(forbidden)), qPrintable(text));
                QVERIFY(word.text.isValidUtf16());
            }
            const QString line = searchLine(text);
            QCOMPARE(searchLine(line), line);
        }
    }

    void isQuickOnLongText()
    {
        const QString text = QStringLiteral("a'b%_\u202e漢字 ").repeated(20'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!searchTerms(text).isEmpty());
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
