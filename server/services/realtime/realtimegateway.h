// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/auth/identity.h"

#include <QByteArray>

#include <memory>

class QTcpSocket;

namespace cinefluent::server {

/// Where authenticated WebSocket connections of one reactor go. Called on its thread.
class RealtimeGateway
{
public:
    RealtimeGateway() = default;
    RealtimeGateway(const RealtimeGateway &) = delete;
    RealtimeGateway &operator=(const RealtimeGateway &) = delete;
    virtual ~RealtimeGateway() = default;

    /// Whether one more connection of this user may be taken. Errors: RateLimited "too_many_connections",
    /// Unavailable "realtime_full" or "server_stopping".
    [[nodiscard]] virtual Result<void> admit(const Identity &identity) = 0;
    /// Takes a connection that has been admitted. The socket holds, unread, the client's request; `key` is its
    /// Sec-WebSocket-Key, `subprotocol` what was agreed upon (empty: none).
    virtual void accept(std::unique_ptr<QTcpSocket> socket, Identity identity, QByteArray key,
                        QByteArray subprotocol) = 0;
};

} // namespace cinefluent::server
