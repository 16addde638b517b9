// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/lessonscontroller.h"

#include "common/api/routes.h"
#include "server/http/compression.h"
#include "server/http/conditional.h"
#include "server/http/controllers/viewer.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/catalogueservice.h"

namespace cinefluent::server {

LessonsController::LessonsController(CatalogueService &service)
    : m_service(service)
{
}

void LessonsController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Learner;
    policy.maxBodyBytes = 0;
    policy.rateBucket = "api";
    router.add(HttpMethod::Get, api::routes::lesson, policy,
               [this](HttpRequest request) { return detail(std::move(request)); });
}

Task<HttpResponse> LessonsController::detail(HttpRequest request)
{
    // What is no UUID is the null one here, which no lesson has.
    const LessonId id(request.uuidParameter("lessonId").value_or(QUuid()));
    const auto opened = co_await m_service.lesson(id, viewerOf(request));
    if (!opened)
        co_return toProblem(opened.error(), request.requestId);
    const LessonDocument &document = *opened->document;
    HttpResponse response;
    response.headers.append("Content-Type", "application/json");
    response.headers.append("Cache-Control", "private, no-cache");
    response.headers.append("Vary", "Authorization, Accept-Encoding");
    const QByteArray etag = document.etag(opened->progress);
    if (!matchesNoneMatch(request.headers.combined("If-None-Match"), etag)) {
        const bool compressed = document.hasGzip() && acceptsGzip(request.headers.combined("Accept-Encoding"));
        response.body = compressed ? document.gzip(opened->progress) : document.json(opened->progress);
        if (compressed)
            response.headers.append("Content-Encoding", "gzip");
    }
    co_return conditional(request, etag, std::move(response));
}

} // namespace cinefluent::server
