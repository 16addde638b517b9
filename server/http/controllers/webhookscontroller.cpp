// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/webhookscontroller.h"

#include "common/api/routes.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/payments/webhookservice.h"

namespace cinefluent::server {

WebhooksController::WebhooksController(WebhookService &service)
    : m_service(service)
{
}

void WebhooksController::addRoutes(Router &router)
{
    // The provider sends in bursts from few addresses, and a forged one costs us a hash: no limit of frequency.
    RoutePolicy policy;
    policy.access = Access::Public;
    policy.maxBodyBytes = 512 * 1024;
    policy.deadline = std::chrono::seconds(20);
    router.add(HttpMethod::Post, api::routes::webhooksStripe, policy,
               [this](HttpRequest request) { return stripe(std::move(request)); });
}

Task<HttpResponse> WebhooksController::stripe(HttpRequest request)
{
    const auto received = co_await m_service.receive(request.body, request.header("Stripe-Signature"));
    if (!received)
        co_return toProblem(received.error(), request.requestId);
    co_return HttpResponse::json(200, "{\"received\":true}").with("Cache-Control", "no-store");
}

} // namespace cinefluent::server
