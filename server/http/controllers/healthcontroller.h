// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class Readiness;
class Router;

/// GET /healthz: the process answers. GET /readyz: it can do its work, else 503 with the reason's code. One per
/// reactor.
class HealthController
{
public:
    explicit HealthController(Readiness &readiness);
    HealthController(const HealthController &) = delete;
    HealthController &operator=(const HealthController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> alive(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> ready(HttpRequest request);

    Readiness &m_readiness;
};

} // namespace cinefluent::server
