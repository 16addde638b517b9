// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/realtime/clientmessage.h"
#include "server/realtime/eventfeed.h"

namespace cinefluent::server {

/// Where the past is looked for: first in the process's memory, then in the log.
struct Recovery
{
    EventFeed &feed;
    EventLog &log;
    size_t maxEvents; ///< with more missed there is no recovery
};

/// What a client that comes back has to be given.
struct Past
{
    qint64 offset = 0; ///< up to where it is complete without `missed`
    bool isRecovered = false;
    std::vector<RealtimeEvent> missed; ///< up to the position asked for
};

/// The events of a channel between `from` and `position`. Without `from`, and where they cannot all be told (another
/// epoch, too long ago, too many), the client begins at the position. Errors: those of the log.
[[nodiscard]] Task<Result<Past>> recover(Recovery recovery, QByteArray channel, EventFeed::Position position,
                                         std::optional<ResumePoint> from);

} // namespace cinefluent::server
