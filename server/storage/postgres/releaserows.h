// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/publishing/releasehistory.h"
#include "server/storage/postgres/pqcompat.h"

namespace cinefluent::server {

/// Pieces of transactions about a movie's releases. All throw what exec() throws.

/// One switch of a movie at a time, also of one that is not there yet; to the transaction's end.
void lockMovie(pqxx::work &work, const MovieId &movie);

/// NotFound "release_not_found".
[[nodiscard]] Error releaseNotFound();

/// What a violated rule of the schema means to an editor.
[[nodiscard]] Error explainedRelease(const Error &error);

/// The columns of releases `r`, movies `m` and users `u` that summaryFrom() reads.
#define CINEFLUENT_RELEASE_COLUMNS                                                                                     \
    "r.id, r.number, r.submitted_at, r.published_at, r.id is not distinct from m.live_release_id, r.lesson_count, "    \
    "r.publish_at, r.schedule_problem, coalesce(u.username, '') "                                                      \
    "from releases r join movies m on m.id = r.movie_id "                                                              \
    "left join users u on u.id = r.published_by and u.deleted_at is null "
[[nodiscard]] api::ReleaseSummary summaryFrom(const PgRow &row);
[[nodiscard]] Result<api::ReleaseSummary> summaryOf(pqxx::work &work, const MovieId &movie, const QUuid &release);

/// Sets the release's time and adds the job that keeps it, with its audit record. InvalidInput "publish_at_invalid":
/// not in the next 400 days by the database's clock.
[[nodiscard]] Result<void> schedule(pqxx::work &work, const ReleaseSchedule &schedule, const Identity &editor,
                                    const QByteArray &requestId);

} // namespace cinefluent::server
