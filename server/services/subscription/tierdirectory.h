// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/subscription/subscriptionrepository.h"

#include <QHash>

#include <mutex>

namespace cinefluent::server {

/// Entitlements that were asked for lately, for what has to know a tier at every request. An entry is right for
/// `lifetime` at most: so long another server's change may go unnoticed here; changes of this process drop it at once.
/// One for all reactors; safe from any thread.
class TierCache
{
public:
    static constexpr std::chrono::seconds lifetime{30};
    static constexpr qsizetype capacity = 100'000; ///< some 10 MB

    [[nodiscard]] std::optional<Entitlement> find(UserId user, Instant now) const;
    /// `seen` is the version before the entitlement was read: what a change has overtaken is not kept.
    void insert(UserId user, const Entitlement &entitlement, Instant now, quint64 seen);
    void forget(UserId user);
    [[nodiscard]] quint64 version() const;

private:
    struct Entry
    {
        Entitlement entitlement;
        Instant until{};
    };

    mutable std::mutex m_mutex;
    QHash<UserId, Entry> m_entries;
    quint64 m_version = 0;
};

/// The tier that counts for an account now. Belongs to the thread of its repository.
class TierDirectory
{
public:
    TierDirectory(SubscriptionRepository &repository, TierCache &cache, const Clock &clock);

    /// The free tier where it cannot be learned.
    Task<Tier> tierOf(UserId user);

private:
    SubscriptionRepository &m_repository;
    TierCache &m_cache;
    const Clock &m_clock;
};

} // namespace cinefluent::server
