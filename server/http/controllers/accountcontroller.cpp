// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/accountcontroller.h"

#include "common/api/routes.h"
#include "common/base/jsonwriter.h"
#include "server/http/conditional.h"
#include "server/http/controllers/accountfields.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/requestorigin.h"
#include "server/http/router.h"
#include "server/services/account/accountservice.h"
#include "server/services/cache/answercache.h"
#include "server/services/cache/cachekeys.h"
#include "server/services/media/mediaurls.h"

#include <limits>

namespace cinefluent::server {

namespace {

struct TwoTexts
{
    QString first;
    QString second;
};

template<size_t FirstLength, size_t SecondLength>
Result<TwoTexts> readTwo(const HttpRequest &request, const char (&first)[FirstLength],
                         const char (&second)[SecondLength])
{
    return readBody<TwoTexts>(request, [&](api::ObjectReader &reader) {
        return TwoTexts{reader.text(first, maxAccountTextLength), reader.string(second, maxAccountTextLength)};
    });
}

Result<QString> readToken(const HttpRequest &request)
{
    return readBody<QString>(request,
                             [](api::ObjectReader &reader) { return reader.text("token", maxAccountTextLength); });
}

ProfileChanges readChanges(api::ObjectReader &reader)
{
    constexpr qsizetype mostLanguages = 100;
    ProfileChanges changes;
    changes.username = optionalText(reader, "username");
    changes.fullName = optionalName(reader, "fullName");
    changes.nativeLanguage = optionalText(reader, "nativeLanguage");
    if (reader.has("targetLanguages"))
        changes.targetLanguages = reader.strings("targetLanguages", mostLanguages, maxAccountTextLength);
    if (reader.has("dailyGoal"))
        changes.dailyGoal = int(reader.integer("dailyGoal", 0, std::numeric_limits<int>::max()));
    changes.timeZone = optionalText(reader, "timeZone");
    return changes;
}

/// Taken, and perhaps done later: says nothing of what there is to do.
HttpResponse accepted()
{
    return privateJson(202, "{\"accepted\":true}");
}

HttpResponse done(const Result<void> &outcome, const HttpRequest &request)
{
    return outcome ? HttpResponse::noContent() : toProblem(outcome.error(), request.requestId);
}

HttpResponse ordered(const Result<void> &outcome, const HttpRequest &request)
{
    return outcome ? accepted() : toProblem(outcome.error(), request.requestId);
}

} // namespace

AccountController::AccountController(AccountService &service, AnswerCache &answers, const MediaUrls &urls)
    : m_service(service)
    , m_answers(answers)
    , m_urls(urls)
{
}

void AccountController::addRoutes(Router &router)
{
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = maxAccountBodyBytes;
    RoutePolicy own;
    own.access = Access::Learner;
    own.maxBodyBytes = maxAccountBodyBytes;
    own.rateBucket = "api";
    RoutePolicy ownWithoutBody = own;
    ownWithoutBody.maxBodyBytes = 0;
    using Member = Task<HttpResponse> (AccountController::*)(HttpRequest);
    const auto add = [this, &router](HttpMethod method, const char *path, const RoutePolicy &policy, Member member) {
        router.add(method, path, policy,
                   [this, member](HttpRequest request) { return (this->*member)(std::move(request)); });
    };
    add(HttpMethod::Patch, api::routes::authMe, own, &AccountController::change);
    add(HttpMethod::Post, api::routes::authEmail, own, &AccountController::askEmailChange);
    add(HttpMethod::Post, api::routes::authEmailConfirm, open, &AccountController::confirmEmailChange);
    add(HttpMethod::Post, api::routes::authEmailVerification, ownWithoutBody, &AccountController::askVerification);
    add(HttpMethod::Post, api::routes::authEmailVerify, open, &AccountController::verifyEmail);
    add(HttpMethod::Post, api::routes::authPassword, own, &AccountController::changePassword);
    add(HttpMethod::Post, api::routes::authPasswordForgot, open, &AccountController::forgotPassword);
    add(HttpMethod::Post, api::routes::authPasswordReset, open, &AccountController::resetPassword);
    add(HttpMethod::Get, api::routes::authSessions, ownWithoutBody, &AccountController::sessions);
    add(HttpMethod::Delete, api::routes::authSession, ownWithoutBody, &AccountController::endSession);
}

Task<HttpResponse> AccountController::change(HttpRequest request)
{
    auto changes = readBody<ProfileChanges>(request, readChanges);
    if (!changes)
        co_return toProblem(changes.error(), request.requestId);
    const QByteArray ifMatch = request.headers.combined("If-Match");
    AccountRepository::Precondition precondition;
    if (!ifMatch.isNull())
        precondition = [ifMatch, &urls = m_urls](const api::UserProfile &profile) {
            return matchesIfMatch(ifMatch, etagOf(api::toJson(withPublicUrls(profile, urls))));
        };
    const auto changed =
        co_await m_service.changeProfile(*request.principal, std::move(*changes), std::move(precondition));
    if (!changed && changed.error().code == QLatin1String("precondition_failed"))
        co_return makeProblem(412, changed.error().code, changed.error().message, request.requestId);
    if (!changed)
        co_return toProblem(changed.error(), request.requestId);
    // Goals and days follow the profile.
    co_await m_answers.forget(cache::userScope(request.principal->userId.toByteArray()));
    const QByteArray json = api::toJson(withPublicUrls(*changed, m_urls));
    co_return privateJson(200, json).with("ETag", etagOf(json));
}

Task<HttpResponse> AccountController::askEmailChange(HttpRequest request)
{
    const auto body = readTwo(request, "email", "password");
    if (!body)
        co_return toProblem(body.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto outcome = co_await m_service.askEmailChange(*request.principal, body->first, body->second, sender);
    co_return ordered(outcome, request);
}

Task<HttpResponse> AccountController::confirmEmailChange(HttpRequest request)
{
    const auto token = readToken(request);
    if (!token)
        co_return toProblem(token.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto outcome = co_await m_service.confirmEmailChange(*token, sender);
    co_return done(outcome, request);
}

Task<HttpResponse> AccountController::askVerification(HttpRequest request)
{
    const auto outcome = co_await m_service.askVerification(*request.principal);
    co_return ordered(outcome, request);
}

Task<HttpResponse> AccountController::verifyEmail(HttpRequest request)
{
    const auto token = readToken(request);
    if (!token)
        co_return toProblem(token.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto outcome = co_await m_service.verifyEmail(*token, sender);
    co_return done(outcome, request);
}

Task<HttpResponse> AccountController::changePassword(HttpRequest request)
{
    const auto body = readTwo(request, "currentPassword", "newPassword");
    if (!body)
        co_return toProblem(body.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto outcome = co_await m_service.changePassword(*request.principal, body->first, body->second, sender);
    co_return done(outcome, request);
}

Task<HttpResponse> AccountController::forgotPassword(HttpRequest request)
{
    const auto email = readBody<QString>(
        request, [](api::ObjectReader &reader) { return reader.text("email", maxAccountTextLength); });
    if (!email)
        co_return toProblem(email.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto outcome = co_await m_service.forgotPassword(*email, sender);
    co_return ordered(outcome, request);
}

Task<HttpResponse> AccountController::resetPassword(HttpRequest request)
{
    const auto body = readTwo(request, "token", "password");
    if (!body)
        co_return toProblem(body.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const auto outcome = co_await m_service.resetPassword(body->first, body->second, sender);
    co_return done(outcome, request);
}

Task<HttpResponse> AccountController::sessions(HttpRequest request)
{
    const auto found = co_await m_service.sessions(*request.principal);
    if (!found)
        co_return toProblem(found.error(), request.requestId);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("sessions").beginArray();
    for (const DeviceSession &session : *found) {
        json.beginObject().member("id", session.id.toString()).key("device");
        if (session.device.isEmpty())
            json.nullValue();
        else
            json.value(session.device);
        json.member("createdAt", toIso8601(session.createdAt)).member("lastUsedAt", toIso8601(session.lastUsedAt));
        json.member("isCurrent", session.id == request.principal->sessionId).endObject();
    }
    json.endArray().endObject();
    co_return conditional(request, etagOf(out), privateJson(200, out));
}

Task<HttpResponse> AccountController::endSession(HttpRequest request)
{
    const SessionId session(request.uuidParameter("sessionId").value_or(QUuid()));
    const auto outcome = co_await m_service.endSession(*request.principal, session);
    co_return done(outcome, request);
}

} // namespace cinefluent::server
