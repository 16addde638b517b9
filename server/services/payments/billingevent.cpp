// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/payments/billingevent.h"

namespace cinefluent::server {

QJsonObject SubscriptionFacts::toJson() const
{
    return {{QStringLiteral("status"), QString::fromUtf8(status)},
            {QStringLiteral("price"), QString::fromUtf8(priceId)},
            {QStringLiteral("item"), QString::fromUtf8(itemId)},
            {QStringLiteral("invoice"), QString::fromUtf8(invoiceId)},
            {QStringLiteral("periodStart"), periodStartS},
            {QStringLiteral("periodEnd"), periodEndS},
            {QStringLiteral("cancelAtPeriodEnd"), cancelAtPeriodEnd},
            {QStringLiteral("amount"), amountMinor}};
}

SubscriptionFacts SubscriptionFacts::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *name) { return json[QLatin1String(name)].toString().toUtf8(); };
    return {text("status"),
            text("price"),
            text("item"),
            text("invoice"),
            json[QLatin1String("periodStart")].toInteger(),
            json[QLatin1String("periodEnd")].toInteger(),
            json[QLatin1String("cancelAtPeriodEnd")].toBool(),
            json[QLatin1String("amount")].toInteger()};
}

bool SubscriptionFacts::hasEnded() const
{
    return status == "canceled" || status == "incomplete_expired";
}

const char *nameOf(BillingEvent::Subject subject)
{
    switch (subject) {
    case BillingEvent::Subject::Subscription:
        return "subscription";
    case BillingEvent::Subject::Charge:
        return "charge";
    case BillingEvent::Subject::Dispute:
        return "dispute";
    case BillingEvent::Subject::Other:
        break;
    }
    return "other";
}

BillingEvent::Subject subjectFrom(QStringView name)
{
    using Subject = BillingEvent::Subject;
    for (const Subject subject : {Subject::Subscription, Subject::Charge, Subject::Dispute}) {
        if (name == QLatin1String(nameOf(subject)))
            return subject;
    }
    return Subject::Other;
}

} // namespace cinefluent::server
