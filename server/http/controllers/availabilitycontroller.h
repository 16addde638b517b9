// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class AvailabilityRepository;
class Router;

/// GET and PUT /studio/movies/{movieId}/availability and /auth/me/viewing-age. There is nothing to decide between the
/// request and its row, so it calls the repository itself. One per reactor.
class AvailabilityController
{
public:
    explicit AvailabilityController(AvailabilityRepository &rows);
    AvailabilityController(const AvailabilityController &) = delete;
    AvailabilityController &operator=(const AvailabilityController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> readCountries(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> setCountries(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> readViewingAge(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> setViewingAge(HttpRequest request);

    AvailabilityRepository &m_rows;
};

} // namespace cinefluent::server
