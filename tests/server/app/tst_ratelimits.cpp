// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpscenario.h"
#include "tests/support/temppostgres.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

/// The limits of frequency as clients meet them, over both reactors of the real server's modules.
class TestRateLimits : public QObject
{
    Q_OBJECT

private:
    TempPostgres m_postgres;
    std::unique_ptr<HttpScenarioServer> m_server;

    int get(const QByteArray &path, Sender sender) { return m_server->send("GET", path, {}, sender).status; }

private slots:
    void initTestCase() { QVERIFY(m_postgres.start().ok()); }

    void init()
    {
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_server = std::make_unique<HttpScenarioServer>(*database, [](ServerConfig &config) {
            config.rateLimits = {{6, 1h}, {4, 1h}, {3, 1h}, {5, 1h}};
        });
        QVERIFY(m_server->start().ok());
    }

    void countsEachAccountByItself()
    {
        for (int left = 5; left >= 0; --left) {
            const HttpAnswer answer = m_server->send("GET", "/movies", {}, Sender::Learner);
            QCOMPARE(answer.status, 200);
            QVERIFY2(
                answer.header("RateLimit").startsWith("limit=6, remaining=" + QByteArray::number(left) + ", reset="),
                answer.header("RateLimit").constData());
        }
        const HttpAnswer refused = m_server->send("GET", "/movies", {}, Sender::Learner);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.json()["code"].toString(), QStringLiteral("rate_limited"));
        const int waitS = refused.header("Retry-After").toInt();
        QVERIFY2(waitS > 0 && waitS <= 3900, refused.header("Retry-After").constData());
        QVERIFY(refused.header("RateLimit").startsWith("limit=6, remaining=0"));
        QCOMPARE(get("/movies", Sender::OtherLearner), 200);
        QCOMPARE(get("/movies", Sender::Anonymous), 200);
        // A POST is refused before it has an effect.
        QCOMPARE(m_server->send("POST", "/progress/update", "{}", Sender::Learner).status, 429);
        QCOMPARE(get("/auth/me", Sender::Learner), 200);
        m_server->clock().advance(std::chrono::seconds(waitS));
        QCOMPARE(get("/movies", Sender::Learner), 200);
    }

    void countsOthersByAddress()
    {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(get("/movies", Sender::Anonymous), 200);
        QCOMPARE(get("/movies", Sender::Anonymous), 429);
        QCOMPARE(get("/movies", Sender::Learner), 200);
        QCOMPARE(get("/healthz", Sender::Anonymous), 200);
    }

    void keepsBucketsApart()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(get("/media/" + QByteArray(64, 'a') + "/lesson.mp4?exp=1&kid=a&sig=b", Sender::Anonymous), 403);
        QCOMPARE(get("/media/" + QByteArray(64, 'a') + "/lesson.mp4?exp=1&kid=a&sig=b", Sender::Anonymous), 429);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(get("/studio/objects/" + QByteArray(64, 'a'), Sender::Editor), 404);
        QCOMPARE(get("/studio/objects/" + QByteArray(64, 'a'), Sender::Editor), 429);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(get("/movies", Sender::Anonymous), 200);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(get("/movies", Sender::Editor), 200);
        QCOMPARE(get("/movies", Sender::Editor), 429);
    }
};

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_ratelimits.moc"
