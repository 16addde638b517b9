// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

namespace cinefluent {

/// What is held against a reading whatever its context: rare headwords that share a form with a very frequent one.
[[nodiscard]] float preference(const QString &language, const Reading &reading);

} // namespace cinefluent
