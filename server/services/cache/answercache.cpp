// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/cache/answercache.h"

#include <QCoroFuture>
#include <QPromise>

#include <optional>

namespace cinefluent::server {

struct AnswerCache::Flight
{
    QPromise<void> landing;
    std::optional<Result<QByteArray>> answer;
};

AnswerCache::AnswerCache(CacheStore &store)
    : m_store(store)
{
}

AnswerCache::~AnswerCache() = default;

Task<Result<QByteArray>> AnswerCache::get(QByteArray key, QByteArray scope, Maker make)
{
    const CacheStore::Look look = co_await m_store.look(key, scope);
    if (look.isFound)
        co_return look.value;
    const QByteArray name = key + '\n' + look.ticket + '\n' + QByteArray::number(m_forgotten);
    const std::shared_ptr<Flight> other = m_flights.value(name);
    if (other) {
        const QFuture<void> landing = other->landing.future();
        co_await landing;
        if (other->answer) {
            Result<QByteArray> answer = *other->answer; // co_return would move it away from the others
            co_return answer;
        }
    }
    const auto flight = std::make_shared<Flight>();
    flight->landing.start();
    m_flights.insert(name, flight);
    const Result<KeptAnswer> made = co_await make();
    m_flights.remove(name);
    Result<QByteArray> answer = made ? Result<QByteArray>(made->json) : Result<QByteArray>(made.error());
    flight->answer = answer;
    flight->landing.finish();
    if (made && !look.ticket.isEmpty() && made->lifetime.count() > 0)
        m_store.keep(key, look.ticket, made->json, made->lifetime);
    co_return answer;
}

Task<> AnswerCache::forget(QByteArray scope)
{
    ++m_forgotten;
    co_await m_store.forget(scope);
}

} // namespace cinefluent::server
