// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/playrequest.h"

#include "common/api/errorcodes.h"
#include "server/http/requestorigin.h"

namespace cinefluent::server {

PlaybackRequester requesterOf(const HttpRequest &request)
{
    PlaybackRequester requester;
    requester.viewer.country = request.country;
    requester.sender = senderOf(request.remoteAddress);
    if (request.principal) {
        requester.viewer.user = request.principal->userId;
        requester.session = request.principal->sessionId;
    }
    return requester;
}

std::optional<QByteArray> plainPath(const HttpRequest &request, const QByteArray &token)
{
    const QByteArray prefix = "/media/play/" + token + '/';
    if (!request.path.startsWith(prefix) || !request.queryString.isEmpty() || request.path.contains('%'))
        return std::nullopt;
    return request.path.sliced(prefix.size());
}

Error misspelt()
{
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::signatureInvalid),
                     QStringLiteral("This playback address is not valid. Ask for the lesson's playback again to get a "
                                    "fresh one."));
}

void allowPlayers(HttpResponse &response)
{
    // What was uploaded is data: it runs nothing, whatever it contains.
    response.headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
}

} // namespace cinefluent::server
