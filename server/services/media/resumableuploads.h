// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/services/media/uploadservice.h"
#include "server/services/media/uploadstage.h"

namespace cinefluent::server {

/// What a client announces before it sends the first piece.
struct UploadAnnouncement
{
    qint64 lengthBytes = 0;
    QString sha256; ///< lowercase hex, of the whole
    QString contentType;
    QByteArray metadata; ///< as it was sent; given back with the offset
};

/// Takes an object in pieces: nothing is visible of it until all has arrived and the whole has the announced hash.
/// An upload belongs to who began it; to others it is not there. Safe from the thread of its upload service.
class ResumableUploads
{
public:
    ResumableUploads(UploadStage &stage, UploadService &uploads, IdGenerator &ids);

    /// Errors: InvalidInput "object_name_invalid", "object_type_invalid", "object_empty"; those of UploadStage::create.
    Task<Result<StagedUpload>> begin(UploadAnnouncement announcement, UserId owner);

    /// An upload whose bytes are all there but could not be stored is stored now: what this calls complete is an
    /// object. Errors: NotFound "upload_not_found", those of UploadService::store.
    Task<Result<StagedUpload>> state(QUuid id, UserId owner, QByteArray requestId);

    /// Unfinished uploads of that content, the furthest first: where a client goes on that has forgotten its address.
    [[nodiscard]] QList<StagedUpload> unfinished(const QString &sha256, const UserId &owner) const;

    /// Errors: those of UploadStage::append; with the last piece those of UploadService::store, "object_mismatch"
    /// ending the upload.
    Task<Result<StagedUpload>> append(QUuid id, qint64 offsetBytes, StagedPiece piece,
                                      std::optional<PieceChecksum> checksum, UserId owner, QByteArray requestId);

    Task<Result<void>> remove(QUuid id, UserId owner);

private:
    Task<Result<void>> store(StagedUpload upload, QByteArray requestId);

    UploadStage &m_stage;
    UploadService &m_uploads;
    IdGenerator &m_ids;
};

} // namespace cinefluent::server
