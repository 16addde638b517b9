// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class CommunityService;
class Router;

/// /community/posts with pins and likes. One per reactor, as its service.
class PostsController
{
public:
    explicit PostsController(CommunityService &service);
    PostsController(const PostsController &) = delete;
    PostsController &operator=(const PostsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> read(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> create(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> edit(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> remove(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> pin(HttpRequest request, bool isPinned);
    [[nodiscard]] Task<HttpResponse> like(HttpRequest request, bool isLiked);

    CommunityService &m_service;
};

} // namespace cinefluent::server
