// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/support/eventually.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

/// What a reader saw that no release is.
struct Sighting
{
    QByteArray path;
    QByteArray body;
};

struct Readers
{
    std::atomic<bool> stop = false;
    std::atomic<int> seenOld = 0;
    std::atomic<int> seenNew = 0;
    std::mutex mutex;
    QList<Sighting> mixtures;
};

QByteArray get(const QUrl &server, const QByteArray &path, const QByteArray &token)
{
    constexpr int patienceMs = 20'000;
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + token +
                 "\r\n\r\n");
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs)) {
    }
    const QByteArray answer = socket.readAll();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return answer.startsWith("HTTP/1.1 200") ? answer.mid(end + 4) : QByteArray();
}

/// Every text of an answer carries the mark of its release: one mark alone, as often as that release has texts.
void read(Readers &readers, const QUrl &server, const QByteArray &path, const QByteArray &token, int oldMarks,
          int newMarks)
{
    while (!readers.stop) {
        const QByteArray body = get(server, path, token);
        const auto oldSeen = int(body.count("<old>") + body.count("\\u003cold>"));
        const auto newSeen = int(body.count("<new>") + body.count("\\u003cnew>"));
        if (oldSeen == oldMarks && newSeen == 0) {
            ++readers.seenOld;
        } else if (newSeen == newMarks && oldSeen == 0) {
            ++readers.seenNew;
        } else {
            const std::lock_guard lock(readers.mutex);
            readers.mixtures.append({path, body});
        }
    }
}

/// The manifest with every text that learners read marked. `words` of the headwords keep their rows.
api::ReleaseManifest marked(api::ReleaseManifest manifest, const QString &mark, int cuesOfFirst)
{
    manifest = nextRelease(manifest);
    manifest.movie.title = mark;
    manifest.movie.description = mark;
    for (Headword &headword : manifest.headwords)
        headword.exampleSentence = mark;
    for (api::ManifestLesson &entry : manifest.lessons) {
        entry.lesson.title = mark;
        for (LessonCue &cue : entry.cues) {
            cue.cue.text = mark;
            cue.cue.translations.clear();
            cue.cue.difficultyWords.clear();
            cue.cue.contextNotes = mark;
        }
        for (Occurrence &occurrence : entry.occurrences)
            occurrence.start = occurrence.length = 0;
    }
    api::ManifestLesson &first = manifest.lessons[0];
    first.cues.resize(std::min(qsizetype(cuesOfFirst), first.cues.size()));
    first.occurrences.removeIf([&first](const Occurrence &occurrence) {
        return std::none_of(first.cues.begin(), first.cues.end(),
                            [&](const LessonCue &cue) { return cue.cue.id.uuid() == occurrence.cueId; });
    });
    return manifest;
}

int marksInLesson(const api::ManifestLesson &entry)
{
    QSet<HeadwordId> words;
    for (const Occurrence &occurrence : entry.occurrences)
        words.insert(occurrence.headwordId);
    return int(1 + 2 * entry.cues.size() + words.size());
}

} // namespace

class TestAtomicRelease : public QObject
{
    Q_OBJECT

private slots:
    /// Readers ask on and on while two releases of one movie, of different sizes, take turns: every answer is wholly
    /// one of them.
    void readersSeeOneReleaseOrTheOther()
    {
        TempPostgres postgres;
        QVERIFY(postgres.start().ok());
        const auto database = postgres.freshDatabase();
        QVERIFY(database.ok());
        HttpScenarioServer server(*database);
        QVERIFY(server.start().ok());
        QRandomGenerator random(runSeed());
        api::ReleaseManifest manifest;
        do
            manifest = makeManifest(random, 3);
        while (manifest.lessons.size() < 2 || manifest.lessons.first().cues.size() < 5);
        manifest.movie.isActive = true;
        manifest.movie.isPremium = false;
        for (api::ManifestLesson &lesson : manifest.lessons)
            lesson.lesson.isPremium = false;
        const api::ReleaseManifest older = marked(manifest, QStringLiteral("<old>"), 3);
        api::ReleaseManifest newer = marked(manifest, QStringLiteral("<new>"), 100);
        if (newer.lessons.size() > 2)
            newer.lessons.removeLast();
        QCOMPARE(publish(server, older).status, 200);

        const QByteArray token = server.accessToken(Sender::Learner);
        const QUrl url(QString::fromLatin1(server.url()));
        const QByteArray lesson = "/lessons/" + older.lessons.at(0).lesson.id.toByteArray();
        const QByteArray movie = "/movies/" + older.movie.id.toByteArray();
        Readers readers;
        std::vector<std::thread> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back([&] {
                read(readers, url, lesson, token, marksInLesson(older.lessons.at(0)),
                     marksInLesson(newer.lessons.at(0)));
            });
            threads.emplace_back([&] {
                read(readers, url, movie, token, int(2 + older.lessons.size()), int(2 + newer.lessons.size()));
            });
        }
        int published = 0;
        bool isReadOn = true;
        for (int round = 0; isReadOn && round < runCount(200, 20); ++round) {
            published += publish(server, nextRelease(round % 2 ? older : newer)).status == 200;
            const int before = readers.seenOld + readers.seenNew;
            isReadOn = isReadOn && eventually([&] { return readers.seenOld + readers.seenNew >= before + 8; });
        }
        readers.stop = true;
        for (std::thread &thread : threads)
            thread.join();
        qInfo("%d releases, %d answers of the one, %d of the other", published, readers.seenOld.load(),
              readers.seenNew.load());
        if (!readers.mixtures.isEmpty())
            QFAIL((readers.mixtures.first().path + ": " + readers.mixtures.first().body.left(2000)).constData());
        QVERIFY(isReadOn);
        QCOMPARE(published, runCount(200, 20));
        QVERIFY(readers.seenOld > 20 && readers.seenNew > 20);
    }
};

QTEST_GUILESS_MAIN(TestAtomicRelease)
#include "tst_atomicrelease.moc"
