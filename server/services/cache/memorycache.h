// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/services/cache/cachestore.h"

#include <QHash>

#include <functional>
#include <list>
#include <mutex>

namespace cinefluent::server {

/// In the memory of this process: what was asked for last, up to a number of bytes. Other processes have caches of
/// their own, so nothing is found or kept until `setConnected(true)` says that each hears of what the others forget.
class MemoryCache final : public CacheStore
{
public:
    using Announcer = std::function<void(const QByteArray &scope)>;

    /// 0 bytes keep nothing.
    MemoryCache(qsizetype limitBytes, const Clock &clock);

    [[nodiscard]] Task<Look> look(QByteArray key, QByteArray scope) override;
    void keep(QByteArray key, QByteArray ticket, QByteArray value, std::chrono::seconds lifetime) override;
    Task<> forget(QByteArray scope) override;

    /// Told of what is forgotten here. To be set before the cache is used.
    void setAnnouncer(Announcer announcer) { m_announcer = std::move(announcer); }
    /// What another process has forgotten.
    void drop(const QByteArray &scope) { m_versions.advance(scope); }
    /// When the connection is back nothing of before counts.
    void setConnected(bool isConnected);

    [[nodiscard]] qsizetype sizeBytes() const;

private:
    struct Entry
    {
        QByteArray key, ticket, value;
        Instant until{};
    };

    [[nodiscard]] static qsizetype sizeOf(const Entry &entry);
    void remove(std::list<Entry>::iterator entry);

    const qsizetype m_limitBytes;
    const Clock &m_clock;
    Announcer m_announcer;
    ScopeVersions m_versions;
    std::atomic<bool> m_isConnected = false;
    mutable std::mutex m_mutex;
    std::list<Entry> m_entries; ///< used last in front
    QHash<QByteArray, std::list<Entry>::iterator> m_index;
    qsizetype m_sizeBytes = 0;
};

} // namespace cinefluent::server
