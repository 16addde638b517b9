// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/payments/paymentrepository.h"

namespace cinefluent::server {

class TransactionPool;

/// Transactions as cinefluent_worker: a learner can read of payments what concerns the account, and change nothing.
class PgPaymentRepository final : public PaymentRepository
{
public:
    /// `rules` outlives the repository.
    PgPaymentRepository(TransactionPool &transactions, const BillingRules &rules);

    Task<Result<BegunPayment>> begin(PaymentAttempt attempt) override;
    Task<Result<QByteArray>> setCustomer(UserId user, QByteArray customerId) override;
    Task<Result<void>> finish(PaymentAttempt attempt, std::optional<QByteArray> answer) override;
    Task<Result<RecordedBilling>> record(BillingEvent event) override;

private:
    TransactionPool &m_transactions;
    const BillingRules &m_rules;
};

} // namespace cinefluent::server
