// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class Router;
class SearchService;

/// GET /search and /search/suggestions, DELETE /search/history. One per reactor, as its service.
class SearchController
{
public:
    explicit SearchController(SearchService &service);
    SearchController(const SearchController &) = delete;
    SearchController &operator=(const SearchController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> search(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> suggestions(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> forget(HttpRequest request);

    SearchService &m_service;
};

} // namespace cinefluent::server
