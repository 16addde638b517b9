// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/objects/objectshelf.h"
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

/// Compares rows and what lies on the shelf: every object there, of its size, with its hash; every rule between
/// published rows. With `setAside`, what has other content than its name says is moved out of the way, so that
/// publishing again stores it anew. `progress` hears the hashes as they are done. Blocking.
[[nodiscard]] Result<StorageReport> checkStorage(StorageAudit &audit, ObjectShelf &shelf, bool setAside,
                                                 const std::function<void(qint64 objects)> &progress = {});

struct GarbageReport
{
    qint64 objects = 0; ///< with row and file
    qint64 strays = 0;  ///< files without a row
    qint64 bytes = 0;
    int uploads = 0; ///< begun and given up
};

/// Removes what nothing names and nobody has uploaded since `before`; with `onlyCount` nothing is changed. What a
/// release names stays, live or not. Blocking; the server may run meanwhile.
[[nodiscard]] Result<GarbageReport> collectGarbage(StorageAudit &audit, ObjectShelf &shelf, Instant before,
                                                   bool onlyCount);

} // namespace cinefluent::server
