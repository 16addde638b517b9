// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class AvatarService;
class MediaUrls;
class Router;

/// PUT and DELETE /auth/me/avatar, and GET /avatars/{avatar}. One per reactor, as its service.
class AvatarController
{
public:
    AvatarController(AvatarService &service, const MediaUrls &urls);
    AvatarController(const AvatarController &) = delete;
    AvatarController &operator=(const AvatarController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> put(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> remove(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> picture(HttpRequest request);

    AvatarService &m_service;
    const MediaUrls &m_urls;
};

} // namespace cinefluent::server
