// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionary.h"

namespace cinefluent {

/// Reads an article of Mueller's English–Russian dictionary (Debian's mueller7-dict): homonyms `_I`, parts of speech
/// `_n.`, numbered meanings `1)`, examples mixed in after English words. Kept are the translations that stand before
/// the first example of a meaning. Never fails.
[[nodiscard]] QList<DictionarySense> readMuellerArticle(const QString &article, const QString &source);

} // namespace cinefluent
