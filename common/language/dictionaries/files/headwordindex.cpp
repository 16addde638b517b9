// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/files/headwordindex.h"

#include "common/language/dictionary.h"

#include <algorithm>

namespace cinefluent {

namespace {

/// FNV-1a over UTF-16 units.
std::uint32_t hashOf(const QString &headword)
{
    std::uint32_t hash = 2166136261U;
    const QString folded = foldedHeadword(headword);
    for (const QChar unit : folded)
        hash = (hash ^ unit.unicode()) * 16777619U;
    return hash;
}

} // namespace

void HeadwordIndex::add(const QString &headword, std::uint32_t place)
{
    m_entries.push_back({hashOf(headword), place});
}

void HeadwordIndex::finish()
{
    m_entries.shrink_to_fit();
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.hash < b.hash; });
}

QList<std::uint32_t> HeadwordIndex::find(const QString &headword) const
{
    const std::uint32_t hash = hashOf(headword);
    QList<std::uint32_t> places;
    auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), hash,
                                  [](const Entry &e, std::uint32_t wanted) { return e.hash < wanted; });
    for (; entry != m_entries.end() && entry->hash == hash; ++entry)
        places.append(entry->place);
    return places;
}

} // namespace cinefluent
