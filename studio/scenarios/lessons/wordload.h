// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/languagepacks.h"
#include "common/language/sentences.h"
#include "common/lesson/level.h"

#include <QList>
#include <QSet>

#include <optional>
#include <stop_token>
#include <vector>

namespace cinefluent::studio {

/// A word worth teaching, where the film has it first.
struct FirstWord
{
    qsizetype cue = 0; ///< number in the list of cues
    QString lemma;
    std::optional<Level> level; ///< estimated; nothing for a word that no list of frequent words has
    QList<qsizetype> cues = {}; ///< of each time it is said, `cue` among them
};

/// The words of a film that may be new to a learner: no names, fillers or cognates.
struct WordLoad
{
    QList<FirstWord> words;
};

/// Finds them with the language engine: blocking, a second or two for a film, so on a worker. Errors as of
/// LanguagePacks::analyser(), and Cancelled.
[[nodiscard]] Result<WordLoad> findFirstWords(const QList<SpokenCue> &cues, const QString &language,
                                              const LanguagePacks &packs, const std::stop_token &stop);

/// How many words of each of `cues` cues a learner meets for the first time who is at `level`: words of that level or
/// above, without `known` lemmas.
[[nodiscard]] std::vector<double> newWordsOf(const WordLoad &load, qsizetype cues, Level level,
                                             const QSet<QString> &known);

/// How many words are spoken in each cue: what stands for new words where nobody can tell those.
[[nodiscard]] std::vector<double> spokenWordsOf(const QList<SpokenCue> &cues);

} // namespace cinefluent::studio
