// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/avatarcontroller.h"

#include "common/api/routes.h"
#include "server/http/conditional.h"
#include "server/http/controllers/accountfields.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/account/avatarservice.h"

namespace cinefluent::server {

AvatarController::AvatarController(AvatarService &service, const MediaUrls &urls)
    : m_service(service)
    , m_urls(urls)
{
}

void AvatarController::addRoutes(Router &router)
{
    RoutePolicy upload;
    upload.access = Access::Learner;
    upload.maxBodyBytes = AvatarService::maxUploadBytes;
    upload.rateBucket = "upload";
    upload.deadline = std::chrono::seconds(30); // pictures are decoded one after the other
    RoutePolicy removal;
    removal.access = Access::Learner;
    removal.maxBodyBytes = 0;
    removal.rateBucket = "api";
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = 0;
    open.rateBucket = "media";
    router.add(HttpMethod::Put, api::routes::authMyAvatar, upload,
               [this](HttpRequest request) { return put(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::authMyAvatar, removal,
               [this](HttpRequest request) { return remove(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::avatar, open,
               [this](HttpRequest request) { return picture(std::move(request)); });
}

Task<HttpResponse> AvatarController::put(HttpRequest request)
{
    const auto profile = co_await m_service.put(*request.principal, request.body);
    if (!profile)
        co_return toProblem(profile.error(), request.requestId);
    co_return privateJson(200, api::toJson(withPublicUrls(*profile, m_urls)));
}

Task<HttpResponse> AvatarController::remove(HttpRequest request)
{
    const auto removed = co_await m_service.remove(*request.principal);
    co_return removed ? HttpResponse::noContent() : toProblem(removed.error(), request.requestId);
}

Task<HttpResponse> AvatarController::picture(HttpRequest request)
{
    const auto image = co_await m_service.find(request.parameter("avatar"));
    if (!image)
        co_return toProblem(image.error(), request.requestId);
    HttpResponse response = HttpResponse::bytes(200, image->contentType, image->content);
    // Another picture has another address.
    response.headers.set("Cache-Control", "public, max-age=31536000, immutable");
    response.headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    co_return conditional(request, etagOf(image->content), std::move(response));
}

} // namespace cinefluent::server
