// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/exercisescontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/communityanswer.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/controllers/viewer.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/study/exerciseservice.h"
#include "server/services/study/recommendationservice.h"
#include "server/services/subscription/featuregate.h"
#include "server/services/subscription/tierlimits.h"

namespace cinefluent::server {

namespace {

/// What is no UUID is the null one here, which no lesson has.
LessonId lessonOf(const HttpRequest &request)
{
    return LessonId(request.uuidParameter("lessonId").value_or(QUuid()));
}

} // namespace

ExercisesController::ExercisesController(ExerciseService &exercises, RecommendationService &recommendations,
                                         FeatureGate &features)
    : m_exercises(exercises)
    , m_recommendations(recommendations)
    , m_features(features)
{
}

void ExercisesController::addRoutes(Router &router)
{
    RoutePolicy reads;
    reads.access = Access::Learner;
    reads.maxBodyBytes = 0;
    reads.rateBucket = "api";
    RoutePolicy writes = reads;
    writes.maxBodyBytes = ExerciseAnswers::maxSizeBytes;
    router.add(HttpMethod::Get, api::routes::lessonExercises, reads,
               [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::lessonExerciseAnswers, writes,
               [this](HttpRequest request) { return answer(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::recommendations, reads,
               [this](HttpRequest request) { return recommend(std::move(request)); });
}

Task<HttpResponse> ExercisesController::list(HttpRequest request)
{
    const auto order =
        exerciseOrderFrom({request.queryValue(QStringLiteral("seed")), request.queryValue(QStringLiteral("kinds")),
                           request.queryValue(QStringLiteral("count")), request.queryValue(QStringLiteral("typed"))});
    if (!order)
        co_return toProblem(order.error(), request.requestId);
    if (order->count > commonExercises) {
        const auto admitted = co_await m_features.admitAdvanced(request.principal->userId);
        if (!admitted)
            co_return toProblem(admitted.error(), request.requestId);
    }
    const auto json = co_await m_exercises.exercises(lessonOf(request), viewerOf(request), *order);
    co_return viewOf(request, json);
}

Task<HttpResponse> ExercisesController::answer(HttpRequest request)
{
    if (!hasJsonBody(request))
        co_return toProblem(jsonExpected(), request.requestId);
    const auto answers = exerciseAnswersFromJson(request.body);
    if (!answers)
        co_return toProblem(answers.error(), request.requestId);
    const auto json = co_await m_exercises.grade(lessonOf(request), viewerOf(request), *answers);
    co_return changed(request, json);
}

Task<HttpResponse> ExercisesController::recommend(HttpRequest request)
{
    const auto json = co_await m_recommendations.recommendations(request.principal->userId,
                                                                 request.queryValue(QStringLiteral("language")),
                                                                 request.queryValue(QStringLiteral("limit")));
    co_return viewOf(request, json);
}

} // namespace cinefluent::server
