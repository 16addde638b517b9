// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class AccountDataService;
class MediaUrls;
class Router;

/// POST /auth/google, GET /auth/me/export and DELETE /auth/me. One per reactor, as its service.
class AccountDataController
{
public:
    AccountDataController(AccountDataService &service, const MediaUrls &urls);
    AccountDataController(const AccountDataController &) = delete;
    AccountDataController &operator=(const AccountDataController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> signInByGoogle(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> exportAll(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> erase(HttpRequest request);

    AccountDataService &m_service;
    const MediaUrls &m_urls;
};

} // namespace cinefluent::server
