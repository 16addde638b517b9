// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/filehash.h"
#include "studio/net/accesstokens.h"
#include "studio/net/apiclient.h"
#include "studio/net/uploadjob.h"
#include "tests/support/await.h"
#include "tests/support/chaosproxy.h"
#include "tests/support/httpscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr qint64 blockBytes = 4096;

/// Every block follows from the seed and its place: one that was lost, doubled or misplaced is found.
QByteArray blockAt(quint32 seed, qint64 offset)
{
    std::mt19937_64 engine(quint64(seed) << 32 ^ quint64(offset));
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < block.size(); i += 8) {
        const quint64 word = engine();
        std::memcpy(block.data() + i, &word, sizeof(word));
    }
    return block;
}

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

/// The studio's uploader against the real server through a network that keeps failing.
class TestChaosUpload : public QObject
{
    Q_OBJECT

private:
    Result<UploadSummary> upload(quint16 port, const UploadObject &object, UploadOptions options,
                                 std::chrono::milliseconds silence = 30s)
    {
        QNetworkAccessManager network;
        ApiOptions api;
        api.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        api.firstBackoff = 2ms;
        api.longestBackoff = 50ms;
        api.retries = 12;
        api.silenceTimeout = silence;
        ApiClient client(network, m_ids, api);
        FixedToken token(*m_server);
        client.setTokens(&token);
        UploadJob job(client, options);
        return await(job.run({object}));
    }

    UploadObject makeFile(const QString &name, qint64 sizeBytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        for (qint64 offset = 0; offset < sizeBytes; offset += blockBytes) {
            const QByteArray block = blockAt(m_seed, offset);
            if (file.write(block.left(qsizetype(std::min(blockBytes, sizeBytes - offset)))) < 0)
                qFatal("%s", qPrintable(file.errorString()));
        }
        file.close();
        const auto hash = encode::hashFile(file.fileName());
        return {file.fileName(), hash.value().sha256, sizeBytes, QStringLiteral("video/mp4")};
    }

    /// Empty where the server has the file, block for block.
    QString compare(const UploadObject &object)
    {
        const auto stored = m_server->parts().objects.find(object.sha256);
        if (!stored || stored->sizeBytes != object.sizeBytes)
            return QStringLiteral("it is not there");
        QFile file(stored->path);
        if (!file.open(QFile::ReadOnly))
            return file.errorString();
        for (qint64 offset = 0; offset < object.sizeBytes; offset += blockBytes) {
            const qint64 size = std::min(blockBytes, object.sizeBytes - offset);
            if (file.read(size) != blockAt(m_seed, offset).left(qsizetype(size)))
                return QStringLiteral("the block at %1 is another").arg(offset);
        }
        return {};
    }

    TempPostgres m_postgres;
    QTemporaryDir m_folder;
    std::unique_ptr<HttpScenarioServer> m_server;
    SystemClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
    quint32 m_seed = 0;
    quint16 m_port = 0;

private slots:
    void initTestCase()
    {
        m_seed = runSeed();
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_server = std::make_unique<HttpScenarioServer>(*database, [](server::ServerConfig &config) {
            config.uploadLimitBytes = qint64(8) << 30;
            config.storageReserveBytes = qint64(64) << 20;
        });
        QVERIFY(m_server->start().ok());
        m_port = quint16(QUrl(QString::fromLatin1(m_server->url())).port());
        QVERIFY(!m_server->accessToken(Sender::Editor).isEmpty());
    }

    void arrivesWholeHoweverOftenItIsCut()
    {
        const int wantedCuts = runCount(2'000, 30);
        const qint64 sizeBytes = runCount(1, 0) ? qint64(5'000'000'000) : qint64(24'000'001);
        const UploadObject object = makeFile(QStringLiteral("film"), sizeBytes);
        const QDateTime changed = QFileInfo(object.path).lastModified();
        UploadOptions options;
        options.mostPieceBytes = runCount(8 << 20, 1 << 20);
        options.patience = 60;
        std::mt19937 random(m_seed);
        const qint64 apart = 2 * sizeBytes / wantedCuts;
        ChaosProxy proxy(m_port, [&random, wantedCuts, apart, &proxy](int) {
            ChaosPlan plan;
            if (proxy.cuts() >= wantedCuts)
                return plan;
            plan.sliceBytes = std::uniform_int_distribution<qint64>(1'000, 65'536)(random);
            plan.end = ChaosPlan::End(random() % 3);
            // One in five loses the answer alone: the server has the piece, the client does not know it.
            if (random() % 5 == 0)
                plan.downBytes = std::uniform_int_distribution<qint64>(0, 300)(random);
            else
                plan.upBytes = std::uniform_int_distribution<qint64>(1, apart)(random);
            return plan;
        });
        QElapsedTimer timer;
        timer.start();
        const auto summary = upload(proxy.port(), object, options);
        QVERIFY2(summary.ok(), summary.ok() ? "" : qPrintable(describe(summary.error())));
        const qint64 again = proxy.upBytes() - sizeBytes;
        qInfo("%lld bytes, %d cuts, %d pieces sent again, %lld bytes more than the file, %lld ms", (long long)sizeBytes,
              proxy.cuts(), summary->cuts, (long long)again, (long long)timer.elapsed());
        QVERIFY2(proxy.cuts() >= wantedCuts * 9 / 10, "the network was too good");
        const QString fault = compare(object);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        constexpr qint64 headBytes = 2'000; // of a request, with its token
        QVERIFY(again <= proxy.cuts() * (options.mostPieceBytes + 2 * headBytes) +
                             headBytes * (sizeBytes / options.leastPieceBytes + 10));
        QCOMPARE(QFileInfo(object.path).lastModified(), changed);
        QCOMPARE(encode::hashFile(object.path).value().sha256, object.sha256);
        QFile::remove(object.path);
    }

    void arrivesWhateverTheNetworkIsLike_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("slow") << 0;
        QTest::newRow("far away") << 1;
        QTest::newRow("in small slices") << 2;
        QTest::newRow("with connections that hang") << 3;
    }
    void arrivesWhateverTheNetworkIsLike()
    {
        QFETCH(int, kind);
        const UploadObject object = makeFile(QString::number(kind), 300'000 + kind);
        UploadOptions options;
        options.mostPieceBytes = 128 * 1024;
        ChaosProxy proxy(m_port, [kind](int connection) {
            ChaosPlan plan;
            if (kind == 0)
                plan.bytesPerSecond = 1'000'000;
            else if (kind == 1)
                plan.latencyMs = 20;
            else if (kind == 2)
                plan.sliceBytes = 7;
            else if (connection < 2) {
                plan.upBytes = 50'000 + connection;
                plan.end = ChaosPlan::End::Hang;
            }
            return plan;
        });
        const auto summary = upload(proxy.port(), object, options, kind == 3 ? 500ms : 30'000ms);
        QVERIFY2(summary.ok(), summary.ok() ? "" : qPrintable(describe(summary.error())));
        QCOMPARE(proxy.cuts(), kind == 3 ? 2 : 0);
        const QString fault = compare(object);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    /// A server of tus that is not ours (tests/e2e/clients/tusserver.mjs).
    void uploadsToAnotherServer()
    {
        QTemporaryDir folder;
        QProcess server;
        QSignalSpy spoken(&server, &QProcess::readyReadStandardOutput);
        QSignalSpy ended(&server, &QProcess::finished);
        server.start(QStringLiteral("node"),
                     {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/e2e/clients/tusserver.mjs"), folder.path()});
        QVERIFY2(server.waitForStarted(), "node is missing");
        QTRY_VERIFY_WITH_TIMEOUT(!spoken.isEmpty() || !ended.isEmpty(), 60'000);
        const QByteArray said = server.readAllStandardOutput();
        if (said.startsWith("SKIPPED"))
            QSKIP(said.constData());
        const auto port = quint16(QJsonDocument::fromJson(said)[QLatin1String("port")].toInt());
        QVERIFY2(port > 0, said.constData());
        const UploadObject object = makeFile(QStringLiteral("elsewhere"), 1'500'001);
        UploadOptions options;
        options.mostPieceBytes = 200'000;
        std::mt19937 random(m_seed);
        ChaosProxy proxy(port, [&random](int connection) {
            ChaosPlan plan;
            if (connection < 10)
                plan.upBytes = std::uniform_int_distribution<qint64>(1, 400'000)(random);
            return plan;
        });
        const auto summary = upload(proxy.port(), object, options);
        QVERIFY2(summary.ok(), summary.ok() ? "" : qPrintable(describe(summary.error())));
        QVERIFY(proxy.cuts() > 0);
        QByteArrayList hashes;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            if (file.size() == object.sizeBytes)
                hashes.append(encode::hashFile(file.filePath()).value().sha256.toLatin1());
        }
        QVERIFY(hashes.contains(object.sha256.toLatin1()));
        server.closeWriteChannel();
        QVERIFY(server.state() == QProcess::NotRunning || server.waitForFinished());
    }

    /// Where the program was stopped, the next run of another one goes on.
    void goesOnInTheNextRun()
    {
        const UploadObject object = makeFile(QStringLiteral("two runs"), 2'000'000);
        UploadOptions options;
        options.mostPieceBytes = 100'000;
        options.patience = 0;
        ChaosProxy proxy(m_port, [](int connection) {
            ChaosPlan plan;
            plan.upBytes = connection == 0 ? 1'200'000 : 1;
            return plan;
        });
        QVERIFY(!upload(proxy.port(), object, options).ok());
        QVERIFY(!m_server->parts().objects.find(object.sha256));
        const auto summary = upload(m_port, object, options);
        QVERIFY(summary.ok());
        QVERIFY2(summary->resumedBytes >= 1'000'000, qPrintable(QString::number(summary->resumedBytes)));
        const QString fault = compare(object);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

QTEST_GUILESS_MAIN(TestChaosUpload)
#include "tst_chaosupload.moc"
