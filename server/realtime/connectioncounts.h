// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/auth/identity.h"

#include <QHash>

#include <atomic>
#include <mutex>

namespace cinefluent::server {

/// WebSocket connections of a process, in all and by user. Safe from any thread.
class ConnectionCounts
{
public:
    ConnectionCounts(int maxInAll, int maxPerUser);

    /// Takes a place, given back with `leave`. Errors: Unavailable "realtime_full", RateLimited "too_many_connections".
    [[nodiscard]] Result<void> enter(UserId user);
    void leave(UserId user);
    [[nodiscard]] int count() const { return m_count; }

private:
    const int m_maxInAll;
    const int m_maxPerUser;
    std::atomic<int> m_count = 0;
    std::mutex m_mutex;
    QHash<UserId, int> m_byUser;
};

} // namespace cinefluent::server
