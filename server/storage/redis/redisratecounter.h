// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/services/limits/ratecounter.h"
#include "server/storage/redis/redisclient.h"

namespace cinefluent::server {

/// Counts in Redis, for all servers together, by the rules of MemoryRateCounter: twelve slots a window and the one that
/// is filling, by the caller's clock. One atomic script for each request. While Redis does not answer each server
/// counts for itself.
class RedisRateCounter final : public RateCounter
{
public:
    /// `prefix` keeps the keys of several counters apart. The references outlive this.
    RedisRateCounter(RedisClient &redis, QByteArray prefix, RateCounter &fallback, const Clock &clock);

    [[nodiscard]] Task<RateCount> count(QByteArray key, RateLimit limit) override;

private:
    RedisClient &m_redis;
    const QByteArray m_prefix;
    RateCounter &m_fallback;
    const Clock &m_clock;
};

} // namespace cinefluent::server
