// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/net/uploadjob.h"

namespace cinefluent::studio {

/// What ways of uploading have in common. Files are never written.

[[nodiscard]] Error uploadFileMissing(const QString &path);
[[nodiscard]] Error uploadFileChanged(const QString &path);
/// The server answered something else than was asked for.
[[nodiscard]] Error uploadNotUnderstood(const QString &detail);
/// Whether the file is there, of the size that was announced.
[[nodiscard]] Result<void> checkUploadFile(const UploadObject &object);

} // namespace cinefluent::studio
