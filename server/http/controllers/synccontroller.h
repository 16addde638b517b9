// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class Router;
class SyncService;

/// POST /studio/movies/{movieId}/sync. Editors only. One per reactor, as its service.
class SyncController
{
public:
    explicit SyncController(SyncService &sync);
    SyncController(const SyncController &) = delete;
    SyncController &operator=(const SyncController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> exchange(HttpRequest request);

    SyncService &m_sync;
};

} // namespace cinefluent::server
