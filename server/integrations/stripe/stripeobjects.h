// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/payments/billingevent.h"
#include "server/services/payments/paymentgateway.h"

namespace cinefluent::server {

/// What decides of Stripe's objects, in the shapes of API version 2024-06-20; the end of a period is also found where
/// newer versions put it (on the item).

[[nodiscard]] SubscriptionFacts subscriptionFacts(const QJsonObject &subscription);
/// The facts that `previous_attributes` of an update's event names, as they were.
[[nodiscard]] QJsonObject formerFacts(const QJsonObject &previousAttributes);
/// The id of a member that is an id, or the object itself where it was expanded.
[[nodiscard]] QByteArray idOf(const QJsonValue &reference);
/// The account that we wrote into an object's metadata.
[[nodiscard]] std::optional<UserId> accountOf(const QJsonObject &object);
/// `createdS` by Stripe's clock; the entry's id is made of `requestId`, which Stripe gives each answer.
[[nodiscard]] GatewaySubscription gatewaySubscription(const QJsonObject &subscription, qint64 createdS,
                                                      const QByteArray &requestId);

} // namespace cinefluent::server
