// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"
#include "server/services/subscription/tier.h"

namespace cinefluent::server {

/// What accounts are entitled to.
class SubscriptionRepository
{
public:
    SubscriptionRepository() = default;
    SubscriptionRepository(const SubscriptionRepository &) = delete;
    SubscriptionRepository &operator=(const SubscriptionRepository &) = delete;
    virtual ~SubscriptionRepository() = default;

    /// Nothing for an account that is no longer there.
    virtual Task<Result<std::optional<Entitlement>>> entitlement(UserId user) = 0;
};

} // namespace cinefluent::server
