// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

namespace cinefluent {

/// Readings of German function words by their form in lowercase; empty for any other word.
[[nodiscard]] QList<Reading> germanFunctionWord(const QString &form);

/// Whether verbs are separated from this word: "an", "zurück".
[[nodiscard]] bool isGermanVerbPrefix(const QString &form);

} // namespace cinefluent
