// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/storageaudit.h"

#include <QStringList>

namespace cinefluent::server {

/// What is wrong, and what mends it.
struct StorageFault
{
    QString subject; ///< e.g. "object 3fa…"
    QString problem;
    QString mend; ///< a command or a step for the operator
};

struct StorageReport
{
    qint64 objects = 0; ///< rows looked at
    qint64 bytes = 0;   ///< hashed
    qint64 strays = 0;  ///< files that no row has: gc takes them
    QList<StorageFault> faults;
};

/// Compares rows and files below `objectsFolder`: every object there, of its size, with its hash; every rule between
/// published rows. With `setAside`, files with other content than their name says are moved to "damaged" beside them,
/// so that publishing again stores them anew. `progress` hears the hashes as they are done. Blocking.
[[nodiscard]] Result<StorageReport> checkStorage(StorageAudit &audit, const QString &objectsFolder, bool setAside,
                                                 const std::function<void(qint64 objects)> &progress = {});

struct GarbageReport
{
    qint64 objects = 0; ///< with row and file
    qint64 strays = 0;  ///< files without a row
    qint64 bytes = 0;
};

/// Removes what nothing names and nobody has uploaded since `before`; with `onlyCount` nothing is changed. What a
/// release names stays, live or not. Blocking; the server may run meanwhile.
[[nodiscard]] Result<GarbageReport> collectGarbage(StorageAudit &audit, const QString &objectsFolder, Instant before,
                                                   bool onlyCount);

} // namespace cinefluent::server
