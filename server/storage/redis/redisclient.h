// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "common/base/task.h"
#include "server/storage/redis/redisaddress.h"
#include "server/storage/redis/redisvalue.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace cinefluent::server {

/// Redis for a whole process: one thread with one connection for commands and one for a channel of messages. Redis may
/// come and go: while it is away commands fail at once, and one that gets no answer in time gives the connection up.
/// Safe from any thread.
class RedisClient
{
public:
    using Listener = std::function<void(QByteArray message)>;

    /// Starts connecting and does not wait for it. `channel`: what `setListener` listens to.
    RedisClient(RedisAddress address, QByteArray channel, Logger &log);
    ~RedisClient();
    RedisClient(const RedisClient &) = delete;
    RedisClient &operator=(const RedisClient &) = delete;

    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Whether messages of the channel arrive.
    [[nodiscard]] bool isListening() const { return m_isListening; }

    /// Resumes on the thread that awaits it, which has an event loop.
    [[nodiscard]] Task<RedisValue> command(std::vector<QByteArray> arguments);
    /// Without waiting for an answer.
    void post(std::vector<QByteArray> arguments);
    /// Called on the client's thread; when the call is over the listener before is called no more.
    void setListener(Listener listener);

private:
    struct Works;
    using Reply = std::function<void(RedisValue)>;

    void submit(std::vector<QByteArray> arguments, Reply reply);

    const RedisAddress m_address;
    const QByteArray m_channel;
    Logger &m_log;
    std::atomic<bool> m_isReady = false;
    std::atomic<bool> m_isListening = false;
    std::mutex m_listenerMutex;
    Listener m_listener;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on the thread; where calls are sent to
    std::unique_ptr<Works> m_works;     ///< made and destroyed on the thread
};

} // namespace cinefluent::server
