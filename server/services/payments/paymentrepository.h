// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/community/idempotencykey.h"
#include "server/services/payments/billingfold.h"

namespace cinefluent::server {

/// A change of an account's subscription that is under way.
struct PaymentAttempt
{
    UserId user;
    QByteArray route; ///< "POST /subscription/upgrade"
    std::optional<IdempotencyKey> key;
    QUuid leaseId; ///< fresh for each attempt
};

struct BegunPayment
{
    QByteArray customerId;                  ///< empty: none yet
    std::optional<QByteArray> formerAnswer; ///< this request was answered before: nothing is to be done
};

struct RecordedBilling
{
    bool isNew = false;         ///< false: the ledger had it
    std::optional<UserId> user; ///< whose customer it is, where that is known
    Entitlement entitlement;    ///< what the account has now
    bool isHigherTier = false;  ///< by this entry: told to the statistics
    QByteArrayList unclear;
    bool hasUnknownPrice = false;
};

/// The ledger of payments and who is whose customer.
class PaymentRepository
{
public:
    /// One change of an account's subscription at a time; a server that died holds it no longer than that.
    static constexpr std::chrono::seconds leaseDuration{90};

    PaymentRepository() = default;
    PaymentRepository(const PaymentRepository &) = delete;
    PaymentRepository &operator=(const PaymentRepository &) = delete;
    virtual ~PaymentRepository() = default;

    /// Errors: "payment_in_progress", "idempotency_key_reused".
    virtual Task<Result<BegunPayment>> begin(PaymentAttempt attempt) = 0;
    /// The customer of an account: the first that was told stays. Folds what the ledger has of it.
    virtual Task<Result<QByteArray>> setCustomer(UserId user, QByteArray customerId) = 0;
    /// Ends the attempt, and keeps the answer for a repeated request where there is one.
    virtual Task<Result<void>> finish(PaymentAttempt attempt, std::optional<QByteArray> answer) = 0;
    /// The entry and its effect on the account, in one transaction. Safe to repeat, concurrently too.
    virtual Task<Result<RecordedBilling>> record(BillingEvent event) = 0;
};

} // namespace cinefluent::server
