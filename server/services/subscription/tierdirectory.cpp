// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subscription/tierdirectory.h"

namespace cinefluent::server {

std::optional<Entitlement> TierCache::find(UserId user, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.constFind(user);
    if (found == m_entries.cend() || found->until <= now)
        return std::nullopt;
    return found->entitlement;
}

void TierCache::insert(UserId user, const Entitlement &entitlement, Instant now, quint64 seen)
{
    const std::lock_guard lock(m_mutex);
    if (seen != m_version)
        return;
    if (m_entries.size() >= capacity && !m_entries.contains(user)) {
        m_entries.removeIf([now](const auto &entry) { return entry.value().until <= now; });
        if (m_entries.size() >= capacity)
            m_entries.clear();
    }
    m_entries.insert(user, Entry{entitlement, now + lifetime});
}

void TierCache::forget(UserId user)
{
    const std::lock_guard lock(m_mutex);
    ++m_version;
    m_entries.remove(user);
}

quint64 TierCache::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_version;
}

TierDirectory::TierDirectory(SubscriptionRepository &repository, TierCache &cache, const Clock &clock)
    : m_repository(repository)
    , m_cache(cache)
    , m_clock(clock)
{
}

Task<Tier> TierDirectory::tierOf(UserId user)
{
    if (const auto known = m_cache.find(user, m_clock.now()))
        co_return effectiveTier(*known, m_clock.now());
    const quint64 version = m_cache.version();
    const auto read = co_await m_repository.entitlement(user);
    if (!read || !*read)
        co_return Tier::Free;
    m_cache.insert(user, **read, m_clock.now(), version);
    co_return effectiveTier(**read, m_clock.now());
}

} // namespace cinefluent::server
