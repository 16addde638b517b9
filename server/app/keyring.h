// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/app/settings.h"

namespace cinefluent::server {

/// What becomes of secrets that nobody set and no file holds.
enum class MissingSecrets
{
    Keep,   ///< made and kept in files
    Pretend ///< made for this process alone, which only looks: nothing is written
};

/// Fills in the secrets nobody set from `dataDirectory`/secrets, one file each (mode 0600 in a folder of mode 0700).
/// Not in production, where every secret comes from the operator. Errors: Unavailable "secrets_unwritable"; Corrupt
/// "secrets_exposed" where others may read a file.
[[nodiscard]] Result<void> completeSecrets(Settings &settings, const QString &dataDirectory, RandomSource &random,
                                           MissingSecrets missing = MissingSecrets::Keep);

} // namespace cinefluent::server
