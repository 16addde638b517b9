// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cinefluent::studio::cachefile {

/// What was written through `descriptor` is on disk.
[[nodiscard]] bool synchronise(int descriptor);
/// What is in the file is on disk.
[[nodiscard]] bool synchronise(const QString &path);
/// A rename is lasting when the folder is; Windows has no such call.
void synchroniseFolder(const QString &folder);

} // namespace cinefluent::studio::cachefile
