// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/communityanswer.h"

#include "server/http/conditional.h"
#include "server/http/errorresponse.h"
#include "server/services/community/communityservice.h"

namespace cinefluent::server {

HttpResponse viewOf(const HttpRequest &request, const Result<QByteArray> &json)
{
    if (!json)
        return toProblem(json.error(), request.requestId);
    HttpResponse response = HttpResponse::json(200, *json);
    response.headers.append("Cache-Control", "private, no-cache");
    response.headers.append("Vary", "Authorization");
    return conditional(request, etagOf(*json), std::move(response));
}

HttpResponse changed(const HttpRequest &request, const Result<QByteArray> &json)
{
    if (!json)
        return toProblem(json.error(), request.requestId);
    return HttpResponse::json(200, *json).with("Cache-Control", "no-store");
}

HttpResponse created(const HttpRequest &request, const QByteArray &folder, const Result<CommunityDocument> &document)
{
    if (!document)
        return toProblem(document.error(), request.requestId);
    return HttpResponse::json(201, document->json)
        .with("Location", folder + '/' + document->id.toByteArray(QUuid::WithoutBraces))
        .with("Cache-Control", "no-store");
}

HttpResponse removed(const HttpRequest &request, const Result<void> &done)
{
    if (!done)
        return toProblem(done.error(), request.requestId);
    return HttpResponse::noContent();
}

} // namespace cinefluent::server
