// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasemanifest.h"
#include "common/api/studio.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"

#include <memory>

namespace cinefluent::server {

/// A release that has passed every check that needs no database.
struct PreparedRelease
{
    Identity editor;
    std::shared_ptr<const api::ReleaseManifest> manifest;
    QByteArray manifestJson;   ///< exactly as it was sent
    QByteArray manifestSha256; ///< 32 bytes over it
    QByteArray requestId;
};

struct ReleaseEntry
{
    int number = 0;
    Instant publishedAt{};
    bool isNew = true; ///< false for a release that was sent before
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
    /// The same release with the same manifest is answered as the first time. Errors: PermissionDenied
    /// "editor_required"; Conflict "release_conflict", "objects_missing" (fields "/objects/n"), "movie_conflict",
    /// "lesson_conflict"; those of the database.
    virtual Task<Result<ReleaseEntry>> publish(PreparedRelease release) = 0;

    /// Newest first. NotFound "movie_not_found", PermissionDenied "editor_required".
    virtual Task<Result<api::ReleasePage>> releases(MovieId movie, Identity editor, int page, int limit) = 0;
};

} // namespace cinefluent::server
