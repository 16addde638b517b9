// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"
#include "server/services/security/keyedtag.h"

#include <array>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace cinefluent::server {

/// Remembers what access tokens were found to say, so that a client's next request costs a look-up where its first one
/// cost a signature, two base64 decodings and a JSON document (a quarter of the processor time of a small read). Keeps
/// keyed tags, never tokens. A token is genuine for ever once it was; whether it is still good (its expiry, its
/// session) changes, and is the caller's to ask each time.
///
/// Bounded: in each of its shards a young and an old generation; when the young one is full it becomes the old one, and
/// what nobody asked for meanwhile is forgotten. Safe from any thread.
class IdentityCache
{
public:
    /// Holds between half of `capacity` entries and all of it, about 150 bytes each.
    explicit IdentityCache(RandomSource &random, size_t capacity = 65'536);

    [[nodiscard]] KeyedTag tagOf(QByteArrayView token) const { return m_tagger.tagOf(token); }
    [[nodiscard]] std::optional<Identity> find(const KeyedTag &tag);
    void insert(const KeyedTag &tag, const Identity &identity);
    [[nodiscard]] size_t size() const;

private:
    struct Hash
    {
        size_t operator()(const KeyedTag &tag) const { return size_t(tag[1]); }
    };
    using Generation = std::unordered_map<KeyedTag, Identity, Hash>;
    struct Shard
    {
        mutable std::mutex mutex;
        Generation young;
        Generation old;
    };

    void add(Shard &shard, const KeyedTag &tag, const Identity &identity) const;
    [[nodiscard]] Shard &shardOf(const KeyedTag &tag) { return m_shards[tag[0] % m_shards.size()]; }

    const KeyedTagger m_tagger;
    std::array<Shard, 16> m_shards;
    const size_t m_generationLimit; ///< of one shard
};

} // namespace cinefluent::server
