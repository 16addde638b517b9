// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class MediaUrls;
class ObjectStore;
class Router;

/// GET and HEAD /media/{sha256}/{name} with the signature that MediaUrls made. It asks no database: whoever has the URL
/// may read the object until it expires. One per reactor; what it uses is shared.
class MediaController
{
public:
    MediaController(const ObjectStore &store, const MediaUrls &urls);
    MediaController(const MediaController &) = delete;
    MediaController &operator=(const MediaController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> file(HttpRequest request);

    const ObjectStore &m_store;
    const MediaUrls &m_urls;
};

} // namespace cinefluent::server
