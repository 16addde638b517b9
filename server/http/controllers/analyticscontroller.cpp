// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/analyticscontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/analytics/analyticsservice.h"

namespace cinefluent::server {

AnalyticsController::AnalyticsController(AnalyticsService &service)
    : m_service(service)
{
}

void AnalyticsController::addRoutes(Router &router)
{
    RoutePolicy batch;
    batch.access = Access::Learner;
    batch.maxBodyBytes = 64 * 1024;
    batch.rateBucket = "api";
    router.add(HttpMethod::Post, api::routes::analyticsEvents, batch,
               [this](HttpRequest request) { return take(std::move(request)); });
    RoutePolicy read;
    read.access = Access::Admin;
    read.maxBodyBytes = 0;
    read.rateBucket = "api";
    router.add(HttpMethod::Get, api::routes::analyticsSummary, read,
               [this](HttpRequest request) { return summary(std::move(request)); });
}

Task<HttpResponse> AnalyticsController::take(HttpRequest request)
{
    const UserId user = request.principal->userId;
    const Instant now = m_service.now();
    const auto events = readBody<std::vector<AnalyticsEvent>>(
        request, [user, now](api::ObjectReader &reader) { return readAnalyticsEvents(reader, user, now); });
    if (!events)
        co_return toProblem(events.error(), request.requestId);
    const auto json = co_await m_service.take(user, *events);
    co_return changed(request, json);
}

Task<HttpResponse> AnalyticsController::summary(HttpRequest request)
{
    auto from = request.queryValue(QStringLiteral("from"));
    auto to = request.queryValue(QStringLiteral("to"));
    const auto json = co_await m_service.summary(std::move(from), std::move(to));
    co_return viewOf(request, json);
}

} // namespace cinefluent::server
