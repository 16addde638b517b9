// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/encodingscontroller.h"

#include "common/api/errorcodes.h"
#include "common/api/releasemanifest.h"
#include "common/api/routes.h"
#include "server/http/controllers/publishtime.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/encoding/encodingservice.h"

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

struct Named
{
    MovieId movie;
    QUuid release;
};

Result<Named> namedBy(const HttpRequest &request)
{
    const auto movie = request.uuidParameter("movieId");
    if (!movie)
        return movieNotFound();
    const auto release = request.uuidParameter("releaseId");
    if (!release)
        return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::releaseNotFound),
                         QStringLiteral("This movie has no such release."));
    return Named{MovieId(*movie), *release};
}

HttpResponse shown(const HttpRequest &request, const Result<EncodingState> &answer, int status = 200)
{
    if (!answer)
        return toProblem(answer.error(), request.requestId);
    return HttpResponse::json(status, toJson(*answer)).with("Cache-Control", "no-store");
}

} // namespace

EncodingsController::EncodingsController(EncodingService &encodings)
    : m_encodings(encodings)
{
}

void EncodingsController::addRoutes(Router &router)
{
    RoutePolicy reads;
    reads.access = Access::Editor;
    reads.maxBodyBytes = 0;
    reads.rateBucket = "upload";
    RoutePolicy orders = reads;
    orders.maxBodyBytes = api::maxManifestSizeBytes;
    orders.deadline = 60s;
    router.add(HttpMethod::Put, api::routes::studioEncoding, orders,
               [this](HttpRequest request) { return order(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::studioEncoding, reads,
               [this](HttpRequest request) { return find(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::studioEncoding, reads,
               [this](HttpRequest request) { return cancel(std::move(request)); });
}

Task<HttpResponse> EncodingsController::order(HttpRequest request)
{
    if (!hasJsonBody(request))
        co_return toProblem(jsonExpected(), request.requestId);
    const auto named = namedBy(request);
    if (!named)
        co_return toProblem(named.error(), request.requestId);
    const auto publishAt = publishAtOf(request);
    if (!publishAt)
        co_return toProblem(publishAt.error(), request.requestId);
    const auto state = co_await m_encodings.order(named->movie, named->release, request.body, *publishAt,
                                                  *request.principal, request.requestId);
    co_return shown(request, state, 202);
}

Task<HttpResponse> EncodingsController::find(HttpRequest request)
{
    const auto named = namedBy(request);
    if (!named)
        co_return toProblem(named.error(), request.requestId);
    const auto state = co_await m_encodings.find(named->movie, named->release, *request.principal);
    co_return shown(request, state);
}

Task<HttpResponse> EncodingsController::cancel(HttpRequest request)
{
    const auto named = namedBy(request);
    if (!named)
        co_return toProblem(named.error(), request.requestId);
    const auto state = co_await m_encodings.cancel(named->movie, named->release, *request.principal, request.requestId);
    co_return shown(request, state);
}

} // namespace cinefluent::server
