// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class LeaderboardService;
class Router;

/// GET /leaderboard. One per reactor, as its service.
class LeaderboardController
{
public:
    explicit LeaderboardController(LeaderboardService &service);
    LeaderboardController(const LeaderboardController &) = delete;
    LeaderboardController &operator=(const LeaderboardController &) = delete;

    /// The route calls this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> leaderboard(HttpRequest request);

    LeaderboardService &m_service;
};

} // namespace cinefluent::server
