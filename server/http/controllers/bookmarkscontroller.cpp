// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/bookmarkscontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/bookmarkservice.h"
#include "server/services/catalogue/catalogueerrors.h"

namespace cinefluent::server {

namespace {

Result<PageRequest> partOf(const HttpRequest &request)
{
    QueryParameters parameters;
    const PageRequest part =
        pageRequestFrom(parameters, request.queryValue(QStringLiteral("page")),
                        request.queryValue(QStringLiteral("limit")), request.queryValue(QStringLiteral("cursor")));
    if (auto error = parameters.error())
        return *error;
    return part;
}

} // namespace

BookmarksController::BookmarksController(BookmarkService &service)
    : m_service(service)
{
}

void BookmarksController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Learner;
    policy.maxBodyBytes = 0;
    policy.rateBucket = "api";
    router.add(HttpMethod::Get, api::routes::bookmarks, policy,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::movieBookmark, policy,
               [this](HttpRequest request) { return put(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::movieBookmark, policy,
               [this](HttpRequest request) { return remove(std::move(request)); });
}

Task<HttpResponse> BookmarksController::list(HttpRequest request)
{
    const auto part = partOf(request);
    if (!part)
        co_return toProblem(part.error(), request.requestId);
    const auto json = co_await m_service.bookmarks(request.principal->userId, *part);
    co_return viewOf(request, json);
}

Task<HttpResponse> BookmarksController::put(HttpRequest request)
{
    const auto id = request.uuidParameter("movieId");
    if (!id)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto done = co_await m_service.put(request.principal->userId, MovieId(*id));
    co_return removed(request, done);
}

Task<HttpResponse> BookmarksController::remove(HttpRequest request)
{
    const auto id = request.uuidParameter("movieId");
    if (!id)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto done = co_await m_service.remove(request.principal->userId, MovieId(*id));
    co_return removed(request, done);
}

} // namespace cinefluent::server
