// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/integrations/stripe/stripesettings.h"
#include "server/services/payments/paymentgateway.h"

namespace cinefluent::server {

/// Stripe's webhook events, signature and all. Safe from any thread.
class StripeEvents final : public PaymentNotices
{
public:
    StripeEvents(const StripeSettings &settings, const Clock &clock);

    [[nodiscard]] bool isConfigured() const override;
    [[nodiscard]] Result<BillingEvent> read(const QByteArray &body, const QByteArray &signature) const override;

private:
    const StripeSettings &m_settings;
    const Clock &m_clock;
};

/// A signed event's content. Error: "webhook_invalid".
[[nodiscard]] Result<BillingEvent> stripeEventFromJson(const QByteArray &body);

} // namespace cinefluent::server
