// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/rediseventbus.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>

namespace cinefluent::server {

RedisEventBus::RedisEventBus(RedisClient &redis)
    : m_redis(redis)
{
}

RedisEventBus::~RedisEventBus()
{
    m_redis.setListener({});
}

bool RedisEventBus::isReady() const
{
    return m_redis.isReady() && m_redis.isListening();
}

void RedisEventBus::publish(const EventBatch &batch)
{
    std::vector<QByteArray> command;
    command.push_back("PUBLISH");
    command.push_back(channel);
    command.push_back(encode(batch));
    m_redis.post(std::move(command));
}

void RedisEventBus::setReceiver(Receiver receiver)
{
    if (!receiver) {
        m_redis.setListener({});
        return;
    }
    m_redis.setListener([receiver = std::move(receiver)](const QByteArray &message) {
        if (auto batch = decode(message))
            receiver(std::move(*batch));
    });
}

QByteArray RedisEventBus::encode(const EventBatch &batch)
{
    QCborArray events;
    for (const RealtimeEvent &event : batch.events)
        events.append(QCborArray{event.sequence, event.channel, event.payload});
    return QCborArray{batch.before, events}.toCborValue().toCbor();
}

std::optional<EventBatch> RedisEventBus::decode(const QByteArray &message)
{
    const QCborArray parts = QCborValue::fromCbor(message).toArray();
    if (parts.size() != 2 || !parts.at(0).isInteger() || !parts.at(1).isArray())
        return std::nullopt;
    EventBatch batch{parts.at(0).toInteger(), {}};
    for (const QCborValue &entry : parts.at(1).toArray()) {
        const QCborArray event = entry.toArray();
        if (event.size() != 3 || event.at(0).toInteger() != batch.last() + 1)
            return std::nullopt;
        batch.events.push_back({event.at(0).toInteger(), event.at(1).toByteArray(), event.at(2).toByteArray()});
    }
    return batch;
}

} // namespace cinefluent::server
