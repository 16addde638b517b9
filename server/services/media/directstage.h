// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cinefluent::server {

/// What a client will send straight to the storage.
struct DirectAnnouncement
{
    QString sha256; ///< lowercase hex, of the whole
    QString contentType;
    qint64 sizeBytes = 0;
};

/// A part that has not arrived, and where it goes: PUT with exactly these bytes.
struct DirectPart
{
    int number = 0; ///< 1-based
    qint64 offsetBytes = 0;
    qint64 sizeBytes = 0;
    QByteArray url;
};

struct DirectState
{
    enum class Phase
    {
        Uploading,
        Verifying, ///< all has arrived and is being hashed; ask again
        Stored     ///< it has the hash of its name and is an object
    };
    Phase phase = Phase::Uploading;
    qint64 arrivedBytes = 0;
    QList<DirectPart> parts; ///< the first of those missing
    Instant expiresAt{};     ///< of their addresses
};

/// Uploads from clients straight to the storage, in parts. Nothing is visible as an object before the storage's whole
/// content was read and hashed here. An owner has one upload of a content; it outlives a restart of the server. Safe
/// from any thread.
class DirectStage
{
public:
    DirectStage() = default;
    DirectStage(const DirectStage &) = delete;
    DirectStage &operator=(const DirectStage &) = delete;
    virtual ~DirectStage() = default;

    /// The largest file it takes.
    [[nodiscard]] virtual qint64 maxBytes() const = 0;

    /// Begins an upload or goes on with the owner's. Stored where the object is there already. Errors: Unavailable
    /// "storage_unavailable", "storage_refused".
    virtual Task<Result<DirectState>> begin(DirectAnnouncement announcement, UserId owner) = 0;

    /// Has what arrived verified and made an object: Verifying at first, to be asked again until it is Stored. Errors:
    /// NotFound "upload_not_found"; Conflict "upload_incomplete"; InvalidInput "object_mismatch", which ends the
    /// upload; those of begin().
    virtual Task<Result<DirectState>> complete(DirectAnnouncement announcement, UserId owner) = 0;
};

} // namespace cinefluent::server
