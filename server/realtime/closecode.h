// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::server {

/// Why the server ends a connection: RFC 6455, section 7.4.1, and our own in the private range.
enum class CloseCode
{
    GoingAway = 1001,       ///< the server stops: connect again, resume
    ProtocolError = 1002,   ///< frames that are not masked; Qt sends it for other faults itself
    NotText = 1003,         ///< binary messages are not understood
    TokenExpired = 4001,    ///< refresh the token, connect again, resume
    SessionRevoked = 4002,  ///< sign in again
    TooManyMessages = 4008, ///< a limit of frequency or bandwidth
    SlowConsumer = 4009,    ///< events pile up unread: connect again, resume
    HistoryLost = 4010      ///< events were lost on our side: connect again; what was subscribed is not recovered
};

} // namespace cinefluent::server
