// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class MovieTeam;
class Router;

/// GET /studio/movies/{movieId}/members, PUT and DELETE its /{username}, and GET /studio/movies/{movieId}/audit. There
/// is nothing to decide between the request and its rows, so it calls the repository itself. One per reactor.
class MovieTeamController
{
public:
    explicit MovieTeamController(MovieTeam &team);
    MovieTeamController(const MovieTeamController &) = delete;
    MovieTeamController &operator=(const MovieTeamController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> members(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> setMember(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> removeMember(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> audit(HttpRequest request);

    MovieTeam &m_team;
};

} // namespace cinefluent::server
