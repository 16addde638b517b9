// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ExerciseService;
class FeatureGate;
class RecommendationService;
class Router;

/// /lessons/{lessonId}/exercises with its answers, and GET /recommendations. One per reactor, as its services.
class ExercisesController
{
public:
    ExercisesController(ExerciseService &exercises, RecommendationService &recommendations, FeatureGate &features);
    ExercisesController(const ExercisesController &) = delete;
    ExercisesController &operator=(const ExercisesController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> answer(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> recommend(HttpRequest request);

    ExerciseService &m_exercises;
    RecommendationService &m_recommendations;
    FeatureGate &m_features;
};

} // namespace cinefluent::server
