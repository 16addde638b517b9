// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/playtokens.h"

#include <QHash>

namespace cinefluent::server {

/// One file of a package and the object that holds it.
struct PackageFile
{
    QString sha256;
    qint64 sizeBytes = 0;
    QByteArray contentType;
};

/// What a package consists of. It never changes: other files are another package.
struct StoredPackage
{
    PackageId id;
    QByteArray master;                    ///< path of the HLS master playlist
    QByteArray dash;                      ///< path of the DASH manifest; empty: none
    QHash<QByteArray, PackageFile> files; ///< by path
    QList<QUuid> keyIds;                  ///< of its content keys; empty: not encrypted
};

} // namespace cinefluent::server
