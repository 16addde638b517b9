// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/changeset.h"
#include "studio/document/store/database.h"

namespace cinefluent::studio {

/// Carries `changes` into the tables; call inside a transaction.
[[nodiscard]] Result<void> writeChanges(Database &database, const ChangeSet &changes);

/// Everything as additions to an empty project. Error "project_damaged" where a row makes no sense.
[[nodiscard]] Result<ChangeSet> readContent(Database &database);

} // namespace cinefluent::studio
