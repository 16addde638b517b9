// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/cache/cachestore.h"
#include "server/storage/redis/redisclient.h"

#include <QSet>

#include <mutex>

namespace cinefluent::server {

/// In Redis, for all servers together. A scope has a random generation there, made by whoever looks first and removed
/// to forget the scope; each value carries the one of its ticket. While Redis does not answer nothing is found, kept or
/// waited for; what could not be forgotten in that time is forgotten before anything is found again.
class RedisCache final : public CacheStore
{
public:
    /// The reference outlives this.
    explicit RedisCache(RedisClient &redis);

    [[nodiscard]] Task<Look> look(QByteArray key, QByteArray scope) override;
    void keep(QByteArray key, QByteArray ticket, QByteArray value, std::chrono::seconds lifetime) override;
    Task<> forget(QByteArray scope) override;

private:
    [[nodiscard]] Task<bool> catchUp();

    RedisClient &m_redis;
    std::mutex m_mutex;
    QSet<QByteArray> m_owed; ///< generations still to be removed
    std::atomic<bool> m_isOwing = false;
};

} // namespace cinefluent::server
