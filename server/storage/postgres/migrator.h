// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/storage/migrations/migrations.h"
#include "server/storage/postgres/connectionsettings.h"

#include <QList>

namespace cinefluent::server {

struct MigrationReport
{
    QList<int> applied;    ///< versions applied by this call, in order
    int schemaVersion = 0; ///< after it
};

/// Brings the schema up to date: each missing migration in its own transaction, in order, under an advisory lock, so
/// that servers starting together apply each one once. What was applied is recorded with the SHA-256 of its text.
class Migrator
{
public:
    explicit Migrator(ConnectionSettings owner, QList<Migration> migrations = embeddedMigrations());

    /// Blocking. Codes: schema_newer (Unsupported: the database was made by a newer version of this program),
    /// migration_changed (Corrupt: an applied migration's text differs from ours), migration_failed (Internal: the
    /// failing one is rolled back, earlier ones stay), or those of pgerror.h.
    [[nodiscard]] Result<MigrationReport> migrate();

    /// The same checks without changing anything: also schema_outdated (Conflict) when migrations are missing. `serve`
    /// calls it when it has no owner's connection. `settings` may be the application's role.
    [[nodiscard]] static Result<MigrationReport> check(const ConnectionSettings &settings,
                                                       const QList<Migration> &migrations = embeddedMigrations());

private:
    ConnectionSettings m_owner;
    QList<Migration> m_migrations;
};

} // namespace cinefluent::server
