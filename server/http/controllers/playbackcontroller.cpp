// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/playbackcontroller.h"

#include "common/api/errorcodes.h"
#include "common/api/routes.h"
#include "server/http/byterange.h"
#include "server/http/controllers/objectresponse.h"
#include "server/http/controllers/playrequest.h"
#include "server/http/errorresponse.h"
#include "server/http/requestorigin.h"
#include "server/http/router.h"

#include <limits>

namespace cinefluent::server {

namespace {

constexpr qint64 maxLicenseRequestBytes = 64 * 1024;

/// FFmpeg, and so mpv and what is built on it, asks for a key with the range of the segment that it opens
/// (libavformat/hls.c, seen with 5.1), and takes nothing but that range: the key lies wherever it is looked for.
HttpResponse keyResponse(const QByteArray &key, QByteArrayView rangeHeader)
{
    const ByteRange range = parseRange(rangeHeader, std::numeric_limits<qint64>::max());
    const bool isOfSegment = range.kind == ByteRange::Kind::Part && range.offsetBytes >= key.size();
    HttpResponse response = HttpResponse::bytes(isOfSegment ? 206 : 200, "application/octet-stream", key);
    if (isOfSegment) {
        const qint64 end = range.offsetBytes + key.size();
        response.headers.set("Content-Range", "bytes " + QByteArray::number(range.offsetBytes) + '-' +
                                                  QByteArray::number(end - 1) + '/' + QByteArray::number(end));
    }
    return response;
}

} // namespace

PlaybackController::PlaybackController(PlaybackService &service, const ObjectStore &store)
    : m_service(service)
    , m_store(store)
{
}

void PlaybackController::addRoutes(Router &router)
{
    RoutePolicy grants;
    grants.access = Access::Learner;
    grants.maxBodyBytes = 1024; // many a client sends "{}" with every POST
    grants.rateBucket = "api";
    RoutePolicy files = grants;
    files.maxBodyBytes = 0;
    files.access = Access::Public;
    files.rateBucket = "media";
    RoutePolicy licenses = files;
    licenses.maxBodyBytes = maxLicenseRequestBytes;
    router.add(HttpMethod::Post, api::routes::lessonPlayback, grants,
               [this](HttpRequest request) { return grant(std::move(request)); });
    for (const char *route : {api::routes::playFile, api::routes::playFolderFile})
        router.add(HttpMethod::Get, route, files, [this](HttpRequest request) { return file(std::move(request)); });
    router.add(HttpMethod::Get, api::routes::playKey, files,
               [this](HttpRequest request) { return key(std::move(request)); });
    router.add(HttpMethod::Post, api::routes::playLicense, licenses,
               [this](HttpRequest request) { return license(std::move(request)); });
}

Task<HttpResponse> PlaybackController::grant(HttpRequest request)
{
    const LessonId lesson(request.uuidParameter("lessonId").value_or(QUuid()));
    const auto json = co_await m_service.grant(lesson, requesterOf(request));
    if (!json)
        co_return toProblem(json.error(), request.requestId);
    co_return HttpResponse::json(200, *json).with("Cache-Control", "no-store");
}

Task<HttpResponse> PlaybackController::file(HttpRequest request)
{
    const QByteArray token = request.parameter("token").toUtf8();
    const auto path = plainPath(request, token);
    if (!path)
        co_return toProblem(misspelt(), request.requestId);
    const auto playable = co_await m_service.file(token, *path, senderOf(request.remoteAddress));
    if (!playable)
        co_return toProblem(playable.error(), request.requestId);
    co_return co_await objectResponse(request, m_store, playable->file.sha256, playable->file.contentType,
                                      playable->remainingSeconds);
}

Task<HttpResponse> PlaybackController::key(HttpRequest request)
{
    const QByteArray token = request.parameter("token").toUtf8();
    const QUuid id = request.uuidParameter("keyId").value_or(QUuid());
    if (plainPath(request, token) != "keys/" + id.toByteArray(QUuid::WithoutBraces))
        co_return toProblem(misspelt(), request.requestId);
    const auto key = co_await m_service.key(token, id, requesterOf(request));
    if (!key)
        co_return toProblem(key.error(), request.requestId).with("Cache-Control", "no-store");
    HttpResponse response = keyResponse(*key, request.header("Range"));
    response.headers.set("Cache-Control", "no-store");
    allowPlayers(response);
    co_return response;
}

Task<HttpResponse> PlaybackController::license(HttpRequest request)
{
    const QByteArray token = request.parameter("token").toUtf8();
    if (!plainPath(request, token))
        co_return toProblem(misspelt(), request.requestId);
    const auto license = co_await m_service.license(token, request.parameter("system").toUtf8(), request.body,
                                                    request.header("Content-Type"), requesterOf(request));
    if (!license)
        co_return toProblem(license.error(), request.requestId).with("Cache-Control", "no-store");
    HttpResponse response = HttpResponse::bytes(200, license->contentType, license->body);
    response.headers.set("Cache-Control", "no-store");
    allowPlayers(response);
    co_return response;
}

} // namespace cinefluent::server
