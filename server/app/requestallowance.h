// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httpserver.h"
#include "server/services/realtime/requestbudget.h"

namespace cinefluent::server {

/// The bucket "api" for requests that come over a WebSocket: the same count, and the same limit, as over HTTP.
class RequestAllowance final : public RequestBudget
{
public:
    explicit RequestAllowance(RateLimiter &limiter);

    [[nodiscard]] Task<RateCount> spend(Identity identity) override;

private:
    RateLimiter &m_limiter;
};

} // namespace cinefluent::server
