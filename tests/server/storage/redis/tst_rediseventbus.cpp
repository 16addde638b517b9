// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/rediseventbus.h"
#include "tests/support/eventually.h"
#include "tests/support/tempredis.h"

#include <QTest>

#include <mutex>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

EventBatch batchOf(qint64 before, int count)
{
    EventBatch batch{before, {}};
    for (int i = 1; i <= count; ++i)
        batch.events.push_back(
            {before + i, "community", "{\"type\":\"new_post\",\"n\":" + QByteArray::number(i) + "}"});
    return batch;
}

} // namespace

class TestRedisEventBus : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItReads()
    {
        const EventBatch batch = batchOf(Q_INT64_C(9'000'000'000), 3);
        const auto read = RedisEventBus::decode(RedisEventBus::encode(batch));
        QVERIFY(read.has_value());
        QCOMPARE(read->before, batch.before);
        QCOMPARE(read->events.size(), batch.events.size());
        for (size_t i = 0; i < batch.events.size(); ++i) {
            QCOMPARE(read->events[i].sequence, batch.events[i].sequence);
            QCOMPARE(read->events[i].channel, batch.events[i].channel);
            QCOMPARE(read->events[i].payload, batch.events[i].payload);
        }
        EventBatch holed = batch;
        holed.events.erase(holed.events.begin() + 1);
        for (const QByteArray &wrong : {QByteArray(), QByteArray("x"), RedisEventBus::encode(batch).chopped(5),
                                        QByteArray(100, '\xff'), RedisEventBus::encode(holed)})
            QVERIFY(!RedisEventBus::decode(wrong).has_value());
    }

    void reachesEveryProcessAndComesBack()
    {
        TempRedis redis;
        QVERIFY(redis.start());
        NullLogger log;
        const auto address = RedisAddress::fromUrl(Secret(redis.url().toUtf8()));
        RedisClient first(*address, RedisEventBus::channel, log);
        RedisClient second(*address, RedisEventBus::channel, log);
        RedisEventBus sender(first);
        RedisEventBus receiver(second);
        std::mutex mutex;
        QList<qint64> got;
        receiver.setReceiver([&](const EventBatch &batch) {
            const std::lock_guard lock(mutex);
            for (const RealtimeEvent &event : batch.events)
                got.append(event.sequence);
        });
        const auto has = [&](const QList<qint64> &wanted) {
            const std::lock_guard lock(mutex);
            return got == wanted;
        };
        QVERIFY(eventually([&] { return sender.isReady() && receiver.isReady(); }));
        sender.publish(batchOf(0, 2));
        QVERIFY(eventually([&] { return has({1, 2}); }));
        redis.kill();
        QVERIFY(eventually([&] { return !sender.isReady() && !receiver.isReady(); }));
        sender.publish(batchOf(2, 1)); // goes nowhere, and says so by isReady
        QVERIFY(redis.start());
        QVERIFY(eventually([&] { return sender.isReady() && receiver.isReady(); }));
        sender.publish(batchOf(3, 1));
        QVERIFY(eventually([&] { return has({1, 2, 4}); }));
    }
};

QTEST_GUILESS_MAIN(TestRedisEventBus)
#include "tst_rediseventbus.moc"
