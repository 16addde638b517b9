// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QString>

namespace cinefluent::studio {

/// Writing of whole files so that after a power cut there is the old one or the new one, never a part: written beside
/// the target, size checked, fsynced, read again and compared, renamed, the folder fsynced. (QSaveFile of Qt 6.4 was
/// seen to commit a truncated file on a full disk.) Errors: "disk_full", "file_not_writable", "file_exists".
namespace durablefile {

enum class Existing
{
    Replace,
    Refuse ///< error "file_exists"
};

Result<void> write(const QString &path, const QByteArray &content, Existing existing = Existing::Replace);

/// Gives a finished file in the same folder its final name, durably. The source is removed where this fails.
Result<void> moveIntoPlace(const QString &from, const QString &to, Existing existing);

/// A name beside `path`, unique to this process, for the unfinished file.
[[nodiscard]] QString temporaryNameFor(const QString &path);

} // namespace durablefile

} // namespace cinefluent::studio
