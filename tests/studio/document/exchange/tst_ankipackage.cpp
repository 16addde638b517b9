// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/exchange/ankipackage.h"
#include "studio/document/exchange/flashcardcsv.h"
#include "studio/document/exchange/ziparchive.h"
#include "tests/studio/document/exchange/randomcards.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file of the test cannot be written");
}

} // namespace

/// Anki packages out and in, read and made by Python's zipfile and sqlite3 beside our own code.
class TestAnkiPackage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_media = m_folder->filePath("media");
        QVERIFY(QDir().mkpath(m_media));
        m_path = m_folder->filePath("deck.apkg");
    }

    void comesBackAsItWent()
    {
        QRandomGenerator random(runSeed());
        for (int round = 0; round < runCount(100, 5); ++round) {
            const FlashcardDeck deck{QStringLiteral("CineFluent::A & <B>"), randomCards(60, random)};
            write(deck);
            const auto again = readAnkiPackage(m_path, m_media);
            QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(describe(again.error())));
            QCOMPARE(again->name, deck.name);
            QCOMPARE(again->cards.size(), deck.cards.size());
            for (qsizetype i = 0; i < deck.cards.size(); ++i)
                QCOMPARE(flashcardTexts(again->cards[i]), flashcardTexts(deck.cards[i]));
        }
    }

    void mediaComeAlong()
    {
        writeFile(m_folder->filePath("word.MP3"), "word sound");
        writeFile(m_folder->filePath("line.mp3"), "sentence sound");
        writeFile(m_folder->filePath("frame.jpg"), "picture");
        Flashcard card;
        card.id = QUuid::createUuid();
        card.word = QStringLiteral("casa");
        card.wordSoundPath = m_folder->filePath("word.MP3");
        card.sentenceSoundPath = m_folder->filePath("line.mp3");
        card.picturePath = m_folder->filePath("frame.jpg");
        Flashcard other = card;
        other.id = QUuid::createUuid();
        other.word = QStringLiteral("perro");
        other.wordSoundPath.clear();
        write(FlashcardDeck{QStringLiteral("Film"), {card, other}});
        const auto again = readAnkiPackage(m_path, m_media);
        QVERIFY(again.ok());
        QCOMPARE(contentOf(again->cards[0].wordSoundPath), QByteArray("word sound"));
        QCOMPARE(contentOf(again->cards[0].sentenceSoundPath), QByteArray("sentence sound"));
        QCOMPARE(contentOf(again->cards[0].picturePath), QByteArray("picture"));
        QVERIFY(again->cards[1].wordSoundPath.isEmpty());
        QCOMPARE(again->cards[1].sentenceSoundPath, again->cards[0].sentenceSoundPath);

        card.wordSoundPath = m_folder->filePath("gone.mp3");
        const QByteArray before = contentOf(m_path);
        const auto failed = writeAnkiPackage({QStringLiteral("Film"), {card}}, m_path, m_clock.now());
        QCOMPARE(failed.error().code, QStringLiteral("file_unreadable"));
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList({"*.part"}, QDir::Files | QDir::Hidden), QStringList());
    }

    /// What Anki relies on: schema 11, the note's checksum, one card a note in the deck, stable ids, media by number.
    void pythonReadsTheSame()
    {
        if (QStandardPaths::findExecutable("python3").isEmpty())
            QSKIP("python3 is not installed");
        QRandomGenerator random(runSeed());
        QList<Flashcard> cards = randomCards(80, random);
        writeFile(m_folder->filePath("line.mp3"), "sentence sound");
        cards[3].sentenceSoundPath = m_folder->filePath("line.mp3");
        write(FlashcardDeck{QStringLiteral("CineFluent::Film"), cards});
        const QJsonObject seen = runPython("read");
        QCOMPARE(seen["faults"].toArray(), QJsonArray());
        const QJsonArray notes = seen["notes"].toArray();
        QCOMPARE(notes.size(), cards.size());
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const QJsonObject note = notes[i].toObject();
            const QJsonObject fields = note["fields"].toObject();
            QCOMPARE(note["guid"].toString(), cards[i].id.toString(QUuid::WithoutBraces) + "-de");
            QCOMPARE(fields["word"].toString(), cards[i].word);
            QCOMPARE(fields["sentence"].toString(), cards[i].sentence);
        }
        QCOMPARE(notes[3].toObject()["sound"].toString(), QStringLiteral("sentence sound"));
        // Exported again later: the same notes, so that Anki updates them.
        const QJsonArray guids = seen["guids"].toArray();
        write(FlashcardDeck{QStringLiteral("CineFluent::Film"), cards});
        QCOMPARE(runPython("read")["guids"].toArray(), guids);
    }

    void readsOthersPackages()
    {
        if (QStandardPaths::findExecutable("python3").isEmpty())
            QSKIP("python3 is not installed");
        runPython("write");
        const auto deck = readAnkiPackage(m_path, m_media);
        QVERIFY2(deck.ok(), deck.ok() ? "" : qPrintable(describe(deck.error())));
        QCOMPARE(deck->name, QStringLiteral("Spanish"));
        QCOMPARE(deck->cards.size(), 3);
        const Flashcard &basic = deck->cards[0];
        QCOMPARE(basic.word, QStringLiteral("la casa & más"));
        QCOMPARE(basic.translation, QStringLiteral("house\nhome"));
        QCOMPARE(basic.tags, (QStringList{"a1", "noun"}));
        QCOMPARE(contentOf(basic.wordSoundPath), QByteArray("casa sound"));
        const Flashcard &mined = deck->cards[1];
        QCOMPARE(mined.word, QStringLiteral("perro"));
        QCOMPARE(mined.sentence, QStringLiteral("El perro ladra."));
        QCOMPARE(mined.pronunciation, QStringLiteral("pe.ro"));
        QCOMPARE(contentOf(mined.sentenceSoundPath), QByteArray("perro sound"));
        QCOMPARE(contentOf(mined.picturePath), QByteArray("a picture"));
        QCOMPARE(deck->cards[2].word, QStringLiteral("gato"));
        // Names that would lead out of the folder stay in it; pictures on the network are left out.
        QVERIFY(deck->cards[2].picturePath.isEmpty());
        QCOMPARE(QFileInfo(deck->cards[2].wordSoundPath).absolutePath(), m_media);
        QVERIFY(!QFile::exists(m_folder->filePath("escape.mp3")));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << "nothing"
                                 << "zip_unreadable";
        QTest::newRow("text") << "text"
                              << "zip_unreadable";
        QTest::newRow("zip") << "zip"
                             << "anki_package_unreadable";
        QTest::newRow("no database") << "garbage"
                                     << "anki_package_unreadable";
        QTest::newRow("newest format") << "new"
                                       << "anki_package_too_new";
        QTest::newRow("a bomb") << "bomb"
                                << "zip_too_large";
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        QList<ZipMember> members{{QStringLiteral("media"), "{}", {}}};
        if (what == "garbage")
            members.append({QStringLiteral("collection.anki2"), QByteArray(5000, 'x'), {}});
        if (what == "new")
            members.append({QStringLiteral("collection.anki21b"), "x", {}});
        if (what == "bomb")
            members.append({QStringLiteral("collection.anki2"), QByteArray(257 << 20, '\0'), {}});
        if (what == "nothing" || what == "text")
            writeFile(m_path, what == "text" ? QByteArray("no package at all, but text") : QByteArray());
        else
            QVERIFY(writeZip(m_path, members, {}).ok());
        const auto deck = readAnkiPackage(m_path, m_media);
        QVERIFY(!deck.ok());
        QCOMPARE(deck.error().code, code);
        QVERIFY(!deck.error().message.isEmpty());
    }

    void survivesMutations()
    {
        const quint32 seed = runSeed();
        QRandomGenerator random(seed);
        write(FlashcardDeck{QStringLiteral("Film"), randomCards(20, random)});
        const QByteArray good = contentOf(m_path);
        const QTemporaryDir unpacked;
        QVERIFY(unpackZip(m_path, unpacked.path(), [](const QString &name) { return name; }, {}).ok());
        const QByteArray collection = contentOf(unpacked.filePath("collection.anki2"));
        int read = 0;
        const int rounds = runCount(20'000, 150);
        for (int round = 0; round < rounds; ++round) {
            // Half of them damage the package, half the database in it, which the package's checksums would hide.
            QByteArray bytes = round % 2 == 0 ? good : collection;
            for (int edits = random.bounded(1, 8); edits > 0; --edits)
                bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
            if (random.bounded(10) == 0)
                bytes.truncate(qsizetype(random.bounded(quint32(bytes.size()))));
            if (round % 2 == 0)
                writeFile(m_path, bytes);
            else
                QVERIFY(writeZip(m_path, {{QStringLiteral("collection.anki2"), bytes, {}}}, {}).ok());
            const auto deck = readAnkiPackage(m_path, m_media);
            read += deck.ok() ? 1 : 0;
            QVERIFY(deck.ok() || !deck.error().code.isEmpty());
        }
        std::printf("seed %u: %d damaged packages, %d of them still read\n", seed, rounds, read);
    }

    void stopsWhenAsked()
    {
        QRandomGenerator random(1);
        std::stop_source stop;
        stop.request_stop();
        const auto written =
            writeAnkiPackage({QStringLiteral("Film"), randomCards(5, random)}, m_path, m_clock.now(), stop.get_token());
        QCOMPARE(written.error().code, QStringLiteral("cancelled"));
        QVERIFY(!QFile::exists(m_path));
    }

private:
    QJsonObject runPython(const QString &verb)
    {
        QProcess python;
        python.start(
            "python3",
            {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/studio/document/exchange/ankipackage.py"), verb, m_path});
        if (!python.waitForFinished() || python.exitCode() != 0)
            qFatal("python: %s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }

    void write(const FlashcardDeck &deck)
    {
        const auto written = writeAnkiPackage(deck, m_path, m_clock.now());
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(describe(written.error())));
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_media;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAnkiPackage)
#include "tst_ankipackage.moc"
