// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/jwkscontroller.h"

#include "common/api/routes.h"
#include "server/http/conditional.h"
#include "server/http/router.h"

namespace cinefluent::server {

JwksController::JwksController(QByteArray keySet)
    : m_keySet(std::move(keySet))
    , m_etag(etagOf(m_keySet))
{
}

void JwksController::addRoutes(Router &router)
{
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = 0;
    router.add(HttpMethod::Get, api::routes::keySet, open, [this](HttpRequest request) -> Task<HttpResponse> {
        HttpResponse response = HttpResponse::bytes(200, "application/jwk-set+json", m_keySet);
        // Short enough for a new key to be known before old tokens are gone.
        response.headers.append("Cache-Control", "public, max-age=300");
        co_return conditional(request, m_etag, std::move(response));
    });
}

} // namespace cinefluent::server
