// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/leaderboard/leaderboardcache.h"

namespace cinefluent::server {

QString LeaderboardCache::nameOf(const LeaderboardKey &key)
{
    return QStringLiteral("leaderboard:%1:%2")
        .arg(toString(key.period), key.language.isEmpty() ? QStringLiteral("all") : key.language);
}

LeaderboardCache::Rows LeaderboardCache::find(const LeaderboardKey &key, qint64 version, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.constFind(nameOf(key));
    if (entry == m_entries.cend() || entry->start != key.start || entry->version != version || now >= entry->until)
        return nullptr;
    return entry->rows;
}

void LeaderboardCache::insert(const LeaderboardKey &key, qint64 version, Instant now, Rows rows)
{
    const std::lock_guard lock(m_mutex);
    const QString name = nameOf(key);
    if (m_entries.size() >= maxEntries && !m_entries.contains(name))
        m_entries.clear(); // languages are few; whoever asks for hundreds gets no cache
    m_entries.insert(name, {key.start, version, now + lifetime, std::move(rows)});
}

} // namespace cinefluent::server
