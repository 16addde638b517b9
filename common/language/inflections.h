// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

namespace cinefluent {

/// A form of a word and the headword it belongs to, both folded as search folds text (searchtext.h): "went" and "go".
struct Inflection
{
    QString form;
    QString lemma;

    friend bool operator==(const Inflection &, const Inflection &) = default;
    friend size_t qHash(const Inflection &inflection, size_t seed = 0)
    {
        return qHashMulti(seed, inflection.form, inflection.lemma);
    }
};

/// Nouns, verbs, adjectives and adverbs.
[[nodiscard]] bool isContentWord(PartOfSpeech part);

enum class InflectionSource
{
    Text,    ///< a word's likeliest reading in its context
    WordList ///< a word alone may be any of its readings
};

/// Forms that differ from their headwords; of words in Han characters and kana also those that do not, for their
/// endings are told apart by what they share. Of content words alone: whoever asks for "is" does
/// not mean every "was". Words that no dictionary knows and those that search would cut into several are left out.
[[nodiscard]] QList<Inflection> inflectionsIn(const QList<Word> &words, InflectionSource source);

} // namespace cinefluent
