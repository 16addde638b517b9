// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/cache/cachestore.h"

#include <QHash>

namespace cinefluent::server {

ScopeVersions::ScopeVersions()
    : m_versions(places)
{
}

size_t ScopeVersions::placeOf(const QByteArray &scope)
{
    return qHash(scope) % places;
}

quint64 ScopeVersions::of(const QByteArray &scope) const
{
    return m_versions[placeOf(scope)].load();
}

void ScopeVersions::advance(const QByteArray &scope)
{
    m_versions[placeOf(scope)].fetch_add(1);
}

void ScopeVersions::advanceAll()
{
    for (auto &version : m_versions)
        version.fetch_add(1);
}

} // namespace cinefluent::server
