// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/leaderboardcontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/leaderboard/leaderboardservice.h"

namespace cinefluent::server {

LeaderboardController::LeaderboardController(LeaderboardService &service)
    : m_service(service)
{
}

void LeaderboardController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Learner;
    policy.maxBodyBytes = 0;
    policy.rateBucket = "api";
    router.add(HttpMethod::Get, api::routes::leaderboard, policy,
               [this](HttpRequest request) { return leaderboard(std::move(request)); });
}

Task<HttpResponse> LeaderboardController::leaderboard(HttpRequest request)
{
    const auto query = leaderboardQueryFrom(request.queryValue(QStringLiteral("period")),
                                            request.queryValue(QStringLiteral("language")),
                                            request.queryValue(QStringLiteral("limit")));
    if (!query)
        co_return toProblem(query.error(), request.requestId);
    const auto json = co_await m_service.leaderboard(*query, request.principal->userId);
    co_return viewOf(request, json);
}

} // namespace cinefluent::server
