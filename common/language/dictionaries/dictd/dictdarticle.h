// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionary.h"

namespace cinefluent {

/// Reads an article as the FreeDict project's dictd files lay it out: a line with the headword, its IPA between slashes
/// and `<part, gender>`, then numbered or plain lines of translations with `<tags>`, `[fields]`, `(remarks)`, and below
/// them notes, synonyms, references and examples, which are left out. Any other text becomes one sense whose gloss is
/// the text. Never fails; at most Dictionary::maxSenses, each of at most 24 translations, which are English: a leading
/// "to", "a", "an" or "the" is left out.
[[nodiscard]] QList<DictionarySense> readDictdArticle(const QString &article, const QString &source);

/// The same for translations into another language, where "a" is no article: "a menudo" stays whole.
[[nodiscard]] QList<DictionarySense> readForeignArticle(const QString &article, const QString &source);

} // namespace cinefluent
