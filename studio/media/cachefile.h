// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QString>

namespace cinefluent::studio::cachefile {

/// What was written through `descriptor` is on disk.
[[nodiscard]] bool synchronise(int descriptor);
/// What is in the file is on disk.
[[nodiscard]] bool synchronise(const QString &path);
/// A rename is lasting when the folder is; Windows has no such call.
void synchroniseFolder(const QString &folder);

/// Writes what was worked out from a film: complete and readable on disk, or not there at all. Written beside,
/// synchronised, read back, then renamed; the folder is made where absent. Error "cache_write_failed" with `message`,
/// which says what the user loses.
[[nodiscard]] Result<void> write(const QString &path, const QByteArray &content, const QString &message);

/// `payload` behind its magic of 8 bytes, its length (64 bits, little endian) and its SHA-256.
[[nodiscard]] QByteArray sealed(const char *magic, const QByteArray &payload);
/// The payload; null where the file is of another kind, cut off or damaged.
[[nodiscard]] QByteArray unsealed(const char *magic, const QByteArray &content);

} // namespace cinefluent::studio::cachefile
