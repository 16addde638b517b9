// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/textanalyser.h"
#include "common/language/wordsenses.h"
#include "tests/support/goldwords.h"

#include <QStringList>

namespace cinefluent::bench {

/// How many content words of the second text have a translation that a teacher accepts among what is offered.
struct SenseScore
{
    int words = 0;
    int rawFive = 0;     ///< among the first five senses as the dictionaries order them
    int offeredFive = 0; ///< among the five offered
    int offeredFirst = 0;
    int none = 0;       ///< no dictionary has anything
    QStringList errors; ///< one a line: sentence, word, accepted, offered
    double slowestMs = 0;
    double slowOfHundredMs = 0; ///< what one word in a hundred takes at least
    double medianMs = 0;

    [[nodiscard]] double percent(int part) const { return words ? 100.0 * part / words : 0; }
};

/// `goldFolder` is tests/data/language-gold. The engine finds lemma and tag by itself.
[[nodiscard]] SenseScore scoreSenses(const QString &goldFolder, const QString &language, TextAnalyser &analyser,
                                     WordSenses &senses);

} // namespace cinefluent::bench
