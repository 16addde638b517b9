// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/study/recommendationservice.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

class PgRecommendationRepository final : public RecommendationRepository
{
public:
    explicit PgRecommendationRepository(TransactionPool &transactions);

    Task<Result<std::vector<LessonCandidate>>> candidates(UserId userId, QString language) override;

private:
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
