// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/payments/billingfold.h"

#include <QMap>
#include <QSet>

namespace cinefluent::server {

namespace {

using Entry = const BillingEvent *;
using Entries = std::vector<Entry>;

bool byId(Entry a, Entry b)
{
    return a->id < b->id;
}

/// Whether `later` says that it changed just what `earlier` shows.
bool follows(const BillingEvent &later, const BillingEvent &earlier)
{
    if (later.before.isEmpty() || later.id == earlier.id || later.facts == earlier.facts)
        return false;
    for (auto it = later.before.begin(); it != later.before.end(); ++it) {
        if (earlier.facts.value(it.key()) != it.value())
            return false;
    }
    return true;
}

/// The newest of entries of one second, in the order of their ids.
Entry newestOf(const Entries &entries, bool &isClear)
{
    Entries last;
    for (const Entry candidate : entries) {
        const auto comesAfter = [candidate](Entry other) { return follows(*other, *candidate); };
        const bool isBirth = candidate->type.endsWith(".created") && entries.size() > 1;
        if (!isBirth && std::none_of(entries.begin(), entries.end(), comesAfter))
            last.push_back(candidate);
    }
    const Entries &left = last.empty() ? entries : last;
    isClear = std::all_of(left.begin(), left.end(), [&left](Entry e) { return e->facts == left.front()->facts; });
    return left.back();
}

/// Of one object's entries: those of the newest second, an end before all.
Entries newestSecond(const Entries &entries, bool (*isFinal)(const BillingEvent &))
{
    const bool hasEnd = std::any_of(entries.begin(), entries.end(), [&](Entry e) { return isFinal(*e); });
    Entries newest;
    for (const Entry entry : entries) {
        if (hasEnd && !isFinal(*entry))
            continue;
        if (!newest.empty() && entry->createdS > newest.front()->createdS)
            newest.clear();
        if (newest.empty() || entry->createdS == newest.front()->createdS)
            newest.push_back(entry);
    }
    std::sort(newest.begin(), newest.end(), byId);
    return newest;
}

bool isEnd(const BillingEvent &event)
{
    return event.type == "customer.subscription.deleted" || SubscriptionFacts::fromJson(event.facts).hasEnded();
}

bool isDecided(const BillingEvent &dispute)
{
    const QString status = dispute.facts[QLatin1String("status")].toString();
    return status == QLatin1String("won") || status == QLatin1String("lost") ||
           status == QLatin1String("warning_closed");
}

/// Whether the money is gone, or held back while it is decided. Inquiries ("warning_…") hold nothing back.
bool takesMoney(const BillingEvent &dispute)
{
    const QString status = dispute.facts[QLatin1String("status")].toString();
    return status != QLatin1String("won") && !status.startsWith(QLatin1String("warning_"));
}

using Objects = QMap<QByteArray, Entries>;

Objects objectsOf(const std::vector<BillingEvent> &events, BillingEvent::Subject subject)
{
    Objects objects;
    for (const BillingEvent &event : events) {
        if (event.subject == subject)
            objects[event.objectId].push_back(&event);
    }
    return objects;
}

/// Invoices whose money did not stay.
QSet<QString> unpaidInvoices(const std::vector<BillingEvent> &events)
{
    QSet<QByteArray> takenCharges;
    for (const Entries &entries : objectsOf(events, BillingEvent::Subject::Dispute)) {
        const Entry newest = newestSecond(entries, isDecided).back();
        if (takesMoney(*newest))
            takenCharges.insert(newest->chargeId);
    }
    QSet<QString> invoices;
    for (const BillingEvent &event : events) {
        if (event.subject != BillingEvent::Subject::Charge)
            continue;
        // A refund is never undone.
        if (event.facts[QLatin1String("refunded")].toBool() || takenCharges.contains(event.objectId))
            invoices.insert(event.facts[QLatin1String("invoice")].toString());
    }
    invoices.remove(QString());
    return invoices;
}

Instant atSecond(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

Entitlement entitlementOf(const SubscriptionFacts &facts, Tier tier, const BillingRules &rules)
{
    if (facts.status == "active" || facts.status == "trialing")
        return {tier, atSecond(facts.periodEndS) + (facts.cancelAtPeriodEnd ? std::chrono::seconds(0) : rules.grace)};
    if (facts.status == "past_due")
        return {tier, atSecond(facts.periodStartS) + rules.grace};
    return {};
}

bool isMore(const Entitlement &a, const Entitlement &b)
{
    return std::pair(a.tier, a.endsAt) > std::pair(b.tier, b.endsAt);
}

} // namespace

BillingOutcome foldBilling(const std::vector<BillingEvent> &events, const BillingRules &rules)
{
    BillingOutcome outcome;
    const QSet<QString> unpaid = unpaidInvoices(events);
    const Objects subscriptions = objectsOf(events, BillingEvent::Subject::Subscription);
    for (auto it = subscriptions.begin(); it != subscriptions.end(); ++it) {
        bool isClear = true;
        const Entry newest = newestOf(newestSecond(*it, isEnd), isClear);
        const SubscriptionFacts facts = SubscriptionFacts::fromJson(newest->facts);
        if (isEnd(*newest))
            continue;
        if (!isClear)
            outcome.unclear.append(it.key());
        const auto tier = rules.tierOfPrice.constFind(facts.priceId);
        if (tier == rules.tierOfPrice.cend()) {
            outcome.hasUnknownPrice = true;
            continue;
        }
        if (unpaid.contains(QString::fromUtf8(facts.invoiceId)))
            continue;
        const Entitlement entitlement = entitlementOf(facts, *tier, rules);
        if (isMore(entitlement, outcome.entitlement))
            outcome.entitlement = entitlement;
    }
    return outcome;
}

} // namespace cinefluent::server
