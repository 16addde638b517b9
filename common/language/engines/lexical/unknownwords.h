// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

namespace cinefluent {

/// What a word that no dictionary knows may be, by the regular endings of its language (es, fr, it, pt, en): "mastigou"
/// is read as "mastigar", "lanternas" as "lanterna". Empty where no ending fits. `form` is in lowercase.
[[nodiscard]] QList<Reading> guessedReadings(const QString &language, const QString &form);

} // namespace cinefluent
