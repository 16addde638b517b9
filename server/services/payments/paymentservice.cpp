// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/payments/paymentservice.h"

#include "common/base/jsonwriter.h"
#include "server/services/payments/paymenterrors.h"

namespace cinefluent::server {

/// What one attempt works with.
struct PaymentService::Run
{
    UserId user;
    QByteArray customerId;
    QByteArray key; ///< of the whole attempt; each step appends its name
};

namespace {

bool isUnpaid(const GatewaySubscription &subscription)
{
    return subscription.facts.status == "incomplete";
}

const char *statusOf(const GatewaySubscription &subscription)
{
    if (!subscription.clientSecret.isEmpty())
        return "requires_action";
    if (subscription.facts.status != "active" && subscription.facts.status != "trialing")
        return "pending";
    if (subscription.facts.cancelAtPeriodEnd)
        return "canceling";
    return subscription.hasPendingChange ? "pending" : "active";
}

/// A client's key names the same steps each time; without one they are fresh.
QByteArray stepsKey(const PaymentAttempt &attempt)
{
    const QUuid id =
        attempt.key ? deriveUuid(attempt.user.uuid(), attempt.route + '\n' + attempt.key->key) : attempt.leaseId;
    return id.toByteArray(QUuid::WithoutBraces);
}

} // namespace

PaymentService::PaymentService(const Parts &parts)
    : m_parts(parts)
{
}

Task<Result<QByteArray>> PaymentService::upgrade(UserId user, UpgradeRequest request, std::optional<IdempotencyKey> key)
{
    const PaymentAttempt attempt{user, "POST /subscription/upgrade", key, m_parts.ids.next()};
    Steps steps = [this, request](Run run) { return subscribe(std::move(run), request); };
    co_return co_await run(attempt, std::move(steps));
}

Task<Result<QByteArray>> PaymentService::setCancelled(UserId user, bool isCancelled, std::optional<IdempotencyKey> key)
{
    const QByteArray route = isCancelled ? "POST /subscription/cancel" : "POST /subscription/resume";
    const PaymentAttempt attempt{user, route, key, m_parts.ids.next()};
    Steps steps = [this, isCancelled](Run run) { return cancel(std::move(run), isCancelled); };
    co_return co_await run(attempt, std::move(steps));
}

Task<Result<QByteArray>> PaymentService::run(PaymentAttempt attempt, Steps steps)
{
    if (!m_parts.gateway.isConfigured())
        co_return paymentsNotConfigured();
    const auto begun = co_await m_parts.repository.begin(attempt);
    if (!begun)
        co_return begun.error();
    if (begun->formerAnswer)
        co_return *begun->formerAnswer;
    Result<QByteArray> outcome = QByteArray();
    Run one{attempt.user, begun->customerId, stepsKey(attempt)};
    const auto changed = co_await steps(std::move(one));
    if (changed)
        outcome = co_await answer(attempt.user, *changed);
    else
        outcome = changed.error();
    std::optional<QByteArray> kept;
    if (outcome)
        kept = *outcome;
    const auto finished = co_await m_parts.repository.finish(attempt, kept);
    // The change is made and told; a repeated request would find it made.
    if (!finished)
        m_parts.log.warning("payment_not_settled",
                            {{"code", finished.error().code}, {"detail", finished.error().detail}});
    co_return outcome;
}

Task<Result<QByteArray>> PaymentService::customerOf(UserId user, QByteArray known)
{
    if (!known.isEmpty())
        co_return known;
    const auto made = co_await m_parts.gateway.createCustomer(user, "customer-" + user.toByteArray());
    if (!made)
        co_return made.error();
    co_return co_await m_parts.repository.setCustomer(user, *made);
}

Task<Result<GatewaySubscription>> PaymentService::subscribe(Run run, UpgradeRequest request)
{
    PaymentGateway &gateway = m_parts.gateway;
    const auto customer = co_await customerOf(run.user, run.customerId);
    if (!customer)
        co_return customer.error();
    const auto usable = co_await gateway.usePaymentMethod(*customer, request.paymentMethodId, run.key);
    if (!usable)
        co_return usable.error();
    const auto held = co_await gateway.subscriptionsOf(*customer);
    if (!held)
        co_return held.error();
    std::optional<GatewaySubscription> current;
    for (const GatewaySubscription &subscription : *held) {
        if (!isUnpaid(subscription)) {
            if (!current)
                current = subscription;
            continue;
        }
        // Its first payment failed, perhaps with another method: the new one begins anew.
        const auto dropped =
            co_await gateway.cancelNow(subscription.entry.objectId, run.key + "-drop-" + subscription.entry.objectId);
        if (!dropped)
            co_return dropped.error();
        const auto noted = co_await m_parts.repository.record(dropped->entry);
        if (!noted)
            co_return noted.error();
    }
    if (!current)
        co_return co_await gateway.subscribe(run.user, *customer, request.tier, request.paymentMethodId, run.key);
    if (current->facts.cancelAtPeriodEnd) {
        const auto resumed = co_await gateway.setCancelAtPeriodEnd(current->entry.objectId, false, run.key + "-resume");
        if (!resumed)
            co_return resumed.error();
    }
    co_return co_await gateway.changeTier(current->entry.objectId, current->facts.itemId, request.tier,
                                          run.key + '-' + toString(request.tier).toLatin1());
}

Task<Result<GatewaySubscription>> PaymentService::cancel(Run run, bool isCancelled)
{
    if (run.customerId.isEmpty())
        co_return subscriptionMissing();
    const auto held = co_await m_parts.gateway.subscriptionsOf(run.customerId);
    if (!held)
        co_return held.error();
    const auto current = std::find_if_not(held->begin(), held->end(), isUnpaid);
    if (current == held->end())
        co_return subscriptionMissing();
    if (current->facts.cancelAtPeriodEnd == isCancelled)
        co_return *current;
    co_return co_await m_parts.gateway.setCancelAtPeriodEnd(current->entry.objectId, isCancelled, run.key);
}

Task<Result<QByteArray>> PaymentService::answer(UserId user, GatewaySubscription subscription)
{
    const auto recorded = co_await m_parts.repository.record(subscription.entry);
    if (!recorded)
        co_return recorded.error();
    m_parts.tiers.forget(user);
    const auto status = co_await m_parts.subscriptions.status(user);
    if (!status)
        co_return status.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("status", statusOf(subscription));
    if (!subscription.clientSecret.isEmpty())
        json.member("clientSecret", QString::fromUtf8(subscription.clientSecret));
    json.key("subscription").rawValue({status->constData(), size_t(status->size())}).endObject();
    co_return out;
}

} // namespace cinefluent::server
