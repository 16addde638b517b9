// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/stripe/stripeobjects.h"

#include <QJsonArray>

namespace cinefluent::server {

namespace {

QJsonValue at(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)];
}

QJsonObject firstItem(const QJsonObject &subscription)
{
    return at(subscription, "items").toObject()[QLatin1String("data")].toArray().first().toObject();
}

qint64 periodBound(const QJsonObject &subscription, const char *name)
{
    const QJsonValue own = at(subscription, name);
    return own.isUndefined() ? at(firstItem(subscription), name).toInteger() : own.toInteger();
}

} // namespace

QByteArray idOf(const QJsonValue &reference)
{
    return (reference.isObject() ? reference[QLatin1String("id")] : reference).toString().toUtf8();
}

std::optional<UserId> accountOf(const QJsonObject &object)
{
    const QUuid id(at(object, "metadata")[QLatin1String("user_id")].toString());
    return id.isNull() ? std::nullopt : std::optional(UserId(id));
}

SubscriptionFacts subscriptionFacts(const QJsonObject &subscription)
{
    const QJsonObject item = firstItem(subscription);
    SubscriptionFacts facts;
    facts.status = at(subscription, "status").toString().toUtf8();
    facts.priceId = idOf(at(item, "price"));
    facts.itemId = idOf(at(item, "id"));
    facts.invoiceId = idOf(at(subscription, "latest_invoice"));
    facts.periodStartS = periodBound(subscription, "current_period_start");
    facts.periodEndS = periodBound(subscription, "current_period_end");
    facts.cancelAtPeriodEnd = at(subscription, "cancel_at_period_end").toBool();
    facts.amountMinor = at(item, "price")[QLatin1String("unit_amount")].toInteger();
    return facts;
}

QJsonObject formerFacts(const QJsonObject &previous)
{
    const QJsonObject all = subscriptionFacts(previous).toJson();
    QJsonObject former;
    const auto keep = [&](const char *theirs, std::initializer_list<const char *> ours) {
        if (!previous.contains(QLatin1String(theirs)))
            return;
        for (const char *name : ours)
            former.insert(QLatin1String(name), all[QLatin1String(name)]);
    };
    keep("status", {"status"});
    keep("items", {"price", "item", "amount"});
    keep("latest_invoice", {"invoice"});
    keep("current_period_start", {"periodStart"});
    keep("current_period_end", {"periodEnd"});
    keep("cancel_at_period_end", {"cancelAtPeriodEnd"});
    return former;
}

GatewaySubscription gatewaySubscription(const QJsonObject &subscription, qint64 createdS, const QByteArray &requestId)
{
    GatewaySubscription known;
    known.facts = subscriptionFacts(subscription);
    BillingEvent &entry = known.entry;
    entry.objectId = idOf(at(subscription, "id"));
    entry.id = "api:" + requestId + ':' + entry.objectId;
    entry.type = "api.subscription";
    entry.subject = BillingEvent::Subject::Subscription;
    entry.createdS = createdS;
    entry.customerId = idOf(at(subscription, "customer"));
    entry.userId = accountOf(subscription);
    entry.facts = known.facts.toJson();
    const QJsonValue payment = at(subscription, "latest_invoice")[QLatin1String("payment_intent")];
    if (payment[QLatin1String("status")].toString() == QLatin1String("requires_action"))
        known.clientSecret = payment[QLatin1String("client_secret")].toString().toUtf8();
    known.hasPendingChange = at(subscription, "pending_update").isObject();
    return known;
}

} // namespace cinefluent::server
