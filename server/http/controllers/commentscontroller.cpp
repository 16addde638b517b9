// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/commentscontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/community/communityerrors.h"
#include "server/services/community/communityservice.h"

namespace cinefluent::server {

CommentsController::CommentsController(CommunityService &service)
    : m_service(service)
{
}

void CommentsController::addRoutes(Router &router)
{
    RoutePolicy plain;
    plain.access = Access::Learner;
    plain.maxBodyBytes = 0;
    plain.rateBucket = "api";
    RoutePolicy writes = plain;
    writes.maxBodyBytes = 64 * 1024;
    router.add(HttpMethod::Get, api::routes::communityComments, plain,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::communityComments, writes,
               [this](HttpRequest request) { return create(std::move(request)); });
    router.add(HttpMethod::Patch, api::routes::communityComment, writes,
               [this](HttpRequest request) { return edit(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::communityComment, plain,
               [this](HttpRequest request) { return remove(std::move(request)); });
}

Task<HttpResponse> CommentsController::list(HttpRequest request)
{
    const auto part =
        listPartFrom(request.queryValue(QStringLiteral("page")), request.queryValue(QStringLiteral("limit")),
                     request.queryValue(QStringLiteral("cursor")));
    if (!part)
        co_return toProblem(part.error(), request.requestId);
    const auto post = request.uuidParameter("postId");
    if (!post)
        co_return toProblem(postNotFound(), request.requestId);
    const auto json = co_await m_service.comments(PostId(*post), *part);
    co_return viewOf(request, json);
}

Task<HttpResponse> CommentsController::create(HttpRequest request)
{
    const auto content = readBody<QString>(request, readComment);
    if (!content)
        co_return toProblem(content.error(), request.requestId);
    const auto post = request.uuidParameter("postId");
    if (!post)
        co_return toProblem(postNotFound(), request.requestId);
    const auto key = idempotencyKeyFrom(request.header("Idempotency-Key"), post->toByteArray() + request.body);
    if (!key)
        co_return toProblem(key.error(), request.requestId);
    const auto document = co_await m_service.createComment(PostId(*post), *content, *request.principal, *key);
    co_return created(request, "/community/comments", document);
}

Task<HttpResponse> CommentsController::edit(HttpRequest request)
{
    const auto content = readBody<QString>(request, readComment);
    if (!content)
        co_return toProblem(content.error(), request.requestId);
    const auto id = request.uuidParameter("commentId");
    if (!id)
        co_return toProblem(commentNotFound(), request.requestId);
    const auto json = co_await m_service.editComment(CommentId(*id), *content, *request.principal, request.requestId);
    co_return changed(request, json);
}

Task<HttpResponse> CommentsController::remove(HttpRequest request)
{
    const auto id = request.uuidParameter("commentId");
    if (!id)
        co_return toProblem(commentNotFound(), request.requestId);
    const auto done = co_await m_service.removeComment(CommentId(*id), *request.principal, request.requestId);
    co_return removed(request, done);
}

} // namespace cinefluent::server
