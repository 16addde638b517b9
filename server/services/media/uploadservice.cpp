// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/uploadservice.h"

#include "common/api/errorcodes.h"
#include "common/api/objectreader.h"

namespace cinefluent::server {

namespace {

Error refused(const char *code, const QString &message)
{
    return makeError(ErrorKind::InvalidInput, QString::fromLatin1(code),
                     message + QStringLiteral(" Nothing was stored."));
}

} // namespace

UploadService::UploadService(ObjectStore &store, ObjectRepository &repository)
    : m_store(store)
    , m_repository(repository)
{
}

Result<void> UploadService::checkName(const QString &sha256, const QString &contentType)
{
    if (!api::isSha256(sha256))
        return refused("object_name_invalid",
                       QStringLiteral("An object is named by its SHA-256 in 64 lowercase hexadecimal digits."));
    if (!api::isContentType(contentType))
        return refused("object_type_invalid", QStringLiteral("The Content-Type must be a video, audio or image type "
                                                             "or text/vtt, without parameters."));
    return {};
}

Task<Result<api::StoredObject>> UploadService::store(QString sha256, QString contentType, ReceivedFile file,
                                                     UserId uploader, QByteArray requestId)
{
    if (const auto allowed = checkName(sha256, contentType); !allowed)
        co_return allowed.error();
    if (file.sizeBytes == 0)
        co_return refused("object_empty", QStringLiteral("The body is empty."));
    if (QString::fromLatin1(file.sha256.toHex()) != sha256)
        co_return refused(api::codes::objectMismatch,
                          QStringLiteral("The content that arrived does not have the SHA-256 of its name."));

    const auto created = co_await m_store.adopt(file.path, sha256, file.sizeBytes);
    if (!created)
        co_return created.error();
    api::MediaObject object{sha256, file.sizeBytes, contentType};
    const auto noted = co_await m_repository.note(std::move(object), uploader, requestId);
    if (!noted)
        co_return noted.error();
    // Whoever clears away what nobody names may have taken the file between the two; now the row keeps it.
    const auto kept = co_await m_store.look(sha256);
    if (!kept)
        co_return kept.error();
    if (!*kept) {
        const auto again = co_await m_store.adopt(file.path, sha256, file.sizeBytes);
        if (!again)
            co_return again.error();
    }
    co_return api::StoredObject{sha256, file.sizeBytes, *created};
}

Task<Result<void>> UploadService::noteStored(QString sha256, qint64 sizeBytes, QString contentType, UserId uploader,
                                             QByteArray requestId)
{
    api::MediaObject object{sha256, sizeBytes, contentType};
    const auto noted = co_await m_repository.note(std::move(object), uploader, requestId);
    if (!noted)
        co_return noted.error();
    const auto kept = co_await m_store.look(sha256);
    if (!kept)
        co_return kept.error();
    if (*kept)
        co_return Result<void>();
    co_return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                        QStringLiteral("The file was cleared away at this moment. Nothing else was changed; upload it "
                                       "again."));
}

Task<Result<FoundObject>> UploadService::find(QString sha256)
{
    const auto sizeBytes = co_await m_store.look(sha256);
    if (!sizeBytes)
        co_return sizeBytes.error();
    if (*sizeBytes) {
        const auto noted = co_await m_repository.find(sha256);
        if (!noted)
            co_return noted.error();
        const std::optional<ObjectFile> file = m_store.find(sha256);
        if (*noted && (*noted)->sizeBytes == **sizeBytes)
            co_return FoundObject{file ? file->path : QString(), **sizeBytes, (*noted)->contentType};
    }
    co_return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::objectNotFound),
                        QStringLiteral("The server does not have this object. Upload it."));
}

} // namespace cinefluent::server
