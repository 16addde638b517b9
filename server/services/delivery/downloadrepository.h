// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/offlinebundle.h"
#include "server/services/delivery/playbackrepository.h"

namespace cinefluent::server {

using DownloadId = Id<struct DownloadTag>;

/// A lesson that a learner keeps on devices.
struct Download
{
    DownloadId id;
    LessonId lesson;
    PackageId package;
    Instant createdAt{};
    Instant expiresAt{};
    bool isNew = false; ///< of keep(): made by this call
};

/// The one encrypted file of a package, made once for all who download it.
struct StoredBundle
{
    OfflineBundle file;
    SealedKey key;
};

/// What the database knows of lessons kept on devices.
class DownloadRepository
{
public:
    DownloadRepository() = default;
    DownloadRepository(const DownloadRepository &) = delete;
    DownloadRepository &operator=(const DownloadRepository &) = delete;
    virtual ~DownloadRepository() = default;

    /// Keeps the lesson until `wanted.expiresAt`, or renews it where it is kept. Expired ones are forgotten first.
    /// Exact however many devices ask at once: nothing where `limit` others are kept (negative: no limit).
    virtual Task<Result<std::optional<Download>>> keep(UserId user, Download wanted, Instant now, int limit) = 0;
    /// Those that have not expired, newest first.
    virtual Task<Result<QList<Download>>> downloads(UserId user, Instant now) = 0;
    virtual Task<Result<std::optional<Download>>> find(UserId user, DownloadId id, Instant now) = 0;
    /// False where there was none.
    virtual Task<Result<bool>> remove(UserId user, DownloadId id) = 0;

    virtual Task<Result<std::optional<StoredBundle>>> bundle(PackageId package) = 0;
    /// Notes a bundle whose file is stored, and gives back the one that counts: another's where it came first, unless
    /// that is the one whose file was found missing, `lostSha256` (empty: none).
    virtual Task<Result<StoredBundle>> noteBundle(PackageId package, StoredBundle bundle, QString lostSha256) = 0;
};

} // namespace cinefluent::server
