// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/uploadjob.h"

#include "common/api/routes.h"
#include "studio/net/apiclient.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace cinefluent::studio {

namespace {

Result<void> checkFile(const UploadObject &object)
{
    const QFileInfo file(object.path);
    if (!file.isFile()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("upload_file_missing"),
                         QCoreApplication::translate("Network",
                                                     "A file to upload is not there any more. Publish again to "
                                                     "make it anew."),
                         object.path);
    }
    if (file.size() != object.sizeBytes) {
        return makeError(ErrorKind::Conflict, QStringLiteral("upload_file_changed"),
                         QCoreApplication::translate("Network",
                                                     "A file to upload has changed meanwhile. Publish again to "
                                                     "make it anew."),
                         object.path);
    }
    return {};
}

} // namespace

UploadJob::UploadJob(ApiClient &client)
    : m_client(client)
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
            const Result<void> sent = co_await send(object, sending, stop);
            if (!sent)
                co_return sent.error();
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
    ApiRequest request;
    request.method = "HEAD";
    request.path = api::routes::toStudioObject(object.sha256);
    request.isIdempotent = true;
    request.stop = stop;
    const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
    if (answer)
        co_return true;
    if (answer.error().kind == ErrorKind::NotFound)
        co_return false;
    co_return answer.error();
}

Task<Result<void>> UploadJob::send(UploadObject object, std::function<void(qint64)> progress, std::stop_token stop)
{
    if (const Result<void> usable = checkFile(object); !usable)
        co_return usable.error();
    ApiRequest request;
    request.method = "PUT";
    request.path = api::routes::toStudioObject(object.sha256);
    request.bodyFile = object.path;
    request.contentType = object.contentType.toLatin1();
    request.isIdempotent = true; // named by its content
    request.stop = stop;
    request.uploadProgress = [&progress](qint64 sent, qint64) { progress(sent); };
    const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

} // namespace cinefluent::studio
