// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3objectshelf.h"
#include "server/storage/s3/s3objectstore.h"
#include "server/storage/s3/s3transfer.h"
#include "tests/support/await.h"
#include "tests/support/temps3.h"
#include "tests/support/testruns.h"

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// Objects in a storage that speaks S3 and checks each signature (tests/e2e/storage/s3.mjs).
class TestS3ObjectStore : public QObject
{
    Q_OBJECT

private:
    struct Stored
    {
        QString path;
        QString sha256;
        QByteArray content;
    };

    Stored makeFile(qsizetype sizeBytes)
    {
        Stored file;
        file.content.resize(sizeBytes);
        for (char &byte : file.content)
            byte = char(m_random());
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
        file.path = m_folder.filePath(file.sha256);
        QFile out(file.path);
        if (!out.open(QFile::WriteOnly) || out.write(file.content) != sizeBytes)
            qFatal("%s", qPrintable(out.errorString()));
        return file;
    }

    struct Got
    {
        int status = 0;
        QByteArray body;
        QByteArray type;
    };
    Got get(const QByteArray &address, const QByteArray &method = "GET", const QByteArray &range = {})
    {
        QNetworkRequest request(QUrl::fromEncoded(address));
        if (!range.isEmpty())
            request.setRawHeader("Range", range);
        // As a custom verb HEAD would wait for a body.
        const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? m_network.head(request)
                                                                    : m_network.sendCustomRequest(request, method));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(30'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("Content-Type")};
    }

    QByteArray contentOf(const QString &sha256, qint64 sizeBytes)
    {
        QByteArray content;
        const auto read = m_store->read(sha256, sizeBytes, [&content](QByteArrayView step) -> Result<void> {
            content += step;
            return {};
        });
        return read ? content : read.error().code.toLatin1();
    }

    TempS3 m_s3;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    SystemClock m_clock;
    S3Settings m_settings;
    std::unique_ptr<WorkerPool> m_workers;
    std::unique_ptr<S3Client> m_client;
    std::unique_ptr<S3ObjectStore> m_store;
    std::mt19937 m_random;

private slots:
    void initTestCase()
    {
        m_random.seed(runSeed());
        const QByteArray said = m_s3.start();
        if (said.startsWith("SKIPPED"))
            QSKIP(said.constData());
        QVERIFY2(said.isEmpty(), said.constData());
        m_settings = m_s3.settings(QStringLiteral("a b+c/server 1"));
        m_client = std::make_unique<S3Client>(m_settings, m_clock);
        m_workers = std::make_unique<WorkerPool>(QStringLiteral("s3"), WorkerPool::Limits{2, 16});
        m_store = std::make_unique<S3ObjectStore>(*m_client, *m_workers);
    }

    void keepsWhatItTakes_data()
    {
        QTest::addColumn<int>("sizeBytes");
        QTest::newRow("one byte") << 1;
        QTest::newRow("one request") << 8 * 1024 * 1024;
        QTest::newRow("two parts") << 8 * 1024 * 1024 + 1;
        QTest::newRow("three parts") << 20'000'003;
    }
    void keepsWhatItTakes()
    {
        QFETCH(int, sizeBytes);
        const Stored file = makeFile(sizeBytes);
        QVERIFY(!m_store->sizeOf(file.sha256).value());
        const auto created = await(m_store->adopt(file.path, file.sha256, sizeBytes));
        QVERIFY2(created.ok() && *created, created.ok() ? "" : qPrintable(describe(created.error())));
        QVERIFY(QFile::exists(file.path));
        QCOMPARE(*await(m_store->look(file.sha256)), std::optional<qint64>(sizeBytes));
        QVERIFY(contentOf(file.sha256, sizeBytes) == file.content);
        const auto again = await(m_store->adopt(file.path, file.sha256, sizeBytes));
        QVERIFY(again.ok() && !*again);
        QVERIFY(!m_store->find(file.sha256));

        const ObjectUse use{"video/mp4", std::chrono::hours(1), false};
        const QByteArray address = m_store->addressOf(file.sha256, use).value();
        QVERIFY(!address.contains("S3RVER/S3RVER"));
        const Got whole = get(address);
        QCOMPARE(whole.status, 200);
        QVERIFY(whole.body == file.content);
        QCOMPARE(whole.type, QByteArray("video/mp4"));
        const Got part = get(address, "GET", "bytes=0-1");
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, file.content.first(std::min(sizeBytes, 2)));
        // One address does one thing, for one key.
        QCOMPARE(get(address, "DELETE").status, 403);
        QByteArray other = address;
        const qsizetype place = other.indexOf(file.sha256.toLatin1()) + 63;
        other[place] = other[place] == '0' ? '1' : '0';
        QCOMPARE(get(other).status, 403);
        QCOMPARE(get(QByteArray(address).replace("video%2Fmp4", "text%2Fhtml")).status, 403);
        const ObjectUse head{"video/mp4", std::chrono::hours(1), true};
        QCOMPARE(get(m_store->addressOf(file.sha256, head).value(), "HEAD").status, 200);
    }

    void saysWhatIsNotThere()
    {
        const QString none(64, u'a');
        QVERIFY(!m_store->sizeOf(none).value());
        QVERIFY(!m_store->sizeOf(QStringLiteral("../secret")).value());
        QCOMPARE(contentOf(none, 5), QByteArray("object_not_found"));
        QCOMPARE(contentOf(makeFile(5).sha256, 5), QByteArray("object_not_found"));
    }

    void refusesAFileOfAnotherSize()
    {
        const Stored file = makeFile(100);
        const auto adopted = await(m_store->adopt(file.path, file.sha256, 101));
        QVERIFY(!adopted.ok());
        QCOMPARE(adopted.error().code, QStringLiteral("storage_unavailable"));
        QVERIFY(!m_store->sizeOf(file.sha256).value());
    }

    void walksAllPages()
    {
        S3Settings settings = m_s3.settings(QStringLiteral("pages"));
        settings.pageKeys = 10;
        S3ObjectShelf shelf(settings, m_clock);
        const S3Client client(settings, m_clock);
        QSet<QString> expected;
        S3Request put;
        put.method = "PUT";
        put.body = "x";
        for (int i = 0; i < 43; ++i) {
            const QByteArray hash = QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex();
            expected.insert(QString::fromLatin1(hash));
            put.key = s3ObjectKey(QString::fromLatin1(hash));
            QVERIFY(client.send(put).ok());
        }
        put.key = QStringLiteral("objects/no/ne/of-ours");
        QVERIFY(client.send(put).ok());
        QSet<QString> seen;
        const auto walked = shelf.forEach([&seen](const ShelvedObject &object) -> Result<void> {
            seen.insert(object.sha256);
            return object.sizeBytes == 1 ? Result<void>() : makeError(ErrorKind::Corrupt, "size", "size");
        });
        QVERIFY2(walked.ok(), walked.ok() ? "" : qPrintable(describe(walked.error())));
        QCOMPARE(seen, expected);
        const QString one = *seen.cbegin();
        QVERIFY(shelf.setAside(one).ok());
        QVERIFY(!shelf.sizeOf(one).value());
        QVERIFY(QFile::exists(m_s3.pathOf(QStringLiteral("pages/damaged/") + one)));
    }

    void tellsAboutWrongKeys()
    {
        S3Settings settings = m_s3.settings();
        settings.secretKey = Secret(QByteArrayLiteral("another"));
        const auto probed = S3ObjectShelf(settings, m_clock).probe();
        QVERIFY(!probed.ok());
        QCOMPARE(probed.error().code, QStringLiteral("storage_refused"));
        QVERIFY2(probed.error().detail.contains(QLatin1String("403 SignatureDoesNotMatch")),
                 qPrintable(probed.error().detail));
        settings = m_s3.settings();
        settings.bucket = QStringLiteral("elsewhere");
        const auto missing = S3ObjectShelf(settings, m_clock).probe();
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, QStringLiteral("storage_refused"));
        settings = m_s3.settings();
        const auto found = S3ObjectShelf(settings, m_clock).probe();
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(describe(found.error())));
    }

    /// Another server at the endpoint, e.g. a proxy that knows no such path.
    void takesNothingForStoredThatIsNot()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
        connect(&other, &QTcpServer::newConnection, &other, [&other] {
            QTcpSocket *socket = other.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\nConnection: close\r\n\r\nnot found");
                socket->disconnectFromHost();
            });
        });
        S3Settings settings = m_s3.settings();
        settings.endpoint.setPort(other.serverPort());
        const S3Client client(settings, m_clock);
        S3ObjectStore store(client, *m_workers);
        const Stored file = makeFile(6);
        const auto adopted = await(store.adopt(file.path, file.sha256, 6));
        QVERIFY(!adopted.ok());
        QCOMPARE(adopted.error().code, QStringLiteral("storage_refused"));
        QVERIFY(QFile::exists(file.path));
    }

    /// What comes from the network is somebody else's.
    void survivesHostileAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("attempts");
        QTest::newRow("nothing") << QByteArray() << 3;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 3;
        QTest::newRow("too little") << QByteArray("HTTP/1.1 206 OK\r\nContent-Length: 10\r\n\r\nabc") << 3;
        QTest::newRow("another range")
            << QByteArray("HTTP/1.1 206 OK\r\nContent-Length: 3\r\nContent-Range: bytes 7-9/10\r\n\r\nabc") << 1;
        QTest::newRow("all of it") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc") << 1;
        QTest::newRow("without end") << "HTTP/1.1 206 OK\r\nContent-Length: 9999999\r\n\r\n" +
                                            QByteArray(1'000'000, 'x')
                                     << 1;
        QTest::newRow("elsewhere")
            << QByteArray("HTTP/1.1 307 Go\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n") << 1;
        QTest::newRow("busy") << QByteArray("HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\n\r\n") << 3;
    }
    void survivesHostileAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, attempts);
        QTcpServer hostile;
        QVERIFY(hostile.listen(QHostAddress(QHostAddress::LocalHost), 0));
        int asked = 0;
        connect(&hostile, &QTcpServer::newConnection, &hostile, [&] {
            QTcpSocket *socket = hostile.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&asked, answer, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                ++asked;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        S3Settings settings = m_s3.settings();
        settings.endpoint.setPort(hostile.serverPort());
        settings.attempts = 3;
        const S3Client client(settings, m_clock);
        auto work = [&client] { return client.read(QStringLiteral("k"), 0, 3); };
        const auto read = await(m_workers->run(std::move(work)));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        QVERIFY(!read.error().detail.contains(QLatin1String("Signature=")));
        QCOMPARE(asked, attempts);
    }
};

QTEST_GUILESS_MAIN(TestS3ObjectStore)
#include "tst_s3objectstore.moc"
