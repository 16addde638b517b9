// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/hunspell/spelldictionary.h"
#include "studio/scenarios/spellchecker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestSpellChecker : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) { return m_folder->filePath(QString::fromLatin1(name)); }
    SpellingFolders folders() { return {{m_folder->path()}, path("words")}; }

    /// The misspelt words once all are known.
    QStringList settled(SpellChecker &speller, const QString &text, const QString &language)
    {
        QSignalSpy spy(&speller, &SpellChecker::checked);
        static_cast<void>(speller.misspelt(text, language));
        while (!speller.isSettled(text, language)) {
            if (!spy.wait())
                return {QStringLiteral("never settled")};
        }
        QStringList words;
        for (const auto &[start, length] : speller.misspelt(text, language))
            words.append(text.mid(start, length));
        return words;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path("en_GB.aff"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz'\nSFX S Y 1\nSFX S 0 s .\n");
        write(path("en_GB.dic"), "6\nlamp/S\nkeeper/S\nthe\ndon't\nclimb/S\nTom\n");
        write(path("de_DE.aff"), "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkwz\xFC\xDF\n");
        write(path("de_DE.dic"), "3\nT\xFCr\nStra\xDF"
                                 "e\ndie\n");
    }

    void takesWordsApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << "The lamp,\nthe keeper!" << QStringList{"The", "lamp", "the", "keeper"};
        QTest::newRow("apostrophes") << "Don’t, l'été" << QStringList{"Don't", "l'été"};
        QTest::newRow("numbers and letters") << "5 a 7th x2" << QStringList{};
        QTest::newRow("addresses") << "to tom@lamp/house" << QStringList{"to"};
        QTest::newRow("nothing") << "" << QStringList{};
    }
    void takesWordsApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const SpelledWord &word : spelledWords(text)) {
            found.append(word.word);
            QCOMPARE(text.mid(word.start, word.length).replace(u'’', u'\''), word.word);
        }
        if (text.contains(u'@'))
            QVERIFY(!found.contains("tom") && !found.contains("house"));
        else
            QCOMPARE(found, words);
    }

    void findsWhatIsMisspelt()
    {
        SpellChecker speller(folders());
        QCOMPARE(settled(speller, "Tom and the lampp don’t climbs", "en"), QStringList({"and", "lampp"}));
        QCOMPARE(settled(speller, QString::fromUtf8("die Tür, die Strasse, die Straße"), "de-AT"),
                 QStringList("Strasse"));
        QVERIFY(!speller.problem("en") && !speller.problem("de-AT"));
    }

    void neverWaits()
    {
        SpellChecker speller(folders());
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += QStringLiteral("word%1 ").arg(QString(i % 7 + 2, QChar(u'a' + i % 26)));
        QElapsedTimer timer;
        timer.start();
        const auto first = speller.misspelt(QStringLiteral("lampp ") + text.left(2'000), "en");
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(first.isEmpty()); // not known yet
    }

    void suggestsAndLearns()
    {
        {
            SpellChecker speller(folders());
            QStringList suggestions;
            bool answered = false;
            speller.suggest("lampp", "en", [&](const QStringList &list) {
                suggestions = list;
                answered = true;
            });
            QTRY_VERIFY(answered);
            QVERIFY2(suggestions.contains("lamp"), qPrintable(suggestions.join(u' ')));

            QCOMPARE(settled(speller, "lampp keperr", "en"), QStringList({"lampp", "keperr"}));
            speller.ignore("keperr", "en");
            QVERIFY(speller.learn("lampp", "en").ok());
            QVERIFY(settled(speller, "lampp keperr", "en").isEmpty());
        }
        SpellChecker later(folders());
        QCOMPARE(settled(later, "lampp keperr", "en"), QStringList("keperr"));
        QCOMPARE(settled(later, "lampp", "de"), QStringList("lampp")); // learnt for one language
        QCOMPARE(later.learntLanguages(), QStringList("en"));
        QCOMPARE(later.learnt("en"), QStringList("lampp"));
        QVERIFY(later.forget("lampp", "en").ok());
        QCOMPARE(settled(later, "lampp keperr", "en"), QStringList({"lampp", "keperr"}));
        QVERIFY(later.learntLanguages().isEmpty());
        QVERIFY(SpellChecker(folders()).learnt("en").isEmpty());
    }

    void namesTheMissingDictionaryAndItsRemedy()
    {
        SpellChecker speller(folders());
        QSignalSpy spy(&speller, &SpellChecker::problemFound);
        QVERIFY(settled(speller, "qualcosa", "it").isEmpty());
        QVERIFY(speller.problem("it"));
        QCOMPARE(speller.problem("it")->code, QStringLiteral("dictionary_missing"));
        QVERIFY(speller.problem("it")->message.contains("hunspell-it"));
        QVERIFY(speller.problem("it")->message.contains("Italian"));
        QVERIFY(settled(speller, "ancora", "it").isEmpty());
        QCOMPARE(spy.size(), 1);
        QVERIFY(settled(speller, "灯台守", "ja").isEmpty()); // nothing to look up word by word
        QVERIFY(!speller.problem("ja"));
    }

    void saysWhenWordsCannotBeKept()
    {
        write(path("words"), "in the way");
        SpellChecker speller(folders());
        QVERIFY(!speller.learn("lampp", "en").ok());
        QCOMPARE(settled(speller, "lampp", "en"), QStringList("lampp"));
    }
};

QTEST_GUILESS_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
