// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/services/auth/identity.h"
#include "server/services/limits/ratecounter.h"

namespace cinefluent::server {

/// The account's allowance of API requests, whichever way they come in. Belongs to one reactor's thread.
class RequestBudget
{
public:
    RequestBudget() = default;
    RequestBudget(const RequestBudget &) = delete;
    RequestBudget &operator=(const RequestBudget &) = delete;
    virtual ~RequestBudget() = default;

    /// Counts one request as the HTTP route would.
    [[nodiscard]] virtual Task<RateCount> spend(Identity identity) = 0;
};

} // namespace cinefluent::server
