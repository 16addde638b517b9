// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/downloadrepository.h"
#include "server/services/delivery/playbackservice.h"
#include "server/services/media/storagespace.h"
#include "server/services/subscription/featuregate.h"
#include "server/services/work/workerpool.h"

namespace cinefluent::server {

/// A bundle's file, for a request that may have it.
struct BundleFile
{
    OfflineBundle file;
    qint64 remainingSeconds = 0; ///< of the right to it
};

/// Keeps lessons on learners' devices: as many as the tier includes, each for a time, renewed by asking again. Who may
/// watch a lesson may keep it, and gets the file's key by a request that is decided anew. What a device does with a key
/// after the end is up to the app: that is access control, not DRM. Belongs to the thread of its repository.
class DownloadService
{
public:
    struct Parts
    {
        DownloadRepository &rows;
        PlaybackService &playback;
        FeatureGate &features;
        const PlayTokens &tokens;
        ObjectStore &store;
        StorageSpace *space; ///< of the objects' disk
        WorkerPool &workers;
        const PiiBox &box;
        const MediaUrls &urls;
        RandomSource &random;
        IdGenerator &ids;
        const Clock &clock;
        QString spoolFolder; ///< on the file system of the store
        std::chrono::seconds lifetime{30 * 24 * 3600};
        std::chrono::seconds urlLifetime{4 * 3600};
    };

    explicit DownloadService(Parts parts);

    /// JSON of a Download with the address of its file; `second` is whether it is new. Errors: those of
    /// PlaybackService::grant() but for the daily limit, PermissionDenied "download_limit_reached", Unsupported
    /// "download_too_large", Unavailable "storage_full" or "storage_unavailable".
    Task<Result<std::pair<QByteArray, bool>>> keep(LessonId lesson, PlaybackRequester requester);
    /// JSON of all that have not expired.
    Task<Result<QByteArray>> downloads(UserId user);
    /// NotFound "download_not_found".
    Task<Result<void>> remove(UserId user, DownloadId id);
    /// JSON with the key of the file and until when it may be used. Errors: NotFound "download_not_found", those of
    /// keep() that say who may watch.
    Task<Result<QByteArray>> key(DownloadId id, PlaybackRequester requester);
    /// What a token opens. Errors: those of PlaybackService::file().
    Task<Result<BundleFile>> file(QByteArray token, QByteArray sender);

private:
    Task<Result<StoredBundle>> bundleOf(std::shared_ptr<const StoredPackage> package);
    Task<Result<StoredBundle>> makeBundle(std::shared_ptr<const StoredPackage> package, QString lostSha256);
    [[nodiscard]] QByteArray keepJson(const Download &download, const StoredBundle &bundle,
                                      const PlaybackRequester &requester) const;

    Parts m_parts;
};

} // namespace cinefluent::server
