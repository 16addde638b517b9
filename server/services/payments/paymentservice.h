// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/payments/paymentgateway.h"
#include "server/services/payments/paymentrepository.h"
#include "server/services/subscription/subscriptionservice.h"
#include "server/services/subscription/tierdirectory.h"

namespace cinefluent::server {

struct UpgradeRequest
{
    Tier tier = Tier::Premium;
    QByteArray paymentMethodId; ///< the provider's, made by its library in the app: cards never reach this server
};

/// Subscribing, changing and cancelling. An answer is `{status, clientSecret?, subscription: SubscriptionStatus}`:
///
/// - "active": paid; the tier counts from now on;
/// - "requires_action": the customer has to confirm the payment (3-D Secure) with `clientSecret`; the tier follows by
///   webhook;
/// - "pending": the payment is under way, or was not accepted yet;
/// - "canceling": paid until the end of the period.
///
/// Only one change of an account is under way at a time; repeating one that was cut off, with its Idempotency-Key or
/// without, charges nothing twice. Belongs to the thread of its gateway.
class PaymentService
{
public:
    struct Parts
    {
        PaymentGateway &gateway;
        PaymentRepository &repository;
        SubscriptionService &subscriptions;
        TierCache &tiers;
        IdGenerator &ids;
        Logger &log;
    };

    explicit PaymentService(const Parts &parts);

    /// Errors: "payments_not_configured", those of PaymentGateway and PaymentRepository::begin().
    Task<Result<QByteArray>> upgrade(UserId user, UpgradeRequest request, std::optional<IdempotencyKey> key);
    /// At the end of the period, or no longer so. Further error: "subscription_missing".
    Task<Result<QByteArray>> setCancelled(UserId user, bool isCancelled, std::optional<IdempotencyKey> key);

private:
    struct Run;
    using Steps = std::function<Task<Result<GatewaySubscription>>(Run)>;

    Task<Result<QByteArray>> run(PaymentAttempt attempt, Steps steps);
    Task<Result<QByteArray>> customerOf(UserId user, QByteArray known);
    Task<Result<GatewaySubscription>> subscribe(Run run, UpgradeRequest request);
    Task<Result<GatewaySubscription>> cancel(Run run, bool isCancelled);
    Task<Result<QByteArray>> answer(UserId user, GatewaySubscription subscription);

    const Parts m_parts;
};

} // namespace cinefluent::server
