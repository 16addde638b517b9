// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionary.h"

#include <memory>
#include <stop_token>

namespace cinefluent {

/// Opens a dictionary that a user brought, by the end of its name: `.tsv`, `.txt` (table), `.ifo` (StarDict), `.index`
/// (dictd). Unsupported (`dictionary_unsupported`) for any other; else the errors of its format.
[[nodiscard]] Result<std::unique_ptr<Dictionary>> openUserDictionary(const QString &path,
                                                                     const std::stop_token &stop = {});

} // namespace cinefluent
