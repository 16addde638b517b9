// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class ObjectStore;
class PublishingService;
class Router;
class UploadService;

/// What the studio publishes by: GET, HEAD and PUT /studio/objects/{sha256} and PUT /studio/movies/{movieId}/release.
/// Editors only. One per reactor, as its services.
class StudioController
{
public:
    StudioController(UploadService &uploads, PublishingService &publishing, const ObjectStore &store,
                     qint64 maxObjectBytes);
    StudioController(const StudioController &) = delete;
    StudioController &operator=(const StudioController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> readObject(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> storeObject(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> publish(HttpRequest request);

    UploadService &m_uploads;
    PublishingService &m_publishing;
    const ObjectStore &m_store;
    qint64 m_maxObjectBytes;
};

} // namespace cinefluent::server
