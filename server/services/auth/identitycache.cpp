// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/identitycache.h"

#include <algorithm>

namespace cinefluent::server {

IdentityCache::IdentityCache(RandomSource &random, size_t capacity)
    : m_tagger(random)
    , m_generationLimit(std::max<size_t>(1, capacity / m_shards.size() / 2))
{
}

std::optional<Identity> IdentityCache::find(const KeyedTag &tag)
{
    Shard &shard = shardOf(tag);
    const std::lock_guard lock(shard.mutex);
    if (const auto found = shard.young.find(tag); found != shard.young.end())
        return found->second;
    const auto found = shard.old.find(tag);
    if (found == shard.old.end())
        return std::nullopt;
    const Identity identity = found->second;
    shard.old.erase(found);
    add(shard, tag, identity);
    return identity;
}

void IdentityCache::insert(const KeyedTag &tag, const Identity &identity)
{
    Shard &shard = shardOf(tag);
    const std::lock_guard lock(shard.mutex);
    shard.old.erase(tag);
    add(shard, tag, identity);
}

void IdentityCache::add(Shard &shard, const KeyedTag &tag, const Identity &identity) const
{
    if (shard.young.size() >= m_generationLimit) {
        shard.old = std::move(shard.young);
        shard.young = {};
    }
    shard.young.insert_or_assign(tag, identity);
}

size_t IdentityCache::size() const
{
    size_t sum = 0;
    for (const Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        sum += shard.young.size() + shard.old.size();
    }
    return sum;
}

} // namespace cinefluent::server
