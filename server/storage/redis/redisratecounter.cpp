// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/redisratecounter.h"

#include <QCryptographicHash>

namespace cinefluent::server {

using namespace std::chrono;

namespace {

constexpr qint64 slotsPerWindow = 12;

// A hash: number of a slot → requests in it. Answers whether the request is allowed, what was spent before it, and for
// how many microseconds the oldest of that still counts. Numbers stay below 2^53.
const QByteArray script = R"(
local limit, slot_us, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local slot = math.floor(now / slot_us)
local kept = redis.call('HGETALL', KEYS[1])
for i = 1, #kept, 2 do
    slot = math.max(slot, tonumber(kept[i]))
end
local spent, oldest = 0, slot
for i = 1, #kept, 2 do
    local number = tonumber(kept[i])
    if number <= slot - 13 then
        redis.call('HDEL', KEYS[1], kept[i])
    else
        spent = spent + tonumber(kept[i + 1])
        oldest = math.min(oldest, number)
    end
end
local allowed = 0
if spent < limit then
    allowed = 1
    redis.call('HINCRBY', KEYS[1], string.format('%.0f', slot), 1)
    redis.call('PEXPIRE', KEYS[1], math.ceil(slot_us * 14 / 1000))
end
return {allowed, spent, (oldest + 13) * slot_us - now}
)";

const QByteArray scriptSha1 = QCryptographicHash::hash(script, QCryptographicHash::Sha1).toHex();

} // namespace

RedisRateCounter::RedisRateCounter(RedisClient &redis, QByteArray prefix, RateCounter &fallback, const Clock &clock)
    : m_redis(redis)
    , m_prefix(std::move(prefix))
    , m_fallback(fallback)
    , m_clock(clock)
{
}

Task<RateCount> RedisRateCounter::count(QByteArray key, RateLimit limit)
{
    if (limit.requests <= 0)
        co_return RateCount();
    const qint64 nowUs = m_clock.now().time_since_epoch().count();
    const qint64 slotUs =
        std::max(qint64(1), qint64(duration_cast<microseconds>(limit.window).count()) / slotsPerWindow);
    std::vector<QByteArray> command;
    command.reserve(7);
    command.push_back("EVALSHA");
    command.push_back(scriptSha1);
    command.push_back("1");
    command.push_back(m_prefix + key);
    command.push_back(QByteArray::number(limit.requests));
    command.push_back(QByteArray::number(slotUs));
    command.push_back(QByteArray::number(nowUs));
    RedisValue answer = co_await m_redis.command(command);
    if (answer.kind == RedisValue::Kind::Error && answer.text.startsWith("NOSCRIPT")) {
        command[0] = "EVAL";
        command[1] = script;
        answer = co_await m_redis.command(command);
    }
    if (answer.kind != RedisValue::Kind::List || answer.list.size() != 3)
        co_return co_await m_fallback.count(key, limit);
    RateCount count;
    count.allowed = answer.list[0].integer == 1;
    if (count.allowed)
        count.remaining = limit.requests - int(answer.list[1].integer) - 1;
    count.resetIn = std::max(seconds(1), ceil<seconds>(microseconds(answer.list[2].integer)));
    co_return count;
}

} // namespace cinefluent::server
