// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/uploadstage.h"
#include "server/storage/objects/disk.h"

namespace cinefluent::server {

/// What does not change of an upload, in a file: written whole and synced or not at all. 0, or an errno value.
[[nodiscard]] int writeStagedRecord(Disk &disk, const QString &path, const StagedUpload &upload);
/// Nothing where the file is no such record. Offset and expiry are not part of it.
[[nodiscard]] std::optional<StagedUpload> readStagedRecord(const QString &path);

} // namespace cinefluent::server
