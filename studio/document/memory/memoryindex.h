// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cinefluent::studio {

struct LanguagePair;

/// A pair of languages as one word of the index.
[[nodiscard]] QString pairWord(const LanguagePair &languages);

/// What a text is found by, each once: its words folded as for search; of Chinese and Japanese the pairs of characters
/// (the character itself where it stands alone). A Korean word is one word.
[[nodiscard]] QStringList indexWords(const QString &text);

/// FTS5's query for texts of a pair of languages with any of `words`.
[[nodiscard]] QString anyOf(const LanguagePair &languages, const QStringList &words);

} // namespace cinefluent::studio
