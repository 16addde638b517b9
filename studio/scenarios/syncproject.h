// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "studio/scenarios/account.h"
#include "studio/scenarios/projectsync.h"

namespace cinefluent::studio {

/// What came of talking until there was nothing left to say.
struct SyncSummary
{
    qsizetype sent = 0;     ///< operations of this project
    qsizetype received = 0; ///< operations of others
    qsizetype conflicts = 0;
    bool wasRepaired = false; ///< the project's copy differed from the server's and was made the same
    bool wasNewHistory = false;
};

/// Exchanges a project's changes with those of its other editors, through the server the account is signed in at.
/// Errors: "not_signed_in", "sync_unsettled" (others write faster than this reads), those of the document, the network
/// and the server; what was exchanged until then stays, and nothing is lost. Document and account outlive the task.
[[nodiscard]] Task<Result<SyncSummary>> syncProject(ProjectDocument &document, Account &account);

} // namespace cinefluent::studio
