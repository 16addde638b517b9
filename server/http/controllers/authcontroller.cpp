// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/authcontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/auth/authservice.h"

namespace cinefluent::server {

namespace {

constexpr qint64 maxBodyBytes = 8 * 1024;
constexpr qsizetype maxTextLength = 1024;

struct LoginRequest
{
    QString email;
    QString password;
};

std::optional<QString> optionalText(api::ObjectReader &reader, const char *name)
{
    if (!reader.has(name))
        return std::nullopt;
    return reader.string(name, maxTextLength);
}

/// A name is shown in one line: line ends, escapes and marks that turn the direction of text have no place in it.
std::optional<QString> optionalName(api::ObjectReader &reader, const char *name)
{
    auto text = optionalText(reader, name);
    const auto isHidden = [](QChar c) {
        const bool turnsText = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ||
               turnsText;
    };
    if (text && std::any_of(text->cbegin(), text->cend(), isHidden))
        reader.offend(name, "control_characters",
                      QStringLiteral("Write it without line breaks and control characters."));
    return text;
}

RegisterRequest readRegistration(api::ObjectReader &reader)
{
    return {reader.text("email", maxTextLength), reader.string("password", maxTextLength),
            optionalText(reader, "username"), optionalName(reader, "fullName"), optionalText(reader, "nativeLanguage")};
}

LoginRequest readLogin(api::ObjectReader &reader)
{
    return {reader.text("email", maxTextLength), reader.string("password", maxTextLength)};
}

/// Answers that carry tokens or personal data are nobody else's to keep (RFC 6749, section 5.1).
HttpResponse privateJson(int status, QByteArray json)
{
    return HttpResponse::json(status, std::move(json)).with("Cache-Control", "no-store");
}

HttpResponse answer(const Result<api::SignedIn> &signedIn, int status, const HttpRequest &request)
{
    return signedIn ? privateJson(status, api::toJson(*signedIn)) : toProblem(signedIn.error(), request.requestId);
}

} // namespace

QByteArray senderOf(const QHostAddress &address)
{
    constexpr int networkBytes = 8;
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:a.b.c.d
    if (isV4)
        return QHostAddress(v4).toString().toLatin1();
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(v6.c), networkBytes).toHex();
}

AuthController::AuthController(AuthService &service)
    : m_service(service)
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
    const auto signedIn = co_await m_service.registerAccount(std::move(*body), sender);
    co_return answer(signedIn, 201, request);
}

Task<HttpResponse> AuthController::login(HttpRequest request)
{
    const auto body = readBody<LoginRequest>(request, readLogin);
    if (!body)
        co_return toProblem(body.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto signedIn = co_await m_service.login(body->email, body->password, sender);
    co_return answer(signedIn, 200, request);
}

Task<HttpResponse> AuthController::refresh(HttpRequest request)
{
    const auto token = readBody<QString>(
        request, [](api::ObjectReader &reader) { return reader.text("refreshToken", maxTextLength); });
    if (!token)
        co_return toProblem(token.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto signedIn = co_await m_service.refresh(*token, sender);
    co_return answer(signedIn, 200, request);
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
    co_return privateJson(200, api::toJson(*profile));
}

} // namespace cinefluent::server
