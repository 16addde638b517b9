// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/rawclient.h"
#include "tests/server/http/testserver.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

const QHostAddress attacker(QStringLiteral("127.0.0.2"));

int openDescriptors()
{
    return int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size());
}

} // namespace

/// What the channel does with clients that are broken, slow, greedy or gone. Malformed input is also covered without
/// sockets by tst_requestparser; here the answer, the end of the connection and the counter are checked.
class TestClientChannel : public QObject
{
    Q_OBJECT

private slots:
    void rejectsBrokenRequests_data();
    void rejectsBrokenRequests();
    void refusesAnEnormousBodyAtOnce();
    void answersPipelinedRequestsInOrder();
    void readsNoFurtherThanTheRequestAtWork();
    void readsBodiesInAnyPieces();
    void stripsInternalFields();
    void endsSlowHeads();
    void endsSlowBodies();
    void endsIdleConnections();
    void endsClientsThatNeverRead();
    void holdsLittleForClientsThatNeverRead();
    void endsClientsThatReadTooSlowly();
    void letsAClientSendItsBodyBeforeItReadsTheRefusal();
    void servesSlowReadersCompletely();
    void streamsRangesOfAFile();
    void survivesClientsThatAbort();
    void survivesThousandsOfHalfSentHeads();
    void limitsConnectionsPerAddress();
    void limitsConnectionsInAll();
};

void TestClientChannel::rejectsBrokenRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const char *code) {
        QTest::newRow(name) << bytes << status << QByteArray(code);
    };
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
    row("two lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", 400, "repeated_content_length");
    row("equal lengths", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", 400, "repeated_content_length");
    row("length and coding", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        "conflicting_framing");
    row("bare line feed", "GET /hello HTTP/1.1\nHost: a\n\n", 400, "bare_line_feed");
    row("bare line feed in a field", "GET /hello HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", 400, "bare_line_feed");
    row("1 MB header", "GET /hello HTTP/1.1\r\nHost: a\r\nX-Big: " + QByteArray(1'000'000, 'x') + "\r\n\r\n", 431,
        "head_too_large");
    row("1 MB target", "GET /" + QByteArray(1'000'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414, "target_too_long");
    QByteArray many = "GET /hello HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 100; ++i)
        many += "X: y\r\n";
    row("101 fields", many + "\r\n", 431, "too_many_header_fields");
    row("10 GB", post + "Content-Length: 10000000000\r\n\r\n", 413, "body_too_large");
    row("17 of 16 bytes", "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 17\r\n\r\n", 413, "body_too_large");
    row("chunks over the limit",
        "POST /small HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n7\r\n", 413,
        "body_too_large");
    row("no Host", "GET /hello HTTP/1.1\r\n\r\n", 400, "host_required");
    row("two Hosts", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400, "host_repeated");
    row("TLS greeting", QByteArray::fromHex("16030100c8010000c40303"), 400, "malformed_request_line");
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "version_not_supported");
    row("gzip coding", post + "Transfer-Encoding: gzip\r\n\r\n", 501, "transfer_coding_not_implemented");
    row("folded field", "GET /hello HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n", 400, "folded_header_field");
    row("space before colon", "GET /hello HTTP/1.1\r\nHost : a\r\n\r\n", 400, "malformed_header_field");
    row("NUL in a field", "GET /hello HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(1, '\0') + "\r\n\r\n", 400,
        "malformed_header_field");
    row("bad chunk size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400, "malformed_chunk");
}

void TestClientChannel::rejectsBrokenRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    TestServer server;
    RawClient client(server.port());
    client.send(bytes);
    const RawResponse response = client.receive();
    QVERIFY(response.complete);
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(response.problemCode(), code);
    QCOMPARE(response.header("Connection"), QByteArray("close"));
    QVERIFY(client.isClosedByServer());
    QCOMPARE(server.handled.load(), 0);
    QTRY_COMPARE(server.observer.rejections(code), 1);
    QCOMPARE(RawClient(server.port()).exchange(makeRequest("GET", "/hello")).status, 200);
}

void TestClientChannel::refusesAnEnormousBodyAtOnce()
{
    TestServer server;
    RawClient client(server.port());
    client.send("POST /spool HTTP/1.1\r\nHost: a\r\nContent-Length: 10737418240\r\n\r\n");
    const RawResponse response = client.receive();
    QCOMPARE(response.status, 413);
    QTRY_COMPARE(server.observer.records().size(), 1);
    QCOMPARE(server.observer.records().first().requestBytes, 0);
    QVERIFY(QDir(server.folder.path()).isEmpty());
}

void TestClientChannel::answersPipelinedRequestsInOrder()
{
    TestServer server;
    RawClient client(server.port());
    QByteArray all = makeRequest("GET", "/wait");
    constexpr int count = 50;
    for (int i = 0; i < count; ++i)
        all += makeRequest("POST", "/echo", {}, "number " + QByteArray::number(i));
    client.send(all);
    QVERIFY(eventually([&] { return server.latch.waiting() == 1; }));
    server.latch.open();
    QCOMPARE(client.receive().body, QByteArray("waited"));
    for (int i = 0; i < count; ++i)
        QCOMPARE(client.receive().body, "number " + QByteArray::number(i));
}

void TestClientChannel::readsNoFurtherThanTheRequestAtWork()
{
    TestServer server;
    RawClient client(server.port());
    client.send(makeRequest("GET", "/wait"));
    QVERIFY(eventually([&] { return server.latch.waiting() == 1; }));
    // While one request is at work the channel buffers 64 KiB; TCP holds the rest back at the client.
    const QByteArray flood = makeRequest("POST", "/echo", {}, QByteArray(900'000, 'f'));
    constexpr int count = 40;
    for (int i = 0; i < count; ++i)
        client.socket().write(flood);
    qint64 stalledAt = -1;
    while (client.socket().waitForBytesWritten(300))
        stalledAt = client.socket().bytesToWrite();
    QVERIFY2(stalledAt > 10'000'000, qPrintable(QString::number(stalledAt)));
    server.latch.open();
    QCOMPARE(client.receive().body, QByteArray("waited"));
    for (int i = 0; i < count; ++i)
        QCOMPARE(client.receive().body.size(), 900'000);
}

void TestClientChannel::readsBodiesInAnyPieces()
{
    const quint32 seed = runSeed();
    QRandomGenerator random(seed);
    TestServer server;
    RawClient client(server.port());
    for (int round = 0; round < 20; ++round) {
        QByteArray body(random.bounded(1, 200'000), 'b');
        for (char &c : body)
            c = char(random.bounded(256));
        QByteArray wire = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < body.size();) {
            const QByteArray chunk = body.mid(at, random.bounded(1, 30'000));
            wire += QByteArray::number(chunk.size(), 16) + (random.bounded(3) ? "" : ";name=\"value\"") + "\r\n" +
                    chunk + "\r\n";
            at += chunk.size();
        }
        wire += "0\r\nX-Trailer: dropped\r\n\r\n";
        for (qsizetype at = 0; at < wire.size();) {
            const qsizetype size = random.bounded(1, 40'000);
            client.send(wire.mid(at, size));
            at += size;
        }
        QCOMPARE(client.receive().body, body);
    }
}

void TestClientChannel::stripsInternalFields()
{
    TestServer server;
    RawClient busy(server.port());
    busy.send(makeRequest("GET", "/wait"));
    QVERIFY(eventually([&] { return server.latch.waiting() == 1; }));
    // The number of the exchange at work: were it believed, this client would get the other's answer.
    RawClient thief(server.port());
    for (int id = 0; id < 5; ++id) {
        const RawResponse response = thief.exchange(
            makeRequest("GET", "/hello", "X-CineFluent-Internal-Exchange: " + QByteArray::number(id) + "\r\n"));
        QCOMPARE(response.body, QByteArray("{\"hello\":\"world\"}"));
    }
    server.latch.open();
    QCOMPARE(busy.receive().body, QByteArray("waited"));
}

void TestClientChannel::endsSlowHeads()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.timeouts.headMs = 150;
    TestServer server(options);
    RawClient slow(server.port());
    slow.send("GET /hello HTTP/1.1\r\nHos");
    const RawResponse response = slow.receive();
    QCOMPARE(response.status, 408);
    QCOMPARE(response.problemCode(), QByteArray("head_timeout"));
    QVERIFY(slow.isClosedByServer());
    RawClient silent(server.port());
    QVERIFY(silent.isClosedByServer());
    QTRY_COMPARE(server.observer.drops("idle_timeout"), 1);
}

void TestClientChannel::endsSlowBodies()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.timeouts.bodyMs = 200;
    options.timeouts.minBodyBytesPerSecond = 10'000;
    TestServer server(options);
    RawClient stalled(server.port());
    stalled.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nsome");
    QCOMPARE(stalled.receive().problemCode(), QByteArray("body_timeout"));
    // A byte now and then does not count as a body that comes.
    RawClient dripping(server.port());
    dripping.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
    RawResponse response;
    for (int i = 0; i < 500 && response.status == 0; ++i)
        response = dripping.send("x").receive(false, 20);
    QCOMPARE(response.problemCode(), QByteArray("body_timeout"));
}

void TestClientChannel::endsIdleConnections()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.timeouts.idleMs = 100;
    TestServer server(options);
    RawClient client(server.port());
    QCOMPARE(client.exchange(makeRequest("GET", "/hello")).status, 200);
    QVERIFY(client.isClosedByServer());
    QTRY_COMPARE(server.observer.drops("idle_timeout"), 1);
    QTRY_COMPARE(server.http().connectionCount(), 0);
}

void TestClientChannel::endsClientsThatNeverRead()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.timeouts.writeMs = 200;
    options.limits.maxOutputBytes = 64 * 1024;
    TestServer server(options);
    server.file = server.folder.filePath(QStringLiteral("film"));
    QFile film(server.file);
    QVERIFY(film.open(QIODevice::WriteOnly));
    QVERIFY(film.resize(256 * 1024 * 1024));
    film.close();
    RawClient client(server.port());
    client.socket().setReadBufferSize(1024);
    client.send(makeRequest("GET", "/file"));
    QTRY_COMPARE_WITH_TIMEOUT(server.observer.drops("write_timeout"), 1, RawClient::patienceMs);
    QTRY_COMPARE(server.http().connectionCount(), 0);
    const QList<AccessRecord> records = server.observer.records();
    QCOMPARE(records.size(), 1);
    QVERIFY(records.first().aborted);
    // What the kernels on both sides hold, and no more than a helping beyond.
    QVERIFY2(records.first().responseBytes < 32 * 1024 * 1024,
             qPrintable(QString::number(records.first().responseBytes)));
}

void TestClientChannel::holdsLittleForClientsThatNeverRead()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.timeouts.writeMs = 1'000;
    TestServer server(options);
    server.file = server.folder.filePath(QStringLiteral("film"));
    QFile film(server.file);
    QVERIFY(film.open(QIODevice::WriteOnly));
    QVERIFY(film.resize(64 * 1024 * 1024));
    film.close();
    RawClient client(server.port());
    client.socket().setReadBufferSize(1024);
    client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    client.send(makeRequest("GET", "/file"));
    QTRY_COMPARE_WITH_TIMEOUT(server.observer.drops("write_timeout"), 1, RawClient::patienceMs);
    QTRY_COMPARE(server.observer.records().size(), 1);
    const qint64 taken = server.observer.records().first().responseBytes;
    qInfo("taken from the file for a client that read nothing: %lld bytes", taken);
    // Ours, the kernel's for us, one helping, and what the client's kernel took.
    const qint64 held = options.limits.maxOutputBytes + options.limits.maxKernelOutputBytes + 64 * 1024;
    QVERIFY2(taken <= held + 128 * 1024, qPrintable(QString::number(taken)));
}

void TestClientChannel::endsClientsThatReadTooSlowly()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.timeouts.writeMs = 400;
    options.timeouts.minOutputBytesPerSecond = 1024 * 1024 * 1024;
    TestServer server(options);
    server.file = server.folder.filePath(QStringLiteral("film"));
    QFile film(server.file);
    QVERIFY(film.open(QIODevice::WriteOnly));
    QVERIFY(film.resize(qint64(1024) * 1024 * 1024));
    film.close();
    RawClient client(server.port());
    client.socket().setReadBufferSize(256 * 1024);
    client.send(makeRequest("GET", "/file"));
    // It takes a helping again and again, so the connection is never without progress for the time limit.
    qint64 taken = 0;
    QVERIFY(eventually([&] {
        client.socket().waitForReadyRead(20);
        taken += client.socket().readAll().size();
        return server.observer.drops("write_timeout") == 1;
    }));
    QVERIFY(taken < film.size());
    QTRY_COMPARE(server.http().connectionCount(), 0);
}

void TestClientChannel::letsAClientSendItsBodyBeforeItReadsTheRefusal()
{
    TestServer server;
    const QByteArray body(24 * 1024 * 1024, 'x');
    RawClient client(server.port());
    // The whole body goes out before a byte of the answer is asked for, as many clients do it.
    client.send(makeRequest("POST", "/echo", {}, body));
    const RawResponse response = client.receive();
    QVERIFY(response.complete);
    QCOMPARE(response.status, 413);
    QCOMPARE(response.problemCode(), QByteArray("body_too_large"));
    QVERIFY(client.isClosedByServer());
    QCOMPARE(server.handled.load(), 0);
}

void TestClientChannel::servesSlowReadersCompletely()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.limits.maxOutputBytes = 64 * 1024;
    TestServer server(options);
    RawClient client(server.port());
    client.socket().setReadBufferSize(4096);
    client.send(makeRequest("GET", "/text/20000000") + makeRequest("GET", "/hello"));
    const RawResponse big = client.receive(false, 60'000);
    QVERIFY(big.complete);
    QVERIFY(big.body.startsWith("line 0\nline 7\n"));
    QCOMPARE(big.body.size(), 20'000'000);
    QCOMPARE(client.receive().body, QByteArray("{\"hello\":\"world\"}"));
}

void TestClientChannel::streamsRangesOfAFile()
{
    QRandomGenerator random(runSeed());
    TestServer server;
    server.file = server.folder.filePath(QStringLiteral("film"));
    QByteArray content(3'000'001, Qt::Uninitialized);
    for (char &c : content)
        c = char(random.bounded(256));
    QFile film(server.file);
    QVERIFY(film.open(QIODevice::WriteOnly));
    film.write(content);
    film.close();
    RawClient client(server.port());
    const RawResponse whole = client.exchange(makeRequest("GET", "/file"));
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.header("Accept-Ranges"), QByteArray("bytes"));
    QVERIFY(whole.body == content);
    for (int i = 0; i < runCount(2000, 100); ++i) {
        const qint64 first = random.bounded(int(content.size()));
        const qint64 last = first + random.bounded(400'000);
        const RawResponse part = client.exchange(makeRequest(
            "GET", "/file", "Range: bytes=" + QByteArray::number(first) + '-' + QByteArray::number(last) + "\r\n"));
        const QByteArray expected = content.mid(first, last - first + 1);
        QCOMPARE(part.status, 206);
        QCOMPARE(part.header("Content-Range"), "bytes " + QByteArray::number(first) + '-' +
                                                   QByteArray::number(first + expected.size() - 1) + "/3000001");
        QVERIFY(part.body == expected);
    }
    QCOMPARE(client.exchange(makeRequest("GET", "/file", "Range: bytes=3000001-\r\n")).header("Content-Range"),
             QByteArray("bytes */3000001"));
    QCOMPARE(client.exchange(makeRequest("GET", "/file", "If-None-Match: \"film\"\r\n")).status, 304);
    client.send(makeRequest("HEAD", "/file"));
    QCOMPARE(client.receive(true).header("Content-Length"), QByteArray("3000001"));
    QVERIFY(QFile::remove(server.file));
    QCOMPARE(client.exchange(makeRequest("GET", "/file")).status, 404);
}

void TestClientChannel::survivesClientsThatAbort()
{
    QRandomGenerator random(runSeed());
    TestServer server;
    server.file = server.folder.filePath(QStringLiteral("film"));
    QFile film(server.file);
    QVERIFY(film.open(QIODevice::WriteOnly));
    QVERIFY(film.resize(16 * 1024 * 1024));
    film.close();
    const int count = runCount(5000, 300);
    int waiting = 0;
    for (int i = 0; i < count; ++i) {
        RawClient client(server.port());
        switch (random.bounded(5)) {
        case 0: // while the handler is at work, before and after it
            client.send(makeRequest("GET", "/wait"));
            ++waiting;
            break;
        case 1:
            client.send(makeRequest("GET", "/file"));
            client.socket().waitForReadyRead(50);
            break;
        case 2:
            client.send(makeRequest("GET", "/text/300000") + makeRequest("GET", "/text/300000"));
            break;
        case 3:
            client.send("POST /spool HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nonly this");
            break;
        default:
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Enc");
            break;
        }
        if (random.bounded(2))
            client.reset();
        else
            client.close();
    }
    // Of those at the latch some were cut off by a reset before the server read their request.
    QVERIFY(eventually([&] { return server.http().connectionCount() <= waiting; }));
    server.latch.open();
    QVERIFY(eventually([&] { return server.http().connectionCount() == 0; }));
    QCOMPARE(server.latch.waiting(), 0);
    QCOMPARE(server.observer.connections(), 0);
    QCOMPARE(QDir(server.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("film")});
    QCOMPARE(RawClient(server.port()).exchange(makeRequest("GET", "/hello")).status, 200);
    std::printf("aborted clients: %d, of them with a handler at work: at most %d\n", count, waiting);
}

void TestClientChannel::survivesThousandsOfHalfSentHeads()
{
    const int count = runCount(5000, 300);
    HttpServerOptions options = TestServer::quickOptions();
    options.limits.maxConnectionsPerAddress = count + 10;
    options.limits.maxConnections = count / 2;
    options.timeouts.headMs = 3000;
    TestServer server(options);
    const int before = openDescriptors();
    std::vector<std::unique_ptr<RawClient>> clients;
    int refused = 0;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port(), attacker));
        clients.back()->send("GET /hello HTTP/1.1\r\nHost: a\r\nX-Half: ");
    }
    // The test's own ends are half of what is open.
    QVERIFY2(openDescriptors() - before <= count + count / 2 + 8, qPrintable(QString::number(openDescriptors())));
    QVERIFY(server.http().connectionCount() <= count / 2);
    // An honest client gets in as soon as the first of them are shown out, long before the time limit of heads.
    QElapsedTimer timer;
    timer.start();
    QVERIFY(eventually([&] { return RawClient(server.port()).exchange(makeRequest("GET", "/hello")).status == 200; },
                       10'000));
    const qint64 admittedMs = timer.elapsed();
    QVERIFY2(admittedMs < 3000, qPrintable(QString::number(admittedMs)));
    for (const auto &client : clients) {
        const RawResponse response = client->receive();
        refused += response.status == 503;
        QVERIFY2(response.status == 503 || response.status == 408, qPrintable(QString::number(response.status)));
        QVERIFY(client->isClosedByServer());
    }
    clients.clear();
    QVERIFY(eventually([&] { return server.http().connectionCount() == 0; }));
    QVERIFY(eventually([&] { return openDescriptors() <= before + 2; }));
    std::printf("half-sent heads: %d, refused at the door: %d, honest client served after %lld ms\n", count, refused,
                static_cast<long long>(admittedMs));
}

void TestClientChannel::limitsConnectionsPerAddress()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.limits.maxConnectionsPerAddress = 20;
    TestServer server(options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port(), attacker));
        QCOMPARE(clients.back()->exchange(makeRequest("GET", "/hello")).status, 200);
    }
    RawClient more(server.port(), attacker);
    const RawResponse refused = more.receive();
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers.contains("Retry-After"));
    QVERIFY(more.isClosedByServer());
    QCOMPARE(RawClient(server.port()).exchange(makeRequest("GET", "/hello")).status, 200);
    clients.pop_back();
    QVERIFY(eventually([&] { return server.observer.connections() == 19; }));
    QCOMPARE(RawClient(server.port(), attacker).exchange(makeRequest("GET", "/hello")).status, 200);
}

void TestClientChannel::limitsConnectionsInAll()
{
    HttpServerOptions options = TestServer::quickOptions();
    options.limits.maxConnections = 10;
    TestServer server(options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        QCOMPARE(clients.back()->exchange(makeRequest("GET", "/hello")).status, 200);
    }
    QCOMPARE(RawClient(server.port()).receive().status, 503);
    QTRY_COMPARE(server.observer.drops("too_many_connections"), 1);
    clients.clear();
    QVERIFY(eventually([&] { return server.http().connectionCount() == 0; }));
    QCOMPARE(RawClient(server.port()).exchange(makeRequest("GET", "/hello")).status, 200);
}

QTEST_GUILESS_MAIN(TestClientChannel)
#include "tst_clientchannel.moc"
