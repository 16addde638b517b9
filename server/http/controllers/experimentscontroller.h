// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ExperimentService;
class Router;

/// /experiments. One per reactor, as its service.
class ExperimentsController
{
public:
    explicit ExperimentsController(ExperimentService &service);
    ExperimentsController(const ExperimentsController &) = delete;
    ExperimentsController &operator=(const ExperimentsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> assignments(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> expose(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> create(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> stop(HttpRequest request);

    ExperimentService &m_service;
};

} // namespace cinefluent::server
