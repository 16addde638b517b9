// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class AccountService;
class AuthService;
class MediaUrls;
class Router;

/// POST /auth/register, /auth/login, /auth/refresh, /auth/logout and GET /auth/me. One per reactor, as its service.
class AuthController
{
public:
    AuthController(AuthService &service, AccountService &accounts, const MediaUrls &urls);
    AuthController(const AuthController &) = delete;
    AuthController &operator=(const AuthController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> registerAccount(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> login(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> refresh(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> logout(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> me(HttpRequest request);

    AuthService &m_service;
    AccountService &m_accounts;
    const MediaUrls &m_urls;
};

} // namespace cinefluent::server
