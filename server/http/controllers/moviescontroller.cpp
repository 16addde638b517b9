// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/moviescontroller.h"

#include "common/api/routes.h"
#include "server/http/conditional.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/services/catalogue/catalogueservice.h"

namespace cinefluent::server {

namespace {

/// An answer that a cache may keep but must ask about again; one's own alone where somebody is signed in.
HttpResponse answer(const HttpRequest &request, const Result<QByteArray> &json)
{
    if (!json)
        return toProblem(json.error(), request.requestId);
    HttpResponse response = HttpResponse::json(200, *json);
    response.headers.append("Cache-Control", request.principal ? "private, no-cache" : "no-cache");
    response.headers.append("Vary", "Authorization");
    return conditional(request, etagOf(*json), std::move(response));
}

std::optional<UserId> callerOf(const HttpRequest &request)
{
    return request.principal ? std::optional(request.principal->userId) : std::nullopt;
}

MovieQueryText queryOf(const HttpRequest &request)
{
    MovieQueryText text;
    text.search = request.queryValue(QStringLiteral("search"));
    text.isPremium = request.queryValue(QStringLiteral("isPremium"));
    text.page = request.queryValue(QStringLiteral("page"));
    text.limit = request.queryValue(QStringLiteral("limit"));
    text.sortBy = request.queryValue(QStringLiteral("sortBy"));
    text.languages = request.queryList(QStringLiteral("languages"));
    text.genres = request.queryList(QStringLiteral("genres"));
    text.difficulty = request.queryList(QStringLiteral("difficulty"));
    return text;
}

} // namespace

MoviesController::MoviesController(CatalogueService &service)
    : m_service(service)
{
}

void MoviesController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Optional;
    policy.maxBodyBytes = 0;
    policy.rateBucket = "api";
    router.add(HttpMethod::Get, api::routes::movies, policy,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::movie, policy,
               [this](HttpRequest request) { return detail(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::movieLessons, policy,
               [this](HttpRequest request) { return lessons(std::move(request)); });
}

Task<HttpResponse> MoviesController::list(HttpRequest request)
{
    const auto query = movieQueryFrom(queryOf(request));
    if (!query)
        co_return toProblem(query.error(), request.requestId);
    const auto json = co_await m_service.movies(*query);
    co_return answer(request, json);
}

Task<HttpResponse> MoviesController::detail(HttpRequest request)
{
    const auto id = request.uuidParameter("movieId");
    if (!id)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto json = co_await m_service.movie(MovieId(*id), callerOf(request));
    co_return answer(request, json);
}

Task<HttpResponse> MoviesController::lessons(HttpRequest request)
{
    const auto query = lessonQueryFrom(request.queryValue(QStringLiteral("language")),
                                       request.queryList(QStringLiteral("difficulty")));
    if (!query)
        co_return toProblem(query.error(), request.requestId);
    const auto id = request.uuidParameter("movieId");
    if (!id)
        co_return toProblem(movieNotFound(), request.requestId);
    const auto json = co_await m_service.lessons(MovieId(*id), *query, callerOf(request));
    co_return answer(request, json);
}

} // namespace cinefluent::server
