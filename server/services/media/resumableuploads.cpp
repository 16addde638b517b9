// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/resumableuploads.h"

#include "common/api/errorcodes.h"
#include "common/api/objectreader.h"

namespace cinefluent::server {

namespace {

Error notFound()
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::uploadNotFound),
                     QStringLiteral("There is no such upload, or it has expired. Begin a new one."));
}

} // namespace

ResumableUploads::ResumableUploads(UploadStage &stage, UploadService &uploads, IdGenerator &ids)
    : m_stage(stage)
    , m_uploads(uploads)
    , m_ids(ids)
{
}

Task<Result<StagedUpload>> ResumableUploads::begin(UploadAnnouncement announcement, UserId owner)
{
    if (const auto allowed = UploadService::checkName(announcement.sha256, announcement.contentType); !allowed)
        co_return allowed.error();
    if (announcement.lengthBytes == 0)
        co_return makeError(ErrorKind::InvalidInput, QStringLiteral("object_empty"),
                            QStringLiteral("An object has at least one byte. Nothing was stored."));
    StagedUpload upload;
    upload.id = m_ids.next();
    upload.owner = owner;
    upload.sha256 = announcement.sha256;
    upload.contentType = announcement.contentType;
    upload.lengthBytes = announcement.lengthBytes;
    upload.metadata = announcement.metadata;
    co_return co_await m_stage.create(std::move(upload));
}

Task<Result<StagedUpload>> ResumableUploads::state(QUuid id, UserId owner, QByteArray requestId)
{
    auto upload = m_stage.find(id);
    if (!upload || upload->owner != owner)
        co_return notFound();
    if (upload->isComplete()) {
        const auto known = co_await m_uploads.find(upload->sha256);
        if (!known && known.error().kind != ErrorKind::NotFound)
            co_return known.error();
        if (!known) {
            const auto stored = co_await store(*upload, requestId);
            if (!stored)
                co_return stored.error();
        }
    }
    co_return *upload;
}

QList<StagedUpload> ResumableUploads::unfinished(const QString &sha256, const UserId &owner) const
{
    return m_stage.unfinished(owner, sha256);
}

Task<Result<StagedUpload>> ResumableUploads::append(QUuid id, qint64 offsetBytes, StagedPiece piece,
                                                    std::optional<PieceChecksum> checksum, UserId owner,
                                                    QByteArray requestId)
{
    const auto former = m_stage.find(id);
    if (!former || former->owner != owner)
        co_return notFound();
    // Told without a worker: of many pieces for one offset all but a few end here.
    if (former->offsetBytes != offsetBytes)
        co_return makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::uploadOffsetDiffers),
                            QStringLiteral("The upload stands at another offset: ask for it by HEAD and go on there."));
    const auto upload = co_await m_stage.append(id, offsetBytes, piece, checksum);
    if (!upload)
        co_return upload.error();
    if (upload->isComplete()) {
        const auto stored = co_await store(*upload, requestId);
        if (!stored)
            co_return stored.error();
    }
    co_return *upload;
}

Task<Result<void>> ResumableUploads::store(StagedUpload upload, QByteArray requestId)
{
    const auto whole = co_await m_stage.finish(upload.id);
    if (!whole)
        co_return whole.error();
    ReceivedFile file{whole->path, upload.lengthBytes, whole->sha256};
    const auto stored =
        co_await m_uploads.store(upload.sha256, upload.contentType, std::move(file), upload.owner, requestId);
    if (!stored) {
        if (stored.error().kind == ErrorKind::InvalidInput) {
            const auto removed = co_await m_stage.remove(upload.id);
            Q_UNUSED(removed)
        }
        co_return stored.error();
    }
    co_return co_await m_stage.settle(upload.id);
}

Task<Result<void>> ResumableUploads::remove(QUuid id, UserId owner)
{
    const auto upload = m_stage.find(id);
    if (!upload || upload->owner != owner)
        co_return notFound();
    co_return co_await m_stage.remove(id);
}

} // namespace cinefluent::server
