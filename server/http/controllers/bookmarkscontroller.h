// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class BookmarkService;
class Router;

/// GET /bookmarks, PUT and DELETE /movies/{movieId}/bookmark. One per reactor, as its service.
class BookmarksController
{
public:
    explicit BookmarksController(BookmarkService &service);
    BookmarksController(const BookmarksController &) = delete;
    BookmarksController &operator=(const BookmarksController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> put(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> remove(HttpRequest request);

    BookmarkService &m_service;
};

} // namespace cinefluent::server
