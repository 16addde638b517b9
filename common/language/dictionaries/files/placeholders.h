// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cinefluent {

/// A headword or translation without the words that only hold the place of an object ("etw. suchen" → "suchen",
/// "sich freuen" → "freuen", "se battre" → "battre", "catch sb." → "catch"); the whole where nothing else would be
/// left.
[[nodiscard]] QString withoutPlaceholders(const QString &headword);

} // namespace cinefluent
