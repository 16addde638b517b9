// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/searchcontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/search/searchservice.h"

namespace cinefluent::server {

namespace {

SearchQueryText queryOf(const HttpRequest &request)
{
    SearchQueryText text;
    text.q = request.queryValue(QStringLiteral("q"));
    text.type = request.queryValue(QStringLiteral("type"));
    text.language = request.queryValue(QStringLiteral("language"));
    text.limit = request.queryValue(QStringLiteral("limit"));
    return text;
}

} // namespace

SearchController::SearchController(SearchService &service)
    : m_service(service)
{
}

void SearchController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Learner;
    policy.maxBodyBytes = 0;
    policy.rateBucket = "api";
    router.add(HttpMethod::Get, api::routes::search, policy,
               [this](HttpRequest request) { return search(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::searchSuggestions, policy,
               [this](HttpRequest request) { return suggestions(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::searchHistory, policy,
               [this](HttpRequest request) { return forget(std::move(request)); });
}

Task<HttpResponse> SearchController::search(HttpRequest request)
{
    const auto query = searchQueryFrom(queryOf(request));
    if (!query)
        co_return toProblem(query.error(), request.requestId);
    const auto json = co_await m_service.search(*query, request.principal->userId);
    co_return viewOf(request, json);
}

Task<HttpResponse> SearchController::suggestions(HttpRequest request)
{
    const auto query = suggestionQueryFrom(queryOf(request));
    if (!query)
        co_return toProblem(query.error(), request.requestId);
    const auto json = co_await m_service.suggestions(*query, request.principal->userId);
    co_return viewOf(request, json);
}

Task<HttpResponse> SearchController::forget(HttpRequest request)
{
    const auto done = co_await m_service.forget(request.principal->userId);
    co_return removed(request, done);
}

} // namespace cinefluent::server
