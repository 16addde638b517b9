// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/storage/objects/objectshelf.h"
#include "server/storage/postgres/connectionsettings.h"
#include "server/storage/s3/s3objectshelf.h"

namespace cinefluent::server {

/// What a backup or its restoration brought over.
struct BackupReport
{
    QString folder; ///< of the backup
    qint64 databaseBytes = 0;
    qint64 objects = 0;
    qint64 copiedObjects = 0; ///< the others were there already
    qint64 copiedBytes = 0;
};

/// Writes a backup of a running or resting server into a folder of its own below `target`, named by its time; stored
/// objects go to `target`/objects, shared by all backups there and copied once. The database is dumped in one snapshot
/// before files are copied: a file that a row names is there. `database` is a role that may read every row. Complete
/// and synced before it has its name. Errors: Unavailable "backup_failed", "backup_tool_missing"; Corrupt
/// "backup_object_damaged". Blocking.
[[nodiscard]] Result<BackupReport> writeBackup(const QString &target, const QString &dataDirectory, ObjectShelf &shelf,
                                               const ConnectionSettings &database, Instant now);

/// Copies files and secrets of `backup` (a folder that writeBackup() made) into a data directory without any, each
/// checked. With a `bucket` the files of objects go there; what it has already stays. Errors: Conflict
/// "restore_target_used"; Corrupt "backup_damaged"; Unavailable "backup_failed", those of the bucket. Blocking.
[[nodiscard]] Result<BackupReport> restoreFiles(const QString &backup, const QString &dataDirectory,
                                                S3ObjectShelf *bucket);

/// Fills an empty database from `backup`, whole or not at all. Errors as above.
[[nodiscard]] Result<void> restoreDatabase(const QString &backup, const ConnectionSettings &database);

} // namespace cinefluent::server
