// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/publishing/releaserepository.h"
#include "server/services/query/pagecursor.h"

namespace cinefluent::server {

/// That a release is to be published at a time: what its job carries, and what must still hold when the job runs.
struct ReleaseSchedule
{
    static constexpr char jobKind[] = "release.publish";

    MovieId movie;
    QUuid release;
    Instant publishAt{};

    [[nodiscard]] QByteArray toPayload() const;
    /// InvalidInput "job_payload_invalid".
    [[nodiscard]] static Result<ReleaseSchedule> fromPayload(const QByteArray &payload);
};

/// What there is to publish when a schedule has come due.
struct DueRelease
{
    QByteArray manifestJson;
    Identity editor; ///< who set the time, with the role the account has now
};

/// A release as it was kept, ready to be made live again; its editor and request are the caller's to set. Corrupt
/// "release_unreadable" where the manifest does not pass today's checks. Costs processor time.
[[nodiscard]] Result<PreparedRelease> keptRelease(const QByteArray &manifestJson);

/// What was published of a movie, and the ways back and forth in it. Every switch is one transaction under the movie's
/// lock, which publishing takes as well, with its audit record. Errors of all but the schedule's own: NotFound
/// "movie_not_found", "release_not_found", PermissionDenied "editor_required", those of the database.
class ReleaseHistory
{
public:
    ReleaseHistory() = default;
    ReleaseHistory(const ReleaseHistory &) = delete;
    ReleaseHistory &operator=(const ReleaseHistory &) = delete;
    virtual ~ReleaseHistory() = default;

    /// Newest first.
    virtual Task<Result<api::ReleasePage>> releases(MovieId movie, Identity editor, PageRequest part) = 0;
    /// As they were kept (content keys stand as hashes), in the order asked for.
    virtual Task<Result<QByteArrayList>> manifests(MovieId movie, QList<QUuid> releases, Identity editor) = 0;

    /// Makes a release that learners have seen before the live one again. Conflict "never_published"; the errors of
    /// ReleaseRepository::publish.
    virtual Task<Result<api::ReleaseSummary>> rollBack(PreparedRelease release) = 0;
    /// Learners see the movie no longer; what they did stays, and any release can be made live again. Does nothing to
    /// a movie that has no live release.
    virtual Task<Result<void>> unpublish(MovieId movie, Identity editor, QByteArray requestId) = 0;
    /// Sets or moves the time of any release that is not live; nothing: cancels it. InvalidInput "publish_at_invalid";
    /// Conflict "already_live".
    virtual Task<Result<api::ReleaseSummary>> schedule(MovieId movie, QUuid release, std::optional<Instant> publishAt,
                                                       Identity editor, QByteArray requestId) = 0;

    /// Nothing where the schedule was moved, cancelled or carried out.
    virtual Task<Result<std::optional<DueRelease>>> due(ReleaseSchedule schedule) = 0;
    /// Publishes what is due, once: false where another did, or the schedule was changed meanwhile.
    virtual Task<Result<bool>> publishDue(ReleaseSchedule schedule, PreparedRelease release) = 0;
    /// Takes the time from the release and notes why it was not published.
    virtual Task<Result<void>> giveUp(ReleaseSchedule schedule, QString code) = 0;
};

} // namespace cinefluent::server
