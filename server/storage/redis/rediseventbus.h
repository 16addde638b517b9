// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/realtime/eventbus.h"
#include "server/storage/redis/redisclient.h"

namespace cinefluent::server {

/// Batches of events as messages of one Redis channel.
class RedisEventBus final : public EventBus
{
public:
    /// What the client has to listen to.
    static constexpr char channel[] = "cinefluent:realtime";

    explicit RedisEventBus(RedisClient &redis);
    ~RedisEventBus() override;

    /// Other servers get an announcement through the database where we cannot publish.
    [[nodiscard]] bool isReady() const override;
    void publish(const EventBatch &batch) override;
    void setReceiver(Receiver receiver) override;

    [[nodiscard]] static QByteArray encode(const EventBatch &batch);
    /// Nothing for what is no batch.
    [[nodiscard]] static std::optional<EventBatch> decode(const QByteArray &message);

private:
    RedisClient &m_redis;
};

} // namespace cinefluent::server
