// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/studiocontroller.h"

#include "common/api/errorcodes.h"
#include "common/api/routes.h"
#include "server/http/byterange.h"
#include "server/http/controllers/objectresponse.h"
#include "server/http/controllers/publishtime.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/media/uploadservice.h"
#include "server/services/publishing/publishingservice.h"

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

constexpr qint64 studioAddressSeconds = 60;

/// A full disk has a status of its own (RFC 4918, section 11.5): trying again at once would be no use.
HttpResponse storageProblem(const Error &error, const QByteArray &requestId)
{
    if (error.code == QLatin1String(api::codes::storageFull)) {
        HttpResponse response = makeProblem(507, error.code, error.message, requestId);
        response.problemDetail = error.detail;
        return response;
    }
    return toProblem(error, requestId);
}

/// RFC 3339, as in bodies.
} // namespace

StudioController::StudioController(UploadService &uploads, PublishingService &publishing, const ObjectStore &store,
                                   qint64 maxObjectBytes)
    : m_uploads(uploads)
    , m_publishing(publishing)
    , m_store(store)
    , m_maxObjectBytes(std::min(maxObjectBytes, api::maxObjectSizeBytes))
{
}

void StudioController::addRoutes(Router &router)
{
    RoutePolicy reads;
    reads.access = Access::Editor;
    reads.maxBodyBytes = 0;
    reads.rateBucket = "upload";
    RoutePolicy uploads = reads;
    uploads.maxBodyBytes = m_maxObjectBytes;
    uploads.spoolBody = true;
    uploads.deadline = 60s; // after the body has arrived: fsync of a large file
    RoutePolicy releases = reads;
    releases.maxBodyBytes = api::maxManifestSizeBytes;
    releases.deadline = 60s;
    router.add(HttpMethod::Get, api::routes::studioObject, reads,
               [this](HttpRequest request) { return readObject(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::studioObject, uploads,
               [this](HttpRequest request) { return storeObject(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::studioRelease, releases,
               [this](HttpRequest request) { return publish(std::move(request)); });
}

Task<HttpResponse> StudioController::readObject(HttpRequest request)
{
    const QString sha256 = request.parameter("sha256");
    const auto found = co_await m_uploads.find(sha256);
    if (!found)
        co_return toProblem(found.error(), request.requestId);
    const QByteArray contentType = found->contentType.toLatin1();
    // What lies elsewhere is announced from here: clients send their token with HEAD, which is the storage's no
    // business.
    if (found->path.isEmpty() && request.method != HttpMethod::Head)
        co_return co_await objectResponse(request, m_store, sha256, contentType, studioAddressSeconds);
    HttpResponse response =
        serveFile(request, found->path, found->sizeBytes, contentType, '"' + sha256.toLatin1() + '"');
    if (response.status < 400)
        response.headers.set("Cache-Control", "private, no-cache");
    co_return response;
}

Task<HttpResponse> StudioController::storeObject(HttpRequest request)
{
    ReceivedFile file;
    if (request.spooledBody) {
        file.path = request.spooledBody->path;
        file.sizeBytes = request.spooledBody->sizeBytes;
        file.sha256 = request.spooledBody->sha256;
    }
    const QString contentType = QString::fromLatin1(request.header("Content-Type")).trimmed().toLower();
    const auto stored = co_await m_uploads.store(request.parameter("sha256"), contentType, std::move(file),
                                                 request.principal->userId, request.requestId);
    if (!stored)
        co_return storageProblem(stored.error(), request.requestId);
    co_return HttpResponse::json(stored->created ? 201 : 200, api::toJson(*stored)).with("Cache-Control", "no-store");
}

Task<HttpResponse> StudioController::publish(HttpRequest request)
{
    if (!hasJsonBody(request))
        co_return toProblem(jsonExpected(), request.requestId);
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto publishAt = publishAtOf(request);
    if (!publishAt)
        co_return toProblem(publishAt.error(), request.requestId);
    const auto outcome =
        co_await m_publishing.publish(MovieId(*movie), request.body, *publishAt, *request.principal, request.requestId);
    if (!outcome)
        co_return storageProblem(outcome.error(), request.requestId);
    HttpResponse response = outcome->receipt ? HttpResponse::json(200, api::toJson(*outcome->receipt))
                                             : HttpResponse::json(202, api::toJson(outcome->release));
    co_return std::move(response).with("Cache-Control", "no-store");
}

} // namespace cinefluent::server
