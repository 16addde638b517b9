// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/progresscontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/learning/progressservice.h"

namespace cinefluent::server {

ProgressController::ProgressController(ProgressService &service)
    : m_service(service)
{
}

void ProgressController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Learner;
    policy.maxBodyBytes = 64 * 1024;
    policy.rateBucket = "api";
    router.add(HttpMethod::Post, api::routes::progressUpdate, policy,
               [this](HttpRequest request) { return update(std::move(request)); });
}

Task<HttpResponse> ProgressController::update(HttpRequest request)
{
    if (!hasJsonBody(request))
        co_return toProblem(jsonExpected(), request.requestId);
    // One that is empty or repeated is a mistake of the sender, who counts on it: it must not pass for none.
    const int keys = request.headers.count("Idempotency-Key");
    if (keys > 1 || (keys == 1 && request.header("Idempotency-Key").isEmpty()))
        co_return toProblem(makeError(ErrorKind::InvalidInput, QStringLiteral("idempotency_key_invalid"),
                                      QStringLiteral("Send one Idempotency-Key of 1 to 255 characters, or none. "
                                                     "Nothing was recorded.")),
                            request.requestId);
    const auto progress =
        co_await m_service.update(request.principal->userId, request.body, request.header("Idempotency-Key"));
    if (!progress)
        co_return toProblem(progress.error(), request.requestId);
    QByteArray json;
    JsonWriter writer(json);
    writeProgress(writer, *progress);
    co_return HttpResponse::json(200, std::move(json)).with("Cache-Control", "no-store");
}

} // namespace cinefluent::server
