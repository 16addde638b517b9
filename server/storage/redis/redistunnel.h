// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/redis/redisaddress.h"

#include <QLocalServer>
#include <QObject>
#include <QTemporaryDir>

class QSslSocket;

namespace cinefluent::server {

/// TLS 1.2 or later for hiredis, which knows none before 1.0: a socket in a folder that nobody else may enter, each
/// connection to which goes on to Redis encrypted. Redis's certificate is verified, name and chain. Belongs to the
/// thread of its event loop.
class RedisTunnel final : public QObject
{
    Q_OBJECT

public:
    explicit RedisTunnel(RedisAddress address);
    ~RedisTunnel() override;

    /// Where hiredis finds it; empty where it could not be made.
    [[nodiscard]] QByteArray socketPath() const;

signals:
    /// In words for the log: who is not trusted, or not there.
    void failed(const QString &reason);

private:
    void handleConnection();
    void open(QLocalSocket &near);

    const RedisAddress m_address;
    QTemporaryDir m_folder;
    QLocalServer m_server;
};

} // namespace cinefluent::server
