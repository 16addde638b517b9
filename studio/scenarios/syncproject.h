// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "studio/scenarios/account.h"
#include "studio/scenarios/projectsync.h"

#include <functional>
#include <stop_token>

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

/// For whoever keeps the record of an open project.
struct SyncHooks
{
    /// Others' changes come into the document between true and false. May be empty.
    std::function<void(bool isTaking)> taking = {};
};

/// The same with a record that stays: between two exchanges conflicts can be settled in it. One task at a time of one
/// record; it outlives the task. Cancelled by `stop`.
[[nodiscard]] Task<Result<SyncSummary>> syncProject(ProjectSync &sync, MovieId movie, Account &account, SyncHooks hooks,
                                                    std::stop_token stop);

} // namespace cinefluent::studio
