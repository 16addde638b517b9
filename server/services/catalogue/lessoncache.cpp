// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/lessoncache.h"

namespace cinefluent::server {

LessonCache::LessonCache(qsizetype limitBytes)
    : m_limitBytes(limitBytes)
{
}

std::shared_ptr<const LessonDocument> LessonCache::find(const LessonKey &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.constFind(key);
    if (found == m_index.cend()) {
        ++m_misses;
        return nullptr;
    }
    ++m_hits;
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return m_entries.front().document;
}

void LessonCache::insert(const LessonKey &key, std::shared_ptr<const LessonDocument> document)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_index.constFind(key); found != m_index.cend()) {
        m_sizeBytes -= (*found)->document->sizeBytes();
        m_entries.erase(*found);
        m_index.erase(found);
    }
    if (document->sizeBytes() > m_limitBytes)
        return;
    m_sizeBytes += document->sizeBytes();
    m_entries.push_front({key, std::move(document)});
    m_index.insert(key, m_entries.begin());
    while (m_sizeBytes > m_limitBytes)
        removeOldest();
}

void LessonCache::removeOldest()
{
    m_sizeBytes -= m_entries.back().document->sizeBytes();
    m_index.remove(m_entries.back().key);
    m_entries.pop_back();
}

qsizetype LessonCache::sizeBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_sizeBytes;
}

qint64 LessonCache::hits() const
{
    const std::lock_guard lock(m_mutex);
    return m_hits;
}

qint64 LessonCache::misses() const
{
    const std::lock_guard lock(m_mutex);
    return m_misses;
}

} // namespace cinefluent::server
