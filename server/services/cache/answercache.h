// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/cache/cachestore.h"

#include <QHash>

#include <functional>

namespace cinefluent::server {

/// An answer that may be kept for a while.
struct KeptAnswer
{
    QByteArray json;
    std::chrono::seconds lifetime{0};
};

/// Answers through a cache that all reactors share. Of those who ask at once for what is not there, one makes it and
/// the others wait for it, one maker a reactor; who asks after a write never waits for what was begun before it.
/// Errors are kept by nobody. Belongs to its reactor's thread.
class AnswerCache
{
public:
    using Maker = std::function<Task<Result<KeptAnswer>>()>;

    explicit AnswerCache(CacheStore &store);
    ~AnswerCache();

    Task<Result<QByteArray>> get(QByteArray key, QByteArray scope, Maker make);
    Task<> forget(QByteArray scope);

private:
    struct Flight;

    CacheStore &m_store;
    QHash<QByteArray, std::shared_ptr<Flight>> m_flights;
    quint64 m_forgotten = 0;
};

} // namespace cinefluent::server
