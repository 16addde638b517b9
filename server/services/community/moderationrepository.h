// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/services/community/moderationrows.h"
#include "server/services/query/pagecursor.h"

namespace cinefluent::server {

/// Reports and the cases they make: one case for each post or comment, opened again by a new report after a dismissal.
class ModerationRepository
{
public:
    /// Lists are counted up to here: a longer queue is told as this long.
    static constexpr int maxTotal = 10'000;

    ModerationRepository() = default;
    ModerationRepository(const ModerationRepository &) = delete;
    ModerationRepository &operator=(const ModerationRepository &) = delete;
    virtual ~ModerationRepository() = default;

    /// Returns the report; of one person about one thing there is one, the first. Errors: "post_not_found",
    /// "comment_not_found".
    virtual Task<Result<ReportRow>> report(ReportId id, ReportSubject subject, UserId reporter, ReportDraft draft) = 0;
    /// The oldest first.
    virtual Task<Result<RowPage<CaseRow>>> cases(CaseState state, PageRequest part) = 0;
    virtual Task<Result<std::optional<CaseDetail>>> find(CaseId id) = 0;
    /// Settles a case, again if need be, and records who did it. Error: "case_not_found".
    virtual Task<Result<void>> decide(CaseId id, Decision decision, UserId moderator, QByteArray requestId) = 0;
};

} // namespace cinefluent::server
