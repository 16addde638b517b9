// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace cinefluent::server {

/// An upload that arrives in pieces, as it stands at one moment.
struct StagedUpload
{
    QUuid id;
    UserId owner;
    QString sha256; ///< lowercase hex, of the whole
    QString contentType;
    qint64 lengthBytes = 0; ///< of the whole
    qint64 offsetBytes = 0; ///< what has arrived
    QByteArray metadata;    ///< as the client sent it
    Instant expiresAt{};

    [[nodiscard]] bool isComplete() const { return offsetBytes == lengthBytes; }
};

/// What a piece must hash to before it counts.
struct PieceChecksum
{
    enum class Algorithm
    {
        Sha1,
        Sha256
    };
    Algorithm algorithm = Algorithm::Sha256;
    QByteArray digest; ///< raw bytes
};

/// A piece that lies on disk, on the stage's file system.
struct StagedPiece
{
    QString path;
    qint64 sizeBytes = 0;
    QByteArray sha256; ///< 32 raw bytes
};

/// A whole upload, ready to become an object.
struct StagedFile
{
    QString path;      ///< not there any more where the object was made before
    QByteArray sha256; ///< 32 raw bytes, of the content as it arrived
};

/// Uploads under way. An upload outlives a restart of the server; it ends when it is removed or some time after its
/// last piece. Safe from any thread.
class UploadStage
{
public:
    UploadStage() = default;
    UploadStage(const UploadStage &) = delete;
    UploadStage &operator=(const UploadStage &) = delete;
    virtual ~UploadStage() = default;

    /// Begins an upload and gives it an expiry; id and offset of the argument are taken as they are. Errors:
    /// Unavailable "storage_full" where the whole would not fit now, "storage_unavailable"; RateLimited "upload_limit"
    /// where the owner has too many unfinished ones.
    virtual Task<Result<StagedUpload>> create(StagedUpload upload) = 0;

    /// Costs no more than a lock. An expired one is not there.
    [[nodiscard]] virtual std::optional<StagedUpload> find(const QUuid &id) const = 0;
    [[nodiscard]] virtual QList<StagedUpload> unfinished(const UserId &owner, const QString &sha256) const = 0;

    /// Puts a piece behind the `offsetBytes` that must have arrived by then. Of many pieces for one offset one is
    /// taken. Errors: NotFound "upload_not_found", Conflict "upload_offset_differs", TooLarge "upload_too_long",
    /// InvalidInput "upload_checksum_differs", Unavailable as create(). After any of them the upload is as before.
    virtual Task<Result<StagedUpload>> append(QUuid id, qint64 offsetBytes, StagedPiece piece,
                                              std::optional<PieceChecksum> checksum) = 0;

    /// The content of a complete upload, hashed.
    virtual Task<Result<StagedFile>> finish(QUuid id) = 0;
    /// Says that the object was made: the bytes are gone from here, the upload is remembered for a while as complete.
    virtual Task<Result<void>> settle(QUuid id) = 0;
    /// Forgets the upload and its bytes.
    virtual Task<Result<void>> remove(QUuid id) = 0;
};

} // namespace cinefluent::server
