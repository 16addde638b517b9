// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"

#include <QByteArray>

#include <chrono>

namespace cinefluent::server {

/// At most `requests` in any stretch of time as long as `window`; 0 requests: no limit.
struct RateLimit
{
    int requests = 0;
    std::chrono::seconds window = std::chrono::hours(1);
};

struct RateCount
{
    bool allowed = true;
    int remaining = 0;
    std::chrono::seconds resetIn{0}; ///< when allowed: until some of what was spent comes back; else: until one may ask
};

/// Counts requests by key. One server keeps the counts in memory; several keep them in one place, which takes a
/// message there and back: hence the task. Implementations are safe from any thread; a task resumes on the thread that
/// awaits it. Where counts cannot be had a request is allowed.
class RateCounter
{
public:
    RateCounter() = default;
    RateCounter(const RateCounter &) = delete;
    RateCounter &operator=(const RateCounter &) = delete;
    virtual ~RateCounter() = default;

    /// Counts a request; one that is not allowed is not counted. A key always comes with the same limit.
    [[nodiscard]] virtual Task<RateCount> count(QByteArray key, RateLimit limit) = 0;
};

} // namespace cinefluent::server
