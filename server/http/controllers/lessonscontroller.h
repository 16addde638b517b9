// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class CatalogueService;
class Router;

/// GET /lessons/{lessonId}. One per reactor, as its service.
class LessonsController
{
public:
    explicit LessonsController(CatalogueService &service);
    LessonsController(const LessonsController &) = delete;
    LessonsController &operator=(const LessonsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> detail(HttpRequest request);

    CatalogueService &m_service;
};

} // namespace cinefluent::server
