// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/cedict/cedictdictionary.h"
#include "common/language/dictionaries/edict/edictdictionary.h"
#include "common/language/dictionaries/mueller/muellerarticle.h"
#include "common/language/dictionaries/stardict/stardictdictionary.h"
#include "common/language/dictionaries/tsv/tabledictionary.h"
#include "common/language/dictionaries/user/userdictionary.h"
#include "common/language/dictionaries/wordnet/wordnetdictionary.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace cinefluent {

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray four(4, 0);
    qToBigEndian(number, four.data());
    return four;
}

class Folder
{
public:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

const QByteArray cedict =
    "export default {\"all\":[[\"貓\",\"猫\",\"mao1\",\"cat; puss (pet) \\\"x\\\" [a]\",[],[]],"
    "[\"打開\",\"打开\",\"da3 kai1\",[\"to open\",\"CL:個|个[ge4]\",\"to switch on\"],[],[]]]};\n";

/// "猫 [ねこ] /(n) (1) cat/(2) geisha/(P)/" and "食べる [たべる] /(v1,vt) to eat/" in EUC-JP.
const QByteArray edict = "\xc7\xad [\xa4\xcd\xa4\xb3] /(n) (1) cat (animal)/(n) (2) geisha/singer/(P)/EntL1/\n"
                         "\xbf\xa9\xa4\xd9\xa4\xeb [\xa4\xbf\xa4\xd9\xa4\xeb] /(v1,vt) to eat/\n";

QByteArray starIndex()
{
    return QByteArray("Haus\0", 5) + bigEndian(0) + bigEndian(24) + QByteArray("Hund\0", 5) + bigEndian(24) +
           bigEndian(3);
}
const QByteArray starText = "<b>1.</b> house<br>2. home&amp;dog";
const QByteArray starInfo = "StarDict's dict ifo file\nversion=2.4.2\nbookname=My Words\nsametypesequence=h\n";

/// Opens and asks; what counts is that it ends with an answer or an error of ours.
void ask(const QString &path)
{
    auto dictionary = openUserDictionary(path);
    if (!dictionary)
        return;
    for (const char *word : {"haus", "Hund", "猫", "x"})
        (void)(*dictionary)->lookUp(QString::fromUtf8(word));
}

} // namespace

class TestDictionaryFormats : public QObject
{
    Q_OBJECT

private slots:
    void readsCedict();
    void readsEdict();
    void readsTables();
    void readsStardict();
    void readsWordnet();
    void readsMueller();
    void answersHostileFiles_data();
    void answersHostileFiles();
    void survivesMutations();
};

void TestDictionaryFormats::readsCedict()
{
    const Folder folder;
    auto dictionary = CedictDictionary::open(folder.write("all.js", cedict), "C");
    QVERIFY2(dictionary.ok(), dictionary.ok() ? "" : qPrintable(describe(dictionary.error())));
    for (const char *word : {"猫", "貓"}) {
        const auto senses = (*dictionary)->lookUp(QString::fromUtf8(word)).value();
        QCOMPARE(senses.size(), 1);
        QCOMPARE(senses[0].translations, (QStringList{"cat", "puss \"x\""}));
        QCOMPARE(senses[0].reading, QStringLiteral("mao1"));
        QCOMPARE(senses[0].gloss, QStringLiteral("pet"));
    }
    const auto open = (*dictionary)->lookUp(QString::fromUtf8("打开")).value();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[1].translations, QStringList{"switch on"});
    QCOMPARE(open[0].part, std::optional(PartOfSpeech::Verb));
    QVERIFY((*dictionary)->lookUp(QString::fromUtf8("狗")).value().isEmpty());
}

void TestDictionaryFormats::readsEdict()
{
    const Folder folder;
    auto dictionary = EdictDictionary::open(folder.write("edict", edict), "E");
    QVERIFY2(dictionary.ok(), dictionary.ok() ? "" : qPrintable(describe(dictionary.error())));
    for (const char *word : {"猫", "ねこ"}) {
        const auto senses = (*dictionary)->lookUp(QString::fromUtf8(word)).value();
        QCOMPARE(senses.size(), 2);
        QCOMPARE(senses[0].translations, QStringList{"cat"});
        QCOMPARE(senses[1].translations, (QStringList{"geisha", "singer"}));
        QCOMPARE(senses[0].reading, QString::fromUtf8("ねこ"));
        QCOMPARE(senses[0].part, std::optional(PartOfSpeech::Noun));
    }
    const auto eat = (*dictionary)->lookUp(QString::fromUtf8("食べる")).value();
    QCOMPARE(eat.value(0).translations, QStringList{"eat"});
    QCOMPARE(eat.value(0).part, std::optional(PartOfSpeech::Verb));
}

void TestDictionaryFormats::readsTables()
{
    const Folder folder;
    auto dictionary = openUserDictionary(folder.write(
        "mine.tsv",
        "# a comment\r\nHaus\thouse; home, sweet\tnoun\ta building\r\nHaus\tdynasty\nlaufen\tto run, walk\n"));
    QVERIFY2(dictionary.ok(), dictionary.ok() ? "" : qPrintable(describe(dictionary.error())));
    QCOMPARE((*dictionary)->name(), QStringLiteral("mine"));
    const auto house = (*dictionary)->lookUp(QStringLiteral("haus")).value();
    QCOMPARE(house.size(), 2);
    QCOMPARE(house[0].translations, (QStringList{"house", "home, sweet"}));
    QCOMPARE(house[0].part, std::optional(PartOfSpeech::Noun));
    QCOMPARE(house[0].gloss, QStringLiteral("a building"));
    QCOMPARE((*dictionary)->lookUp(QStringLiteral("laufen")).value().value(0).translations,
             (QStringList{"run", "walk"}));
}

void TestDictionaryFormats::readsStardict()
{
    const Folder folder;
    folder.write("star.idx", starIndex());
    folder.write("star.dict", starText);
    auto dictionary = openUserDictionary(folder.write("star.ifo", starInfo));
    QVERIFY2(dictionary.ok(), dictionary.ok() ? "" : qPrintable(describe(dictionary.error())));
    QCOMPARE((*dictionary)->name(), QStringLiteral("My Words"));
    const auto senses = (*dictionary)->lookUp(QStringLiteral("Haus")).value();
    QCOMPARE(senses.size(), 2);
    QCOMPARE(senses[0].translations, QStringList{"house"});
    QVERIFY(!(*dictionary)->lookUp(QStringLiteral("Hund")).value().isEmpty());
}

void TestDictionaryFormats::readsWordnet()
{
    if (!QFile::exists(QStringLiteral("/usr/share/wordnet/index.noun")))
        QSKIP("wordnet-base is not installed");
    auto dictionary = WordnetDictionary::open(QStringLiteral("/usr/share/wordnet"), "WordNet");
    QVERIFY2(dictionary.ok(), dictionary.ok() ? "" : qPrintable(describe(dictionary.error())));
    const auto senses = (*dictionary)->lookUp(QStringLiteral("cat")).value();
    QVERIFY(senses.size() > 5);
    QCOMPARE(senses[0].translations, QStringList{"true cat"});
    QVERIFY(senses[0].gloss.startsWith(QStringLiteral("feline mammal")));
    QVERIFY(std::any_of(senses.begin(), senses.end(), [](const auto &s) { return s.part == PartOfSpeech::Verb; }));
}

void TestDictionaryFormats::readsMueller()
{
    const auto senses = readMuellerArticle(
        QString::fromUtf8(
            "gate\n   [gɛɪt]\n   1. _n.\n      1) ворота; калитка\n      2) щит, (о шлюзе) затвор; to give the "
            "gate дать отставку\n   2. _v. запирать ворота\n"),
        "M");
    QCOMPARE(senses.size(), 3);
    QCOMPARE(senses[0].headword, QStringLiteral("gate"));
    QCOMPARE(senses[0].translations, (QStringList{QString::fromUtf8("ворота"), QString::fromUtf8("калитка")}));
    QCOMPARE(senses[1].translations, (QStringList{QString::fromUtf8("щит"), QString::fromUtf8("затвор")}));
    QCOMPARE(senses[2].part, std::optional(PartOfSpeech::Verb));
}

void TestDictionaryFormats::answersHostileFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QString broken = QStringLiteral("dictionary_broken");
    QTest::newRow("empty table") << "a.tsv" << QByteArray() << broken;
    QTest::newRow("binary table") << "a.tsv" << QByteArray(100'000, '\xfe') << broken;
    QTest::newRow("table of one line of 10 MB") << "a.txt" << QByteArray(10'000'000, 'x') << broken;
    QTest::newRow("table without translations") << "a.tsv" << QByteArray("Haus\nHund\t\n") << broken;
    QTest::newRow("no StarDict") << "a.ifo" << QByteArray("hello") << broken;
    QTest::newRow("StarDict without its text") << "a.ifo" << starInfo << QStringLiteral("dictionary_unreadable");
    QTest::newRow("64-bit StarDict") << "a.ifo" << starInfo + "idxoffsetbits=64\n"
                                     << QStringLiteral("dictionary_unsupported");
    QTest::newRow("another ending") << "a.exe" << QByteArray("MZ") << QStringLiteral("dictionary_unsupported");
    QTest::newRow("dictd without its text")
        << "a.index" << QByteArray("a\tA\tB\n") << QStringLiteral("dictionary_unreadable");
}

void TestDictionaryFormats::answersHostileFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    const Folder folder;
    QElapsedTimer timer;
    timer.start();
    const auto dictionary = openUserDictionary(folder.write(name, content));
    QVERIFY(!dictionary.ok());
    QCOMPARE(dictionary.error().code, code);
    QVERIFY(timer.elapsed() < 2000);
    for (const QByteArray &javaScript :
         {QByteArray(), QByteArray(2'000'000, '['), QByteArray(2'000'000, '"'), content}) {
        const auto chinese = CedictDictionary::open(folder.write("all.js", javaScript), "C");
        QVERIFY(!chinese.ok());
        QCOMPARE(chinese.error().code, QStringLiteral("dictionary_broken"));
    }
    const auto japanese = EdictDictionary::open(folder.write("edict", content), "E");
    QVERIFY(!japanese.ok());
    QCOMPARE(japanese.error().code, QStringLiteral("dictionary_broken"));
    QVERIFY(!WordnetDictionary::open(folder.path(), "W").ok());
}

void TestDictionaryFormats::survivesMutations()
{
    QRandomGenerator random(tests::runSeed());
    const int rounds = tests::runCount(20'000, 300);
    const Folder folder;
    const auto changed = [&](QByteArray text) {
        for (int i = 0; i < 3; ++i)
            text[random.bounded(text.size())] = char(random.bounded(256));
        return text.left(random.bounded(8) == 0 ? random.bounded(text.size()) : text.size());
    };
    for (int i = 0; i < rounds; ++i) {
        folder.write("star.idx", changed(starIndex()));
        folder.write("star.dict", starText);
        ask(folder.write("star.ifo", changed(starInfo)));
        ask(folder.write("mine.tsv", changed("Haus\thouse\tnoun\nHund\tdog\n")));
        if (auto dictionary = CedictDictionary::open(folder.write("all.js", changed(cedict)), "C"))
            (void)(*dictionary)->lookUp(QString::fromUtf8("猫"));
        if (auto dictionary = EdictDictionary::open(folder.write("edict", changed(edict)), "E"))
            (void)(*dictionary)->lookUp(QString::fromUtf8("猫"));
        (void)readMuellerArticle(QString::fromUtf8(changed("gate\n 1. _n. 1) ворота; калитка\n2. _v. запирать")), "M");
    }
    qInfo("%d mutated dictionaries of each format", rounds);
}

} // namespace cinefluent

QTEST_APPLESS_MAIN(cinefluent::TestDictionaryFormats)
#include "tst_dictionaryformats.moc"
