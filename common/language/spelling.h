// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cinefluent {

/// Words shorter than this are never corrected: too many others are one letter away.
inline constexpr qsizetype minSpelling = 3;
inline constexpr qsizetype maxSpelling = 32;

/// The word and every form of it with one unit left out: two words that are one edit apart (a letter missing, doubled,
/// another, or two exchanged) share a key, so that an exact look-up finds what is spelt nearly alike. Idea: symmetric
/// deletion (T. Bocek, E. Hunt, B. Stiller, "Fast similarity search in large dictionaries", 2007). Sorted, each once;
/// empty outside of minSpelling and maxSpelling.
[[nodiscard]] QStringList spellingKeys(const QString &word);

/// Insertions, deletions, substitutions and exchanges of neighbours between two words (optimal string alignment);
/// `limit` + 1 where there are more than `limit`.
[[nodiscard]] int editDistance(QStringView first, QStringView second, int limit);

/// How many edits are forgiven in a word of that length: one, two from eight letters on, none below minSpelling.
[[nodiscard]] int forgivenEdits(qsizetype length);

} // namespace cinefluent
