// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"
#include "server/services/limits/ratecounter.h"
#include "server/services/subscription/tierdirectory.h"
#include "server/services/subscription/tierpolicy.h"

namespace cinefluent::server {

/// The buckets of routes' policies. 0 requests turn a limit off.
struct RateLimits
{
    RateLimit api;                    ///< for each account whose tier has no number of its own; 0 frees every tier
    RateLimit anonymous;              ///< of the same routes for each address, where nobody is signed in
    RateLimit media;                  ///< for each address: signed URLs need no account
    RateLimit upload;                 ///< for each account
    RateLimit realtime = RateLimit(); ///< tickets for WebSocket connections, for each account
};

/// Counts an account's requests together wherever they come from, and others by address: one of IPv4, 64 bits of IPv6.
/// One per reactor over counters that all share.
class BucketRateLimiter final : public RateLimiter
{
public:
    /// Addresses have a counter of their own, so that nobody fills that of the accounts by inventing addresses.
    BucketRateLimiter(const RateLimits &limits, const TierPolicy &policy, TierDirectory &tiers, RateCounter &accounts,
                      RateCounter &addresses);

    [[nodiscard]] Task<RateVerdict> admit(QByteArray bucket, const HttpRequest &request) override;

private:
    [[nodiscard]] Task<RateLimit> limitOf(QByteArray bucket, std::optional<UserId> user);

    const RateLimits &m_limits;
    const TierPolicy &m_policy;
    TierDirectory &m_tiers;
    RateCounter &m_accounts;
    RateCounter &m_addresses;
};

} // namespace cinefluent::server
