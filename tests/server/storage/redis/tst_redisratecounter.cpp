// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/limits/memoryratecounter.h"
#include "server/storage/redis/redisratecounter.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"
#include "tests/support/tempredis.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

class TestRedisRateCounter : public QObject
{
    Q_OBJECT

    TempRedis m_redis;
    NullLogger m_log;
    ManualClock m_clock;

    RedisAddress address() { return *RedisAddress::fromUrl(Secret(m_redis.url().toUtf8())); }

private slots:
    void initTestCase() { QVERIFY(m_redis.start()); }

    void readsAddresses()
    {
        const auto full = RedisAddress::fromUrl(Secret("redis://me:p%40ss@[::1]:7000/3"));
        QVERIFY(full.ok());
        QCOMPARE(full->user, "me");
        QCOMPARE(full->password, "p@ss");
        QCOMPARE(full->host, "::1");
        QCOMPARE(full->port, 7000);
        QCOMPARE(full->database, 3);
        QCOMPARE(RedisAddress::fromUrl(Secret("redis://:sesame@cache"))->password, "sesame");
        QVERIFY(!full->isEncrypted);
        QVERIFY(RedisAddress::fromUrl(Secret("rediss://cache"))->isEncrypted);
        for (const char *wrong : {"", "cache:6379", "http://cache", "redis://", "redis://cache/x", "redis://cache/-1",
                                  "redis://cache?a=b", "redisss://cache"})
            QVERIFY2(!RedisAddress::fromUrl(Secret(wrong)).ok(), wrong);
    }

    /// At every step of a random history the answer is that of the counter in memory.
    void countsAsTheMemoryDoes()
    {
        RedisClient client(address(), "x", m_log);
        QVERIFY(eventually([&] { return client.isReady(); }));
        MemoryRateCounter unused(1'000, m_clock);
        MemoryRateCounter oracle(1'000, m_clock);
        RedisRateCounter counter(client, "parity:", unused, m_clock);
        QRandomGenerator random(runSeed());
        const int steps = runCount(20'000, 1'500);
        int refused = 0;
        for (int i = 0; i < steps; ++i) {
            const QByteArray key = QByteArray::number(random.bounded(3));
            const RateLimit limit{key == "0" ? 3 : 20, key == "2" ? 3600s : 60s};
            switch (random.bounded(8)) {
            case 0:
                m_clock.advance(std::chrono::milliseconds(random.bounded(100'000)));
                break;
            case 1:
                m_clock.advance(-std::chrono::milliseconds(random.bounded(4'000)));
                break;
            case 2:
                m_clock.advance(limit.window / 12);
                break;
            default:
                m_clock.advance(std::chrono::milliseconds(random.bounded(3'000)));
            }
            const RateCount expected = await(oracle.count(key, limit));
            const RateCount actual = await(counter.count(key, limit));
            refused += actual.allowed ? 0 : 1;
            QCOMPARE(actual.allowed, expected.allowed);
            QCOMPARE(actual.remaining, expected.remaining);
            QCOMPARE(actual.resetIn.count(), expected.resetIn.count());
        }
        std::printf("%d steps, %d refused\n", steps, refused);
        QVERIFY(refused > 0 && refused < steps);
        QCOMPARE(unused.keyCount(), 0);
        QCOMPARE(await(counter.count("free", {0, 1s})).allowed, true);
    }

    void countsForAllServersTogether()
    {
        RedisClient first(address(), "x", m_log);
        RedisClient second(address(), "x", m_log);
        QVERIFY(eventually([&] { return first.isReady() && second.isReady(); }));
        MemoryRateCounter unused(10, m_clock);
        RedisRateCounter here(first, "shared:", unused, m_clock);
        RedisRateCounter there(second, "shared:", unused, m_clock);
        RedisRateCounter elsewhere(second, "other:", unused, m_clock);
        const QByteArray key("\0\r\n{x}", 6);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(await(here.count(key, {10, 1h})).allowed);
            QVERIFY(await(there.count(key, {10, 1h})).allowed);
        }
        QVERIFY(!await(here.count(key, {10, 1h})).allowed);
        QVERIFY(!await(there.count(key, {10, 1h})).allowed);
        QVERIFY(await(elsewhere.count(key, {10, 1h})).allowed);
        // Keys go by themselves.
        QCOMPARE(await(first.command({"PTTL", "shared:" + key})).integer > 3'600'000, true);
    }

    void countsForItselfWithoutRedis()
    {
        RedisClient client(address(), "x", m_log);
        QVERIFY(eventually([&] { return client.isReady(); }));
        MemoryRateCounter memory(10, m_clock);
        RedisRateCounter counter(client, "fallback:", memory, m_clock);
        QVERIFY(await(counter.count("a", {2, 1h})).allowed);
        QCOMPARE(memory.keyCount(), 0);
        m_redis.kill();
        for (bool allowed : {true, true, false})
            QCOMPARE(await(counter.count("a", {2, 1h})).allowed, allowed);
        QVERIFY(m_redis.start());
        QVERIFY(eventually([&] { return client.isReady(); }));
        QVERIFY(await(counter.count("a", {2, 1h})).allowed); // scripts are gone as well
        // One that holds the connection and says nothing costs a moment, once.
        m_redis.freeze();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(await(counter.count("b", {2, 1h})).allowed);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        timer.restart();
        for (bool allowed : {true, false})
            QCOMPARE(await(counter.count("b", {2, 1h})).allowed, allowed);
        QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
        m_redis.resume();
        QVERIFY(eventually([&] { return client.isReady(); }));
    }
};

QTEST_GUILESS_MAIN(TestRedisRateCounter)
#include "tst_redisratecounter.moc"
