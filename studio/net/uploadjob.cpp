// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/uploadjob.h"

#include "common/api/errorcodes.h"
#include "common/api/routes.h"
#include "studio/net/apiclient.h"
#include "studio/net/directupload.h"
#include "studio/net/uploadfiles.h"

#include <QCoroTimer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace cinefluent::studio {

namespace {

ApiRequest tusRequest(const QByteArray &method, const QString &path, const std::stop_token &stop)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    request.headers = {{"Tus-Resumable", "1.0.0"}};
    request.isIdempotent = true; // an upload begun twice is one that expires unused
    request.stop = stop;
    return request;
}

/// Whether the server may be asked for its offset and the piece sent again.
bool mayGoOn(const Error &error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Conflict ||
           error.kind == ErrorKind::NotFound || error.code == QLatin1String(api::codes::uploadChecksumDiffers);
}

} // namespace

/// Where the pieces of one object go, and how many bytes are there.
struct UploadJob::Place
{
    QString path;
    qint64 offsetBytes = 0;
};

UploadJob::UploadJob(ApiClient &client, UploadOptions options)
    : m_client(client)
    , m_options(options)
{
}

Task<Result<UploadSummary>> UploadJob::run(QList<UploadObject> objects,
                                           std::function<void(const UploadProgress &)> progress, std::stop_token stop)
{
    QList<UploadObject> unique;
    QSet<QString> seen;
    UploadProgress state;
    for (const UploadObject &object : objects) {
        if (seen.contains(object.sha256))
            continue;
        seen.insert(object.sha256);
        unique.append(object);
        state.totalBytes += object.sizeBytes;
    }
    state.objectCount = int(unique.size());
    const auto report = [&] {
        if (progress)
            progress(state);
    };
    UploadSummary summary;
    qint64 finishedBytes = 0;
    bool goesDirect = true; // until it is known that this server, or this network, does not have it so
    for (const UploadObject &object : unique) {
        report();
        const Result<bool> stored = co_await isStored(object, stop);
        if (!stored)
            co_return stored.error();
        if (*stored) {
            ++summary.alreadyThere;
        } else {
            const auto sending = [&](qint64 sent) {
                state.sentBytes = finishedBytes + std::min(sent, object.sizeBytes);
                report();
            };
            bool isSent = false;
            if (goesDirect && object.sizeBytes >= m_options.leastDirectBytes) {
                DirectUpload direct(m_client, m_options.patience);
                const auto outcome = co_await direct.run(object, summary, sending, stop);
                if (!outcome)
                    co_return outcome.error();
                isSent = *outcome == DirectUpload::Outcome::Stored;
                goesDirect = isSent;
            }
            if (!isSent) {
                const Result<void> sent = co_await send(object, summary, sending, stop);
                if (!sent)
                    co_return sent.error();
            }
            ++summary.uploaded;
            summary.sentBytes += object.sizeBytes;
        }
        finishedBytes += object.sizeBytes;
        state.sentBytes = finishedBytes;
        ++state.objectIndex;
    }
    report();
    co_return summary;
}

Task<Result<bool>> UploadJob::isStored(UploadObject object, std::stop_token stop)
{
    ApiRequest request = tusRequest("HEAD", api::routes::toStudioObject(object.sha256), stop);
    const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
    if (answer)
        co_return true;
    if (answer.error().kind == ErrorKind::NotFound)
        co_return false;
    co_return answer.error();
}

Task<Result<UploadJob::Place>> UploadJob::findPlace(UploadObject object, std::stop_token stop)
{
    if (object.sizeBytes > m_options.leastPieceBytes) {
        ApiRequest request = tusRequest("GET", api::routes::toStudioUploads(object.sha256), stop);
        const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
        if (answer) {
            const QJsonArray uploads = QJsonDocument::fromJson(answer->body)[QLatin1String("uploads")].toArray();
            if (!uploads.isEmpty() && uploads[0][QLatin1String("lengthBytes")].toInteger() == object.sizeBytes) {
                const QString path = api::routes::toStudioUpload(uploads[0][QLatin1String("id")].toString());
                co_return Place{path, uploads[0][QLatin1String("offsetBytes")].toInteger()};
            }
        } else if (answer.error().kind != ErrorKind::NotFound && answer.error().kind != ErrorKind::Unsupported) {
            co_return answer.error(); // servers of tus that know no such list say that there is nothing
        }
    }
    co_return co_await makePlace(object, stop);
}

Task<Result<UploadJob::Place>> UploadJob::makePlace(UploadObject object, std::stop_token stop)
{
    ApiRequest request = tusRequest("POST", QString::fromLatin1(api::routes::studioUploads), stop);
    request.headers.emplaceBack("Upload-Length", QByteArray::number(object.sizeBytes));
    request.headers.emplaceBack("Upload-Metadata", "sha256 " + object.sha256.toLatin1().toBase64() + ",filetype " +
                                                       object.contentType.toLatin1().toBase64());
    const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
    if (!answer)
        co_return answer.error();
    // Whatever stands before the path is the address of this server: a token goes nowhere else.
    QUrl base = m_client.server();
    const QString root = base.path();
    base.setPath(root + QString::fromLatin1(api::routes::studioUploads));
    const QString path = base.resolved(QUrl::fromEncoded(answer->header("Location"))).path(QUrl::FullyEncoded);
    if (answer->header("Location").isEmpty() || !path.startsWith(root))
        co_return uploadNotUnderstood(QStringLiteral("no Location"));
    co_return Place{path.mid(root.size()), 0};
}

Task<Result<qint64>> UploadJob::offsetOf(QString path, std::stop_token stop)
{
    ApiRequest request = tusRequest("HEAD", path, stop);
    const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
    if (!answer)
        co_return answer.error();
    bool isNumber = false;
    const qint64 offset = answer->header("Upload-Offset").toLongLong(&isNumber);
    if (!isNumber)
        co_return uploadNotUnderstood(QStringLiteral("no Upload-Offset"));
    co_return offset;
}

Task<Result<qint64>> UploadJob::sendPiece(QString path, qint64 offsetBytes, QByteArray piece,
                                          std::function<void(qint64)> progress, std::stop_token stop)
{
    ApiRequest request = tusRequest("PATCH", path, stop);
    request.isIdempotent = false; // after a cut the server is asked first
    request.contentType = "application/offset+octet-stream";
    request.headers.emplaceBack("Upload-Offset", QByteArray::number(offsetBytes));
    request.headers.emplaceBack("Upload-Checksum",
                                "sha256 " + QCryptographicHash::hash(piece, QCryptographicHash::Sha256).toBase64());
    request.uploadProgress = [progress, offsetBytes](qint64 sent, qint64) { progress(offsetBytes + sent); };
    const qint64 end = offsetBytes + piece.size();
    request.body = std::move(piece);
    const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
    if (!answer)
        co_return answer.error();
    const qint64 offset = answer->header("Upload-Offset").toLongLong();
    if (offset <= offsetBytes || offset > end)
        co_return uploadNotUnderstood(QStringLiteral("Upload-Offset %1 after %2").arg(offset).arg(end));
    co_return offset;
}

Task<Result<void>> UploadJob::send(UploadObject object, UploadSummary &summary, std::function<void(qint64)> progress,
                                   std::stop_token stop)
{
    if (const Result<void> usable = checkUploadFile(object); !usable)
        co_return usable.error();
    QFile file(object.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        co_return uploadFileMissing(object.path);
    Result<Place> place = co_await findPlace(object, stop);
    if (!place)
        co_return place.error();
    summary.resumedBytes += place->offsetBytes;
    qint64 pieceBytes = m_options.mostPieceBytes;
    int cuts = 0; // since the last byte that arrived
    while (place->offsetBytes < object.sizeBytes) {
        const qint64 size = std::min(pieceBytes, object.sizeBytes - place->offsetBytes);
        const QByteArray piece = file.seek(place->offsetBytes) ? file.read(size) : QByteArray();
        if (piece.size() != size)
            co_return uploadFileChanged(object.path);
        const Result<qint64> arrived = co_await sendPiece(place->path, place->offsetBytes, piece, progress, stop);
        if (arrived) {
            place->offsetBytes = *arrived;
            pieceBytes = std::min(2 * pieceBytes, m_options.mostPieceBytes);
            cuts = 0;
            continue;
        }
        const Error &error = arrived.error();
        if (!mayGoOn(error) || ++cuts > m_options.patience)
            co_return error;
        ++summary.cuts;
        pieceBytes = std::max(pieceBytes / 2, m_options.leastPieceBytes);
        const auto pause = std::chrono::seconds(error.retryAfterS) + std::chrono::milliseconds(50) * (cuts * cuts - 1);
        if (pause.count() > 0)
            co_await QCoro::sleepFor(std::chrono::duration_cast<std::chrono::milliseconds>(pause));
        const Result<qint64> offset = co_await offsetOf(place->path, stop);
        if (offset) {
            if (*offset != place->offsetBytes)
                cuts = 0;
            place->offsetBytes = *offset;
        } else if (offset.error().kind == ErrorKind::NotFound) {
            place = co_await makePlace(object, stop); // it expired, or the server lost it
            if (!place)
                co_return place.error();
        } else {
            co_return offset.error();
        }
    }
    co_return Result<void>();
}

} // namespace cinefluent::studio
