// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/sensechooser.h"

#include <memory>
#include <vector>

namespace cinefluent {

/// The senses of words in their places, out of all dictionaries of a pair of languages. One thread at a time.
class WordSenses
{
public:
    /// `dictionaries` in the order of trust; `target` is the frequency of words in the language of the translations and
    /// may be null.
    WordSenses(std::vector<std::unique_ptr<Dictionary>> dictionaries, std::unique_ptr<FrequencyList> target);

    /// At most `count` senses of a word as it was analysed, the likeliest first. Where no dictionary has its headword,
    /// its other readings and its written form are tried. Empty for a word that none has; a dictionary that turns out
    /// to be broken is passed over and named in `problems`.
    [[nodiscard]] QList<OfferedSense> offer(const Word &word, qsizetype count = 5, QList<Error> *problems = nullptr);

    /// Everything that the dictionaries have of a headword, in their own order.
    [[nodiscard]] DictionaryAnswers lookUp(const QString &headword, QList<Error> *problems = nullptr);

    /// Whether a dictionary has the headword: what findExpressions asks.
    [[nodiscard]] bool has(const QString &headword);

private:
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    std::unique_ptr<FrequencyList> m_target;
};

} // namespace cinefluent
