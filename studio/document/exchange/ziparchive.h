// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

namespace cinefluent::studio {

/// A member to put into a ZIP file: `content`, or what is in the file `sourcePath` where that is set.
struct ZipMember
{
    QString name;
    QByteArray content;
    QString sourcePath;
    bool isPacked = false; ///< is compressed already, as sounds and pictures are: stored as it is
};

/// Writes a ZIP file whole or not at all, deflated but for what is packed already. Errors: "disk_full",
/// "file_not_writable", "file_unreadable" (a source), "cancelled".
[[nodiscard]] Result<void> writeZip(const QString &path, const QList<ZipMember> &members, const std::stop_token &stop);

/// Unpacks the members that `nameFor` gives a name for into `folder` under that name (a plain file name; empty: left
/// out). Errors: "zip_unreadable" (no ZIP file, or a damaged one), "zip_too_large" (over 1 GiB unpacked, 256 MiB one
/// member or 100,000 members), "disk_full", "cancelled".
[[nodiscard]] Result<void> unpackZip(const QString &path, const QString &folder,
                                     const std::function<QString(const QString &member)> &nameFor,
                                     const std::stop_token &stop);

} // namespace cinefluent::studio
