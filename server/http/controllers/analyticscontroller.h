// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class AnalyticsService;
class Router;

/// /analytics. One per reactor, as its service.
class AnalyticsController
{
public:
    explicit AnalyticsController(AnalyticsService &service);
    AnalyticsController(const AnalyticsController &) = delete;
    AnalyticsController &operator=(const AnalyticsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> take(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> summary(HttpRequest request);

    AnalyticsService &m_service;
};

} // namespace cinefluent::server
