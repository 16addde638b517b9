// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/bucketratelimiter.h"

#include "server/http/controllers/authcontroller.h"

namespace cinefluent::server {

BucketRateLimiter::BucketRateLimiter(const RateLimits &limits, RateCounter &accounts, RateCounter &addresses)
    : m_limits(limits)
    , m_accounts(accounts)
    , m_addresses(addresses)
{
}

const RateLimit &BucketRateLimiter::limitOf(const QByteArray &bucket, bool isAnonymous) const
{
    if (bucket == "media")
        return m_limits.media;
    if (bucket == "upload")
        return m_limits.upload;
    return isAnonymous ? m_limits.anonymous : m_limits.api;
}

Task<RateVerdict> BucketRateLimiter::admit(QByteArray bucket, const HttpRequest &request)
{
    const bool isAnonymous = !request.principal;
    const RateLimit limit = limitOf(bucket, isAnonymous);
    if (limit.requests <= 0)
        co_return RateVerdict();
    const QByteArray subject =
        isAnonymous ? senderOf(request.remoteAddress) : request.principal->userId.uuid().toRfc4122();
    const RateCount count = co_await (isAnonymous ? m_addresses : m_accounts).count(bucket + ' ' + subject, limit);
    co_return RateVerdict{count.allowed, limit.requests, count.remaining, count.resetIn};
}

} // namespace cinefluent::server
