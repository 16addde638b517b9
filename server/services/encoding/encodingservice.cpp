// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/encoding/encodingservice.h"

#include "common/api/errorcodes.h"

namespace cinefluent::server {

namespace {

Error missing(const QString &pointer)
{
    Error error = makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::objectsMissing),
                            QStringLiteral("The order names files that are not on the server. Upload them, then order "
                                           "again. Nothing was changed."));
    error.fields.append({pointer, QStringLiteral("object_missing"), QStringLiteral("This object was not uploaded.")});
    return error;
}

} // namespace

EncodingService::EncodingService(Encodings &encodings, ObjectStore &store, WorkerPool &workers)
    : m_encodings(encodings)
    , m_store(store)
    , m_workers(workers)
{
}

Task<Result<EncodingState>> EncodingService::order(MovieId movie, QUuid release, QByteArray body,
                                                   std::optional<Instant> publishAt, Identity editor,
                                                   QByteArray requestId)
{
    auto read = [body] { return publishing::encodeOrderFromJson(body); };
    auto parsed = co_await m_workers.run(std::move(read));
    if (!parsed)
        co_return parsed.error();
    if (parsed->manifest.movie.id != movie || parsed->manifest.releaseId != release)
        co_return makeError(ErrorKind::InvalidInput, QStringLiteral("movie_mismatch"),
                            QStringLiteral("The order is of another release than the address. Nothing was changed."));
    const auto sizeBytes = co_await m_store.look(parsed->film.sha256);
    if (!sizeBytes)
        co_return sizeBytes.error();
    if (*sizeBytes != parsed->film.sizeBytes)
        co_return missing(QStringLiteral("/film"));
    co_return co_await m_encodings.add(std::move(*parsed), publishAt, editor, requestId);
}

Task<Result<EncodingState>> EncodingService::find(MovieId movie, QUuid release, Identity editor)
{
    co_return co_await m_encodings.find(movie, release, editor);
}

Task<Result<EncodingState>> EncodingService::cancel(MovieId movie, QUuid release, Identity editor, QByteArray requestId)
{
    co_return co_await m_encodings.cancel(movie, release, editor, requestId);
}

} // namespace cinefluent::server
