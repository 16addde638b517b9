// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/redis/redisaddress.h"
#include "server/storage/redis/redisvalue.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>

struct redisAsyncContext;

namespace cinefluent::server {

/// One connection to Redis on the event loop of its thread, made again when it is lost. Nothing is sent twice: what was
/// under way is answered None. Belongs to its thread.
class RedisLink final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(RedisValue value)>;

    explicit RedisLink(RedisAddress address);
    ~RedisLink() override;

    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Answered exactly once, with None at once where there is no connection.
    void send(const std::vector<QByteArray> &command, Reply reply);
    /// From now on, and after every new connection, the channel's messages are announced by `messageReceived`. The link
    /// takes no commands any more.
    void subscribe(const QByteArray &channel);
    /// Gives the connection up, as when it were lost: for one that has gone silent.
    void drop();

signals:
    void readyChanged(bool isReady);
    void messageReceived(const QByteArray &message);

private:
    struct Hooks;

    void connectNow();
    void handleConnected();
    void introduce();
    void setReady(bool isReady);
    void lose();

    const RedisAddress m_address;
    QByteArray m_channel;
    redisAsyncContext *m_context = nullptr; ///< hiredis frees it
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    QTimer m_retry;
    QTimer m_patience; ///< of one attempt to connect
    bool m_isReady = false;
    bool m_isClosing = false;
};

} // namespace cinefluent::server
