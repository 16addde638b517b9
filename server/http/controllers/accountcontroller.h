// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

class AccountService;
class AnswerCache;
class MediaUrls;
class Router;

/// PATCH /auth/me, and /auth/email…, /auth/password…, /auth/sessions…. One per reactor, as its service.
class AccountController
{
public:
    AccountController(AccountService &service, AnswerCache &answers, const MediaUrls &urls);
    AccountController(const AccountController &) = delete;
    AccountController &operator=(const AccountController &) = delete;

    /// The routes call this object: it outlives the router.
    void addRoutes(Router &router);

private:
    [[nodiscard]] Task<HttpResponse> change(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> askEmailChange(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> confirmEmailChange(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> askVerification(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> verifyEmail(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> changePassword(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> forgotPassword(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> resetPassword(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> sessions(HttpRequest request);
    [[nodiscard]] Task<HttpResponse> endSession(HttpRequest request);

    AccountService &m_service;
    AnswerCache &m_answers;
    const MediaUrls &m_urls;
};

} // namespace cinefluent::server
