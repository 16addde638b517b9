// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/learning/reviewrepository.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

/// Reviews in transactions that lock their learner: cards are folded again from the whole log of each word concerned.
class PgReviewRepository final : public ReviewRepository
{
public:
    explicit PgReviewRepository(TransactionPool &transactions);

    Task<Result<ReviewsOutcome>> record(UserId userId, std::vector<learning::Review> reviews, Instant now) override;
    Task<Result<void>> learn(UserId userId, std::vector<LearnedWords> reports, Instant now) override;
    Task<Result<void>> settle(UserId userId, Instant now) override;

private:
    TransactionPool &m_transactions;
};

} // namespace cinefluent::server
