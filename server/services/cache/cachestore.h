// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

namespace cinefluent::server {

/// Keeps answers for a while, each in a scope: what one write makes wrong together. Whoever finds nothing is given a
/// ticket, makes the answer and keeps it with the ticket: where the scope was forgotten in between, the answer is not
/// found by anybody. So nothing that was read before a write is served after it. Safe from any thread.
class CacheStore
{
public:
    struct Look
    {
        bool isFound = false;
        QByteArray value;
        /// Differs from before for whoever looks after a write; empty where nothing may be kept.
        QByteArray ticket;
    };

    CacheStore() = default;
    CacheStore(const CacheStore &) = delete;
    CacheStore &operator=(const CacheStore &) = delete;
    virtual ~CacheStore() = default;

    [[nodiscard]] virtual Task<Look> look(QByteArray key, QByteArray scope) = 0;
    virtual void keep(QByteArray key, QByteArray ticket, QByteArray value, std::chrono::seconds lifetime) = 0;
    /// To be awaited after the write's commit and before its answer.
    virtual Task<> forget(QByteArray scope) = 0;
};

/// How often scopes were forgotten, in a table of fixed size: scopes that share a place are forgotten together, which
/// costs a miss. Safe from any thread.
class ScopeVersions
{
public:
    ScopeVersions();

    [[nodiscard]] quint64 of(const QByteArray &scope) const;
    void advance(const QByteArray &scope);
    void advanceAll();

private:
    static constexpr size_t places = 65'536;

    [[nodiscard]] static size_t placeOf(const QByteArray &scope);

    std::vector<std::atomic<quint64>> m_versions;
};

} // namespace cinefluent::server
