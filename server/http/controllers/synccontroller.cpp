// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/synccontroller.h"

#include "common/api/routes.h"
#include "common/sync/wire.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/sync/syncservice.h"

namespace cinefluent::server {

SyncController::SyncController(SyncService &sync)
    : m_sync(sync)
{
}

void SyncController::addRoutes(Router &router)
{
    using namespace std::chrono_literals;
    RoutePolicy policy;
    policy.access = Access::Editor;
    policy.maxBodyBytes = sync::maxRequestBytes;
    policy.rateBucket = "upload";
    policy.deadline = 60s; // others' exchanges of the same movie come first
    router.add(HttpMethod::Post, api::routes::studioSync, policy,
               [this](HttpRequest request) { return exchange(std::move(request)); });
}

Task<HttpResponse> SyncController::exchange(HttpRequest request)
{
    if (!hasJsonBody(request))
        co_return toProblem(jsonExpected(), request.requestId);
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto answer = co_await m_sync.exchange(MovieId(*movie), request.body, *request.principal);
    if (!answer)
        co_return toProblem(answer.error(), request.requestId);
    co_return HttpResponse::json(200, *answer).with("Cache-Control", "no-store");
}

} // namespace cinefluent::server
