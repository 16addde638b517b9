// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/cache/memorycache.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype entryOverheadBytes = 200; ///< node, index and headers of the arrays

} // namespace

MemoryCache::MemoryCache(qsizetype limitBytes, const Clock &clock)
    : m_limitBytes(limitBytes)
    , m_clock(clock)
{
}

qsizetype MemoryCache::sizeOf(const Entry &entry)
{
    return entry.key.size() * 2 + entry.ticket.size() + entry.value.size() + entryOverheadBytes;
}

void MemoryCache::remove(std::list<Entry>::iterator entry)
{
    m_sizeBytes -= sizeOf(*entry);
    m_index.remove(entry->key);
    m_entries.erase(entry);
}

Task<CacheStore::Look> MemoryCache::look(QByteArray key, QByteArray scope)
{
    Look look;
    const bool isConnected = m_isConnected;
    const QByteArray ticket = QByteArray::number(m_versions.of(scope));
    if (!isConnected || m_limitBytes == 0)
        co_return look;
    look.ticket = ticket;
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.constFind(key);
    if (found == m_index.cend())
        co_return look;
    const auto entry = *found;
    if (entry->ticket != ticket || m_clock.now() >= entry->until) {
        remove(entry);
        co_return look;
    }
    m_entries.splice(m_entries.begin(), m_entries, entry);
    look.isFound = true;
    look.value = entry->value;
    co_return look;
}

void MemoryCache::keep(QByteArray key, QByteArray ticket, QByteArray value, std::chrono::seconds lifetime)
{
    Entry entry{std::move(key), std::move(ticket), std::move(value), m_clock.now() + lifetime};
    const qsizetype size = sizeOf(entry);
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_index.constFind(entry.key); found != m_index.cend())
        remove(*found);
    if (size > m_limitBytes)
        return;
    m_sizeBytes += size;
    m_entries.push_front(std::move(entry));
    m_index.insert(m_entries.front().key, m_entries.begin());
    while (m_sizeBytes > m_limitBytes)
        remove(std::prev(m_entries.end()));
}

Task<> MemoryCache::forget(QByteArray scope)
{
    m_versions.advance(scope);
    if (m_announcer)
        m_announcer(scope);
    co_return;
}

void MemoryCache::setConnected(bool isConnected)
{
    if (isConnected)
        m_versions.advanceAll();
    m_isConnected = isConnected;
}

qsizetype MemoryCache::sizeBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_sizeBytes;
}

} // namespace cinefluent::server
