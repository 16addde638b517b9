// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3directstage.h"
#include "server/storage/s3/s3objectshelf.h"
#include "server/storage/s3/s3transfer.h"
#include "studio/net/accesstokens.h"
#include "studio/net/apiclient.h"
#include "studio/net/uploadjob.h"
#include "tests/support/await.h"
#include "tests/support/chaosproxy.h"
#include "tests/support/eventually.h"
#include "tests/support/httpscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/temps3.h"
#include "tests/support/testruns.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

class FixedToken final : public AccessTokens
{
public:
    explicit FixedToken(HttpScenarioServer &server)
        : m_server(server)
    {
    }
    Task<Result<QString>> currentToken() override
    {
        co_return QString::fromLatin1(m_server.accessToken(Sender::Editor));
    }
    Task<Result<QString>> renewedToken(QString) override { return currentToken(); }

private:
    HttpScenarioServer &m_server;
};

} // namespace

/// Files sent past the server, straight to a storage from npm that checks every signature (tests/e2e/storage/s3.mjs),
/// by plain HTTP and by the studio's uploader, through a network that may fail.
class TestDirectUpload : public QObject
{
    Q_OBJECT

private:
    QByteArray makeContent(qsizetype sizeBytes)
    {
        QByteArray content(sizeBytes, Qt::Uninitialized);
        std::mt19937_64 engine(m_random());
        for (char &byte : content)
            byte = char(engine());
        return content;
    }
    static QByteArray shaOf(const QByteArray &content)
    {
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    }
    HttpAnswer ask(const QByteArray &sha256, qint64 sizeBytes, const QByteArray &what = {},
                   Sender sender = Sender::Editor)
    {
        return m_server->send("PUT", "/studio/objects/" + sha256 + "/direct" + what,
                              "{\"contentType\":\"video/mp4\",\"sizeBytes\":" + QByteArray::number(sizeBytes) + '}',
                              sender);
    }
    /// The last answer that does not say "verifying".
    HttpAnswer complete(const QByteArray &sha256, qint64 sizeBytes, Sender sender = Sender::Editor)
    {
        HttpAnswer answer;
        const bool isDecided = eventually([&] {
            answer = ask(sha256, sizeBytes, "/completion", sender);
            return answer.status != 202;
        });
        return isDecided ? answer : HttpAnswer();
    }
    int put(const QString &address, const QByteArray &bytes)
    {
        QNetworkRequest request(QUrl::fromEncoded(address.toLatin1()));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/octet-stream"));
        const std::unique_ptr<QNetworkReply> reply(m_client.put(request, bytes));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    int putPart(const QJsonValue &part, const QByteArray &content)
    {
        return put(part[QStringLiteral("url")].toString(), content.mid(part[QStringLiteral("offsetBytes")].toInteger(),
                                                                       part[QStringLiteral("sizeBytes")].toInteger()));
    }
    bool isStored(const QByteArray &sha256)
    {
        return m_server->send("HEAD", "/studio/objects/" + sha256, {}, Sender::Editor).status == 200;
    }
    qsizetype keysUnderWay() const
    {
        const auto settings = m_s3.settings();
        return server::S3Client(settings, m_clock).list(server::s3IncomingFolder).value().keys.size();
    }

    UploadObject makeFile(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(shaOf(content)));
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return {path, QString::fromLatin1(shaOf(content)), content.size(), QStringLiteral("video/mp4")};
    }
    Result<UploadSummary> upload(const UploadObject &object, int patience = 8)
    {
        QNetworkAccessManager network;
        ApiOptions api;
        api.server = QUrl(QString::fromLatin1(m_server->url()));
        api.firstBackoff = 2ms;
        api.longestBackoff = 50ms;
        api.silenceTimeout = 5s;
        ApiClient client(network, m_ids, api);
        FixedToken token(*m_server);
        client.setTokens(&token);
        UploadOptions options;
        options.patience = patience;
        UploadJob job(client, options);
        return await(job.run({object}));
    }

    void setPlan(std::function<ChaosPlan(int)> plan)
    {
        const std::lock_guard lock(m_mutex);
        m_plan = std::move(plan);
    }

    TempS3 m_s3;
    TempPostgres m_postgres;
    QTemporaryDir m_folder;
    std::unique_ptr<ChaosProxy> m_network; ///< between studios and the storage
    std::mutex m_mutex;
    std::function<ChaosPlan(int)> m_plan; ///< asked on the proxy's thread
    std::unique_ptr<HttpScenarioServer> m_server;
    QNetworkAccessManager m_client;
    SystemClock m_clock;
    SystemRandom m_dice;
    IdGenerator m_ids{m_clock, m_dice};
    std::mt19937 m_random;

private slots:
    void initTestCase()
    {
        m_random.seed(runSeed());
        const QByteArray said = m_s3.start();
        if (said.startsWith("SKIPPED"))
            QSKIP(said.constData());
        QVERIFY2(said.isEmpty(), said.constData());
        m_network = std::make_unique<ChaosProxy>(m_s3.port(), [this](int connection) {
            const std::lock_guard lock(m_mutex);
            return m_plan ? m_plan(connection) : ChaosPlan();
        });
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_server = std::make_unique<HttpScenarioServer>(*database, [this](server::ServerConfig &config) {
            config.uploadLimitBytes = qint64(8) << 30;
            config.s3 = m_s3.settings();
            config.s3.publicEndpoint = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_network->port()));
        });
        QVERIFY(m_server->start().ok());
    }
    void cleanupTestCase() { m_server.reset(); }
    void cleanup() { setPlan({}); }

    void takesPartsByPlainHttp()
    {
        const QByteArray content = makeContent(17'000'000);
        const QByteArray sha256 = shaOf(content);
        QCOMPARE(complete(sha256, content.size()).status, 404);
        const HttpAnswer begun = ask(sha256, content.size());
        QVERIFY2(begun.status == 200, begun.body.constData());
        const QJsonArray parts = begun.json()[QStringLiteral("parts")].toArray();
        QCOMPARE(parts.size(), 3);
        QCOMPARE(putPart(parts[2], content), 200);
        QCOMPARE(putPart(parts[0], content), 200);
        QCOMPARE(complete(sha256, content.size()).status, 409);
        // Whoever asks again is told what is missing alone.
        const HttpAnswer again = ask(sha256, content.size());
        const QJsonArray missing = again.json()[QStringLiteral("parts")].toArray();
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing[0][QStringLiteral("number")].toInt(), 2);
        QVERIFY(again.json()[QStringLiteral("arrivedBytes")].toInteger() > 8'000'000);
        QCOMPARE(putPart(missing[0], content), 200);
        QVERIFY(!isStored(sha256));
        const HttpAnswer done = complete(sha256, content.size());
        QVERIFY2(done.status == 200, done.body.constData());
        QCOMPARE(done.json()[QStringLiteral("state")].toString(), QStringLiteral("stored"));
        QVERIFY(isStored(sha256));
        QFile stored(m_s3.pathOf(server::s3ObjectKey(QString::fromLatin1(sha256))));
        QVERIFY(stored.open(QFile::ReadOnly) && stored.readAll() == content);
        QCOMPARE(keysUnderWay(), 0);
        // An address has no power over what it brought.
        QVERIFY(putPart(parts[0], QByteArray(content.size(), 'x')) > 0);
        QVERIFY(stored.seek(0) && stored.readAll() == content);
        QCOMPARE(ask(sha256, content.size()).json()[QStringLiteral("state")].toString(), QStringLiteral("stored"));
    }

    void refusesAnotherContent()
    {
        const QByteArray content = makeContent(9'000'000);
        const QByteArray sha256 = shaOf(content);
        QByteArray other = content;
        other[8'500'000] = char(other[8'500'000] ^ 1);
        const QJsonArray parts = ask(sha256, content.size()).json()[QStringLiteral("parts")].toArray();
        QCOMPARE(parts.size(), 2);
        for (const QJsonValue &part : parts)
            QCOMPARE(putPart(part, other), 200);
        const HttpAnswer refused = complete(sha256, content.size());
        QCOMPARE(refused.status, 400);
        QVERIFY2(refused.body.contains("object_mismatch"), refused.body.constData());
        QVERIFY(!isStored(sha256));
        QVERIFY(!QFile::exists(m_s3.pathOf(server::s3ObjectKey(QString::fromLatin1(sha256)))));
        QCOMPARE(keysUnderWay(), 0);
        QCOMPARE(complete(sha256, content.size()).status, 404);
    }

    void bindsAddressesToPartAndSize()
    {
        const QByteArray content = makeContent(9'000'000);
        const QByteArray sha256 = shaOf(content);
        const QJsonArray parts = ask(sha256, content.size()).json()[QStringLiteral("parts")].toArray();
        const QString address = parts[0][QStringLiteral("url")].toString();
        QCOMPARE(put(address, content), 403);
        QCOMPARE(put(address, content.first(100)), 403);
        QCOMPARE(put(QString(address).replace(QLatin1String("partNumber=1"), QLatin1String("partNumber=2")),
                     content.first(8 << 20)),
                 403);
        QVERIFY(address.contains(QLatin1String("X-Amz-Expires=3600&")));
        // Another editor neither sees nor ends it.
        QCOMPARE(complete(sha256, content.size(), Sender::Admin).status, 404);
        QCOMPARE(ask(sha256, content.size(), {}, Sender::Learner).status, 403);
        QCOMPARE(ask(sha256, content.size(), {}, Sender::Anonymous).status, 401);
        QCOMPARE(ask(sha256, (qint64(5) << 30) + 1).status, 415);
        QCOMPARE(ask(sha256, 0).status, 400);
        QCOMPARE(ask("nonsense", 5).status, 400);
    }

    void studioSendsPastTheServer()
    {
        const QByteArray content = makeContent(20'000'003);
        const auto summary = upload(makeFile(content));
        QVERIFY2(summary.ok(), summary.ok() ? "" : qPrintable(describe(summary.error())));
        QCOMPARE(summary->uploaded, 1);
        QCOMPARE(summary->cuts, 0);
        QVERIFY2(m_network->upBytes() >= content.size(), "it went another way");
        QVERIFY(isStored(shaOf(content)));
        QCOMPARE(keysUnderWay(), 1); // of bindsAddressesToPartAndSize() alone
        QCOMPARE(upload(makeFile(content))->alreadyThere, 1);
    }

    void studioGoesOnAfterCuts()
    {
        const QByteArray content = makeContent(30'000'000);
        const UploadObject object = makeFile(content);
        const int first = m_network->cuts();
        setPlan([random = std::mt19937(m_random()), number = 0](int) mutable {
            ChaosPlan plan;
            plan.upBytes = std::uniform_int_distribution<qint64>(1'000, 14'000'000)(random);
            plan.end = ChaosPlan::End(random() % 2);
            return ++number <= 6 ? plan : ChaosPlan();
        });
        const auto summary = upload(object);
        QVERIFY2(summary.ok(), summary.ok() ? "" : qPrintable(describe(summary.error())));
        QVERIFY2(m_network->cuts() > first, "the network was too good");
        QVERIFY(isStored(object.sha256.toLatin1()));
        QFile stored(m_s3.pathOf(server::s3ObjectKey(object.sha256)));
        QVERIFY(stored.open(QFile::ReadOnly) && stored.readAll() == content);
    }

    void studioGoesOnInTheNextRun()
    {
        const QByteArray content = makeContent(25'000'000);
        const QByteArray sha256 = shaOf(content);
        const QJsonArray parts = ask(sha256, content.size()).json()[QStringLiteral("parts")].toArray();
        QCOMPARE(putPart(parts[1], content), 200);
        const auto summary = upload(makeFile(content));
        QVERIFY(summary.ok());
        QCOMPARE(summary->resumedBytes, qint64(8) << 20);
        QVERIFY(isStored(sha256));
    }

    /// Uploads that nobody goes on with are cleared away, their parts with them.
    void areClearedAwayWhenGivenUp()
    {
        const QByteArray content = makeContent(9'000'000);
        const QByteArray sha256 = shaOf(content);
        const QJsonArray parts = ask(sha256, content.size()).json()[QStringLiteral("parts")].toArray();
        QCOMPARE(putPart(parts[0], content), 200);
        const auto settings = m_s3.settings();
        server::S3ObjectShelf shelf(settings, m_clock);
        const Instant later = m_clock.now() + 1h;
        QCOMPARE(shelf.clearUploads(m_clock.now() - 1h, false).value(), 0);
        const int count = shelf.clearUploads(later, true).value();
        QVERIFY(count >= 1);
        QVERIFY(keysUnderWay() >= 1);
        QCOMPARE(shelf.clearUploads(later, false).value(), count);
        QCOMPARE(keysUnderWay(), 0);
        QCOMPARE(complete(sha256, content.size()).status, 404);
        QCOMPARE(ask(sha256, content.size()).json()[QStringLiteral("arrivedBytes")].toInteger(), 0);
    }

    /// A storage that studios cannot reach costs time, no upload.
    void studioFallsBackToTheServer()
    {
        setPlan([](int) {
            ChaosPlan plan;
            plan.upBytes = 1;
            return plan;
        });
        const QByteArray content = makeContent(3'000'000);
        const auto summary = upload(makeFile(content), 1);
        QVERIFY2(summary.ok(), summary.ok() ? "" : qPrintable(describe(summary.error())));
        QCOMPARE(summary->cuts, 2);
        QVERIFY(isStored(shaOf(content)));
    }
};

QTEST_GUILESS_MAIN(TestDirectUpload)
#include "tst_directupload.moc"
