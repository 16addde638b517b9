// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/document/store/database.h"

namespace cinefluent::studio {

/// SQLite's `application_id` of a project file: "CFLP".
inline constexpr int projectApplicationId = 0x43464C50;
/// SQLite's `user_version` that this program writes; migrations lead to it from every former one.
inline constexpr int projectSchemaVersion = 4;

/// Tables of the current version in an empty database; call inside a transaction.
[[nodiscard]] Result<void> createSchema(Database &database);

/// Whether this is a project that this program can open: errors "not_a_project" and "project_too_new".
[[nodiscard]] Result<void> checkSchema(Database &database);

/// Brings a former version up to the current one, each step in its own transaction.
[[nodiscard]] Result<void> migrateSchema(Database &database);

} // namespace cinefluent::studio
