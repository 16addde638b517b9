// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/payments/paymentgateway.h"
#include "server/services/payments/paymentrepository.h"
#include "server/services/subscription/tierdirectory.h"

namespace cinefluent::server {

/// Takes what the payment provider tells. An event is acknowledged when it stands in the ledger and its effect on the
/// account is committed; the provider repeats whatever was not acknowledged, and repetition is harmless. Belongs to the
/// thread of its gateway.
class WebhookService
{
public:
    WebhookService(const PaymentNotices &notices, PaymentGateway &gateway, PaymentRepository &repository,
                   TierCache &tiers, Logger &log);

    /// Errors: "payments_not_configured", those of PaymentNotices::read() and of the database. Where the newest state
    /// of a subscription cannot be told from the events, the provider is asked; its errors make it repeat the event.
    Task<Result<void>> receive(QByteArray body, QByteArray signature);

private:
    Task<Result<void>> askAbout(QByteArray subscriptionId);
    void note(const BillingEvent &event, const RecordedBilling &recorded);

    const PaymentNotices &m_notices;
    PaymentGateway &m_gateway;
    PaymentRepository &m_repository;
    TierCache &m_tiers;
    Logger &m_log;
};

} // namespace cinefluent::server
