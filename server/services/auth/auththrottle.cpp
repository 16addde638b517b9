// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/auththrottle.h"

namespace cinefluent::server {

using namespace std::chrono;

std::optional<Error> overLimit(AuthThrottle &throttle, AuthBucket bucket, const QByteArray &key)
{
    const auto wait = throttle.admit(bucket, key);
    if (!wait)
        return std::nullopt;
    Error error = makeError(ErrorKind::RateLimited, QStringLiteral("too_many_attempts"),
                            QStringLiteral("There were too many attempts. Please wait before the next one."));
    error.retryAfterS = int(wait->count());
    return error;
}

MemoryAuthThrottle::MemoryAuthThrottle(AuthLimits limits, const Clock &clock)
    : m_buckets{Bucket{limits.address, {}}, Bucket{limits.account, {}}, Bucket{limits.registration, {}},
                Bucket{limits.mail, {}}}
    , m_clock(clock)
{
}

std::optional<seconds> MemoryAuthThrottle::admit(AuthBucket which, const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = bucketOf(which);
    if (bucket.limit.burst <= 0)
        return std::nullopt;
    const Instant now = m_clock.now();
    if (bucket.arrivals.size() >= maxKeys && !bucket.arrivals.contains(key))
        bucket.arrivals.removeIf([now](const auto &entry) { return entry.value() <= now; });
    const bool full = bucket.arrivals.size() >= maxKeys && !bucket.arrivals.contains(key);
    Instant &arrival = bucket.arrivals[full ? QByteArray() : key];
    const Instant earliest = std::max(arrival, now);
    const auto wait = earliest - now - bucket.limit.interval * (bucket.limit.burst - 1);
    if (wait > microseconds(0))
        return ceil<seconds>(wait);
    arrival = earliest + bucket.limit.interval;
    return std::nullopt;
}

void MemoryAuthThrottle::refund(AuthBucket which, const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = bucketOf(which);
    const auto arrival = bucket.arrivals.find(key);
    if (arrival != bucket.arrivals.end())
        *arrival -= bucket.limit.interval;
}

} // namespace cinefluent::server
