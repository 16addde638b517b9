// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/redis/rediscache.h"

#include <QCryptographicHash>
#include <QUuid>

namespace cinefluent::server {

namespace {

constexpr qsizetype ticketBytes = 32;        ///< of all scopes, then of one
constexpr qsizetype maxValueBytes = 1 << 20; ///< larger ones would hold others' answers up
constexpr qsizetype maxOwed = 10'000;        ///< more are forgotten all together

const QByteArray generationPrefix = QByteArrayLiteral("cinefluent:generation:");
const QByteArray allScopes = generationPrefix + '*';

// Generations outlive every value that carries them; one that is evicted or has expired is replaced by another, and
// what carries it is not found.
const QByteArray script = R"(
local ticket = ''
for i = 2, 3 do
    local generation = redis.call('GET', KEYS[i])
    if not generation then
        generation = ARGV[i - 1]
        redis.call('SET', KEYS[i], generation, 'EX', 86400)
    end
    ticket = ticket .. generation
end
local value = redis.call('GET', KEYS[1])
if value and string.sub(value, 1, #ticket) == ticket then
    return {ticket, string.sub(value, #ticket + 1)}
end
return {ticket}
)";

const QByteArray scriptSha1 = QCryptographicHash::hash(script, QCryptographicHash::Sha1).toHex();

} // namespace

RedisCache::RedisCache(RedisClient &redis)
    : m_redis(redis)
{
}

Task<bool> RedisCache::catchUp()
{
    if (!m_isOwing)
        co_return true;
    std::vector<QByteArray> command{QByteArrayLiteral("DEL")};
    {
        const std::lock_guard lock(m_mutex);
        command.insert(command.end(), m_owed.cbegin(), m_owed.cend());
    }
    const RedisValue answer = co_await m_redis.command(command);
    if (answer.isFailure())
        co_return false;
    const std::lock_guard lock(m_mutex);
    for (size_t i = 1; i < command.size(); ++i)
        m_owed.remove(command[i]);
    m_isOwing = !m_owed.isEmpty();
    co_return !m_isOwing;
}

Task<CacheStore::Look> RedisCache::look(QByteArray key, QByteArray scope)
{
    Look look;
    if (!m_redis.isReady())
        co_return look;
    const bool isClear = co_await catchUp();
    if (!isClear)
        co_return look;
    std::vector<QByteArray> command;
    command.reserve(8);
    command.push_back("EVALSHA");
    command.push_back(scriptSha1);
    command.push_back("3");
    command.push_back(key);
    command.push_back(allScopes);
    command.push_back(generationPrefix + scope);
    command.push_back(QUuid::createUuid().toRfc4122());
    command.push_back(QUuid::createUuid().toRfc4122());
    RedisValue answer = co_await m_redis.command(command);
    if (answer.kind == RedisValue::Kind::Error && answer.text.startsWith("NOSCRIPT")) {
        command[0] = "EVAL";
        command[1] = script;
        answer = co_await m_redis.command(command);
    }
    const bool isAnswered = answer.kind == RedisValue::Kind::List && !answer.list.empty();
    if (!isAnswered || answer.list[0].text.size() != ticketBytes)
        co_return look;
    look.ticket = answer.list[0].text;
    look.isFound = answer.list.size() == 2;
    if (look.isFound)
        look.value = answer.list[1].text;
    co_return look;
}

void RedisCache::keep(QByteArray key, QByteArray ticket, QByteArray value, std::chrono::seconds lifetime)
{
    if (value.size() > maxValueBytes)
        return;
    m_redis.post({QByteArrayLiteral("SET"), std::move(key), ticket + value, QByteArrayLiteral("EX"),
                  QByteArray::number(qint64(lifetime.count()))});
}

Task<> RedisCache::forget(QByteArray scope)
{
    const QByteArray generation = generationPrefix + scope;
    const std::vector<QByteArray> command{QByteArrayLiteral("DEL"), generation};
    const RedisValue answer = co_await m_redis.command(command);
    if (!answer.isFailure())
        co_return;
    const std::lock_guard lock(m_mutex);
    if (m_owed.size() >= maxOwed)
        m_owed = {allScopes};
    m_owed.insert(generation);
    m_isOwing = true;
}

} // namespace cinefluent::server
