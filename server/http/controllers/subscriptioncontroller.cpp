// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/subscriptioncontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/payments/paymentservice.h"

namespace cinefluent::server {

namespace {

/// As Stripe's ids are; what is none goes nowhere near a URL.
bool isMethodId(const QString &text)
{
    const auto isFine = [](QChar c) { return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber()); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isFine);
}

UpgradeRequest readUpgrade(api::ObjectReader &reader)
{
    constexpr qsizetype maxLength = 255;
    UpgradeRequest request;
    const QString tier = reader.string("tier", maxLength);
    const auto wanted = tierFromString(tier);
    if (wanted && *wanted != Tier::Free)
        request.tier = *wanted;
    else
        reader.offend("tier", "choice_unknown", QStringLiteral("Use premium or pro."));
    const QString method = reader.string("paymentMethodId", maxLength);
    if (!isMethodId(method))
        reader.offend("paymentMethodId", "id_invalid", QStringLiteral("This is no id of a payment method."));
    request.paymentMethodId = method.toLatin1();
    return request;
}

struct Nothing
{
};

} // namespace

SubscriptionController::SubscriptionController(SubscriptionService &service, PaymentService &payments)
    : m_service(service)
    , m_payments(payments)
{
}

void SubscriptionController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Learner;
    policy.maxBodyBytes = 0;
    policy.rateBucket = "api";
    router.add(HttpMethod::Get, api::routes::subscriptionStatus, policy,
               [this](HttpRequest request) { return status(std::move(request)); });
    // The provider is asked several times, and may have to be asked again.
    RoutePolicy payment = policy;
    payment.maxBodyBytes = 4 * 1024;
    payment.deadline = std::chrono::seconds(60);
    router.add(HttpMethod::Post, api::routes::subscriptionUpgrade, payment,
               [this](HttpRequest request) { return upgrade(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::subscriptionCancel, payment,
               [this](HttpRequest request) { return setCancelled(std::move(request), true); });
    router.add(HttpMethod::Post, api::routes::subscriptionResume, payment,
               [this](HttpRequest request) { return setCancelled(std::move(request), false); });
}

Task<HttpResponse> SubscriptionController::status(HttpRequest request)
{
    const auto json = co_await m_service.status(request.principal->userId);
    co_return viewOf(request, json);
}

Task<HttpResponse> SubscriptionController::upgrade(HttpRequest request)
{
    const auto wanted = readBody<UpgradeRequest>(request, readUpgrade);
    if (!wanted)
        co_return toProblem(wanted.error(), request.requestId);
    const auto key = idempotencyKeyFrom(request.header("Idempotency-Key"), request.body);
    if (!key)
        co_return toProblem(key.error(), request.requestId);
    const auto json = co_await m_payments.upgrade(request.principal->userId, *wanted, *key);
    co_return changed(request, json);
}

Task<HttpResponse> SubscriptionController::setCancelled(HttpRequest request, bool isCancelled)
{
    if (!request.body.isEmpty()) {
        const auto empty = readBody<Nothing>(request, [](api::ObjectReader &) { return Nothing(); });
        if (!empty)
            co_return toProblem(empty.error(), request.requestId);
    }
    const auto key = idempotencyKeyFrom(request.header("Idempotency-Key"), request.body);
    if (!key)
        co_return toProblem(key.error(), request.requestId);
    const auto json = co_await m_payments.setCancelled(request.principal->userId, isCancelled, *key);
    co_return changed(request, json);
}

} // namespace cinefluent::server
