// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cinefluent::server {

/// What a WebSocket connection may cost. docs/realtime.md tells clients of them.
struct RealtimeLimits
{
    int maxConnections = 20'000; ///< of one process
    int maxConnectionsPerUser = 10;
    int maxSubscriptions = 50;           ///< of one connection
    int maxMessageBytes = 32 * 1024;     ///< of a client's message; closes with 1009
    int messagesPerSecond = 20;          ///< on the average
    int messageBurst = 60;               ///< at once; closes with 4008
    int inputBytesPerSecond = 64 * 1024; ///< on the average, whatever the frames; closes with 4008
    int maxQueuedBytes = 256 * 1024;     ///< unread by the client; closes with 4009
    int maxReplay = 1'000;               ///< missed events of one channel; with more there is no recovery
    int pingMs = 25'000;                 ///< without input
    int silenceMs = 60'000;              ///< without input: the peer is taken for dead
    int closeGraceMs = 5'000;            ///< for the client's side of a close
    int sweepMs = 1'000;                 ///< how often sessions, tokens and silence are looked at
    qint64 historyEvents = 100'000;      ///< kept in the database, a day at most
};

} // namespace cinefluent::server
