// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/studycontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/learning/reviewservice.h"
#include "server/services/study/studyservice.h"
#include "server/services/subscription/featuregate.h"
#include "server/services/subscription/tierlimits.h"

namespace cinefluent::server {

StudyController::StudyController(StudyService &study, ReviewService &reviews, FeatureGate &features)
    : m_study(study)
    , m_reviews(reviews)
    , m_features(features)
{
}

void StudyController::addRoutes(Router &router)
{
    RoutePolicy reads;
    reads.access = Access::Learner;
    reads.maxBodyBytes = 0;
    reads.rateBucket = "api";
    RoutePolicy writes = reads;
    writes.maxBodyBytes = ReviewBatch::maxSizeBytes;
    router.add(HttpMethod::Get, api::routes::progressStats, reads,
               [this](HttpRequest request) { return stats(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::progressHistory, reads,
               [this](HttpRequest request) { return history(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::reviews, writes,
               [this](HttpRequest request) { return review(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::reviewsDue, reads,
               [this](HttpRequest request) { return due(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::achievements, reads,
               [this](HttpRequest request) { return achievements(std::move(request)); });
}

Task<HttpResponse> StudyController::stats(HttpRequest request)
{
    const auto days = request.queryValue(QStringLiteral("days"));
    if (days && days->toInt() > commonStatisticsDays) {
        const auto admitted = co_await m_features.admitAdvanced(request.principal->userId);
        if (!admitted)
            co_return toProblem(admitted.error(), request.requestId);
    }
    const auto json = co_await m_study.stats(request.principal->userId, days);
    co_return viewOf(request, json);
}

Task<HttpResponse> StudyController::history(HttpRequest request)
{
    const auto json = co_await m_study.history(request.principal->userId, request.queryValue(QStringLiteral("page")),
                                               request.queryValue(QStringLiteral("limit")));
    co_return viewOf(request, json);
}

Task<HttpResponse> StudyController::review(HttpRequest request)
{
    if (!hasJsonBody(request))
        co_return toProblem(jsonExpected(), request.requestId);
    const auto batch = reviewBatchFromJson(request.body);
    if (!batch)
        co_return toProblem(batch.error(), request.requestId);
    const auto json = co_await m_reviews.record(request.principal->userId, *batch);
    co_return changed(request, json);
}

Task<HttpResponse> StudyController::due(HttpRequest request)
{
    const auto json = co_await m_study.due(request.principal->userId, request.queryValue(QStringLiteral("language")),
                                           request.queryValue(QStringLiteral("limit")),
                                           request.queryValue(QStringLiteral("newPerDay")));
    co_return viewOf(request, json);
}

Task<HttpResponse> StudyController::achievements(HttpRequest request)
{
    const auto json = co_await m_study.achievementList(request.principal->userId);
    co_return viewOf(request, json);
}

} // namespace cinefluent::server
