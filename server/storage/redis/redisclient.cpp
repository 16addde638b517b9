// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/redisclient.h"

#include "server/storage/redis/redislink.h"
#include "server/storage/redis/redistunnel.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QPromise>

#include <deque>

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

/// An answer takes a fraction of a millisecond; who waits longer is better served without.
constexpr qint64 answerLimitMs = 300;
constexpr auto watchInterval = 100ms;
constexpr size_t maxUnderWay = 10'000;

} // namespace

struct RedisClient::Works
{
    explicit Works(RedisClient &owner)
        : tunnel(owner.m_address.isEncrypted ? std::make_unique<RedisTunnel>(owner.m_address) : nullptr)
        , commands(through(tunnel.get(), owner.m_address))
        , messages(through(tunnel.get(), owner.m_address))
    {
        clock.start();
        if (tunnel) {
            QObject::connect(tunnel.get(), &RedisTunnel::failed, &commands, [this, &owner](const QString &reason) {
                if (std::exchange(lastFault, reason) != reason) // it is tried several times a second
                    owner.m_log.warning("redis_tls_failed", {{"reason", reason}});
            });
        }
        messages.subscribe(owner.m_channel);
        QObject::connect(&commands, &RedisLink::readyChanged, &commands, [this, &owner](bool isReady) {
            owner.m_isReady = isReady;
            lastFault.clear();
            if (isReady)
                owner.m_log.info("redis_connected");
            else
                owner.m_log.warning("redis_lost");
        });
        QObject::connect(&messages, &RedisLink::readyChanged, &messages,
                         [&owner](bool isReady) { owner.m_isListening = isReady; });
        QObject::connect(&messages, &RedisLink::messageReceived, &messages, [&owner](const QByteArray &message) {
            const std::lock_guard lock(owner.m_listenerMutex);
            if (owner.m_listener)
                owner.m_listener(message);
        });
        QObject::connect(&watch, &QTimer::timeout, &commands, [this] {
            if (sent.empty())
                watch.stop();
            else if (clock.elapsed() - sent.front() > answerLimitMs)
                commands.drop();
        });
    }

    void send(const std::vector<QByteArray> &arguments, const Reply &reply)
    {
        if (sent.size() >= maxUnderWay) {
            reply({});
            return;
        }
        sent.push_back(clock.elapsed());
        if (!watch.isActive())
            watch.start(watchInterval);
        commands.send(arguments, [this, reply](const RedisValue &value) {
            sent.pop_front(); // answers come in the order of the commands
            reply(value);
        });
    }

    static RedisAddress through(const RedisTunnel *tunnel, RedisAddress address)
    {
        if (tunnel)
            address.socketPath = tunnel->socketPath();
        if (tunnel && address.socketPath.isEmpty())
            address.host.clear(); // rather nowhere than in the clear
        return address;
    }

    QElapsedTimer clock;
    QString lastFault;
    std::deque<qint64> sent;
    QTimer watch;
    std::unique_ptr<RedisTunnel> tunnel;
    RedisLink commands;
    RedisLink messages;
};

RedisClient::RedisClient(RedisAddress address, QByteArray channel, Logger &log)
    : m_address(std::move(address))
    , m_channel(std::move(channel))
    , m_log(log)
    , m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("redis"));
    m_context->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::started, m_context.get(), [this] { m_works = std::make_unique<Works>(*this); },
        Qt::DirectConnection);
    QObject::connect(
        &m_thread, &QThread::finished, m_context.get(), [this] { m_works.reset(); }, Qt::DirectConnection);
    m_thread.start();
}

RedisClient::~RedisClient()
{
    m_thread.quit();
    m_thread.wait();
}

void RedisClient::submit(std::vector<QByteArray> arguments, Reply reply)
{
    QMetaObject::invokeMethod(
        m_context.get(),
        [this, arguments = std::move(arguments), reply = std::move(reply)] {
            if (m_works)
                m_works->send(arguments, reply);
            else
                reply({});
        },
        Qt::QueuedConnection);
}

Task<RedisValue> RedisClient::command(std::vector<QByteArray> arguments)
{
    if (!m_isReady)
        co_return RedisValue();
    // Not a QFuture of the answer: awaiting one that was cancelled reads a result that is not there.
    auto promise = std::make_shared<QPromise<void>>();
    auto answer = std::make_shared<RedisValue>();
    QFuture<void> future = promise->future();
    promise->start();
    submit(std::move(arguments), [promise, answer](RedisValue value) {
        *answer = std::move(value);
        promise->finish();
    });
    promise.reset();
    co_await future;
    co_return std::move(*answer);
}

void RedisClient::post(std::vector<QByteArray> arguments)
{
    if (m_isReady)
        submit(std::move(arguments), [](const RedisValue &) {});
}

void RedisClient::setListener(Listener listener)
{
    const std::lock_guard lock(m_listenerMutex);
    m_listener = std::move(listener);
}

} // namespace cinefluent::server
