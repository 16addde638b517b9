// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/integrations/stripe/stripeclient.h"
#include "server/services/payments/paymentgateway.h"

namespace cinefluent::server {

/// Payments by Stripe's Billing, in the shapes of StripeClient::apiVersion. Belongs to its client's thread.
class StripeGateway final : public PaymentGateway
{
public:
    StripeGateway(StripeClient &client, const StripeSettings &settings);

    [[nodiscard]] bool isConfigured() const override;
    Task<Result<QByteArray>> createCustomer(UserId user, QByteArray key) override;
    Task<Result<void>> usePaymentMethod(QByteArray customerId, QByteArray methodId, QByteArray key) override;
    Task<Result<std::vector<GatewaySubscription>>> subscriptionsOf(QByteArray customerId) override;
    Task<Result<GatewaySubscription>> subscription(QByteArray subscriptionId) override;
    Task<Result<GatewaySubscription>> subscribe(UserId user, QByteArray customerId, Tier tier, QByteArray methodId,
                                                QByteArray key) override;
    Task<Result<GatewaySubscription>> changeTier(QByteArray subscriptionId, QByteArray itemId, Tier tier,
                                                 QByteArray key) override;
    Task<Result<GatewaySubscription>> setCancelAtPeriodEnd(QByteArray subscriptionId, bool cancel,
                                                           QByteArray key) override;
    Task<Result<GatewaySubscription>> cancelNow(QByteArray subscriptionId, QByteArray key) override;

private:
    StripeClient &m_client;
    const StripeSettings &m_settings;
};

} // namespace cinefluent::server
