// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/services/catalogue/moviequery.h"

#include <QHash>

#include <atomic>
#include <mutex>

namespace cinefluent::server {

/// The filters that are offered beside a list of movies. Each kind holds what there is under the other kinds' filters,
/// so that choosing one more value of the same kind never empties the list.
struct CatalogueFacets
{
    QStringList languages, genres, difficulties; ///< sorted
};

/// What of a query decides about its facets: not the page and not the order.
class FacetKey
{
public:
    explicit FacetKey(const MovieQuery &query);

    friend bool operator==(const FacetKey &, const FacetKey &) = default;
    friend size_t qHash(const FacetKey &key, size_t seed = 0) { return qHash(key.m_text, seed); }

private:
    QString m_text;
};

/// Facets read lately, kept for half a minute and dropped when this process publishes. One for all reactors; safe from
/// any thread.
class FacetCache
{
public:
    static constexpr std::chrono::seconds lifetime{30};
    static constexpr qsizetype maxEntries = 256; ///< the whole goes when there are more: half a minute fills it anew

    [[nodiscard]] std::optional<CatalogueFacets> find(const FacetKey &key, Instant now) const;
    /// What was read at version `seen`; nothing is kept where a release came between.
    void insert(const FacetKey &key, const CatalogueFacets &facets, Instant now, quint64 seen);
    void invalidate();
    [[nodiscard]] quint64 version() const { return m_version.load(); }

private:
    struct Entry
    {
        CatalogueFacets facets;
        Instant until{};
    };

    mutable std::mutex m_mutex;
    QHash<FacetKey, Entry> m_entries;
    std::atomic<quint64> m_version{0};
};

} // namespace cinefluent::server
