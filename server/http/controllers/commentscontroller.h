// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class CommunityService;
class Router;

/// /community/posts/{postId}/comments and /community/comments/{commentId}. One per reactor, as its service.
class CommentsController
{
public:
    explicit CommentsController(CommunityService &service);
    CommentsController(const CommentsController &) = delete;
    CommentsController &operator=(const CommentsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> create(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> edit(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> remove(HttpRequest request);

    CommunityService &m_service;
};

} // namespace cinefluent::server
