// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/redis/rediscache.h"
#include "server/storage/redis/rediseventbus.h"
#include "server/storage/redis/redisratecounter.h"

#include <memory>

namespace cinefluent::server {

/// What the servers over one database share through Redis. Safe from any thread.
class SharedRedis
{
public:
    struct Parts
    {
        RateCounter &accounts; ///< for the time without Redis
        RateCounter &addresses;
        const Clock &clock;
        Logger &log;
    };

    /// Null where the address is empty.
    [[nodiscard]] static std::unique_ptr<SharedRedis> make(const Secret &url, const QString &caFile,
                                                           const Parts &parts);

    [[nodiscard]] RateCounter &accountRates() { return m_accountRates; }
    [[nodiscard]] RateCounter &addressRates() { return m_addressRates; }
    [[nodiscard]] CacheStore &answers() { return m_answers; }
    [[nodiscard]] EventBus &bus() { return m_bus; }

private:
    SharedRedis(RedisAddress address, const Parts &parts);

    RedisClient m_client;
    RedisRateCounter m_accountRates;
    RedisRateCounter m_addressRates;
    RedisCache m_answers;
    RedisEventBus m_bus;
};

} // namespace cinefluent::server
