// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/authcontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/accountfields.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/requestorigin.h"
#include "server/http/router.h"
#include "server/services/account/accountservice.h"
#include "server/services/auth/authservice.h"
#include "server/services/auth/devicelabel.h"

namespace cinefluent::server {

namespace {

constexpr qint64 maxBodyBytes = 8 * 1024;
constexpr qsizetype maxTextLength = 1024;

struct LoginRequest
{
    QString email;
    QString password;
};

RegisterRequest readRegistration(api::ObjectReader &reader)
{
    return {reader.text("email", maxTextLength), reader.string("password", maxTextLength),
            optionalText(reader, "username"), optionalName(reader, "fullName"), optionalText(reader, "nativeLanguage")};
}

LoginRequest readLogin(api::ObjectReader &reader)
{
    return {reader.text("email", maxTextLength), reader.string("password", maxTextLength)};
}

HttpResponse answer(Result<api::SignedIn> signedIn, int status, const HttpRequest &request, const MediaUrls &urls)
{
    if (!signedIn)
        return toProblem(signedIn.error(), request.requestId);
    signedIn->user = withPublicUrls(std::move(signedIn->user), urls);
    return privateJson(status, api::toJson(*signedIn));
}

QString deviceOf(const HttpRequest &request)
{
    return deviceLabel(request.header("User-Agent"));
}

} // namespace

AuthController::AuthController(AuthService &service, AccountService &accounts, const MediaUrls &urls)
    : m_service(service)
    , m_accounts(accounts)
    , m_urls(urls)
{
}

void AuthController::addRoutes(Router &router)
{
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = maxBodyBytes;
    RoutePolicy own;
    own.access = Access::Learner;
    own.maxBodyBytes = maxBodyBytes;
    router.add(HttpMethod::Post, api::routes::authRegister, open,
               [this](HttpRequest request) { return registerAccount(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::authLogin, open,
               [this](HttpRequest request) { return login(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::authRefresh, open,
               [this](HttpRequest request) { return refresh(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::authLogout, own,
               [this](HttpRequest request) { return logout(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::authMe, own,
               [this](HttpRequest request) { return me(std::move(request)); });
}

Task<HttpResponse> AuthController::registerAccount(HttpRequest request)
{
    auto body = readBody<RegisterRequest>(request, readRegistration);
    if (!body)
        co_return toProblem(body.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const QString device = deviceOf(request);
    const auto signedIn = co_await m_service.registerAccount(std::move(*body), sender, device);
    if (signedIn) {
        const Identity newcomer{UserId(signedIn->user.id), {}, Role::Learner, {}};
        // The account is there: a mail that cannot be ordered now is asked for again by the learner.
        static_cast<void>(co_await m_accounts.askVerification(newcomer));
    }
    co_return answer(signedIn, 201, request, m_urls);
}

Task<HttpResponse> AuthController::login(HttpRequest request)
{
    const auto body = readBody<LoginRequest>(request, readLogin);
    if (!body)
        co_return toProblem(body.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const QString device = deviceOf(request);
    const auto signedIn = co_await m_service.login(body->email, body->password, sender, device);
    co_return answer(signedIn, 200, request, m_urls);
}

Task<HttpResponse> AuthController::refresh(HttpRequest request)
{
    const auto token = readBody<QString>(
        request, [](api::ObjectReader &reader) { return reader.text("refreshToken", maxTextLength); });
    if (!token)
        co_return toProblem(token.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto signedIn = co_await m_service.refresh(*token, sender);
    co_return answer(signedIn, 200, request, m_urls);
}

Task<HttpResponse> AuthController::logout(HttpRequest request)
{
    Result<bool> everywhere = false;
    if (!request.body.isEmpty())
        everywhere = readBody<bool>(
            request, [](api::ObjectReader &reader) { return reader.has("all") && reader.boolean("all"); });
    if (!everywhere)
        co_return toProblem(everywhere.error(), request.requestId);
    const auto done = co_await m_service.logout(*request.principal, *everywhere);
    co_return done ? HttpResponse::noContent() : toProblem(done.error(), request.requestId);
}

Task<HttpResponse> AuthController::me(HttpRequest request)
{
    const auto profile = co_await m_service.profile(*request.principal);
    if (!profile)
        co_return toProblem(profile.error(), request.requestId);
    co_return profileAnswer(request, *profile, m_urls);
}

} // namespace cinefluent::server
