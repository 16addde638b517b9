// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/postscontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/community/communityerrors.h"
#include "server/services/community/communityservice.h"

namespace cinefluent::server {

namespace {

std::optional<PostId> postOf(const HttpRequest &request)
{
    const auto id = request.uuidParameter("postId");
    return id ? std::optional(PostId(*id)) : std::nullopt;
}

PostQueryText queryOf(const HttpRequest &request)
{
    PostQueryText text;
    text.language = request.queryValue(QStringLiteral("language"));
    text.movieId = request.queryValue(QStringLiteral("movieId"));
    text.postType = request.queryValue(QStringLiteral("postType"));
    text.page = request.queryValue(QStringLiteral("page"));
    text.limit = request.queryValue(QStringLiteral("limit"));
    text.cursor = request.queryValue(QStringLiteral("cursor"));
    return text;
}

} // namespace

PostsController::PostsController(CommunityService &service)
    : m_service(service)
{
}

void PostsController::addRoutes(Router &router)
{
    RoutePolicy plain;
    plain.access = Access::Learner;
    plain.maxBodyBytes = 0;
    plain.rateBucket = "api";
    RoutePolicy writes = plain;
    writes.maxBodyBytes = 64 * 1024;
    RoutePolicy moderation = plain;
    moderation.access = Access::Reviewer;
    router.add(HttpMethod::Get, api::routes::communityPosts, plain,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::communityPosts, writes,
               [this](HttpRequest request) { return create(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::communityPost, plain,
               [this](HttpRequest request) { return read(std::move(request)); });
    router.add(HttpMethod::Patch, api::routes::communityPost, writes,
               [this](HttpRequest request) { return edit(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::communityPost, plain,
               [this](HttpRequest request) { return remove(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::communityPostPin, moderation,
               [this](HttpRequest request) { return pin(std::move(request), true); });
    router.add(HttpMethod::Delete, api::routes::communityPostPin, moderation,
               [this](HttpRequest request) { return pin(std::move(request), false); });
    router.add(HttpMethod::Put, api::routes::communityPostLike, plain,
               [this](HttpRequest request) { return like(std::move(request), true); });
    router.add(HttpMethod::Delete, api::routes::communityPostLike, plain,
               [this](HttpRequest request) { return like(std::move(request), false); });
}

Task<HttpResponse> PostsController::list(HttpRequest request)
{
    const auto query = postQueryFrom(queryOf(request));
    if (!query)
        co_return toProblem(query.error(), request.requestId);
    const auto json = co_await m_service.posts(*query, request.principal->userId);
    co_return viewOf(request, json);
}

Task<HttpResponse> PostsController::read(HttpRequest request)
{
    const auto id = postOf(request);
    if (!id)
        co_return toProblem(postNotFound(), request.requestId);
    const auto json = co_await m_service.post(*id, request.principal->userId);
    co_return viewOf(request, json);
}

Task<HttpResponse> PostsController::create(HttpRequest request)
{
    const auto draft = readBody<PostDraft>(request, readPostDraft);
    if (!draft)
        co_return toProblem(draft.error(), request.requestId);
    const auto key = idempotencyKeyFrom(request.header("Idempotency-Key"), request.body);
    if (!key)
        co_return toProblem(key.error(), request.requestId);
    const auto document = co_await m_service.createPost(*draft, *request.principal, *key);
    co_return created(request, api::routes::communityPosts, document);
}

Task<HttpResponse> PostsController::edit(HttpRequest request)
{
    const auto changes = readBody<PostChanges>(request, readPostChanges);
    if (!changes)
        co_return toProblem(changes.error(), request.requestId);
    const auto id = postOf(request);
    if (!id)
        co_return toProblem(postNotFound(), request.requestId);
    const auto json = co_await m_service.editPost(*id, *changes, *request.principal, request.requestId);
    co_return changed(request, json);
}

Task<HttpResponse> PostsController::remove(HttpRequest request)
{
    const auto id = postOf(request);
    if (!id)
        co_return toProblem(postNotFound(), request.requestId);
    const auto done = co_await m_service.removePost(*id, *request.principal, request.requestId);
    co_return removed(request, done);
}

Task<HttpResponse> PostsController::pin(HttpRequest request, bool isPinned)
{
    const auto id = postOf(request);
    if (!id)
        co_return toProblem(postNotFound(), request.requestId);
    const auto json = co_await m_service.pinPost(*id, isPinned, *request.principal, request.requestId);
    co_return changed(request, json);
}

Task<HttpResponse> PostsController::like(HttpRequest request, bool isLiked)
{
    const auto id = postOf(request);
    if (!id)
        co_return toProblem(postNotFound(), request.requestId);
    const auto json = co_await m_service.likePost(*id, isLiked, request.principal->userId);
    co_return changed(request, json);
}

} // namespace cinefluent::server
