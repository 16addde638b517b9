// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class DirectUploads;
class Router;

/// PUT /studio/objects/{sha256}/direct and …/direct/completion: uploads past this server. Both say the same however
/// often they are sent. Editors only. One per reactor, as its service.
class DirectUploadsController
{
public:
    DirectUploadsController(DirectUploads &uploads, qint64 maxObjectBytes);
    DirectUploadsController(const DirectUploadsController &) = delete;
    DirectUploadsController &operator=(const DirectUploadsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> begin(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> complete(HttpRequest request);

    DirectUploads &m_uploads;
    qint64 m_maxObjectBytes;
};

} // namespace cinefluent::server
