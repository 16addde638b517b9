// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/requestallowance.h"

namespace cinefluent::server {

RequestAllowance::RequestAllowance(RateLimiter &limiter)
    : m_limiter(limiter)
{
}

Task<RateCount> RequestAllowance::spend(Identity identity)
{
    HttpRequest request;
    request.principal = identity;
    const RateVerdict verdict = co_await m_limiter.admit("api", request);
    co_return RateCount{verdict.allowed, verdict.remaining, verdict.resetIn};
}

} // namespace cinefluent::server
