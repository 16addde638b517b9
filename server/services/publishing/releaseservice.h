// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasediff.h"
#include "server/services/cache/answercache.h"
#include "server/services/publishing/releasehistory.h"
#include "server/services/work/workerpool.h"

namespace cinefluent::server {

/// History of a movie's releases: what changed, back to a former one, off the catalogue, and when the next one comes.
/// Belongs to the thread of its repository. What is kept of the catalogue is forgotten when a switch is answered.
/// Errors are those of ReleaseHistory, and Corrupt "release_unreadable" where a kept manifest must be read.
class ReleaseService
{
public:
    ReleaseService(ReleaseHistory &history, AnswerCache &answers, WorkerPool &workers);

    Task<Result<api::ReleasePage>> releases(MovieId movie, Identity editor, PageRequest part);
    Task<Result<api::ReleaseDiff>> diff(MovieId movie, QUuid from, QUuid to, Identity editor);
    Task<Result<api::ReleaseSummary>> rollBack(MovieId movie, QUuid release, Identity editor, QByteArray requestId);
    Task<Result<void>> unpublish(MovieId movie, Identity editor, QByteArray requestId);
    /// Nothing for a time cancels it.
    Task<Result<api::ReleaseSummary>> schedule(MovieId movie, QUuid release, std::optional<Instant> publishAt,
                                               Identity editor, QByteArray requestId);

private:
    ReleaseHistory &m_history;
    AnswerCache &m_answers;
    WorkerPool &m_workers;
};

} // namespace cinefluent::server
