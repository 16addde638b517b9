// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/study/recommendationservice.h"
#include "server/services/subscription/tierpolicy.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

class PgRecommendationRepository final : public RecommendationRepository
{
public:
    PgRecommendationRepository(TransactionPool &transactions, const TierPolicy &policy, const Clock &clock);

    Task<Result<std::vector<LessonCandidate>>> candidates(UserId userId, QString language) override;

private:
    TransactionPool &m_transactions;
    const TierPolicy &m_policy;
    const Clock &m_clock;
};

} // namespace cinefluent::server
