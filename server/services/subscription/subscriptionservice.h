// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/subscription/subscriptionrepository.h"
#include "server/services/subscription/tierpolicy.h"

namespace cinefluent::server {

/// What a learner has subscribed to. Belongs to the thread of its repository.
class SubscriptionService
{
public:
    SubscriptionService(SubscriptionRepository &repository, const TierPolicy &policy, const Clock &clock);

    /// The seed's SubscriptionStatus as JSON. `isActive`: a subscription runs. `expiresAt` is when access ends if
    /// nothing more is paid, days of grace included; it is absent without a subscription and for one without an end.
    /// A limit of −1 is none.
    Task<Result<QByteArray>> status(UserId user);

private:
    SubscriptionRepository &m_repository;
    const TierPolicy &m_policy;
    const Clock &m_clock;
};

} // namespace cinefluent::server
