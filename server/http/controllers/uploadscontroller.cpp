// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/uploadscontroller.h"

#include "common/api/errorcodes.h"
#include "common/api/objectreader.h"
#include "common/api/routes.h"
#include "common/api/studio.h"
#include "common/base/jsonwriter.h"
#include "server/http/controllers/tusfields.h"
#include "server/http/errorresponse.h"
#include "server/http/router.h"
#include "server/services/media/resumableuploads.h"

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

Error invalid(const char *code, const QString &message)
{
    return makeError(ErrorKind::InvalidInput, QString::fromLatin1(code), message);
}

void write(JsonWriter &writer, const StagedUpload &upload)
{
    writer.beginObject()
        .member("id", upload.id.toString(QUuid::WithoutBraces))
        .member("sha256", upload.sha256)
        .member("contentType", upload.contentType)
        .member("lengthBytes", upload.lengthBytes)
        .member("offsetBytes", upload.offsetBytes)
        .member("expiresAt", toIso8601(upload.expiresAt))
        .endObject();
}

HttpResponse withOffset(HttpResponse response, const StagedUpload &upload)
{
    response.headers.set("Upload-Offset", QByteArray::number(upload.offsetBytes));
    response.headers.set("Upload-Expires", tus::httpDate(upload.expiresAt));
    return tus::marked(std::move(response));
}

Error noSuchUpload()
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::uploadNotFound),
                     QStringLiteral("There is no such upload, or it has expired. Begin a new one."));
}

Result<UploadAnnouncement> announcementOf(const HttpRequest &request)
{
    const auto length = tus::numberField(request, "Upload-Length");
    if (!length)
        return invalid("upload_length_invalid",
                       QStringLiteral("Send the length of the whole as Upload-Length; it cannot be told later."));
    UploadAnnouncement announcement;
    announcement.lengthBytes = *length;
    announcement.metadata = request.headers.combined("Upload-Metadata");
    const auto metadata = tus::metadataOf(announcement.metadata);
    if (!metadata)
        return invalid("upload_metadata_invalid",
                       QStringLiteral("Upload-Metadata is a list of keys, each with its value in base64."));
    announcement.sha256 = QString::fromUtf8(metadata->value("sha256"));
    announcement.contentType = QString::fromUtf8(metadata->value("filetype"));
    return announcement;
}

} // namespace

UploadsController::UploadsController(ResumableUploads &uploads, qint64 maxObjectBytes)
    : m_uploads(uploads)
    , m_maxObjectBytes(std::min(maxObjectBytes, api::maxObjectSizeBytes))
{
}

void UploadsController::addRoutes(Router &router)
{
    RoutePolicy small;
    small.access = Access::Editor;
    small.maxBodyBytes = 0;
    small.rateBucket = "upload";
    RoutePolicy pieces = small;
    pieces.maxBodyBytes = std::min(maxPieceBytes, m_maxObjectBytes);
    pieces.spoolBody = true;
    pieces.deadline = 60s; // after the piece has arrived: the last one has the whole hashed and synced
    const char *uploads = api::routes::studioUploads;
    const char *upload = api::routes::studioUpload;
    router.add(HttpMethod::Post, uploads, small, [this](HttpRequest request) { return create(std::move(request)); });
    router.add(HttpMethod::Get, uploads, small, [this](HttpRequest request) { return list(std::move(request)); });
    router.add(HttpMethod::Get, upload, small, [this](HttpRequest request) { return state(std::move(request)); });
    router.add(HttpMethod::Patch, upload, pieces, [this](HttpRequest request) { return append(std::move(request)); });
    router.add(HttpMethod::Post, upload, pieces,
               [this](HttpRequest request) { return overridden(std::move(request)); });
    router.add(HttpMethod::Delete, upload, small, [this](HttpRequest request) { return remove(std::move(request)); });
    HeaderFields abilities;
    abilities.append("Tus-Resumable", tus::version);
    abilities.append("Tus-Version", tus::version);
    abilities.append("Tus-Extension", tus::extensions);
    abilities.append("Tus-Checksum-Algorithm", tus::checksumAlgorithms);
    abilities.append("Tus-Max-Size", QByteArray::number(m_maxObjectBytes));
    router.addOptionsFields(uploads, abilities);
    router.addOptionsFields(upload, abilities);
}

Task<HttpResponse> UploadsController::create(HttpRequest request)
{
    if (auto refused = tus::refuseVersion(request))
        co_return std::move(*refused);
    auto announcement = announcementOf(request);
    if (!announcement)
        co_return tus::problem(announcement.error(), request.requestId);
    if (announcement->lengthBytes > m_maxObjectBytes)
        co_return tus::problem(makeError(ErrorKind::TooLarge, QStringLiteral("upload_too_large"),
                                         QStringLiteral("The file is larger than the server takes.")),
                               request.requestId);
    const auto upload = co_await m_uploads.begin(std::move(*announcement), request.principal->userId);
    if (!upload)
        co_return tus::problem(upload.error(), request.requestId);
    QByteArray json;
    JsonWriter writer(json);
    write(writer, *upload);
    HttpResponse response = HttpResponse::json(201, json);
    // Relative to the address of the request, whatever stands before it at a proxy.
    response.headers.set("Location", "uploads/" + upload->id.toByteArray(QUuid::WithoutBraces));
    co_return withOffset(std::move(response), *upload);
}

Task<HttpResponse> UploadsController::list(HttpRequest request)
{
    const QString sha256 = request.queryValue(QStringLiteral("sha256")).value_or(QString());
    if (!api::isSha256(sha256))
        co_return tus::problem(
            invalid("query_invalid", QStringLiteral("Say of which content: ?sha256= and 64 hexadecimal digits.")),
            request.requestId);
    QByteArray json;
    JsonWriter writer(json);
    writer.beginObject().key("uploads").beginArray();
    for (const StagedUpload &upload : m_uploads.unfinished(sha256, request.principal->userId))
        write(writer, upload);
    writer.endArray().endObject();
    co_return tus::marked(HttpResponse::json(200, json));
}

Task<HttpResponse> UploadsController::state(HttpRequest request)
{
    if (auto refused = tus::refuseVersion(request))
        co_return std::move(*refused);
    const auto id = request.uuidParameter("uploadId");
    if (!id)
        co_return tus::problem(noSuchUpload(), request.requestId);
    const auto upload = co_await m_uploads.state(*id, request.principal->userId, request.requestId);
    if (!upload)
        co_return tus::problem(upload.error(), request.requestId);
    QByteArray json;
    JsonWriter writer(json);
    write(writer, *upload);
    HttpResponse response = HttpResponse::json(200, json);
    response.headers.set("Upload-Length", QByteArray::number(upload->lengthBytes));
    response.headers.set("Upload-Metadata", upload->metadata);
    co_return withOffset(std::move(response), *upload);
}

Task<HttpResponse> UploadsController::append(HttpRequest request)
{
    if (auto refused = tus::refuseVersion(request))
        co_return std::move(*refused);
    if (request.header("Content-Type") != "application/offset+octet-stream")
        co_return tus::problem(makeError(ErrorKind::Unsupported, QStringLiteral("upload_type_unsupported"),
                                         QStringLiteral("Send a piece as application/offset+octet-stream.")),
                               request.requestId);
    const auto offset = tus::numberField(request, "Upload-Offset");
    if (!offset)
        co_return tus::problem(
            invalid("upload_offset_invalid", QStringLiteral("Send the offset of the piece as Upload-Offset.")),
            request.requestId);
    const auto checksum = tus::checksumOf(request);
    if (!checksum)
        co_return tus::problem(checksum.error(), request.requestId);
    const auto id = request.uuidParameter("uploadId");
    if (!id)
        co_return tus::problem(noSuchUpload(), request.requestId);
    StagedPiece piece;
    if (request.spooledBody) {
        piece.path = request.spooledBody->path;
        piece.sizeBytes = request.spooledBody->sizeBytes;
        piece.sha256 = request.spooledBody->sha256;
    }
    const auto upload = co_await m_uploads.append(*id, *offset, std::move(piece), *checksum, request.principal->userId,
                                                  request.requestId);
    if (!upload)
        co_return tus::problem(upload.error(), request.requestId);
    co_return withOffset(HttpResponse::noContent(), *upload);
}

Task<HttpResponse> UploadsController::remove(HttpRequest request)
{
    if (auto refused = tus::refuseVersion(request))
        co_return std::move(*refused);
    const auto id = request.uuidParameter("uploadId");
    if (!id)
        co_return tus::problem(noSuchUpload(), request.requestId);
    const auto removed = co_await m_uploads.remove(*id, request.principal->userId);
    co_return removed ? tus::marked(HttpResponse::noContent()) : tus::problem(removed.error(), request.requestId);
}

/// For clients that cannot send the method itself.
Task<HttpResponse> UploadsController::overridden(HttpRequest request)
{
    const QByteArray method = request.header("X-HTTP-Method-Override");
    if (method == "PATCH")
        return append(std::move(request));
    if (method == "DELETE")
        return remove(std::move(request));
    const auto refuse = [](HttpRequest refused) -> Task<HttpResponse> {
        co_return tus::problem(invalid("method_override_invalid",
                                       QStringLiteral("A POST to an upload needs X-HTTP-Method-Override: PATCH or "
                                                      "DELETE.")),
                               refused.requestId);
    };
    return refuse(std::move(request));
}

} // namespace cinefluent::server
