// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/payments/billingevent.h"
#include "server/services/subscription/tier.h"

#include <vector>

namespace cinefluent::server {

/// A subscription as the provider has it at this moment.
struct GatewaySubscription
{
    BillingEvent entry; ///< for the ledger: type "api.subscription", created by the provider's clock
    SubscriptionFacts facts;
    /// The payment waits for the customer (3-D Secure): what the app hands to the provider's own library.
    QByteArray clientSecret;
    bool hasPendingChange = false; ///< a change of price takes effect when it is paid
};

/// Takes payments. Every call that changes something carries a key, under which the provider does it once, however
/// often it is asked: implementations repeat a call that failed for reasons that may be gone. Errors of all:
/// Unavailable "payment_outcome_unknown" (ask again with the same key), Unavailable "payments_unavailable" (the
/// provider refuses us); of those with a payment method: InvalidInput "payment_declined" and "payment_method_invalid"
/// with a field for /paymentMethodId.
class PaymentGateway
{
public:
    PaymentGateway() = default;
    PaymentGateway(const PaymentGateway &) = delete;
    PaymentGateway &operator=(const PaymentGateway &) = delete;
    virtual ~PaymentGateway() = default;

    [[nodiscard]] virtual bool isConfigured() const = 0;

    /// The id of the customer of an account; no personal data is sent.
    virtual Task<Result<QByteArray>> createCustomer(UserId user, QByteArray key) = 0;
    /// Makes the method the customer's, and the one that invoices are paid with.
    virtual Task<Result<void>> usePaymentMethod(QByteArray customerId, QByteArray methodId, QByteArray key) = 0;
    /// Those that have not ended, the newest first.
    virtual Task<Result<std::vector<GatewaySubscription>>> subscriptionsOf(QByteArray customerId) = 0;
    virtual Task<Result<GatewaySubscription>> subscription(QByteArray subscriptionId) = 0;
    virtual Task<Result<GatewaySubscription>> subscribe(UserId user, QByteArray customerId, Tier tier,
                                                        QByteArray methodId, QByteArray key) = 0;
    /// The rest of the period is charged or credited in proportion.
    virtual Task<Result<GatewaySubscription>> changeTier(QByteArray subscriptionId, QByteArray itemId, Tier tier,
                                                         QByteArray key) = 0;
    virtual Task<Result<GatewaySubscription>> setCancelAtPeriodEnd(QByteArray subscriptionId, bool cancel,
                                                                   QByteArray key) = 0;
    /// At once; for one whose first payment never came.
    virtual Task<Result<GatewaySubscription>> cancelNow(QByteArray subscriptionId, QByteArray key) = 0;
};

/// Reads what the provider sends.
class PaymentNotices
{
public:
    PaymentNotices() = default;
    PaymentNotices(const PaymentNotices &) = delete;
    PaymentNotices &operator=(const PaymentNotices &) = delete;
    virtual ~PaymentNotices() = default;

    [[nodiscard]] virtual bool isConfigured() const = 0;
    /// `body` as it came, byte for byte. Errors: InvalidInput "webhook_signature_invalid", "webhook_invalid".
    [[nodiscard]] virtual Result<BillingEvent> read(const QByteArray &body, const QByteArray &signature) const = 0;
};

} // namespace cinefluent::server
