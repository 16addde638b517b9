// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/directupload.h"

#include "common/api/errorcodes.h"
#include "common/api/routes.h"
#include "studio/net/apiclient.h"
#include "studio/net/uploadfiles.h"

#include <QCoroTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr qint64 mostPartBytes = qint64(64) * 1024 * 1024;
constexpr std::chrono::milliseconds firstPause{50};
constexpr std::chrono::milliseconds longestPause{2000};

/// What servers say that know nothing of it, or cannot. One of tus that is not ours refuses in words of its own.
bool isNotOffered(const Error &error)
{
    const bool isOursToSay = !error.code.startsWith(QLatin1String("http_"));
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Unsupported ||
           error.code == QLatin1String("method_not_allowed") ||
           (!isOursToSay && error.kind != ErrorKind::Unavailable && error.kind != ErrorKind::Unauthenticated);
}

} // namespace

struct DirectUpload::State
{
    QString phase;
    qint64 arrivedBytes = 0;
    QJsonArray parts;
};

DirectUpload::DirectUpload(ApiClient &client, int patience)
    : m_client(client)
    , m_patience(patience)
{
}

Task<Result<DirectUpload::State>> DirectUpload::ask(QString path, UploadObject object, std::stop_token stop)
{
    ApiRequest request;
    request.method = "PUT";
    request.path = path;
    request.isIdempotent = true;
    request.stop = stop;
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("contentType"), object.contentType},
                                             {QStringLiteral("sizeBytes"), object.sizeBytes}})
                       .toJson(QJsonDocument::Compact);
    const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
    if (!answer)
        co_return answer.error();
    const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
    co_return State{json[QLatin1String("state")].toString(), json[QLatin1String("arrivedBytes")].toInteger(),
                    json[QLatin1String("parts")].toArray()};
}

Task<Result<bool>> DirectUpload::sendParts(UploadObject object, State state, std::function<void(qint64)> progress,
                                           std::stop_token stop)
{
    QFile file(object.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        co_return uploadFileMissing(object.path);
    qint64 arrived = state.arrivedBytes;
    for (const QJsonValue &part : std::as_const(state.parts)) {
        const qint64 offset = part[QLatin1String("offsetBytes")].toInteger(-1);
        const qint64 size = part[QLatin1String("sizeBytes")].toInteger();
        if (offset < 0 || size < 1 || size > mostPartBytes || offset > object.sizeBytes - size)
            co_return uploadNotUnderstood(QStringLiteral("a part beyond the file"));
        const QByteArray bytes = file.seek(offset) ? file.read(size) : QByteArray();
        if (bytes.size() != size)
            co_return uploadFileChanged(object.path);
        const auto sending = [&progress, arrived](qint64 sent) { progress(arrived + sent); };
        const QUrl address = QUrl::fromEncoded(part[QLatin1String("url")].toString().toUtf8(), QUrl::StrictMode);
        const Result<void> sent = co_await m_client.putElsewhere(address, bytes, sending, stop);
        if (!sent && sent.error().kind == ErrorKind::Unavailable)
            co_return false;
        if (!sent)
            co_return sent.error();
        arrived += size;
    }
    co_return true;
}

Task<Result<DirectUpload::Outcome>> DirectUpload::run(UploadObject object, UploadSummary &summary,
                                                      std::function<void(qint64)> progress, std::stop_token stop)
{
    if (const Result<void> usable = checkUploadFile(object); !usable)
        co_return usable.error();
    const QString path = api::routes::toStudioDirectUpload(object.sha256);
    const QString completion = api::routes::toStudioDirectCompletion(object.sha256);
    qint64 furthest = -1;
    int cuts = 0; // since the last part that arrived
    auto pause = firstPause;
    bool isComplete = false;
    for (bool isFirst = true;; isFirst = false) {
        const QString where = isComplete ? completion : path;
        const Result<State> state = co_await ask(where, object, stop);
        if (!state && isFirst && isNotOffered(state.error()))
            co_return Outcome::NotOffered;
        if (!state && isComplete && state.error().code == QLatin1String("upload_incomplete") && ++cuts <= m_patience) {
            isComplete = false;
            continue;
        }
        if (!state)
            co_return state.error();
        if (state->phase == QLatin1String("stored"))
            co_return Outcome::Stored;
        const QLatin1StringView expected(isComplete ? "verifying" : "uploading");
        if (state->phase != expected) {
            if (isFirst)
                co_return Outcome::NotOffered; // a server that means something else by it
            co_return uploadNotUnderstood(QStringLiteral("state ") + state->phase.left(20));
        }
        if (isComplete) {
            co_await QCoro::sleepFor(pause);
            pause = std::min(2 * pause, longestPause);
            continue;
        }
        if (isFirst)
            summary.resumedBytes += state->arrivedBytes;
        if (state->arrivedBytes > furthest)
            cuts = 0;
        furthest = std::max(furthest, state->arrivedBytes);
        isComplete = state->parts.isEmpty();
        if (isComplete)
            continue;
        const Result<bool> sent = co_await sendParts(object, *state, progress, stop);
        if (!sent)
            co_return sent.error();
        if (*sent)
            continue;
        ++summary.cuts;
        if (++cuts > m_patience)
            co_return Outcome::NotReached;
        co_await QCoro::sleepFor(firstPause * (cuts * cuts));
    }
}

} // namespace cinefluent::studio
