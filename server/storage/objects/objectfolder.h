// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QString>

#include <functional>

namespace cinefluent::server {

struct ObjectFileEntry
{
    QString path;
    QString sha256; ///< of its name
    qint64 sizeBytes = 0;
    Instant changedAt{};
};

/// Where LocalObjectStore keeps an object below its folder.
[[nodiscard]] QString objectPath(const QString &folder, const QString &sha256);

/// Every file that lies where an object would, in no order; uploads under way are left out. `entry` may remove it.
void forEachObjectFile(const QString &folder, const std::function<void(const ObjectFileEntry &)> &entry);

/// SHA-256 of the whole in lowercase hex. Error "file_unreadable".
[[nodiscard]] Result<QString> hashObjectFile(const QString &path);

} // namespace cinefluent::server
