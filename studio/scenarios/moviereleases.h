// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasediff.h"
#include "common/api/releasehistory.h"
#include "common/base/task.h"

namespace cinefluent::studio {

class Account;

/// What the server has of a movie's releases, and the ways back and forth in them. Each asks the server once (or, where
/// that is safe, again); the account outlives the task. Errors: "not_signed_in", the server's ("movie_not_found" where
/// nothing was ever published, "editor_required", "never_published" …) and the network's.

/// Newest first; `cursor` is nextCursor of the page before, empty for the first one.
[[nodiscard]] Task<Result<api::ReleasePage>> releasesOf(Account &account, MovieId movie, QString cursor);
[[nodiscard]] Task<Result<api::ReleaseDiff>> changesBetween(Account &account, MovieId movie, QUuid from, QUuid to);
/// Learners see this former release from then on.
[[nodiscard]] Task<Result<api::ReleaseSummary>> rollBackTo(Account &account, MovieId movie, QUuid release);
[[nodiscard]] Task<Result<api::ReleaseSummary>> scheduleRelease(Account &account, MovieId movie, QUuid release,
                                                                Instant publishAt);
[[nodiscard]] Task<Result<api::ReleaseSummary>> cancelSchedule(Account &account, MovieId movie, QUuid release);
/// Learners see the movie no longer; every release and what they learned stay.
[[nodiscard]] Task<Result<void>> unpublish(Account &account, MovieId movie);

} // namespace cinefluent::studio
