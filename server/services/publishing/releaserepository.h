// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasehistory.h"
#include "common/api/releasemanifest.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"

#include <memory>

namespace cinefluent::server {

/// A lesson's package with its keys sealed.
struct PreparedPackage
{
    struct Key
    {
        QUuid id;
        QByteArray sealed; ///< by PiiBox, for the place of contentKeyPlace() of its row
        int keyVersion = 0;
    };

    QUuid id; ///< follows from lesson and files
    LessonId lesson;
    const api::LessonPackage *package = nullptr; ///< of the release's manifest
    std::vector<Key> keys;
};

/// A release that has passed every check that needs no database.
struct PreparedRelease
{
    Identity editor;
    std::shared_ptr<const api::ReleaseManifest> manifest;
    /// As it was sent; where it brings content keys, written anew with what stands for each in its place: no row holds
    /// one that opens anything.
    QByteArray manifestJson;
    QByteArray manifestSha256; ///< 32 bytes over it
    std::vector<PreparedPackage> packages;
    QByteArray requestId;
};

/// Releases and everything a release replaces.
class ReleaseRepository
{
public:
    ReleaseRepository() = default;
    ReleaseRepository(const ReleaseRepository &) = delete;
    ReleaseRepository &operator=(const ReleaseRepository &) = delete;
    virtual ~ReleaseRepository() = default;

    /// One transaction: movie, lessons, subtitles, words and the switch of the movie's live release, with its audit
    /// record. Rows keep their ids, so learners' progress stays; lessons that are gone are withdrawn, not deleted.
    /// With `publishAt` the release is noted with all it needs, learners see nothing of it, and a job publishes it
    /// then; it may be handed in again without, which publishes it now.
    /// A release that was published before is answered as it stands and changes nothing. Errors: PermissionDenied
    /// "editor_required"; Conflict "release_conflict", "objects_missing" (fields "/objects/n"), "movie_conflict",
    /// "lesson_conflict"; InvalidInput "publish_at_invalid"; those of the database.
    virtual Task<Result<api::ReleaseSummary>> publish(PreparedRelease release, std::optional<Instant> publishAt) = 0;
};

} // namespace cinefluent::server
