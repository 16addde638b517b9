// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/rediscache.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"
#include "tests/support/tempredis.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

class TestRedisCache : public QObject
{
    Q_OBJECT

    struct Server
    {
        Server(const RedisAddress &address, Logger &log)
            : client(address, "x", log)
            , cache(client)
        {
        }
        RedisClient client;
        RedisCache cache;
    };

    bool connectBoth()
    {
        const auto address = *RedisAddress::fromUrl(Secret(m_redis.url().toUtf8()));
        m_one = std::make_unique<Server>(address, m_log);
        m_two = std::make_unique<Server>(address, m_log);
        return eventually([&] { return m_one->client.isReady() && m_two->client.isReady(); });
    }
    static CacheStore::Look look(Server &server, const QByteArray &key = "k", const QByteArray &scope = "s")
    {
        return await(server.cache.look(key, scope));
    }
    /// Looks, and keeps where there is nothing.
    static void fill(Server &server, const QByteArray &value, const QByteArray &key = "k",
                     const QByteArray &scope = "s")
    {
        const CacheStore::Look found = look(server, key, scope);
        keep(server, key, found.ticket, value, 300s);
    }
    /// Until Redis has it: keeping waits for nobody, and another server's connection may be quicker.
    static void keep(Server &server, const QByteArray &key, const QByteArray &ticket, const QByteArray &value,
                     std::chrono::seconds lifetime)
    {
        server.cache.keep(key, ticket, value, lifetime);
        QCOMPARE(await(server.client.command({"PING"})).text, QByteArray("PONG"));
    }
    static void forget(Server &server, const QByteArray &scope = "s")
    {
        const auto done = [](RedisCache &cache, QByteArray name) -> Task<bool> {
            co_await cache.forget(name);
            co_return true;
        };
        QVERIFY(await(done(server.cache, scope)));
    }

    TempRedis m_redis;
    NullLogger m_log;
    std::unique_ptr<Server> m_one;
    std::unique_ptr<Server> m_two;

private slots:
    void init()
    {
        QVERIFY(m_redis.start());
        QVERIFY(connectBoth());
    }
    void cleanup()
    {
        m_one.reset();
        m_two.reset();
        m_redis.kill();
    }

    void servesWhatAnotherServerKept()
    {
        fill(*m_one, "value with spaces");
        QVERIFY(look(*m_two).isFound);
        QCOMPARE(look(*m_two).value, QByteArray("value with spaces"));
        QVERIFY(!look(*m_two, "other").isFound);
        // Whose key it is called by another scope, it is another's.
        QVERIFY(!look(*m_two, "k", "t").isFound);
        const RedisValue left = await(m_one->client.command({"TTL", "k"}));
        QVERIFY2(left.integer > 290 && left.integer <= 300, QByteArray::number(left.integer).constData());
    }

    void expires()
    {
        keep(*m_one, "k", look(*m_one).ticket, "v", 1s);
        QVERIFY(look(*m_two).isFound);
        QVERIFY(eventually([&] { return !look(*m_two).isFound; }));
    }

    void forgetsForAllServers()
    {
        fill(*m_one, "old", "a", "s");
        fill(*m_one, "other", "b", "t");
        const QByteArray before = look(*m_two, "c", "s").ticket;
        forget(*m_one);
        QVERIFY(!look(*m_two, "a", "s").isFound);
        QCOMPARE(look(*m_two, "b", "t").value, QByteArray("other"));
        // Read before the write, kept after it.
        keep(*m_two, "c", before, "stale", 300s);
        QVERIFY(!look(*m_two, "c", "s").isFound);
        QVERIFY(!look(*m_one, "c", "s").isFound);
        fill(*m_two, "new", "a", "s");
        QCOMPARE(look(*m_one, "a", "s").value, QByteArray("new"));
    }

    /// A generation that Redis threw away does not bring old values back.
    void survivesEviction()
    {
        fill(*m_one, "old");
        QCOMPARE(await(m_one->client.command({"DEL", "cinefluent:generation:s"})).integer, 1);
        QVERIFY(!look(*m_one).isFound);
        QCOMPARE(await(m_one->client.command({"FLUSHALL"})).text, QByteArray("OK"));
        QVERIFY(!look(*m_one).isFound);
    }

    void waitsForNobodyWhileRedisIsAway()
    {
        fill(*m_one, "old");
        m_redis.kill();
        QVERIFY(eventually([&] { return !m_one->client.isReady(); }));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1'000; ++i) {
            const CacheStore::Look found = look(*m_one);
            QVERIFY(!found.isFound && found.ticket.isEmpty());
        }
        QVERIFY2(timer.elapsed() < 1'000, QByteArray::number(timer.elapsed()).constData());
        forget(*m_one);
        QVERIFY(m_redis.start());
        QVERIFY(eventually([&] { return m_one->client.isReady() && m_two->client.isReady(); }));
        fill(*m_one, "new");
        QVERIFY(look(*m_two).isFound);
    }

    /// A Redis that says nothing for a while still has its values: what was written meanwhile is forgotten first.
    void forgetsLateWhatItCouldNotForget()
    {
        fill(*m_one, "old");
        fill(*m_one, "other", "b", "t");
        m_redis.freeze();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!look(*m_one).isFound);
        QVERIFY2(timer.elapsed() < 2'000, QByteArray::number(timer.elapsed()).constData());
        // The connection's own thread gives it up a moment after the caller has.
        QVERIFY(eventually([&] { return !m_one->client.isReady(); }));
        forget(*m_one); // nothing of it is sent
        m_redis.resume();
        QVERIFY(eventually([&] { return m_one->client.isReady() && m_two->client.isReady(); }));
        QVERIFY(!look(*m_one).isFound);
        QVERIFY(!look(*m_two).isFound);
        QCOMPARE(look(*m_two, "b", "t").value, QByteArray("other"));
    }
};

QTEST_GUILESS_MAIN(TestRedisCache)
#include "tst_rediscache.moc"
