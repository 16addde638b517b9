// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/facetcache.h"

namespace cinefluent::server {

namespace {

constexpr QChar unit(0x1f);
constexpr QChar group(0x1d);

QString sorted(QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    return texts.join(unit);
}

} // namespace

FacetKey::FacetKey(const MovieQuery &query)
{
    const QString premium = query.isPremium ? QString::number(int(*query.isPremium)) : QString();
    m_text = QStringList{query.search.toLower(), sorted(query.languages), sorted(query.genres), sorted(query.levels),
                         premium}
                 .join(group);
}

std::optional<CatalogueFacets> FacetCache::find(const FacetKey &key, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.constFind(key);
    if (found == m_entries.cend() || now >= found->until)
        return std::nullopt;
    return found->facets;
}

void FacetCache::insert(const FacetKey &key, const CatalogueFacets &facets, Instant now, quint64 seen)
{
    const std::lock_guard lock(m_mutex);
    if (seen != m_version.load())
        return;
    if (m_entries.size() >= maxEntries)
        m_entries.clear();
    m_entries.insert(key, {facets, now + lifetime});
}

void FacetCache::invalidate()
{
    const std::lock_guard lock(m_mutex);
    m_version.fetch_add(1);
    m_entries.clear();
}

} // namespace cinefluent::server
