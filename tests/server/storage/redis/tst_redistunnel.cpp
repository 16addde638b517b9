// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/redisclient.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/tempredis.h"

#include <QTest>

#include <mutex>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

class EventNames final : public Logger
{
public:
    void write(LogLevel, std::string_view event, Fields) override
    {
        const std::lock_guard lock(m_mutex);
        m_names.append(QByteArray(event.data(), qsizetype(event.size())));
    }
    [[nodiscard]] qsizetype count(const QByteArray &name)
    {
        const std::lock_guard lock(m_mutex);
        return m_names.count(name);
    }

private:
    std::mutex m_mutex;
    QByteArrayList m_names;
};

} // namespace

/// Redis by TLS, with a real server.
class TestRedisTunnel : public QObject
{
    Q_OBJECT

private:
    static RedisAddress addressOf(const TempRedis &redis, const QString &authorities)
    {
        RedisAddress address =
            *RedisAddress::fromUrl(Secret("rediss://127.0.0.1:" + QByteArray::number(redis.port()) + "/2"));
        address.authoritiesFile = authorities;
        return address;
    }

private slots:
    void speaksByTls()
    {
        TempRedis redis;
        QVERIFY(redis.startEncrypted(QStringLiteral("127.0.0.1")));
        EventNames log;
        QByteArray heard;
        RedisClient client(addressOf(redis, redis.authority()), "news", log);
        std::mutex mutex;
        client.setListener([&](const QByteArray &message) {
            const std::lock_guard lock(mutex);
            heard = message;
        });
        QVERIFY(eventually([&] { return client.isReady() && client.isListening(); }));
        const QByteArray large(300'000, 'x');
        QCOMPARE(await(client.command({"SET", "key", large})).text, "OK");
        QCOMPARE(await(client.command({"GET", "key"})).text, large);
        client.post({"PUBLISH", "news", "words"});
        QVERIFY(eventually([&] {
            const std::lock_guard lock(mutex);
            return heard == "words";
        }));
        // It dies and comes back.
        redis.kill();
        QVERIFY(eventually([&] { return !client.isReady(); }));
        QVERIFY(redis.startEncrypted(QStringLiteral("127.0.0.1")));
        QVERIFY(eventually([&] { return client.isReady() && client.isListening(); }));
        QCOMPARE(await(client.command({"SET", "key", "again"})).text, "OK");
        client.setListener({});
    }

    void trustsNobodyElse()
    {
        EventNames log;
        TempRedis unknown;
        QVERIFY(unknown.startEncrypted(QStringLiteral("127.0.0.1")));
        RedisClient trusting(addressOf(unknown, {}), "news", log); // the system does not know who vouches for it
        QVERIFY(eventually([&] { return log.count("redis_tls_failed") > 0; }));
        QVERIFY(!trusting.isReady() && !trusting.isListening());

        EventNames otherLog;
        TempRedis other;
        QVERIFY(other.startEncrypted(QStringLiteral("redis.example")));
        RedisClient misled(addressOf(other, other.authority()), "news", otherLog); // vouched for under another name
        QVERIFY(eventually([&] { return otherLog.count("redis_tls_failed") > 0; }));
        QVERIFY(!misled.isReady());

        EventNames plainLog;
        TempRedis plain;
        QVERIFY(plain.start());
        RedisClient clear(addressOf(plain, {}), "news", plainLog);
        QVERIFY(eventually([&] { return plainLog.count("redis_tls_failed") > 0; }));
        QVERIFY(!clear.isReady());
    }
};

QTEST_GUILESS_MAIN(TestRedisTunnel)
#include "tst_redistunnel.moc"
