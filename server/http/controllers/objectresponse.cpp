// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/objectresponse.h"

#include "common/api/errorcodes.h"
#include "server/http/byterange.h"
#include "server/http/conditional.h"
#include "server/http/errorresponse.h"
#include "server/services/media/objectstore.h"

namespace cinefluent::server {

namespace {

constexpr qint64 maxPassedBytes = qint64(8) * 1024 * 1024;

/// What names other files by addresses relative to its own.
bool refersToOthers(const QByteArray &contentType)
{
    return contentType.startsWith("text/") || contentType == "application/vnd.apple.mpegurl" ||
           contentType == "application/dash+xml";
}

HttpResponse sentElsewhere(const QByteArray &address)
{
    HttpResponse response;
    response.status = 307;
    response.headers.set("Location", address);
    response.headers.set("Cache-Control", "no-store");
    return response;
}

/// Nothing of an object runs, and players of other origins may have it.
HttpResponse secured(HttpResponse response, qint64 remainingSeconds)
{
    if (response.status >= 400)
        return response;
    // The content of the address never changes, but the right to it ends.
    if (response.status < 300 || response.status == 304)
        response.headers.set("Cache-Control",
                             "private, max-age=" + QByteArray::number(remainingSeconds) + ", immutable");
    response.headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    return response;
}

} // namespace

Task<HttpResponse> objectResponse(HttpRequest request, const ObjectStore &store, QString sha256, QByteArray contentType,
                                  qint64 remainingSeconds)
{
    const QByteArray etag = '"' + sha256.toLatin1() + '"';
    const ObjectUse use{contentType, std::chrono::seconds(std::max<qint64>(remainingSeconds, 1)),
                        request.method == HttpMethod::Head};
    if (const auto address = store.addressOf(sha256, use)) {
        if (!refersToOthers(contentType))
            co_return secured(sentElsewhere(*address), remainingSeconds);
        const auto content = co_await store.fetch(sha256, maxPassedBytes);
        if (!content)
            co_return toProblem(content.error(), request.requestId);
        co_return secured(conditional(request, etag, HttpResponse::bytes(200, contentType, *content)),
                          remainingSeconds);
    }
    const std::optional<ObjectFile> object = store.find(sha256);
    if (!object)
        co_return toProblem(makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::objectNotFound),
                                      QStringLiteral("This file is no longer there.")),
                            request.requestId);
    co_return secured(serveFile(request, object->path, object->sizeBytes, contentType, etag), remainingSeconds);
}

} // namespace cinefluent::server
