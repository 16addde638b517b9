// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/storagecare.h"
#include "server/storage/s3/s3objectshelf.h"
#include "server/storage/s3/s3transfer.h"
#include "tests/support/playablemovie.h"
#include "tests/support/serverprocess.h"
#include "tests/support/temppostgres.h"
#include "tests/support/temps3.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// A server whose objects lie in a storage from npm (tests/e2e/storage/s3.mjs), which checks every signature.
class TestObjectStorage : public QObject
{
    Q_OBJECT

private:
    static QString shaOf(const QByteArray &content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }

    /// As a player without an account: no token goes along.
    HttpAnswer follow(const QByteArray &address, const QByteArray &range = {})
    {
        QNetworkRequest request(QUrl::fromEncoded(address));
        request.setTransferTimeout(30'000);
        if (!range.isEmpty())
            request.setRawHeader("Range", range);
        const std::unique_ptr<QNetworkReply> reply(m_player.get(request));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeaderPairs(),
                reply->readAll()};
    }

    QByteArray prefix()
    {
        const HttpAnswer granted =
            m_server->send("POST", "/lessons/" + m_movie.lessonId() + "/playback", {}, Sender::Learner);
        const QString url = granted.json()[QStringLiteral("url")].toString();
        return QUrl(url).path(QUrl::FullyEncoded).toLatin1().chopped(qstrlen("master.m3u8"));
    }

    static ServerProcess::Outcome run(ServerProcess &server, const QStringList &arguments, const QStringList &storage,
                                      const QByteArray &input = {})
    {
        return server.run(arguments + storage, input, TempS3::environment());
    }

    TempS3 m_s3;
    TempPostgres m_postgres;
    DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QNetworkAccessManager m_player;
    PlayableMovie m_movie;
    QRandomGenerator m_random{79};
    SystemClock m_clock;

private slots:
    void initTestCase()
    {
        const QByteArray said = m_s3.start();
        if (said.startsWith("SKIPPED"))
            QSKIP(said.constData());
        QVERIFY2(said.isEmpty(), said.constData());
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(
            m_database, [this](ServerConfig &config) { config.s3 = m_s3.settings(QStringLiteral("films/1")); });
        QVERIFY(m_server->start().ok());
        m_movie = makePlayableMovie(m_random);
        const HttpAnswer published = publishPlayable(*m_server, m_movie);
        QVERIFY2(published.status == 200, published.body.constData());
    }
    void cleanupTestCase() { m_server.reset(); }

    void keepsNothingOnTheDisk()
    {
        QVERIFY(!m_movie.contents.isEmpty());
        for (const QByteArray &content : std::as_const(m_movie.contents)) {
            QVERIFY(!m_server->parts().objects.find(shaOf(content)));
            QVERIFY(QFile::exists(m_s3.pathOf(QStringLiteral("films/1/") + s3ObjectKey(shaOf(content)))));
        }
        QVERIFY(QDir(m_server->parts().objects.spoolFolder()).isEmpty());
    }

    void playsALesson()
    {
        const QByteArray at = prefix();
        QVERIFY(at.startsWith("/media/play/"));
        for (auto file = m_movie.contents.cbegin(); file != m_movie.contents.cend(); ++file) {
            const HttpAnswer first = m_server->send("GET", at + file.key());
            // Addresses in playlists are relative to ours: these are passed on.
            const bool isMedia = file.key().endsWith(".mp4");
            QCOMPARE(first.status, isMedia ? 307 : 200);
            const HttpAnswer served = follow(m_server->url() + at + file.key());
            QCOMPARE(served.status, 200);
            QVERIFY(served.body == file.value());
            QVERIFY(served.header("Cache-Control").contains("immutable"));
            if (isMedia) {
                QCOMPARE(first.header("Cache-Control"), QByteArray("no-store"));
                QVERIFY(first.header("Location").contains("X-Amz-Expires=60&"));
                QCOMPARE(served.header("Content-Type"), QByteArray("video/mp4"));
                const HttpAnswer part = follow(m_server->url() + at + file.key(), "bytes=1000-1999");
                QCOMPARE(part.status, 206);
                QCOMPARE(part.body, file.value().mid(1000, 1000));
            }
        }
        QCOMPARE(m_server->send("GET", at + "master.m3u8").header("Content-Type"),
                 QByteArray("application/vnd.apple.mpegurl"));
    }

    /// Whether a file may be had is decided here at each request.
    void sendsNobodyWithoutRight()
    {
        const QByteArray at = prefix();
        QByteArray forged = at;
        forged[qsizetype(qstrlen("/media/play/")) + 5] = at[qsizetype(qstrlen("/media/play/")) + 5] == 'A' ? 'B' : 'A';
        const HttpAnswer refused = m_server->send("GET", forged + "video-480/video.mp4");
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.header("Location").isNull());
        m_server->clock().advance(std::chrono::hours(5));
        QCOMPARE(m_server->send("GET", at + "video-480/video.mp4").status, 403);
        m_server->clock().advance(std::chrono::hours(-5));
    }

    void tellsTheStudioWhatIsThere()
    {
        const QByteArray content = m_movie.contents.value("video-480/video.mp4");
        HttpScenario head{.name = "head",
                          .method = "HEAD",
                          .path = "/studio/objects/" + shaOf(content).toLatin1(),
                          .sender = Sender::Editor};
        const HttpAnswer there = m_server->send(head);
        QCOMPARE(there.status, 200);
        QCOMPARE(there.header("Content-Length"), QByteArray::number(content.size()));
        head.path = "/studio/objects/" + QByteArray(64, 'a');
        QCOMPARE(m_server->send(head).status, 404);
        head.method = "GET";
        head.path = "/studio/objects/" + shaOf(content).toLatin1();
        const HttpAnswer elsewhere = m_server->send(head);
        QCOMPARE(elsewhere.status, 307);
        QVERIFY(follow(elsewhere.header("Location")).body == content);
    }

    void isLookedAfter()
    {
        const S3Settings settings = m_s3.settings(QStringLiteral("films/1"));
        S3ObjectShelf shelf(settings, m_clock);
        TransactionPool pool(m_database.app);
        StorageAudit audit(pool);
        const auto well = checkStorage(audit, shelf, false);
        QVERIFY2(well.ok(), well.ok() ? "" : qPrintable(describe(well.error())));
        for (const StorageFault &fault : well->faults)
            qWarning("%s: %s", qPrintable(fault.subject), qPrintable(fault.problem));
        QVERIFY(well->faults.isEmpty());
        QVERIFY(well->objects >= m_movie.contents.size());

        const QByteArray content = m_movie.contents.value("subtitles-en.vtt");
        const QString path = m_s3.pathOf(QStringLiteral("films/1/") + s3ObjectKey(shaOf(content)));
        QFile stored(path);
        QVERIFY(stored.open(QFile::ReadWrite) && stored.putChar('X'));
        stored.close();
        const auto ill = checkStorage(audit, shelf, true);
        QVERIFY(ill.ok());
        QCOMPARE(ill->faults.size(), 1);
        QVERIFY2(ill->faults[0].problem.contains(QLatin1String("set aside in the bucket's damaged/")),
                 qPrintable(ill->faults[0].problem));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(publishPlayable(*m_server, m_movie).status, 200); // brings back what is missing
        QVERIFY(checkStorage(audit, shelf, false)->faults.isEmpty());

        S3Request stray;
        stray.method = "PUT";
        stray.key = s3ObjectKey(shaOf("nobody's"));
        stray.body = "nobody's";
        QVERIFY(S3Client(settings, m_clock).send(stray).ok());
        const Instant later = m_clock.now() + std::chrono::hours(1);
        QCOMPARE(collectGarbage(audit, shelf, later, true)->strays, 1);
        const auto collected = collectGarbage(audit, shelf, later, false);
        QVERIFY(collected.ok());
        QCOMPARE(collected->strays, 1);
        QVERIFY(!shelf.sizeOf(shaOf("nobody's")).value());
        QVERIFY(checkStorage(audit, shelf, false)->faults.isEmpty());
    }

    void isBackedUpAndBroughtBack()
    {
        QTemporaryDir target;
        ServerProcess server;
        const QStringList storage = m_s3.arguments() + QStringList{"--s3-prefix", "films/2"};
        QVERIFY2(server.start(storage, TempS3::environment()), server.log().constData());
        const auto editor = run(
            server, {"admin", "create-editor", "--email", "ed@example.org", "--username", "ed_1", "--password-stdin"},
            storage, "harbor lemon quiet\n");
        QVERIFY2(editor.exitCode == 0, editor.err.constData());
        QNetworkRequest login(QUrl::fromEncoded(server.url() + "/auth/login"));
        login.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const auto ask = [this](QNetworkRequest request, const QByteArray &method, const QByteArray &body) {
            const std::unique_ptr<QNetworkReply> reply(m_player.sendCustomRequest(request, method, body));
            QEventLoop loop;
            connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
            if (!reply->isFinished())
                loop.exec();
            return reply->readAll();
        };
        const QJsonDocument session = QJsonDocument::fromJson(
            ask(login, "POST", "{\"email\":\"ed@example.org\",\"password\":\"harbor lemon quiet\"}"));
        const QByteArray token =
            session[QStringLiteral("session")][QStringLiteral("accessToken")].toString().toLatin1();
        QVERIFY(!token.isEmpty());
        const QByteArray content(300'000, 'c');
        QNetworkRequest put(QUrl::fromEncoded(server.url() + "/studio/objects/" + shaOf(content).toLatin1()));
        put.setRawHeader("Authorization", "Bearer " + token);
        put.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("video/mp4"));
        QVERIFY(ask(put, "PUT", content).contains("\"created\":true"));

        const auto doctor = run(server, {"doctor", "--port", "0"}, storage);
        QVERIFY2(doctor.out.contains("ok    objects: bucket films at "), doctor.out.constData());
        const auto backup = run(server, {"backup", target.path()}, storage);
        QVERIFY2(backup.exitCode == 0, (backup.out + backup.err).constData());
        QVERIFY2(backup.out.contains("1 files, 1 of them copied"), backup.out.constData());
        QString folder;
        for (const QString &name : QDir(target.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folder = name == QLatin1String("objects") ? folder : target.filePath(name);

        ServerProcess restored;
        const QStringList elsewhere = m_s3.arguments() + QStringList{"--s3-prefix", "films/3"};
        const auto done = run(restored, {"restore", folder}, elsewhere);
        QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
        QVERIFY(QFile::exists(m_s3.pathOf(QStringLiteral("films/3/") + s3ObjectKey(shaOf(content)))));
        QVERIFY(!QFile::exists(restored.dataDirectory() + QStringLiteral("/objects/") + shaOf(content).left(2)));
        const auto check = run(restored, {"check"}, elsewhere);
        QVERIFY2(check.exitCode == 0 && check.out.contains("1 objects"), (check.out + check.err).constData());
    }

    /// Nothing of a configuration that cannot work is started, and no key is printed.
    void refusesHalfAConfiguration()
    {
        ServerProcess server;
        const auto missing = server.run({"serve", "--s3-bucket", "films", "--s3-endpoint", "http://example.org"});
        QCOMPARE(missing.exitCode, 2);
        for (const char *name : {"s3-access-key-id", "s3-secret-access-key", "s3-endpoint"})
            QVERIFY2(missing.err.contains(name), missing.err.constData());
        const auto shown = run(server, {"config", "show"}, m_s3.arguments());
        QVERIFY2(shown.out.contains("s3-secret-access-key = (secret)"), shown.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestObjectStorage)
#include "tst_objectstorage.moc"
