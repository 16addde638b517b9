// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/store/database.h"

namespace cinefluent::studio {

/// A complete copy of the database as its last transaction left it, defragmented, at `path`: there whole or not at all.
/// Errors: "project_exists" (never overwrites), "disk_full", "project_not_writable", "project_io_failed".
[[nodiscard]] Result<void> copyDatabase(Database &database, const QString &path);

/// Gives a finished database file in `path`'s folder that name; error "project_exists" where it is taken.
[[nodiscard]] Result<void> publishDatabase(const QString &temporaryPath, const QString &path);

} // namespace cinefluent::studio
