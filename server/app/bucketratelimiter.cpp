// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/bucketratelimiter.h"

#include "server/http/requestorigin.h"

namespace cinefluent::server {

BucketRateLimiter::BucketRateLimiter(const RateLimits &limits, const TierPolicy &policy, TierDirectory &tiers,
                                     RateCounter &accounts, RateCounter &addresses)
    : m_limits(limits)
    , m_policy(policy)
    , m_tiers(tiers)
    , m_accounts(accounts)
    , m_addresses(addresses)
{
}

Task<RateLimit> BucketRateLimiter::limitOf(QByteArray bucket, std::optional<UserId> user)
{
    if (bucket == "media")
        co_return m_limits.media;
    if (bucket == "upload")
        co_return m_limits.upload;
    if (bucket == "realtime")
        co_return m_limits.realtime;
    if (!user)
        co_return m_limits.anonymous;
    RateLimit limit = m_limits.api;
    if (limit.requests > 0 && m_policy.hasApiLimits()) {
        const Tier tier = co_await m_tiers.tierOf(*user);
        limit.requests = m_policy.rules(tier).apiRequests.value_or(limit.requests);
    }
    co_return limit;
}

Task<RateVerdict> BucketRateLimiter::admit(QByteArray bucket, const HttpRequest &request)
{
    const bool isAnonymous = !request.principal;
    const auto user = isAnonymous ? std::nullopt : std::optional(request.principal->userId);
    const QByteArray address = isAnonymous ? senderOf(request.remoteAddress) : QByteArray();
    const RateLimit limit = co_await limitOf(bucket, user);
    if (limit.requests <= 0)
        co_return RateVerdict();
    const QByteArray subject = user ? user->uuid().toRfc4122() : address;
    const RateCount count = co_await (isAnonymous ? m_addresses : m_accounts).count(bucket + ' ' + subject, limit);
    co_return RateVerdict{count.allowed, limit.requests, count.remaining, count.resetIn};
}

} // namespace cinefluent::server
