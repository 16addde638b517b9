// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/document/store/database.h"

namespace cinefluent::studio {

/// SQLite's `application_id` of a translation memory: "CFTM".
inline constexpr int memoryApplicationId = 0x4346544D;
/// SQLite's `user_version` that this program writes.
inline constexpr int memorySchemaVersion = 2;

/// Makes the tables in an empty database, adds what an older one lacks and checks those of others. Errors:
/// "memory_damaged" where it is no translation memory, "memory_too_new".
[[nodiscard]] Result<void> prepareMemory(Database &database);

} // namespace cinefluent::studio
