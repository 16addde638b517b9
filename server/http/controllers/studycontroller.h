// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class FeatureGate;
class ReviewService;
class Router;
class StudyService;

/// GET /progress/stats, GET /progress/history, POST /reviews, GET /reviews/due, GET /achievements. One per reactor, as
/// its services.
class StudyController
{
public:
    StudyController(StudyService &study, ReviewService &reviews, FeatureGate &features);
    StudyController(const StudyController &) = delete;
    StudyController &operator=(const StudyController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> stats(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> history(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> review(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> due(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> achievements(HttpRequest request);

    StudyService &m_study;
    ReviewService &m_reviews;
    FeatureGate &m_features;
};

} // namespace cinefluent::server
