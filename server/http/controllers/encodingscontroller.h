// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class EncodingService;
class Router;

/// Releases that the worker is to make: PUT, GET and DELETE /studio/movies/{movieId}/encodings/{releaseId}. One per
/// reactor, as its service.
class EncodingsController
{
public:
    explicit EncodingsController(EncodingService &encodings);
    EncodingsController(const EncodingsController &) = delete;
    EncodingsController &operator=(const EncodingsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> order(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> find(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> cancel(HttpRequest request);

    EncodingService &m_encodings;
};

} // namespace cinefluent::server
