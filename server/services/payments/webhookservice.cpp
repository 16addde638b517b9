// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/payments/webhookservice.h"

#include "server/services/payments/paymenterrors.h"

namespace cinefluent::server {

WebhookService::WebhookService(const PaymentNotices &notices, PaymentGateway &gateway, PaymentRepository &repository,
                               TierCache &tiers, Logger &log)
    : m_notices(notices)
    , m_gateway(gateway)
    , m_repository(repository)
    , m_tiers(tiers)
    , m_log(log)
{
}

Task<Result<void>> WebhookService::receive(QByteArray body, QByteArray signature)
{
    if (!m_notices.isConfigured())
        co_return paymentsNotConfigured();
    const auto event = m_notices.read(body, signature);
    if (!event)
        co_return event.error();
    const auto recorded = co_await m_repository.record(*event);
    if (!recorded)
        co_return recorded.error();
    note(*event, *recorded);
    if (m_gateway.isConfigured()) {
        for (const QByteArray &subscriptionId : recorded->unclear) {
            const auto asked = co_await askAbout(subscriptionId);
            if (!asked)
                co_return asked.error();
        }
    }
    co_return {};
}

Task<Result<void>> WebhookService::askAbout(QByteArray subscriptionId)
{
    const auto now = co_await m_gateway.subscription(subscriptionId);
    if (!now)
        co_return now.error();
    const auto recorded = co_await m_repository.record(now->entry);
    if (!recorded)
        co_return recorded.error();
    note(now->entry, *recorded);
    co_return {};
}

void WebhookService::note(const BillingEvent &event, const RecordedBilling &recorded)
{
    if (recorded.user)
        m_tiers.forget(*recorded.user);
    if (recorded.hasUnknownPrice)
        m_log.warning("payment_price_unknown", {{"event", QString::fromUtf8(event.id)}});
}

} // namespace cinefluent::server
