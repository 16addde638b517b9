// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/healthcontroller.h"

#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/health/readiness.h"

namespace cinefluent::server {

namespace {

HttpResponse statusJson(QByteArray json)
{
    HttpResponse response = HttpResponse::json(200, std::move(json));
    response.headers.append(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
    return response;
}

} // namespace

HealthController::HealthController(Readiness &readiness)
    : m_readiness(readiness)
{
}

void HealthController::addRoutes(Router &router)
{
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = 0;
    router.add(HttpMethod::Get, "/healthz", open, [this](HttpRequest request) { return alive(std::move(request)); });
    router.add(HttpMethod::Get, "/readyz", open, [this](HttpRequest request) { return ready(std::move(request)); });
}

Task<HttpResponse> HealthController::alive(HttpRequest)
{
    co_return statusJson(QByteArrayLiteral("{\"status\":\"alive\"}"));
}

Task<HttpResponse> HealthController::ready(HttpRequest request)
{
    const auto state = co_await m_readiness.check();
    if (!state)
        co_return toProblem(state.error(), request.requestId).with("Cache-Control", "no-store");
    co_return statusJson(state->isStorageLow ? "{\"status\":\"ready\",\"storage\":\"low\"}"
                                             : "{\"status\":\"ready\",\"storage\":\"ample\"}");
}

} // namespace cinefluent::server
