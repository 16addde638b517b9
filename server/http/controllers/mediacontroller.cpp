// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/mediacontroller.h"

#include "common/api/routes.h"
#include "server/http/controllers/objectresponse.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/media/mediatypes.h"
#include "server/services/media/mediaurls.h"

namespace cinefluent::server {

MediaController::MediaController(const ObjectStore &store, const MediaUrls &urls)
    : m_store(store)
    , m_urls(urls)
{
}

void MediaController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Public;
    policy.maxBodyBytes = 0;
    policy.rateBucket = "media";
    router.add(HttpMethod::Get, api::routes::media, policy,
               [this](HttpRequest request) { return file(std::move(request)); });
}

Task<HttpResponse> MediaController::file(HttpRequest request)
{
    const QString sha256 = request.parameter("sha256");
    const QString name = request.parameter("name");
    const QUrlQuery query = request.query();
    // One that stands there twice counts as absent: who signs and who checks must not read two addresses in one.
    const auto value = [&query](const char *key) {
        const QStringList values = query.allQueryItemValues(QString::fromLatin1(key), QUrl::FullyDecoded);
        return values.size() == 1 ? values.first() : QString();
    };
    const QString exp = value("exp");
    if (const auto valid = m_urls.verify(sha256, name, exp, value("kid"), value("sig")); !valid)
        co_return toProblem(valid.error(), request.requestId);
    co_return co_await objectResponse(request, m_store, sha256, contentTypeOf(name), m_urls.remainingSeconds(exp));
}

} // namespace cinefluent::server
