// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

struct PostRoute
{
    const char *route;
    const char *why; ///< why it needs no Idempotency-Key; null: it takes one
};

/// Every POST that the server has: one that is not listed here fails the test.
constexpr std::array posts{
    PostRoute{"/community/posts", nullptr},
    PostRoute{"/community/posts/{postId}/comments", nullptr},
    PostRoute{"/progress/update", nullptr},
    PostRoute{"/subscription/upgrade", nullptr},
    PostRoute{"/subscription/cancel", nullptr},
    PostRoute{"/subscription/resume", nullptr},
    PostRoute{"/community/posts/{postId}/reports", "a reader has one report of a post"},
    PostRoute{"/community/comments/{commentId}/reports", "a reader has one report of a comment"},
    PostRoute{"/moderation/cases/{caseId}/decision", "a case is decided once"},
    PostRoute{"/lessons/{lessonId}/exercises/answers", "the attempt has the client's id"},
    PostRoute{"/lessons/{lessonId}/playback", "keeps nothing: each answer is a right that expires"},
    PostRoute{"/lessons/{lessonId}/download", "a lesson is kept once by an account"},
    PostRoute{"/media/play/{token}/license/{system}", "keeps nothing"},
    PostRoute{"/reviews", "each review has the client's id"},
    PostRoute{"/analytics/events", "each event has the client's id"},
    PostRoute{"/experiments", "an experiment has the client's key"},
    PostRoute{"/experiments/{key}/stop", "stopped is stopped"},
    PostRoute{"/auth/register", "an address has one account"},
    PostRoute{"/auth/login", "creates a session alone, which ends by itself"},
    PostRoute{"/auth/google", "creates a session alone, which ends by itself; an identity has one account"},
    PostRoute{"/auth/refresh", "an honest repetition gets the same child"},
    PostRoute{"/auth/logout", "creates nothing"},
    PostRoute{"/auth/email", "the last one asked for counts"},
    PostRoute{"/auth/email/confirm", "its token is used once"},
    PostRoute{"/auth/email/verification", "the last one asked for counts"},
    PostRoute{"/auth/email/verify", "its token is used once"},
    PostRoute{"/auth/password", "creates nothing"},
    PostRoute{"/auth/password/forgot", "the last one asked for counts"},
    PostRoute{"/auth/password/reset", "its token is used once"},
    PostRoute{"/realtime/ticket", "a ticket is used once and lives for seconds"},
    PostRoute{"/webhooks/stripe", "an event has Stripe's id"},
    PostRoute{"/studio/uploads", "an upload left unused expires; equal content is stored once"},
    PostRoute{"/studio/uploads/{uploadId}", "a piece says where it begins"},
    PostRoute{"/studio/movies/{movieId}/sync", "operations have the client's ids and sequence"},
    PostRoute{"/studio/movies/{movieId}/releases/{releaseId}/rollback", "the live release is live"}};

} // namespace

/// Which POSTs may be repeated without harm, and how.
class TestIdempotency : public QObject
{
    Q_OBJECT

private:
    int count(const char *table)
    {
        return askSql(m_postgres.superuserOf(m_database), QByteArray("select count(*) from ") + table).toInt();
    }
    HttpAnswer post(const QByteArray &path, const QByteArray &body, const QByteArray &key)
    {
        HttpScenario scenario;
        scenario.method = "POST";
        scenario.path = path;
        scenario.body = body;
        scenario.sender = Sender::Learner;
        scenario.headers = {{"Idempotency-Key", key}};
        return m_server->send(scenario);
    }
    /// A request of the route that would do.
    std::pair<QByteArray, QByteArray> requestFor(const QByteArray &route)
    {
        if (route == "/community/posts/{postId}/comments")
            return {"/community/posts/" + m_post + "/comments", "{\"content\":\"A comment\"}"};
        if (route == "/progress/update")
            return {route, "{\"lessonId\":\"" + m_movie.lessons.first().lesson.id.toByteArray() +
                               "\",\"progressPercentage\":10,\"timeSpent\":1,\"currentPosition\":1}"};
        if (route == "/subscription/upgrade")
            return {route, "{\"tier\":\"premium\",\"paymentMethodId\":\"pm_card_visa\"}"};
        if (route == "/community/posts")
            return {route, "{\"content\":\"A post\"}"};
        return {route, QByteArray()};
    }

    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261124};
    api::ReleaseManifest m_movie;
    QByteArray m_post;

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok());
        do {
            m_movie = makeManifest(m_random, 2);
        } while (m_movie.lessons.isEmpty());
        m_movie.movie.isActive = true;
        m_movie.movie.isPremium = false;
        m_movie.lessons.first().lesson.isPremium = false;
        QCOMPARE(tests::publish(*m_server, m_movie).status, 200);
        const HttpAnswer made = post("/community/posts", "{\"content\":\"The first\"}", "the-first");
        QCOMPARE(made.status, 201);
        m_post = made.json()["id"].toString().toLatin1();
    }
    void cleanupTestCase() { m_server.reset(); }

    void knowsEveryRoute()
    {
        QByteArrayList served;
        for (const QByteArray &route : m_server->routes()) {
            if (route.startsWith("POST "))
                served.append(route.mid(5));
        }
        QByteArrayList listed;
        for (const PostRoute &route : posts)
            listed.append(route.route);
        std::sort(served.begin(), served.end());
        std::sort(listed.begin(), listed.end());
        QCOMPARE(served, listed);
    }

    /// Whoever counts on a key learns that it is none, before anything happens.
    void readsTheKey_data()
    {
        QTest::addColumn<QByteArray>("route");
        for (const PostRoute &route : posts) {
            if (!route.why)
                QTest::newRow(route.route) << QByteArray(route.route);
        }
    }
    void readsTheKey()
    {
        QFETCH(QByteArray, route);
        const auto [path, body] = requestFor(route);
        for (const QByteArray &key : {QByteArray(256, 'x'), QByteArray("a b"), QByteArray("")}) {
            const HttpAnswer answer = post(path, body, key);
            QVERIFY2(answer.status == 400, answer.body.constData());
            QCOMPARE(answer.json()["code"].toString(), QStringLiteral("idempotency_key_invalid"));
        }
    }

    void createsOnce_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("post") << QByteArray("/community/posts") << QByteArray("community_posts");
        QTest::newRow("comment") << QByteArray("/community/posts/{postId}/comments") << QByteArray("comments");
        QTest::newRow("progress") << QByteArray("/progress/update") << QByteArray("progress_events");
    }
    void createsOnce()
    {
        QFETCH(QByteArray, route);
        QFETCH(QByteArray, table);
        const auto [path, body] = requestFor(route);
        const int before = count(table.constData());
        const HttpAnswer first = post(path, body, "one-" + table);
        QVERIFY2(first.status == 201 || first.status == 200, first.body.constData());
        const HttpAnswer again = post(path, body, "one-" + table);
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.json()["id"], first.json()["id"]);
        QCOMPARE(count(table.constData()), before + 1);
        QByteArray other = body;
        other.replace("A ", "Another ").replace(":10,", ":11,");
        QCOMPARE(post(path, other, "one-" + table).status, 409);
        QCOMPARE(count(table.constData()), before + 1);
        QVERIFY(post(path, body, "two-" + table).status < 300);
        QCOMPARE(count(table.constData()), before + 2);
    }
};

QTEST_GUILESS_MAIN(TestIdempotency)
#include "tst_idempotency.moc"
