// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace cinefluent::server {

/// One entry of the payments' ledger: something the provider told, by webhook or in an answer to us, reduced to what
/// decides. Names, addresses and cards are left out where it is made; they never reach the database.
struct BillingEvent
{
    enum class Subject
    {
        Other, ///< kept and acknowledged, without an effect
        Subscription,
        Charge,
        Dispute
    };

    QByteArray id;   ///< the provider's; unique
    QByteArray type; ///< "customer.subscription.updated"; "api.subscription" for an answer to us
    Subject subject = Subject::Other;
    qint64 createdS = 0; ///< by the provider's clock, in whole seconds since the epoch
    QByteArray objectId;
    QByteArray customerId;        ///< empty where the object names none
    QByteArray chargeId;          ///< of a dispute
    std::optional<UserId> userId; ///< where the object carries the account that we wrote on it
    /// Subscription: status, price, item, invoice, periodStart, periodEnd, cancelAtPeriodEnd, amount. Charge: invoice,
    /// refunded. Dispute: status.
    QJsonObject facts;
    QJsonObject before; ///< of a subscription's update: the facts that were otherwise, as they were
};

/// A subscription as one entry shows it.
struct SubscriptionFacts
{
    QByteArray status; ///< the provider's word: active, trialing, past_due, unpaid, canceled, incomplete, …
    QByteArray priceId;
    QByteArray itemId;
    QByteArray invoiceId; ///< the latest one
    qint64 periodStartS = 0;
    qint64 periodEndS = 0;
    bool cancelAtPeriodEnd = false;
    qint64 amountMinor = 0; ///< of the price, for each period

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SubscriptionFacts fromJson(const QJsonObject &json);
    /// It will never run again.
    [[nodiscard]] bool hasEnded() const;
};

[[nodiscard]] const char *nameOf(BillingEvent::Subject subject); ///< "other", "subscription", "charge", "dispute"
[[nodiscard]] BillingEvent::Subject subjectFrom(QStringView name);

} // namespace cinefluent::server
