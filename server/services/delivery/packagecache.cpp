// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/delivery/packagecache.h"

namespace cinefluent::server {

PackageCache::PackageCache(size_t capacity)
    : m_capacity(capacity)
{
}

std::shared_ptr<const StoredPackage> PackageCache::find(const PackageId &id)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return nullptr;
    m_order.splice(m_order.begin(), m_order, *place);
    return m_order.front();
}

void PackageCache::insert(std::shared_ptr<const StoredPackage> package)
{
    const std::lock_guard lock(m_mutex);
    if (m_places.contains(package->id))
        return;
    m_order.push_front(std::move(package));
    m_places.insert(m_order.front()->id, m_order.begin());
    if (m_order.size() > m_capacity) {
        m_places.remove(m_order.back()->id);
        m_order.pop_back();
    }
}

size_t PackageCache::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_order.size();
}

} // namespace cinefluent::server
