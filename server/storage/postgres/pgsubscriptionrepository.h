// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/subscription/subscriptionrepository.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

/// Belongs to its pipeline's thread.
class PgSubscriptionRepository final : public SubscriptionRepository
{
public:
    explicit PgSubscriptionRepository(Pipeline &reads);

    Task<Result<std::optional<Entitlement>>> entitlement(UserId user) override;

private:
    Pipeline &m_reads;
};

} // namespace cinefluent::server
