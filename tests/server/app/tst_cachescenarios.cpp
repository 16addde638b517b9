// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/cache/cachekeys.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/tempredis.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

/// What is kept of answers, by two servers over one database, in memory and in Redis.
class TestCacheScenarios : public QObject
{
    Q_OBJECT

private:
    bool run(const QByteArray &sql) { return runSql(m_postgres.superuserOf(m_database), sql), true; }
    std::unique_ptr<HttpScenarioServer> makeServer(bool withRedis)
    {
        auto server = std::make_unique<HttpScenarioServer>(m_database, [&](ServerConfig &config) {
            config.answerCacheBytes = 8 * 1024 * 1024;
            if (withRedis)
                config.redisUrl = Secret(m_redis.url().toUtf8());
        });
        return server->start().ok() ? std::move(server) : nullptr;
    }
    static bool isKeeping(HttpScenarioServer &server)
    {
        const auto look = [](CacheStore &store) -> Task<bool> {
            const CacheStore::Look found = co_await store.look("none", "none");
            co_return !found.ticket.isEmpty();
        };
        return eventually([&] { return await(look(server.parts().answerStore())); });
    }
    static QByteArray catalogueTicket(HttpScenarioServer &server)
    {
        const auto look = [](CacheStore &store) -> Task<QByteArray> {
            CacheStore::Look found = co_await store.look("none", cache::catalogueScope);
            co_return std::move(found.ticket);
        };
        return await(look(server.parts().answerStore()));
    }
    static QJsonObject get(HttpScenarioServer &server, const QByteArray &path, Sender sender = Sender::Learner)
    {
        const HttpAnswer answer = server.send("GET", path, {}, sender);
        return answer.status == 200 ? answer.json() : QJsonObject();
    }
    static int points(HttpScenarioServer &server, Sender sender = Sender::Learner)
    {
        return get(server, "/progress/stats", sender)["pointsEarned"].toInt(-1);
    }
    int complete(HttpScenarioServer &server, int lesson, Sender sender = Sender::Learner)
    {
        return server
            .send("POST", "/progress/update",
                  "{\"lessonId\":\"" + m_movie.lessons.at(lesson).lesson.id.toByteArray() +
                      "\",\"progressPercentage\":100,\"timeSpent\":1,\"currentPosition\":1}",
                  sender)
            .status;
    }
    QString titleIn(const QJsonObject &list) const
    {
        for (const QJsonValue &movie : list["movies"].toArray()) {
            if (movie[QStringLiteral("id")].toString() == m_movie.movie.id.toString())
                return movie[QStringLiteral("title")].toString();
        }
        return {};
    }
    /// Of the list, the search and the detail, as nobody in particular sees them.
    QStringList titles(HttpScenarioServer &server) const
    {
        return {titleIn(get(server, "/movies", Sender::Anonymous)),
                titleIn(get(server, "/movies?sortBy=alphabetical&limit=100", Sender::Anonymous)),
                get(server, "/movies/" + m_movie.movie.id.toByteArray(), Sender::Anonymous)["title"].toString()};
    }
    bool publishAs(HttpScenarioServer &server, const QString &title)
    {
        m_movie.movie.title = title;
        m_movie.releaseId = QUuid::createUuid();
        const HttpAnswer answer = tests::publish(server, m_movie);
        if (answer.status != 200)
            qWarning("%s", answer.body.constData());
        return answer.status == 200;
    }

    TempPostgres m_postgres;
    TempRedis m_redis;
    DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_one;
    std::unique_ptr<HttpScenarioServer> m_two;
    QRandomGenerator m_random{20261123};
    api::ReleaseManifest m_movie;

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        QVERIFY(m_redis.start());
    }
    void init()
    {
        QFETCH(bool, withRedis);
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_one = makeServer(withRedis);
        m_two = makeServer(withRedis);
        QVERIFY(m_one && m_two);
        QVERIFY(isKeeping(*m_one) && isKeeping(*m_two));
        do {
            m_movie = makeManifest(m_random, 4);
        } while (m_movie.lessons.size() != 4);
        m_movie.movie.isActive = true;
        m_movie.movie.isPremium = false;
        for (api::ManifestLesson &lesson : m_movie.lessons)
            lesson.lesson.isPremium = false;
        const QByteArray before = catalogueTicket(*m_two);
        QVERIFY(publishAs(*m_one, QStringLiteral("First title")));
        QVERIFY(eventually([&] { return catalogueTicket(*m_two) != before; }));
        (void)m_one->userId(Sender::OtherLearner);
    }
    void cleanup()
    {
        m_one.reset();
        m_two.reset();
    }

    void keepsALearnersNumbers_data() { withAndWithoutRedis(); }
    void keepsALearnersNumbers()
    {
        QCOMPARE(points(*m_one), 0);
        QCOMPARE(points(*m_two), 0);
        // Past the server nobody hears of it, which shows that the answers are kept.
        run("update users set total_points = total_points + 1000");
        QCOMPARE(points(*m_one), 0);
        QCOMPARE(points(*m_two), 0);
        // One's own writes are seen at once, and in the other process as soon as it has heard.
        QCOMPARE(complete(*m_one, 0), 200);
        const int now = points(*m_one);
        QVERIFY(now > 1000);
        QVERIFY(eventually([&] { return points(*m_two) == now; }));
        QCOMPARE(complete(*m_two, 1), 200);
        const int more = points(*m_two);
        QVERIFY(more > now);
        QVERIFY(eventually([&] { return points(*m_one) == more; }));
        // Of others nothing was forgotten, and nothing is theirs.
        QCOMPARE(points(*m_one, Sender::OtherLearner), 1000);
        QCOMPARE(points(*m_one), more);
        // The profile decides about goals.
        QCOMPARE(m_two->send("PATCH", "/auth/me", "{\"dailyGoal\":20}", Sender::Learner).status, 200);
        QCOMPARE(get(*m_two, "/progress/stats")["weeklyGoalProgress"][QStringLiteral("target")].toInt(), 140);
        QVERIFY(eventually([&] {
            return get(*m_one, "/progress/stats")["weeklyGoalProgress"][QStringLiteral("target")].toInt() == 140;
        }));
        // Reviews too.
        const QByteArray word = m_movie.headwords.isEmpty() ? QByteArray() : m_movie.headwords.first().id.toByteArray();
        if (!word.isEmpty()) {
            const QByteArray at = toIso8601(m_one->clock().now()).toLatin1();
            QCOMPARE(m_one
                         ->send("POST", "/reviews",
                                "{\"reviews\":[{\"reviewId\":\"" +
                                    QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\",\"vocabularyId\":\"" +
                                    word + "\",\"rating\":3,\"reviewedAt\":\"" + at + "\"}]}",
                                Sender::Learner)
                         .status,
                     200);
            QVERIFY(points(*m_one) > more);
        }
    }

    void expires_data()
    {
        QTest::addColumn<bool>("withRedis");
        QTest::newRow("memory") << false; // Redis has a clock of its own: tst_rediscache
    }
    void expires()
    {
        QCOMPARE(points(*m_one), 0);
        run("update users set total_points = total_points + 1000");
        QCOMPARE(points(*m_one), 0);
        m_one->clock().advance(5min);
        QCOMPARE(points(*m_one), 1000);
    }

    void followsPublishing_data() { withAndWithoutRedis(); }
    void followsPublishing()
    {
        const QStringList first(3, QStringLiteral("First title"));
        const QStringList second(3, QStringLiteral("Second title"));
        QVERIFY(eventually([&] { return titles(*m_two) == first; }));
        QCOMPARE(titles(*m_one), first);
        run("update movies set title = 'Past the server'");
        QCOMPARE(titles(*m_one), first);
        QCOMPARE(titles(*m_two), first);
        QVERIFY(publishAs(*m_one, QStringLiteral("Second title")));
        QCOMPARE(titles(*m_one), second);
        QVERIFY(eventually([&] { return titles(*m_two) == second; }));
        m_movie.movie.isActive = false;
        QVERIFY(publishAs(*m_two, QStringLiteral("Third title")));
        QCOMPARE(titles(*m_two), QStringList({QString(), QString(), QString()}));
        QVERIFY(eventually([&] { return titles(*m_one) == QStringList({QString(), QString(), QString()}); }));
    }

    void answersWithoutRedis_data()
    {
        QTest::addColumn<bool>("withRedis");
        QTest::newRow("redis") << true;
    }
    void answersWithoutRedis()
    {
        QCOMPARE(points(*m_one), 0);
        m_redis.freeze();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(complete(*m_one, 0), 200);
        const int now = points(*m_one);
        QVERIFY(now > 0);
        QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()).constData());
        m_redis.kill();
        run("update users set total_points = total_points + 1000");
        QCOMPARE(points(*m_one), now + 1000);
        QVERIFY(m_redis.start());
        QVERIFY(isKeeping(*m_one) && isKeeping(*m_two));
        QCOMPARE(points(*m_two), now + 1000);
        QCOMPARE(complete(*m_two, 1), 200);
        QCOMPARE(points(*m_one), points(*m_two));
    }

private:
    static void withAndWithoutRedis()
    {
        QTest::addColumn<bool>("withRedis");
        QTest::newRow("memory") << false;
        QTest::newRow("redis") << true;
    }
};

QTEST_GUILESS_MAIN(TestCacheScenarios)
#include "tst_cachescenarios.moc"
