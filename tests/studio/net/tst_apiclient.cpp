// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/ids.h"
#include "studio/net/apiclient.h"
#include "tests/studio/net/fakehttpserver.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"

#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void sendsAndReadsAsAsked()
    {
        FakeHttpServer server([](const FakeRequest &request) {
            FakeAnswer answer;
            answer.status = 201;
            answer.body = "[" + request.body + "]";
            answer.headers = {{"ETag", "\"v1\""}};
            return answer;
        });
        const auto client = makeClient(server.url());
        ApiRequest request;
        request.method = "POST";
        request.path = QStringLiteral("/things?x=a%2Fb");
        request.body = "{}";
        request.needsSignIn = false;
        const auto answer = await(client->send(request));
        QVERIFY(answer.ok());
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->body, QByteArray("[{}]"));
        QCOMPARE(answer->etag, QByteArray("\"v1\""));
        const FakeRequest &sent = server.requests().constFirst();
        QCOMPARE(sent.path, QByteArray("/things?x=a%2Fb"));
        QCOMPARE(sent.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(sent.headers.value("x-request-id").size(), 36);
        QVERIFY(!sent.headers.contains("authorization"));
        QVERIFY(!sent.headers.contains("cookie"));
    }

    void keepsThePathBeforeTheApi()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeAnswer{}; });
        QUrl url = server.url();
        url.setPath(QStringLiteral("/cinefluent"));
        QVERIFY(await(makeClient(url)->send(get("/healthz"))).ok());
        QCOMPARE(server.requests().constFirst().path, QByteArray("/cinefluent/healthz"));
    }

    void readsProblems()
    {
        FakeHttpServer server([](const FakeRequest &) { return problemAnswer(422, "manifest_invalid"); });
        const auto answer = await(makeClient(server.url())->send(get("/x")));
        QCOMPARE(answer.error().code, QStringLiteral("manifest_invalid"));
        QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(answer.error().message, QStringLiteral("What happened."));
        QVERIFY(answer.error().detail.contains("r-1"));
        server.setHandler([](const FakeRequest &) {
            FakeAnswer proxy;
            proxy.status = 404;
            proxy.contentType = "text/html";
            proxy.body = "<html>nginx</html>";
            return proxy;
        });
        const auto html = await(makeClient(server.url())->send(get("/x")));
        QCOMPARE(html.error().code, QStringLiteral("server_answer_invalid")); // says nothing about /x
        server.setHandler([](const FakeRequest &) {
            FakeAnswer page;
            page.contentType = "text/html";
            page.body = "<html>Welcome</html>";
            return page;
        });
        QCOMPARE(await(makeClient(server.url())->send(get("/x"))).error().code,
                 QStringLiteral("server_answer_invalid"));
    }

    void triesOnlyIdempotentRequestsAgain_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<int>("status");
        QTest::newRow("hangs up") << int(FakeAnswer::Manner::HangUp) << 200;
        QTest::newRow("hangs up half-way") << int(FakeAnswer::Manner::HangUpHalf) << 200;
        QTest::newRow("never answers") << int(FakeAnswer::Manner::Silence) << 200;
        QTest::newRow("503") << int(FakeAnswer::Manner::Complete) << 503;
        QTest::newRow("502") << int(FakeAnswer::Manner::Complete) << 502;
        QTest::newRow("429") << int(FakeAnswer::Manner::Complete) << 429;
    }
    void triesOnlyIdempotentRequestsAgain()
    {
        QFETCH(int, manner);
        QFETCH(int, status);
        int bad = 2;
        FakeHttpServer server([&](const FakeRequest &) {
            FakeAnswer answer;
            answer.body = "{\"ok\":true}";
            if (bad-- > 0) {
                answer.status = status;
                answer.manner = FakeAnswer::Manner(manner);
            }
            return answer;
        });
        const auto client = makeClient(server.url());
        ApiRequest request = get("/x");
        QVERIFY(await(client->send(request)).ok());
        QVERIFY(server.requests().size() >= 3);

        const qsizetype before = server.requests().size();
        bad = 1'000;
        request.method = "POST";
        request.body = "{}";
        request.isIdempotent = false;
        const auto once = await(client->send(request));
        QVERIFY(!once.ok());
        QCOMPARE(once.error().code, status != 200 ? QStringLiteral("http_%1").arg(status)
                                    : manner == int(FakeAnswer::Manner::Silence)
                                        ? QStringLiteral("server_timeout")
                                        : QStringLiteral("server_unreachable"));
        QVERIFY(server.requests().size() <= before + 3); // Qt itself may open a closed connection anew
        QVERIFY(status == 200 || server.requests().size() == before + 1);
    }

    void doesNotRepeatWhatWasRefused()
    {
        FakeHttpServer server([](const FakeRequest &) { return problemAnswer(400, "bad"); });
        QCOMPARE(await(makeClient(server.url())->send(get("/x"))).error().code, QStringLiteral("bad"));
        QCOMPARE(server.requests().size(), 1);
    }

    void givesUpOnAClosedPort()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(taken.serverPort()));
        taken.close();
        const auto answer = await(makeClient(url)->send(get("/x")));
        QCOMPARE(answer.error().code, QStringLiteral("server_unreachable"));
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
    }

    void stopsAtOnce()
    {
        FakeHttpServer server([](const FakeRequest &) {
            FakeAnswer answer;
            answer.manner = FakeAnswer::Manner::Silence;
            return answer;
        });
        const auto client = makeClient(server.url(), 60s);
        std::stop_source stop;
        ApiRequest request = get("/x");
        request.stop = stop.get_token();
        std::optional<Result<ApiResponse>> answer;
        const auto waiting = [](ApiClient &api, ApiRequest asked,
                                std::optional<Result<ApiResponse>> &result) -> Task<> {
            result.emplace(co_await api.send(std::move(asked)));
        }(*client, request, answer);
        QVERIFY(eventually([&] { return !server.requests().isEmpty(); }));
        QVERIFY(!answer);
        stop.request_stop();
        QVERIFY(eventually([&] { return answer.has_value(); }));
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
        QCOMPARE(await(client->send(request)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(server.requests().size(), 1);
    }

    void neverFollowsARedirection()
    {
        FakeHttpServer other([](const FakeRequest &) { return FakeAnswer{}; });
        FakeHttpServer server([&](const FakeRequest &) {
            FakeAnswer answer;
            answer.status = 302;
            answer.headers = {{"Location", other.url().toEncoded() + "/steal"}};
            return answer;
        });
        QCOMPARE(await(makeClient(server.url())->send(get("/x"))).error().code,
                 QStringLiteral("server_answer_invalid"));
        QVERIFY(other.requests().isEmpty());
    }

    void sendsFilesWhole()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray content(3'000'000, 'f');
        file.write(content);
        file.flush();
        int bad = 1;
        FakeHttpServer server(
            [&](const FakeRequest &) { return bad-- > 0 ? problemAnswer(503, "busy") : FakeAnswer{}; });
        ApiRequest request = get("/studio/objects/x");
        request.method = "PUT";
        request.bodyFile = file.fileName();
        request.contentType = "video/mp4";
        qint64 last = 0;
        request.uploadProgress = [&](qint64 sent, qint64 total) {
            QVERIFY(sent <= total);
            last = sent;
        };
        QVERIFY(await(makeClient(server.url())->send(request)).ok());
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().constLast().body, content); // from its beginning again
        QCOMPARE(server.requests().constLast().headers.value("content-type"), QByteArray("video/mp4"));
        QCOMPARE(last, content.size());
    }

    void readsAddressesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // a URL or an error's code
        QTest::newRow("bare") << "learn.example.org"
                              << "https://learn.example.org";
        QTest::newRow("slash") << " https://learn.example.org/api/ "
                               << "https://learn.example.org/api";
        QTest::newRow("local") << "localhost:8080"
                               << "http://localhost:8080";
        QTest::newRow("local number") << "127.0.0.1:8080"
                                      << "http://127.0.0.1:8080";
        QTest::newRow("local six") << "http://[::1]:8080"
                                   << "http://[::1]:8080";
        QTest::newRow("plain to others") << "http://learn.example.org"
                                         << "server_insecure";
        QTest::newRow("looks local") << "http://127.0.0.1.example.org"
                                     << "server_insecure";
        QTest::newRow("user") << "https://a:b@example.org"
                              << "server_address_invalid";
        QTest::newRow("query") << "https://example.org/?x"
                               << "server_address_invalid";
        QTest::newRow("other scheme") << "file:///etc/passwd"
                                      << "server_address_invalid";
        QTest::newRow("nothing") << "  "
                                 << "server_address_invalid";
        QTest::newRow("spaces") << "my server"
                                << "server_address_invalid";
    }
    void readsAddressesAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const Result<QUrl> url = parseServerAddress(typed);
        QCOMPARE(url ? url->toString() : url.error().code, expected);
    }

private:
    std::unique_ptr<ApiClient> makeClient(const QUrl &url, std::chrono::milliseconds silence = 300ms)
    {
        ApiOptions options;
        options.server = url;
        options.silenceTimeout = silence;
        options.firstBackoff = 2ms;
        options.longestBackoff = 10ms;
        return std::make_unique<ApiClient>(m_network, m_ids, options);
    }

    static ApiRequest get(const char *path)
    {
        ApiRequest request;
        request.path = QString::fromLatin1(path);
        request.needsSignIn = false;
        request.isIdempotent = true;
        return request;
    }

    QNetworkAccessManager m_network;
    SystemClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
