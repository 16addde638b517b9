// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/accountpagescontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/pageassets.h"
#include "server/http/router.h"

namespace cinefluent::server {

namespace {

constexpr char pagePolicy[] = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                              "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

} // namespace

AccountPagesController::AccountPagesController(const PageAssets &assets)
    : m_assets(assets)
{
}

void AccountPagesController::addRoutes(Router &router)
{
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = 0;
    const auto addPage = [&](const char *path, const char *file) {
        router.add(HttpMethod::Get, path, open, [this, file](HttpRequest request) -> Task<HttpResponse> {
            co_return m_assets.answer(request, file, pagePolicy);
        });
    };
    addPage(api::routes::verifyEmailPage, "verify-email.html");
    addPage(api::routes::confirmEmailPage, "confirm-email.html");
    addPage(api::routes::resetPasswordPage, "reset-password.html");
    router.add(HttpMethod::Get, api::routes::pageFile, open, [this](HttpRequest request) -> Task<HttpResponse> {
        co_return m_assets.answer(request, request.parameter("name").toUtf8(), pagePolicy);
    });
}

} // namespace cinefluent::server
