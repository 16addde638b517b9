// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/referencecontroller.h"

#include "common/api/routes.h"
#include "server/http/compression.h"
#include "server/http/conditional.h"
#include "server/http/controllers/referenceassets.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"

namespace cinefluent::server {

namespace {

// The renderer sets styles on elements and draws its icons from data: addresses.
constexpr char pagePolicy[] = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                              "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
                              "frame-ancestors 'none'";

} // namespace

ReferenceController::ReferenceController(const ReferenceAssets &assets)
    : m_assets(assets)
{
}

void ReferenceController::addRoutes(Router &router)
{
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = 0;
    router.add(HttpMethod::Get, api::routes::openApi, open,
               [this](HttpRequest request) -> Task<HttpResponse> { co_return answer(request, "openapi.yaml"); });
    router.add(HttpMethod::Get, api::routes::docs, open,
               [this](HttpRequest request) -> Task<HttpResponse> { co_return answer(request, "index.html"); });
    router.add(HttpMethod::Get, api::routes::docsFile, open, [this](HttpRequest request) -> Task<HttpResponse> {
        co_return answer(request, request.parameter("name").toUtf8());
    });
}

HttpResponse ReferenceController::answer(const HttpRequest &request, const QByteArray &name) const
{
    const ReferenceAsset *asset = m_assets.find(name);
    if (!asset)
        return makeProblem(404, QStringLiteral("file_not_found"),
                           QStringLiteral("The reference has no file of that name. Its page is /docs."),
                           request.requestId);
    HttpResponse response = HttpResponse::bytes(200, asset->mediaType, asset->content);
    response.headers.append("Cache-Control", "public, max-age=300");
    response.headers.append("Vary", "Accept-Encoding");
    response.headers.append("Content-Security-Policy", pagePolicy);
    QByteArray etag = asset->etag;
    if (!asset->gzip.isEmpty() && acceptsGzip(request.headers.combined("Accept-Encoding"))) {
        response.body = asset->gzip;
        response.headers.append("Content-Encoding", "gzip");
        etag = "W/" + etag;
    }
    return conditional(request, etag, std::move(response));
}

} // namespace cinefluent::server
