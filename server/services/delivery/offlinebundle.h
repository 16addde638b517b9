// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/licenseprovider.h"
#include "server/services/delivery/storedpackage.h"
#include "server/services/media/objectstore.h"

namespace cinefluent::server {

/// A lesson's package as one encrypted file for devices ("cinefluent-offline-1", docs/offline-packages.md): 32 bytes of
/// head ("CFOFF01\n", the package's 16 bytes, the chunk size as 32 bits big-endian, 4 zeros), then an archive (POSIX
/// ustar) in chunks sealed by ChunkCipher under the head. The archive has the package's files under their paths,
/// sorted, and each content key as "keys/<id>": unpacked, a player works on it as on the server.
struct OfflineBundle
{
    static constexpr char format[] = "cinefluent-offline-1";
    static constexpr qsizetype headSizeBytes = 32;
    static constexpr qsizetype chunkSizeBytes = 1024 * 1024;

    QString sha256; ///< of the whole file
    qint64 sizeBytes = 0;
};

/// Whether every file fits into the archive: paths of 100 characters, 8 GiB each.
[[nodiscard]] bool fitsArchive(const StoredPackage &package);

/// What the bundle will have in bytes.
[[nodiscard]] qint64 bundleSizeBytes(const StoredPackage &package);

/// Writes the bundle to `path`, which is made anew. Blocking: for a worker. Errors: NotFound "object_not_found" where a
/// file of the package is missing, Unavailable "storage_unavailable".
[[nodiscard]] Result<OfflineBundle> writeBundle(const StoredPackage &package, const QList<ContentKey> &keys,
                                                const Secret &bundleKey, const ObjectStore &store, const QString &path);

} // namespace cinefluent::server
