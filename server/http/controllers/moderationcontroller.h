// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ModerationService;
class Router;

/// Reports of posts and comments, and /moderation/cases for moderators. One per reactor, as its service.
class ModerationController
{
public:
    explicit ModerationController(ModerationService &service);
    ModerationController(const ModerationController &) = delete;
    ModerationController &operator=(const ModerationController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> reportPost(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> reportComment(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> read(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> decide(HttpRequest request);

    ModerationService &m_service;
};

} // namespace cinefluent::server
