// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ReleaseService;
class Router;

/// The history of a movie's releases, for its editors: GET /studio/movies/{movieId}/releases and its
/// /{releaseId}/diff/{otherId}, POST /{releaseId}/rollback, PUT and DELETE /{releaseId}/schedule, and
/// DELETE /studio/movies/{movieId}/release. One per reactor, as its service.
class ReleasesController
{
public:
    explicit ReleasesController(ReleaseService &releases);
    ReleasesController(const ReleasesController &) = delete;
    ReleasesController &operator=(const ReleasesController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> diff(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> rollBack(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> schedule(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> cancel(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> unpublish(HttpRequest request);

    ReleaseService &m_releases;
};

} // namespace cinefluent::server
