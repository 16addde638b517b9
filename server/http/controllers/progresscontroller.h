// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ProgressService;
class Router;

/// POST /progress/update. One per reactor, as its service.
class ProgressController
{
public:
    explicit ProgressController(ProgressService &service);
    ProgressController(const ProgressController &) = delete;
    ProgressController &operator=(const ProgressController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> update(HttpRequest request);

    ProgressService &m_service;
};

} // namespace cinefluent::server
