// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/cache/memorycache.h"
#include "server/storage/postgres/connectionsettings.h"

#include <QThread>

namespace cinefluent::server {

/// Tells the other servers over one database what this one's memory cache forgets, and the cache what they forgot:
/// notifications of PostgreSQL, at most one transaction in fifty milliseconds, since notifying makes commits queue. The
/// cache is used while what this process announces comes back to it. Where the process dies before it has announced
/// what it wrote, the others serve what they have for its lifetime. Made, started and stopped on the main thread.
class CacheAnnouncements
{
public:
    /// The reference outlives this.
    CacheAnnouncements(ConnectionSettings database, MemoryCache &cache);
    ~CacheAnnouncements();
    CacheAnnouncements(const CacheAnnouncements &) = delete;
    CacheAnnouncements &operator=(const CacheAnnouncements &) = delete;

    /// Does not wait for the database.
    void start();
    void stop();

private:
    struct Works;

    const ConnectionSettings m_database;
    MemoryCache &m_cache;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on the thread; where calls are sent to
    std::unique_ptr<Works> m_works;     ///< made and destroyed on the thread
};

} // namespace cinefluent::server
