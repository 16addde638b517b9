// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cinefluent {

/// The level of the Common European Framework at which learners tend to know a word, by the rank of its lemma among all
/// lemmas of the language: A1 up to 1,500, A2 2,500, B1 3,250, B2 3,750, C1 4,500, else C2 (after J. Milton and
/// T. Alexiou, "Vocabulary size and the Common European Framework of Reference for Languages", 2009). There is no free
/// list of levels: this is an estimate, and is to be labelled so wherever it is shown. Empty for a rank below 1.
[[nodiscard]] QString estimatedLevel(int lemmaRank);

} // namespace cinefluent
