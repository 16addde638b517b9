// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/directuploadscontroller.h"

#include "common/api/releasemanifest.h"
#include "common/api/routes.h"
#include "common/base/jsonwriter.h"
#include "server/http/controllers/requestbody.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/media/directuploads.h"

#include <limits>

namespace cinefluent::server {

namespace {

constexpr qint64 maxBodyBytes = 4096;
constexpr qsizetype maxTypeLength = 200;

Result<DirectAnnouncement> announcementOf(const HttpRequest &request, qint64 maxObjectBytes)
{
    auto announcement = readBody<DirectAnnouncement>(request, [](api::ObjectReader &reader) {
        DirectAnnouncement read;
        read.contentType = reader.string("contentType", maxTypeLength);
        read.sizeBytes = reader.integer("sizeBytes", 1, std::numeric_limits<qint64>::max());
        return read;
    });
    if (!announcement)
        return announcement;
    announcement->sha256 = request.parameter("sha256");
    if (announcement->sizeBytes > maxObjectBytes)
        return makeError(ErrorKind::TooLarge, QStringLiteral("upload_too_large"),
                         QStringLiteral("The file is larger than the server takes."));
    return announcement;
}

const char *phaseName(DirectState::Phase phase)
{
    switch (phase) {
    case DirectState::Phase::Uploading:
        return "uploading";
    case DirectState::Phase::Verifying:
        return "verifying";
    case DirectState::Phase::Stored:
        break;
    }
    return "stored";
}

HttpResponse answerOf(const Result<DirectState> &state, const QByteArray &requestId)
{
    if (!state)
        return toProblem(state.error(), requestId);
    QByteArray json;
    JsonWriter writer(json);
    writer.beginObject().member("state", phaseName(state->phase)).member("arrivedBytes", state->arrivedBytes);
    if (state->phase == DirectState::Phase::Uploading) {
        writer.key("parts").beginArray();
        for (const DirectPart &part : state->parts) {
            writer.beginObject()
                .member("number", part.number)
                .member("offsetBytes", part.offsetBytes)
                .member("sizeBytes", part.sizeBytes);
            writer.key("url").asciiValue(std::string_view(part.url.constData(), size_t(part.url.size()))).endObject();
        }
        writer.endArray();
        if (!state->parts.isEmpty())
            writer.member("expiresAt", toIso8601(state->expiresAt));
    }
    writer.endObject();
    const int status = state->phase == DirectState::Phase::Verifying ? 202 : 200;
    return HttpResponse::json(status, json).with("Cache-Control", "no-store");
}

} // namespace

DirectUploadsController::DirectUploadsController(DirectUploads &uploads, qint64 maxObjectBytes)
    : m_uploads(uploads)
    , m_maxObjectBytes(std::min(maxObjectBytes, api::maxObjectSizeBytes))
{
}

void DirectUploadsController::addRoutes(Router &router)
{
    RoutePolicy policy;
    policy.access = Access::Editor;
    policy.maxBodyBytes = maxBodyBytes;
    policy.rateBucket = "upload";
    router.add(HttpMethod::Put, api::routes::studioDirectUpload, policy,
               [this](HttpRequest request) { return begin(std::move(request)); });
    router.add(HttpMethod::Put, api::routes::studioDirectCompletion, policy,
               [this](HttpRequest request) { return complete(std::move(request)); });
}

Task<HttpResponse> DirectUploadsController::begin(HttpRequest request)
{
    auto announcement = announcementOf(request, m_maxObjectBytes);
    if (!announcement)
        co_return toProblem(announcement.error(), request.requestId);
    const auto state = co_await m_uploads.begin(std::move(*announcement), request.principal->userId, request.requestId);
    co_return answerOf(state, request.requestId);
}

Task<HttpResponse> DirectUploadsController::complete(HttpRequest request)
{
    auto announcement = announcementOf(request, m_maxObjectBytes);
    if (!announcement)
        co_return toProblem(announcement.error(), request.requestId);
    const auto state =
        co_await m_uploads.complete(std::move(*announcement), request.principal->userId, request.requestId);
    co_return answerOf(state, request.requestId);
}

} // namespace cinefluent::server
