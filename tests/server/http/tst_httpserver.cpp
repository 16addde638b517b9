// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/rawclient.h"
#include "tests/server/http/testserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

class TestHttpServer : public QObject
{
    Q_OBJECT

private slots:
    void answersAtTheRootAndUnderTheVersion()
    {
        TestServer server;
        for (const char *path : {"/hello", "/v1/hello"}) {
            const RawResponse response = RawClient(server.port()).exchange(makeRequest("GET", path));
            QCOMPARE(response.status, 200);
            QCOMPARE(response.body, QByteArray("{\"hello\":\"world\"}"));
            QCOMPARE(response.header("Content-Type"), QByteArray("application/json"));
            QCOMPARE(response.header("X-Content-Type-Options"), QByteArray("nosniff"));
            QCOMPARE(response.headers.count("Date"), 1);
        }
    }

    void decodesPathParameters()
    {
        TestServer server;
        RawClient client(server.port());
        const RawResponse response = client.exchange(makeRequest("GET", "/item/a%2Fb/na%C3%AFve%20one"));
        QCOMPARE(response.status, 200);
        QVERIFY2(response.body.contains("id=a/b\nname=na\xc3\xafve one\n"), response.body.constData());
        const RawResponse malformed = client.exchange(makeRequest("GET", "/item/%C3/x"));
        QCOMPARE(malformed.status, 400);
        QCOMPARE(malformed.problemCode(), QByteArray("malformed_path"));
    }

    void headHasTheLengthAndNoBody()
    {
        TestServer server;
        RawClient client(server.port());
        client.send(makeRequest("HEAD", "/hello") + makeRequest("GET", "/hello"));
        const RawResponse head = client.receive(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length"), QByteArray("17"));
        const RawResponse get = client.receive();
        QCOMPARE(get.status, 200);
        QCOMPARE(get.body.size(), 17);
    }

    void refusesUnknownPathsAndMethods()
    {
        TestServer server;
        RawClient client(server.port());
        const RawResponse missing = client.exchange(makeRequest("GET", "/nothing"));
        QCOMPARE(missing.status, 404);
        QCOMPARE(missing.header("Content-Type"), QByteArray("application/problem+json"));
        QCOMPARE(missing.problemCode(), QByteArray("route_not_found"));
        const RawResponse wrong = client.exchange(makeRequest("DELETE", "/hello"));
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.header("Allow"), QByteArray("GET, HEAD, OPTIONS"));
        const RawResponse unknown = client.exchange(makeRequest("BREW", "/hello"));
        QCOMPARE(unknown.status, 501);
        QCOMPARE(client.exchange(makeRequest("POST", "/hello", {}, "a small body is read")).status, 405);
        QCOMPARE(client.exchange(makeRequest("GET", "/hello")).status, 200);
    }

    void answersPreflightsOfAllowedOriginsAlone()
    {
        TestServer server;
        RawClient client(server.port());
        const QByteArray asks = "Access-Control-Request-Method: POST\r\nOrigin: ";
        const RawResponse allowed = client.exchange(makeRequest("OPTIONS", "/echo", asks + "https://app.example\r\n"));
        QCOMPARE(allowed.status, 204);
        QCOMPARE(allowed.header("Access-Control-Allow-Origin"), QByteArray("https://app.example"));
        QCOMPARE(allowed.header("Access-Control-Allow-Methods"), QByteArray("POST, OPTIONS"));
        QVERIFY(allowed.headers.hasToken("Vary", "Origin"));
        const RawResponse foreign = client.exchange(makeRequest("OPTIONS", "/echo", asks + "https://evil.example\r\n"));
        QCOMPARE(foreign.status, 204);
        QVERIFY(!foreign.headers.contains("Access-Control-Allow-Origin"));
        QVERIFY(!foreign.headers.contains("Access-Control-Allow-Methods"));
        const RawResponse simple = client.exchange(makeRequest("GET", "/hello", "Origin: https://app.example\r\n"));
        QCOMPARE(simple.header("Access-Control-Allow-Credentials"), QByteArray("true"));
    }

    void takesGoodRequestIdsAndMakesOthers()
    {
        TestServer server;
        RawClient client(server.port());
        QCOMPARE(client.exchange(makeRequest("GET", "/hello", "X-Request-Id: abc-1.2\r\n")).header("X-Request-Id"),
                 QByteArray("abc-1.2"));
        const QByteArray made =
            client.exchange(makeRequest("GET", "/hello", "X-Request-Id: no spaces\r\n")).header("X-Request-Id");
        QCOMPARE(made.size(), 36);
        const QByteArray trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        QCOMPARE(client.exchange(makeRequest("GET", "/hello", "traceparent: 00-" + trace + "-00f067aa0ba902b7-01\r\n"))
                     .header("X-Request-Id"),
                 trace);
        QTRY_COMPARE(server.observer.records().size(), 3);
        QCOMPARE(server.observer.records().at(0).requestId, QByteArray("abc-1.2"));
        QCOMPARE(server.observer.records().at(0).route, QByteArray("/hello"));
    }

    void checksAccess_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("status");
        QTest::newRow("no token") << QByteArray("/learner") << QByteArray() << 401;
        QTest::newRow("wrong token") << QByteArray("/learner") << QByteArray("forged") << 401;
        QTest::newRow("learner") << QByteArray("/learner") << QByteArray("learner") << 200;
        QTest::newRow("editor as learner") << QByteArray("/learner") << QByteArray("editor") << 200;
        QTest::newRow("learner as editor") << QByteArray("/editor") << QByteArray("learner") << 403;
        QTest::newRow("editor") << QByteArray("/editor") << QByteArray("editor") << 200;
        QTest::newRow("optional, none") << QByteArray("/optional") << QByteArray() << 200;
        QTest::newRow("optional, wrong") << QByteArray("/optional") << QByteArray("forged") << 401;
        QTest::newRow("public, wrong") << QByteArray("/hello") << QByteArray("forged") << 200;
    }

    void checksAccess()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, token);
        QFETCH(int, status);
        TestServer server;
        const QByteArray line = token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n";
        const RawResponse response = RawClient(server.port()).exchange(makeRequest("GET", path, line));
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.contains("WWW-Authenticate"), status == 401);
        QVERIFY(!response.body.contains("secret detail"));
        if (status == 200 && !token.isEmpty() && path != "/hello")
            QVERIFY(response.body.contains("user=11111111-2222-7333-8444-555555555555"));
    }

    void refusesAStrangersUploadBeforeTheBody()
    {
        TestServer server;
        RawClient client(server.port());
        const RawResponse response =
            client.exchange("POST /learner HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000000\r\n\r\n");
        QCOMPARE(response.status, 405);
        QVERIFY(client.isClosedByServer());
    }

    void survivesThrowingHandlers()
    {
        TestServer server;
        RawClient client(server.port());
        const RawResponse response = client.exchange(makeRequest("GET", "/throw", "X-Request-Id: t1\r\n"));
        QCOMPARE(response.status, 500);
        QCOMPARE(response.problemCode(), QByteArray("internal"));
        QVERIFY(!response.body.contains("secret detail"));
        QCOMPARE(server.observer.failures(), QStringList{QStringLiteral("t1 /throw secret detail")});
        client.send(makeRequest("GET", "/throwlate"));
        QVERIFY(eventually([&] { return server.latch.waiting() == 1; }));
        server.latch.open();
        QCOMPARE(client.receive().status, 500);
        QCOMPARE(client.exchange(makeRequest("GET", "/hello")).status, 200);
    }

    void refusesWhatMightBeReadInTwoWays_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &request, int status, const char *code) {
            QTest::newRow(name) << request << status << QByteArray(code);
        };
        row("two tokens",
            makeRequest("GET", "/learner", "Authorization: Bearer learner\r\nAuthorization: Bearer editor\r\n"), 400,
            "repeated_authorization");
        row("two tokens of one kind",
            makeRequest("GET", "/hello", "Authorization: Bearer learner\r\nauthorization: Bearer learner\r\n"), 400,
            "repeated_authorization");
        row("NUL in the query", makeRequest("GET", "/hello?q=a%00b"), 400, "malformed_query");
        row("no UTF-8 in the query", makeRequest("GET", "/hello?q=%ff"), 400, "malformed_query");
        row("good query", makeRequest("GET", "/hello?q=caf%C3%A9+noir&x=%2C"), 200, "");
        row("version twice", makeRequest("GET", "/v1/v1/hello"), 404, "route_not_found");
        row("version once", makeRequest("GET", "/v1/hello"), 200, "");
        row("encoded body", makeRequest("POST", "/echo", "Content-Encoding: gzip\r\n", "x"), 415,
            "content_encoding_unsupported");
        row("body as it is", makeRequest("POST", "/echo", "Content-Encoding: identity\r\n", "x"), 200, "");
        row("part of a content", makeRequest("PUT", "/replace", "Content-Range: bytes 0-0/2\r\n", "x"), 400,
            "partial_put_unsupported");
        row("another version of the file", makeRequest("GET", "/file", "If-Match: \"other\"\r\n"), 412,
            "precondition_failed");
        row("this version of the file", makeRequest("GET", "/file", "If-Match: \"film\"\r\n"), 200, "");
        row("a range beyond all numbers", makeRequest("GET", "/file", "Range: bytes=99999999999999999999-\r\n"), 416,
            "range_not_satisfiable");
    }
    void refusesWhatMightBeReadInTwoWays()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        TestServer server;
        server.file = server.folder.filePath(QStringLiteral("film"));
        QFile film(server.file);
        QVERIFY(film.open(QIODevice::WriteOnly) && film.write("film") == 4);
        film.close();
        RawClient client(server.port());
        const RawResponse response = client.exchange(request);
        QCOMPARE(response.status, status);
        if (status >= 400)
            QCOMPARE(response.problemCode(), code);
        QCOMPARE(client.exchange(makeRequest("GET", "/hello")).status, 200);
    }

    void reportsWhatAFailureCameFrom()
    {
        TestServer server;
        RawClient client(server.port());
        client.send(makeRequest("GET", "/fail"));
        const RawResponse response = client.receive();
        QCOMPARE(response.status, 503);
        QVERIFY(!response.body.contains("57014"));
        QCOMPARE(client.exchange(makeRequest("GET", "/my/secret/path")).status, 404);
        QVERIFY(eventually([&] { return server.observer.records().size() == 2; }));
        const AccessRecord failed = server.observer.records().value(0);
        QCOMPARE(failed.route, QByteArray("/fail"));
        QCOMPARE(failed.problemCode, QStringLiteral("storage_unavailable"));
        QCOMPARE(failed.problemDetail, QStringLiteral("SQLSTATE 57014"));
        const AccessRecord unknown = server.observer.records().value(1);
        QVERIFY(unknown.route.isEmpty());
        QCOMPARE(unknown.problemCode, QStringLiteral("route_not_found"));
    }

    void answersAtTheDeadlineAndDropsTheLateAnswer()
    {
        TestServer server;
        RawClient client(server.port());
        const RawResponse response = client.exchange(makeRequest("GET", "/slowly"));
        QCOMPARE(response.status, 503);
        QCOMPARE(response.problemCode(), QByteArray("deadline_exceeded"));
        QVERIFY(response.headers.contains("Retry-After"));
        QCOMPARE(client.exchange(makeRequest("GET", "/hello")).status, 200);
        server.latch.open();
        QTRY_COMPARE(server.handled.load(), 2);
        QCOMPARE(client.exchange(makeRequest("GET", "/hello")).body, QByteArray("{\"hello\":\"world\"}"));
    }

    void limitsRatesAndSaysSo()
    {
        HttpServerOptions options = TestServer::quickOptions();
        options.reactors = 1;
        TestServer server(options);
        RawClient client(server.port());
        QCOMPARE(client.exchange(makeRequest("GET", "/limited")).header("RateLimit"),
                 QByteArray("limit=2, remaining=1, reset=7"));
        QCOMPARE(client.exchange(makeRequest("GET", "/limited")).status, 200);
        const RawResponse refused = client.exchange(makeRequest("GET", "/limited"));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), QByteArray("7"));
        QCOMPARE(refused.problemCode(), QByteArray("rate_limited"));
    }

    void compressesWhatIsWorthIt()
    {
        TestServer server;
        RawClient client(server.port());
        for (const int size : {1024, 40'000, 300'000}) {
            const QByteArray path = "/text/" + QByteArray::number(size);
            const QByteArray plain = client.exchange(makeRequest("GET", path)).body;
            QCOMPARE(plain.size(), size);
            const RawResponse packed = client.exchange(makeRequest("GET", path, "Accept-Encoding: br, gzip\r\n"));
            QCOMPARE(packed.header("Content-Encoding"), QByteArray("gzip"));
            QCOMPARE(packed.header("ETag"), QByteArray("W/\"text\""));
            QVERIFY(packed.headers.hasToken("Vary", "Accept-Encoding"));
            QVERIFY(packed.body.size() < size / 2);
            QProcess gzip;
            gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc")});
            QVERIFY(gzip.waitForStarted());
            gzip.write(packed.body);
            gzip.closeWriteChannel();
            QVERIFY(gzip.waitForFinished());
            QCOMPARE(gzip.readAllStandardOutput(), plain);
        }
        QVERIFY(!client.exchange(makeRequest("GET", "/text/1023", "Accept-Encoding: gzip\r\n"))
                     .headers.contains("Content-Encoding"));
        QVERIFY(!client.exchange(makeRequest("GET", "/text/5000", "Accept-Encoding: gzip;q=0\r\n"))
                     .headers.contains("Content-Encoding"));
    }

    void spoolsBodiesToDiskWithTheirHash()
    {
        TestServer server;
        QByteArray body(5'000'000, Qt::Uninitialized);
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(body.data()), body.size() / 4);
        const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        RawClient client(server.port());
        QCOMPARE(client.exchange(makeRequest("POST", "/spool", {}, body)).body, "5000000 " + hash);
        QVERIFY(server.spooledPath().startsWith(server.folder.path()));
        QTRY_VERIFY(!QFile::exists(server.spooledPath()));
        const RawResponse empty = client.exchange(makeRequest("POST", "/spool"));
        QCOMPARE(empty.body, "0 " + QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex());
    }

    void answersExpectations()
    {
        TestServer server;
        RawClient client(server.port());
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QCOMPARE(client.receive().status, 100);
        client.send("hello");
        QCOMPARE(client.receive().body, QByteArray("hello"));
        client.send("POST /small HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 17\r\n\r\n");
        QCOMPARE(client.receive().status, 413);
        QVERIFY(client.isClosedByServer());
        RawClient other(server.port());
        QCOMPARE(other.exchange("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n").status, 417);
    }

    void honoursOldClientsAndClose()
    {
        TestServer server;
        RawClient old(server.port());
        QCOMPARE(old.exchange("GET /hello HTTP/1.0\r\n\r\n").header("Connection"), QByteArray("close"));
        QVERIFY(old.isClosedByServer());
        RawClient kept(server.port());
        const QByteArray request = "GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";
        QCOMPARE(kept.exchange(request).header("Connection"), QByteArray("keep-alive"));
        QCOMPARE(kept.exchange(request).status, 200);
        RawClient closing(server.port());
        QCOMPARE(closing.exchange(makeRequest("GET", "/hello", "Connection: close\r\n")).status, 200);
        QVERIFY(closing.isClosedByServer());
    }

    void recognisesWebSocketUpgrades()
    {
        TestServer server;
        RawClient client(server.port());
        const RawResponse plain = client.exchange(makeRequest("GET", "/socket"));
        QCOMPARE(plain.status, 426);
        QCOMPARE(plain.header("Upgrade"), QByteArray("websocket"));
        const QByteArray upgrade = "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
                                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        QCOMPARE(client.exchange(makeRequest("GET", "/nothing", upgrade)).status, 404);
        QCOMPARE(client.exchange(makeRequest("GET", "/hello", upgrade)).status, 200);
        QCOMPARE(client.exchange(makeRequest("GET", "/socket", upgrade + "Origin: https://evil.example\r\n")).status,
                 403);
        client.send(makeRequest("GET", "/socket", upgrade + "Origin: https://app.example\r\n"));
        QTcpSocket &socket = client.socket();
        QByteArray handed;
        while (!handed.endsWith("\r\n\r\n") && socket.waitForReadyRead(RawClient::patienceMs))
            handed += socket.readAll();
        QVERIFY2(handed.startsWith("HANDED OVER\nGET /socket HTTP/1.1\r\n"), handed.constData());
        QVERIFY(handed.contains("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
    }

    void finishesWhatIsUnderWayWhenItStops()
    {
        TestServer server;
        RawClient busy(server.port());
        RawClient idle(server.port());
        RawClient half(server.port());
        QCOMPARE(idle.exchange(makeRequest("GET", "/hello")).status, 200);
        half.send("GET /hel");
        busy.send(makeRequest("GET", "/wait"));
        QVERIFY(eventually([&] { return server.latch.waiting() == 1; }));
        std::thread stopper([&] { server.http().stop(std::chrono::seconds(20)); });
        const auto joined = qScopeGuard([&] { stopper.join(); });
        QVERIFY(idle.isClosedByServer());
        QVERIFY(half.isClosedByServer());
        QVERIFY(!RawClient(server.port()).isConnected());
        server.latch.open();
        const RawResponse response = busy.receive();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, QByteArray("waited"));
        QCOMPARE(response.header("Connection"), QByteArray("close"));
        QVERIFY(busy.isClosedByServer());
    }

    void cancelsWhatIsUnderWayAtTheDeadline()
    {
        TestServer server;
        RawClient busy(server.port());
        busy.send(makeRequest("GET", "/wait"));
        QVERIFY(eventually([&] { return server.latch.waiting() == 1; }));
        server.http().stop(std::chrono::milliseconds(30));
        QCOMPARE(server.handled.load(), 1);
        QVERIFY(busy.isClosedByServer());
        QVERIFY(!server.http().isRunning());
        QCOMPARE(server.http().connectionCount(), 0);
    }

    void saysWhyItCannotListen()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        SystemClock clock;
        SystemRandom random;
        class Empty final : public ReactorModules
        {
        public:
            [[nodiscard]] const Router &router() const override { return m_router; }

        private:
            Router m_router;
        };
        HttpServer server({}, [](ReactorContext &) { return std::make_unique<Empty>(); }, {clock, random, nullptr});
        const Result<quint16> port = server.start(QHostAddress(QHostAddress::LocalHost), other.serverPort());
        QVERIFY(!port);
        QCOMPARE(port.error().code, QStringLiteral("address_in_use"));
        QVERIFY(!server.isRunning());
        HttpServer broken({},
                          [](ReactorContext &context) -> std::unique_ptr<ReactorModules> {
                              context.failure = makeError(ErrorKind::Unavailable, QStringLiteral("no_database"), {});
                              return nullptr;
                          },
                          {clock, random, nullptr});
        QCOMPARE(broken.start(QHostAddress(QHostAddress::LocalHost), 0).error().code, QStringLiteral("no_database"));
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
