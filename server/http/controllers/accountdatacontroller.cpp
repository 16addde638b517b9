// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/accountdatacontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/accountfields.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/requestorigin.h"
#include "server/http/router.h"
#include "server/services/account/accountdataservice.h"
#include "server/services/auth/devicelabel.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

namespace {

constexpr qint64 maxGoogleBodyBytes = 24 * 1024;
constexpr qsizetype maxIdTokenLength = 16 * 1024;

GoogleSignIn readGoogle(api::ObjectReader &reader)
{
    return {reader.text("idToken", maxIdTokenLength), optionalText(reader, "nonce").value_or(QString())};
}

/// By which the caller shows once more who they are.
struct Proof
{
    std::optional<QString> password;
    GoogleSignIn google;
};

Proof readProof(api::ObjectReader &reader)
{
    Proof proof;
    if (reader.has("idToken"))
        proof.google = readGoogle(reader);
    else
        proof.password = reader.string("password", maxAccountTextLength);
    return proof;
}

} // namespace

AccountDataController::AccountDataController(AccountDataService &service, const MediaUrls &urls)
    : m_service(service)
    , m_urls(urls)
{
}

void AccountDataController::addRoutes(Router &router)
{
    RoutePolicy open;
    open.access = Access::Public;
    open.maxBodyBytes = maxGoogleBodyBytes;
    open.deadline = std::chrono::seconds(20); // the issuer may have to be asked for its keys
    RoutePolicy own = open;
    own.access = Access::Learner;
    RoutePolicy reading;
    reading.access = Access::Learner;
    reading.maxBodyBytes = 0;
    reading.deadline = std::chrono::seconds(60);
    router.add(HttpMethod::Post, api::routes::authGoogle, open,
               [this](HttpRequest request) { return signInByGoogle(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::authMyExport, reading,
               [this](HttpRequest request) { return exportAll(std::move(request)); });
    router.add(HttpMethod::Delete, api::routes::authMe, own,
               [this](HttpRequest request) { return erase(std::move(request)); });
}

Task<HttpResponse> AccountDataController::signInByGoogle(HttpRequest request)
{
    auto body = readBody<GoogleSignIn>(request, readGoogle);
    if (!body)
        co_return toProblem(body.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    const QString device = deviceLabel(request.header("User-Agent"));
    auto signedIn = co_await m_service.signInByGoogle(std::move(*body), sender, device);
    if (!signedIn)
        co_return toProblem(signedIn.error(), request.requestId);
    signedIn->user = withPublicUrls(std::move(signedIn->user), m_urls);
    co_return privateJson(200, api::toJson(*signedIn));
}

Task<HttpResponse> AccountDataController::exportAll(HttpRequest request)
{
    const auto document = co_await m_service.exportAll(*request.principal);
    if (!document)
        co_return toProblem(document.error(), request.requestId);
    co_return privateJson(200, *document)
        .with("Content-Disposition", "attachment; filename=\"cinefluent-export.json\"");
}

Task<HttpResponse> AccountDataController::erase(HttpRequest request)
{
    auto proof = readBody<Proof>(request, readProof);
    if (!proof)
        co_return toProblem(proof.error(), request.requestId);
    const QByteArray sender = senderOf(request.remoteAddress);
    Result<void> erased;
    if (proof->password)
        erased = co_await m_service.eraseByPassword(*request.principal, *proof->password, sender);
    else
        erased = co_await m_service.eraseByGoogle(*request.principal, proof->google, sender);
    co_return erased ? HttpResponse::noContent() : toProblem(erased.error(), request.requestId);
}

} // namespace cinefluent::server
