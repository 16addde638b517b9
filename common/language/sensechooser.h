// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionary.h"
#include "common/language/frequencylist.h"

namespace cinefluent {

/// A meaning offered to an editor.
struct OfferedSense
{
    QStringList translations; ///< at most four, the likeliest first
    QString gloss;            ///< may be empty
    std::optional<PartOfSpeech> part;
    QStringList sources; ///< names of the dictionaries that have it
    double score = 0;    ///< higher is likelier; comparable within one answer alone
};

/// What dictionaries say of one headword, in the order of trust.
using DictionaryAnswers = QList<QList<DictionarySense>>;

/// The senses of a word in the order in which they are likely to be right, at most `count`. A translation gains by the
/// part of speech that the word has in its place, by standing early, by every further dictionary that has it and by
/// being frequent in its own language (`target`, may be null); senses that say nothing new come last.
[[nodiscard]] QList<OfferedSense> offerSenses(const DictionaryAnswers &answers, PartOfSpeech part,
                                              const FrequencyList *target, qsizetype count = 5);

} // namespace cinefluent
