// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/stripe/stripegateway.h"

#include "server/integrations/stripe/stripeobjects.h"
#include "server/services/payments/paymenterrors.h"

#include <QJsonArray>

namespace cinefluent::server {

namespace {

const std::pair<QByteArray, QByteArray> withPayment{"expand[]", "latest_invoice.payment_intent"};

Error unexpected()
{
    return paymentOutcomeUnknown(QStringLiteral("stripe: an answer without what it should have"));
}

Result<GatewaySubscription> subscriptionFrom(const Result<StripeAnswer> &answer)
{
    if (!answer)
        return answer.error();
    GatewaySubscription known = gatewaySubscription(answer->body, answer->dateS, answer->requestId);
    if (known.entry.objectId.isEmpty() || known.facts.status.isEmpty() || answer->requestId.isEmpty())
        return unexpected();
    return known;
}

} // namespace

StripeGateway::StripeGateway(StripeClient &client, const StripeSettings &settings)
    : m_client(client)
    , m_settings(settings)
{
}

bool StripeGateway::isConfigured() const
{
    return !m_settings.secretKey.isEmpty() && m_settings.priceOfTier.size() == 2;
}

Task<Result<QByteArray>> StripeGateway::createCustomer(UserId user, QByteArray key)
{
    StripeForm form{{"metadata[user_id]", user.toByteArray()}};
    const auto answer = co_await m_client.post("/v1/customers", std::move(form), key);
    if (!answer)
        co_return answer.error();
    const QByteArray id = idOf(answer->body[QLatin1String("id")]);
    if (id.isEmpty())
        co_return unexpected();
    co_return id;
}

Task<Result<void>> StripeGateway::usePaymentMethod(QByteArray customerId, QByteArray methodId, QByteArray key)
{
    StripeForm owner{{"customer", customerId}};
    const auto attached =
        co_await m_client.post("/v1/payment_methods/" + methodId + "/attach", std::move(owner), key + "-attach");
    if (!attached)
        co_return attached.error();
    StripeForm form{{"invoice_settings[default_payment_method]", methodId}};
    const auto chosen = co_await m_client.post("/v1/customers/" + customerId, std::move(form), key + "-default");
    if (!chosen)
        co_return chosen.error();
    co_return {};
}

Task<Result<std::vector<GatewaySubscription>>> StripeGateway::subscriptionsOf(QByteArray customerId)
{
    // Without a status Stripe lists all that have not ended, the newest first.
    StripeForm query{{"customer", customerId}, {"limit", "20"}, {"expand[]", "data.latest_invoice.payment_intent"}};
    const auto answer = co_await m_client.get("/v1/subscriptions", std::move(query));
    if (!answer)
        co_return answer.error();
    std::vector<GatewaySubscription> found;
    for (const QJsonValue &one : answer->body[QLatin1String("data")].toArray()) {
        GatewaySubscription known = gatewaySubscription(one.toObject(), answer->dateS, answer->requestId);
        if (!known.entry.objectId.isEmpty() && !known.facts.hasEnded())
            found.push_back(std::move(known));
    }
    co_return found;
}

Task<Result<GatewaySubscription>> StripeGateway::subscription(QByteArray subscriptionId)
{
    StripeForm query{withPayment};
    co_return subscriptionFrom(co_await m_client.get("/v1/subscriptions/" + subscriptionId, std::move(query)));
}

Task<Result<GatewaySubscription>> StripeGateway::subscribe(UserId user, QByteArray customerId, Tier tier,
                                                           QByteArray methodId, QByteArray key)
{
    // allow_incomplete charges at once, and keeps a subscription whose payment the customer has to confirm.
    StripeForm form{{"customer", customerId},
                    {"items[0][price]", m_settings.priceOfTier.at(tier)},
                    {"default_payment_method", methodId},
                    {"payment_behavior", "allow_incomplete"},
                    {"metadata[user_id]", user.toByteArray()},
                    withPayment};
    co_return subscriptionFrom(co_await m_client.post("/v1/subscriptions", std::move(form), key + "-subscribe"));
}

Task<Result<GatewaySubscription>> StripeGateway::changeTier(QByteArray subscriptionId, QByteArray itemId, Tier tier,
                                                            QByteArray key)
{
    // The price changes when the difference is paid: an unconfirmed payment leaves the old one.
    StripeForm form{{"items[0][id]", itemId},
                    {"items[0][price]", m_settings.priceOfTier.at(tier)},
                    {"proration_behavior", "always_invoice"},
                    {"payment_behavior", "pending_if_incomplete"},
                    withPayment};
    co_return subscriptionFrom(
        co_await m_client.post("/v1/subscriptions/" + subscriptionId, std::move(form), key + "-change"));
}

Task<Result<GatewaySubscription>> StripeGateway::setCancelAtPeriodEnd(QByteArray subscriptionId, bool cancel,
                                                                      QByteArray key)
{
    StripeForm form{{"cancel_at_period_end", cancel ? "true" : "false"}, withPayment};
    co_return subscriptionFrom(
        co_await m_client.post("/v1/subscriptions/" + subscriptionId, std::move(form), key + "-end"));
}

Task<Result<GatewaySubscription>> StripeGateway::cancelNow(QByteArray subscriptionId, QByteArray key)
{
    co_return subscriptionFrom(co_await m_client.remove("/v1/subscriptions/" + subscriptionId, StripeForm(), key));
}

} // namespace cinefluent::server
