// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/payments/billingevent.h"
#include "server/services/subscription/tier.h"

#include <QByteArrayList>
#include <QHash>

#include <vector>

namespace cinefluent::server {

/// What an operator decides about payments.
struct BillingRules
{
    QHash<QByteArray, Tier> tierOfPrice;
    /// After the end of a period in which a renewal is expected: the provider tells of it late at times, and repeats a
    /// webhook that fails for three days.
    std::chrono::seconds grace = std::chrono::hours(72);
};

struct BillingOutcome
{
    Entitlement entitlement;
    /// Subscriptions whose newest state cannot be told from the entries: ask the provider.
    QByteArrayList unclear;
    bool hasUnknownPrice = false;
};

/// What a customer is entitled to, from all entries that concern the customer, disputes of the customer's charges among
/// them. A function of the set: order of arrival and repetition do not matter.
///
/// A subscription's state is that of its newest entry. An end is final. The provider's clock counts whole seconds; of
/// several entries in the newest one, that follows another whose `before` is the other's facts, and the last of the
/// chain is the newest. Where there is no such chain the state is unclear and decided by the ids alone, so that every
/// server decides alike until the provider has been asked.
///
/// A running subscription entitles to its price's tier until the end of its period and the grace; until the end alone
/// where it will not be renewed; until the grace after the period's start where the renewal was not paid. It entitles
/// to nothing while its latest invoice was fully refunded, or is disputed or was lost in a dispute. Of several, the
/// highest tier counts, then the latest end.
[[nodiscard]] BillingOutcome foldBilling(const std::vector<BillingEvent> &events, const BillingRules &rules);

} // namespace cinefluent::server
