// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/services/delivery/playbackservice.h"

namespace cinefluent::server {

class ObjectStore;
class Router;

/// POST /lessons/{lessonId}/playback and what lies under /media/play/{token}/: files, keys and licences. A token is
/// taken in its one spelling, without a query. One per reactor, as its service.
class PlaybackController
{
public:
    PlaybackController(PlaybackService &service, const ObjectStore &store);
    PlaybackController(const PlaybackController &) = delete;
    PlaybackController &operator=(const PlaybackController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> grant(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> file(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> key(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> license(HttpRequest request);

    PlaybackService &m_service;
    const ObjectStore &m_store;
};

} // namespace cinefluent::server
