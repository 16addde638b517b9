// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/http/httpserveroptions.h"

namespace cinefluent::server {

/// What a client channel needs of the reactor it lives on.
class ChannelHost
{
public:
    ChannelHost() = default;
    ChannelHost(const ChannelHost &) = delete;
    ChannelHost &operator=(const ChannelHost &) = delete;
    virtual ~ChannelHost() = default;

    [[nodiscard]] virtual const HttpServerOptions &options() const = 0;
    /// Milliseconds on a monotonic clock.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    [[nodiscard]] virtual bool isDraining() const = 0;

    /// A head is complete: routes it, checks identity, and says what may follow.
    [[nodiscard]] virtual std::shared_ptr<Exchange> begin(ClientChannel &channel, RequestHead head) = 0;
    /// The request is complete and about to be handed to Qt's server.
    virtual void expect(const std::shared_ptr<Exchange> &exchange) = 0;
    /// Hands the connection to the route's WebSocket handler. False when that cannot be done.
    [[nodiscard]] virtual bool upgrade(ClientChannel &channel, const std::shared_ptr<Exchange> &exchange,
                                       QByteArrayView pending) = 0;
    /// Makes the wire form of an exchange's refusal.
    [[nodiscard]] virtual Answer answerRefusal(Exchange &exchange) = 0;
    /// Makes the answer to a message that broke the protocol; `exchange` may be null. Ends the connection.
    [[nodiscard]] virtual Answer answerRejection(ClientChannel &channel, const RequestHead &head, Reject reason,
                                                 std::shared_ptr<Exchange> &exchange) = 0;
    /// The handler has taken longer than its route allows.
    virtual void deadlinePassed(std::shared_ptr<Exchange> exchange) = 0;
    /// The answer has been handed to the socket, or the client has gone before.
    virtual void finished(Exchange &exchange, qint64 responseBytes, bool aborted) = 0;
    virtual void dropped(const char *reason) = 0;
    /// The channel is closed and will be deleted.
    virtual void retired(ClientChannel &channel) = 0;
};

} // namespace cinefluent::server
