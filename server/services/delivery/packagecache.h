// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/storedpackage.h"

#include <list>
#include <memory>
#include <mutex>

namespace cinefluent::server {

/// Packages that were served lately, so that a segment costs no statement. What it holds is true for good; the least
/// lately used go first. One for all reactors; safe from any thread.
class PackageCache
{
public:
    static constexpr size_t defaultCapacity = 2'000; ///< some 2 KB each: about thirty paths with their hashes

    explicit PackageCache(size_t capacity = defaultCapacity);

    [[nodiscard]] std::shared_ptr<const StoredPackage> find(const PackageId &id);
    void insert(std::shared_ptr<const StoredPackage> package);
    [[nodiscard]] size_t size() const;

private:
    using Order = std::list<std::shared_ptr<const StoredPackage>>;

    const size_t m_capacity;
    mutable std::mutex m_mutex;
    Order m_order; ///< the last used in front
    QHash<PackageId, Order::iterator> m_places;
};

} // namespace cinefluent::server
