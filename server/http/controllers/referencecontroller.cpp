// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/referencecontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/pageassets.h"
#include "server/http/router.h"

namespace cinefluent::server {

namespace {

// The renderer sets styles on elements and draws its icons from data: addresses.
constexpr char pagePolicy[] = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                              "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
                              "frame-ancestors 'none'";

} // namespace

ReferenceController::ReferenceController(const PageAssets &assets)
    : m_assets(assets)
{
}

void ReferenceController::addRoutes(Router &router)
{
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = 0;
    router.add(HttpMethod::Get, api::routes::openApi, open, [this](HttpRequest request) -> Task<HttpResponse> {
        co_return m_assets.answer(request, "openapi.yaml", pagePolicy);
    });
    router.add(HttpMethod::Get, api::routes::docs, open, [this](HttpRequest request) -> Task<HttpResponse> {
        co_return m_assets.answer(request, "index.html", pagePolicy);
    });
    router.add(HttpMethod::Get, api::routes::docsFile, open, [this](HttpRequest request) -> Task<HttpResponse> {
        co_return m_assets.answer(request, request.parameter("name").toUtf8(), pagePolicy);
    });
}

} // namespace cinefluent::server
