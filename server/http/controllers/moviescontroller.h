// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class CatalogueService;
class Router;

/// GET /movies, /movies/{movieId} and /movies/{movieId}/lessons. One per reactor, as its service.
class MoviesController
{
public:
    explicit MoviesController(CatalogueService &service);
    MoviesController(const MoviesController &) = delete;
    MoviesController &operator=(const MoviesController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> detail(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> lessons(HttpRequest request);

    CatalogueService &m_service;
};

} // namespace cinefluent::server
