// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/dictd/dictdarticle.h"
#include "common/language/dictionaries/dictd/dictddictionary.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace cinefluent {

namespace {

constexpr int chunkBytes = 1000;

QByteArray base64Number(qint64 number)
{
    static const QByteArray digits("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    QByteArray text;
    do {
        text.prepend(digits[number % 64]);
        number /= 64;
    } while (number > 0);
    return text;
}

QByteArray littleEndian(int number)
{
    QByteArray two(2, 0);
    two[0] = char(number & 0xff);
    two[1] = char(number >> 8 & 0xff);
    return two;
}

/// gzip with the extra field of dictzip, written anew for the test.
QByteArray dictzip(const QByteArray &text, int claimedChunkBytes = chunkBytes)
{
    QByteArray sizes;
    QByteArray chunks;
    int count = 0;
    for (qsizetype at = 0; at < text.size(); at += chunkBytes, ++count) {
        const QByteArray zlib = qCompress(text.mid(at, chunkBytes)).mid(4);
        const QByteArray raw = zlib.mid(2, zlib.size() - 6); // without zlib's header and checksum
        sizes += littleEndian(int(raw.size()));
        chunks += raw;
    }
    const QByteArray field = littleEndian(1) + littleEndian(claimedChunkBytes) + littleEndian(count) + sizes;
    const QByteArray extra = "RA" + littleEndian(int(field.size())) + field;
    return QByteArray("\x1f\x8b\x08\x0c\0\0\0\0\0\x03", 10) + littleEndian(int(extra.size())) + extra +
           QByteArray("test.dict\0", 10) + chunks + QByteArray(8, 0);
}

struct Files
{
    QTemporaryDir folder;

    QString index() const { return folder.filePath(QStringLiteral("test.index")); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
};

QByteArray articles(int count, QByteArray &index)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        const QByteArray word = "wort" + QByteArray::number(i);
        const QByteArray article = word + " /x/ <n>\n1. word" + QByteArray::number(i) + ", a term\n";
        index += word + '\t' + base64Number(text.size()) + '\t' + base64Number(article.size()) + '\n';
        text += article;
    }
    return text;
}

} // namespace

class TestDictdDictionary : public QObject
{
    Q_OBJECT

private slots:
    void readsArticles();
    void findsEveryWordInBothFormats();
    void answersHostileFiles_data();
    void answersHostileFiles();
    void survivesMutations();
    void readsTheInstalledDictionary();
};

void TestDictdDictionary::readsArticles()
{
    const auto numbered = readDictdArticle(
        QStringLiteral("voler /vɔle/ <v>\n1. to fly\n2. steal, <v> rob (a person) [coll.]\n   Synonyms: {dérober}\n"),
        QStringLiteral("T"));
    QCOMPARE(numbered.size(), 2);
    QCOMPARE(numbered[0].headword, QStringLiteral("voler"));
    QCOMPARE(numbered[0].reading, QStringLiteral("vɔle"));
    QCOMPARE(numbered[0].translations, QStringList{QStringLiteral("fly")});
    QCOMPARE(*numbered[0].part, PartOfSpeech::Verb);
    QCOMPARE(numbered[1].translations, (QStringList{QStringLiteral("steal"), QStringLiteral("rob")}));
    QCOMPARE(numbered[1].gloss, QStringLiteral("coll.; a person"));

    const auto noun = readDictdArticle(
        QStringLiteral("Koffer /k/ <masc, n, sg>\nsuitcase <n> , trunk <n>\n      \"im Koffer\"  - in the case\n"),
        QStringLiteral("T"));
    QCOMPARE(noun.size(), 1);
    QCOMPARE(*noun[0].part, PartOfSpeech::Noun);
    QCOMPARE(noun[0].translations, (QStringList{QStringLiteral("suitcase"), QStringLiteral("trunk")}));

    const QString often = QStringLiteral("often /ɒfən/ <adv>\na menudo, the like\n");
    QCOMPARE(readForeignArticle(often, QStringLiteral("T"))[0].translations, (QStringList{"a menudo", "the like"}));
    QCOMPARE(readDictdArticle(often, QStringLiteral("T"))[0].translations, (QStringList{"menudo", "like"}));

    QVERIFY(readDictdArticle(QString(), QStringLiteral("T")).isEmpty());
    QVERIFY(readDictdArticle(QStringLiteral("<<<((([["), QStringLiteral("T")).isEmpty());
    QCOMPARE(readDictdArticle(QStringLiteral("x\n") + QString(100'000, u'('), QStringLiteral("T")).size(), 1);
}

void TestDictdDictionary::findsEveryWordInBothFormats()
{
    QByteArray index;
    const QByteArray text = articles(500, index);
    for (const bool packed : {false, true}) {
        Files files;
        files.write(QStringLiteral("test.index"), index);
        files.write(packed ? QStringLiteral("test.dict.dz") : QStringLiteral("test.dict"),
                    packed ? dictzip(text) : text);
        auto dictionary = DictdDictionary::open(files.index(), QStringLiteral("Test"));
        QVERIFY2(dictionary.ok(), dictionary.ok() ? "" : qPrintable(describe(dictionary.error())));
        for (int i = 0; i < 500; ++i) {
            const auto senses = (*dictionary)->lookUp(QStringLiteral("Wort%1").arg(i));
            QVERIFY(senses.ok());
            QCOMPARE(senses.value().size(), 1);
            QCOMPARE(senses.value()[0].translations,
                     (QStringList{QStringLiteral("word%1").arg(i), QStringLiteral("term")}));
            QCOMPARE(senses.value()[0].source, QStringLiteral("Test"));
        }
        QVERIFY((*dictionary)->lookUp(QStringLiteral("wort500")).value().isEmpty());
        QCOMPARE(
            (*dictionary)->forEachArticle([](std::uint32_t, const QList<DictionarySense> &) { return true; }).value(),
            500);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE((*dictionary)->forEachArticle({}, stop.get_token()).error().kind, ErrorKind::Cancelled);
    }
}

void TestDictdDictionary::answersHostileFiles_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");

    QByteArray index;
    const QByteArray text = articles(100, index);
    const QString broken = QStringLiteral("dictionary_broken");
    QTest::newRow("empty index") << QByteArray() << text << broken;
    QTest::newRow("binary index") << QByteArray(5000, '\xff') << text << broken;
    QTest::newRow("one line of 10 MB") << QByteArray(10'000'000, 'a') << text << broken;
    QTest::newRow("gzip without chunks") << index << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + "abcdefgh"
                                         << broken;
    QTest::newRow("header cut off") << index << dictzip(text).left(40) << broken;
    QTest::newRow("chunks cut off") << index << dictzip(text).left(dictzip(text).size() / 2) << broken;
    QTest::newRow("offset behind the end") << QByteArray("wort1\tzzzzz\tB\n") << dictzip(text) << broken;
    QTest::newRow("offset behind the end, plain") << QByteArray("wort1\tzzzzz\tB\n") << text << broken;
    QTest::newRow("article of a gigabyte") << QByteArray("wort1\tA\t999999\n") << text << broken;
    QTest::newRow("chunk larger than it claims") << index << dictzip(text, 50) << QString();
}

void TestDictdDictionary::answersHostileFiles()
{
    QFETCH(const QByteArray, index);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    Files files;
    files.write(QStringLiteral("test.index"), index);
    files.write(text.startsWith("\x1f\x8b") ? QStringLiteral("test.dict.dz") : QStringLiteral("test.dict"), text);
    QElapsedTimer timer;
    timer.start();
    auto dictionary = DictdDictionary::open(files.index(), QStringLiteral("Test"));
    if (!dictionary) {
        QCOMPARE(dictionary.error().code, code);
    } else {
        const auto senses = (*dictionary)->lookUp(QStringLiteral("wort1"));
        QCOMPARE(senses ? QString() : senses.error().code, code);
    }
    QVERIFY(timer.elapsed() < 2000);
}

void TestDictdDictionary::survivesMutations()
{
    const quint32 seed = tests::runSeed();
    const int rounds = tests::runCount(20'000, 300);
    QRandomGenerator random(seed);
    QByteArray index;
    const QByteArray packed = dictzip(articles(60, index));
    Files files;
    for (int round = 0; round < rounds; ++round) {
        QByteArray badIndex = index;
        QByteArray badText = packed;
        for (int i = 0; i < 4; ++i) {
            badIndex[random.bounded(badIndex.size())] = char(random.bounded(256));
            badText[random.bounded(badText.size())] = char(random.bounded(256));
        }
        files.write(QStringLiteral("test.index"), badIndex);
        files.write(QStringLiteral("test.dict.dz"), badText);
        auto dictionary = DictdDictionary::open(files.index(), QStringLiteral("Test"));
        for (int word = 0; dictionary && word < 60; word += 7) {
            const auto senses = (*dictionary)->lookUp(QStringLiteral("wort%1").arg(word));
            if (!senses)
                QCOMPARE(senses.error().code, QStringLiteral("dictionary_broken"));
        }
    }
    qInfo("%d mutated dictionaries, seed %u", rounds, seed);
}

void TestDictdDictionary::readsTheInstalledDictionary()
{
    const QString base = QStringLiteral("/usr/share/dictd/freedict-spa-eng");
    if (!QFileInfo::exists(base + QStringLiteral(".index")))
        QSKIP("dict-freedict-spa-eng is not installed");
    auto dictionary = DictdDictionary::open(base + QStringLiteral(".index"), QStringLiteral("FreeDict"));
    QVERIFY2(dictionary.ok(), dictionary.ok() ? "" : qPrintable(describe(dictionary.error())));
    const auto senses = (*dictionary)->lookUp(QStringLiteral("banco"));
    QVERIFY(senses.ok());
    QVERIFY(!senses.value().isEmpty());
    QCOMPARE(senses.value()[0].translations, QStringList{QStringLiteral("bank")});

    QProcess gzip; // the same text by another program
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), base + QStringLiteral(".dict.dz")});
    QVERIFY(gzip.waitForFinished());
    const QByteArray all = gzip.readAllStandardOutput();
    auto text = DictzipFile::open(base + QStringLiteral(".dict.dz"));
    QVERIFY(text.ok());
    for (qsizetype at = 0; at + 5000 < all.size(); at += 4999)
        QCOMPARE((*text)->read(at, 5000).value(), all.mid(at, 5000));
}

} // namespace cinefluent

QTEST_APPLESS_MAIN(cinefluent::TestDictdDictionary)
#include "tst_dictddictionary.moc"
