// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/downloadscontroller.h"

#include "common/api/errorcodes.h"
#include "common/api/routes.h"
#include "server/http/conditional.h"
#include "server/http/controllers/objectresponse.h"
#include "server/http/controllers/playrequest.h"
#include "server/http/errorresponse.h"
#include "server/http/requestorigin.h"
#include "server/http/router.h"
#include "server/services/delivery/downloadservice.h"

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

DownloadId downloadOf(const HttpRequest &request)
{
    return DownloadId(request.uuidParameter("downloadId").value_or(QUuid()));
}

} // namespace

DownloadsController::DownloadsController(DownloadService &service, const ObjectStore &store)
    : m_service(service)
    , m_store(store)
{
}

void DownloadsController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Learner;
    policy.maxBodyBytes = 0;
    policy.rateBucket = "api";
    RoutePolicy packing = policy;
    packing.maxBodyBytes = 1024; // many a client sends "{}" with every POST
    packing.deadline = 120s;     // the first who keeps a lesson waits until it is packed
    RoutePolicy files = policy;
    files.access = Access::Public;
    files.rateBucket = "media";
    router.add(HttpMethod::Post, api::routes::lessonDownload, packing,
               [this](HttpRequest request) { return keep(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::downloads, policy,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::download, policy,
               [this](HttpRequest request) { return remove(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::downloadKey, policy,
               [this](HttpRequest request) { return key(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::playBundle, files,
               [this](HttpRequest request) { return file(std::move(request)); });
}

Task<HttpResponse> DownloadsController::keep(HttpRequest request)
{
    const LessonId lesson(request.uuidParameter("lessonId").value_or(QUuid()));
    const auto kept = co_await m_service.keep(lesson, requesterOf(request));
    if (!kept)
        co_return toProblem(kept.error(), request.requestId);
    co_return HttpResponse::json(kept->second ? 201 : 200, kept->first).with("Cache-Control", "no-store");
}

Task<HttpResponse> DownloadsController::list(HttpRequest request)
{
    const auto json = co_await m_service.downloads(request.principal->userId);
    if (!json)
        co_return toProblem(json.error(), request.requestId);
    HttpResponse response = HttpResponse::json(200, *json).with("Cache-Control", "private, no-cache");
    co_return conditional(request, etagOf(*json), std::move(response));
}

Task<HttpResponse> DownloadsController::remove(HttpRequest request)
{
    const auto removed = co_await m_service.remove(request.principal->userId, downloadOf(request));
    if (!removed)
        co_return toProblem(removed.error(), request.requestId);
    co_return HttpResponse::noContent();
}

Task<HttpResponse> DownloadsController::key(HttpRequest request)
{
    const auto json = co_await m_service.key(downloadOf(request), requesterOf(request));
    if (!json)
        co_return toProblem(json.error(), request.requestId).with("Cache-Control", "no-store");
    co_return HttpResponse::json(200, *json).with("Cache-Control", "no-store");
}

Task<HttpResponse> DownloadsController::file(HttpRequest request)
{
    const QByteArray token = request.parameter("token").toUtf8();
    if (plainPath(request, token) != QByteArrayLiteral("offline/bundle"))
        co_return toProblem(misspelt(), request.requestId);
    const auto bundle = co_await m_service.file(token, senderOf(request.remoteAddress));
    if (!bundle)
        co_return toProblem(bundle.error(), request.requestId);
    co_return co_await objectResponse(request, m_store, bundle->file.sha256,
                                      QByteArrayLiteral("application/octet-stream"), bundle->remainingSeconds);
}

} // namespace cinefluent::server
