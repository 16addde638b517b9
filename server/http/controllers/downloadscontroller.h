// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class DownloadService;
class ObjectStore;
class Router;

/// POST /lessons/{lessonId}/download, GET /downloads, DELETE /downloads/{downloadId}, GET /downloads/{downloadId}/key
/// and GET /media/play/{token}/offline/bundle. One per reactor, as its service.
class DownloadsController
{
public:
    DownloadsController(DownloadService &service, const ObjectStore &store);
    DownloadsController(const DownloadsController &) = delete;
    DownloadsController &operator=(const DownloadsController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> keep(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> list(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> remove(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> key(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> file(HttpRequest request);

    DownloadService &m_service;
    const ObjectStore &m_store;
};

} // namespace cinefluent::server
