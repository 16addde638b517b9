// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/moderationcontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/community/communityerrors.h"
#include "server/services/community/moderationservice.h"
#include "server/services/community/postquery.h"

namespace cinefluent::server {

namespace {

HttpResponse reported(const HttpRequest &request, const Result<QByteArray> &json)
{
    if (!json)
        return toProblem(json.error(), request.requestId);
    return HttpResponse::json(201, *json).with("Cache-Control", "no-store");
}

Error stateUnknown()
{
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("query_invalid"),
                            QStringLiteral("The query was not understood: see the errors."));
    error.fields.append({QStringLiteral("state"), QStringLiteral("not_a_choice"),
                         QStringLiteral("open, dismissed or hidden is expected.")});
    return error;
}

} // namespace

ModerationController::ModerationController(ModerationService &service)
    : m_service(service)
{
}

void ModerationController::addRoutes(Router &router)
{
    RoutePolicy reports;
    reports.access = Access::Learner;
    reports.maxBodyBytes = 64 * 1024;
    reports.rateBucket = "api";
    RoutePolicy decisions = reports;
    decisions.access = Access::Reviewer;
    RoutePolicy reads = decisions;
    reads.maxBodyBytes = 0;
    router.add(HttpMethod::Post, api::routes::communityPostReports, reports,
               [this](HttpRequest request) { return reportPost(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::communityCommentReports, reports,
               [this](HttpRequest request) { return reportComment(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::moderationCases, reads,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::moderationCase, reads,
               [this](HttpRequest request) { return read(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::moderationDecision, decisions,
               [this](HttpRequest request) { return decide(std::move(request)); });
}

Task<HttpResponse> ModerationController::reportPost(HttpRequest request)
{
    const auto draft = readBody<ReportDraft>(request, readReport);
    if (!draft)
        co_return toProblem(draft.error(), request.requestId);
    const auto id = request.uuidParameter("postId");
    if (!id)
        co_return toProblem(postNotFound(), request.requestId);
    const ReportSubject subject{PostId(*id), std::nullopt};
    const auto json = co_await m_service.report(subject, request.principal->userId, *draft);
    co_return reported(request, json);
}

Task<HttpResponse> ModerationController::reportComment(HttpRequest request)
{
    const auto draft = readBody<ReportDraft>(request, readReport);
    if (!draft)
        co_return toProblem(draft.error(), request.requestId);
    const auto id = request.uuidParameter("commentId");
    if (!id)
        co_return toProblem(commentNotFound(), request.requestId);
    const ReportSubject subject{std::nullopt, CommentId(*id)};
    const auto json = co_await m_service.report(subject, request.principal->userId, *draft);
    co_return reported(request, json);
}

Task<HttpResponse> ModerationController::list(HttpRequest request)
{
    const auto part =
        listPartFrom(request.queryValue(QStringLiteral("page")), request.queryValue(QStringLiteral("limit")),
                     request.queryValue(QStringLiteral("cursor")));
    if (!part)
        co_return toProblem(part.error(), request.requestId);
    const auto state = caseStateFrom(request.queryValue(QStringLiteral("state")).value_or(QStringLiteral("open")));
    if (!state)
        co_return toProblem(stateUnknown(), request.requestId);
    const auto json = co_await m_service.cases(*state, *part);
    co_return viewOf(request, json);
}

Task<HttpResponse> ModerationController::read(HttpRequest request)
{
    const auto id = request.uuidParameter("caseId");
    if (!id)
        co_return toProblem(caseNotFound(), request.requestId);
    const auto json = co_await m_service.find(CaseId(*id));
    co_return viewOf(request, json);
}

Task<HttpResponse> ModerationController::decide(HttpRequest request)
{
    const auto decision = readBody<Decision>(request, readDecision);
    if (!decision)
        co_return toProblem(decision.error(), request.requestId);
    const auto id = request.uuidParameter("caseId");
    if (!id)
        co_return toProblem(caseNotFound(), request.requestId);
    const auto json = co_await m_service.decide(CaseId(*id), *decision, request.principal->userId, request.requestId);
    co_return changed(request, json);
}

} // namespace cinefluent::server
