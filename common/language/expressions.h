// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

#include <QList>
#include <QString>

#include <functional>

namespace cinefluent {

/// Several words of a sentence that are one entry of a dictionary.
struct Expression
{
    QString headword; ///< "aufregen", "give up", "de repente"
    PartOfSpeech part = PartOfSpeech::Other;
    QList<qsizetype> words; ///< numbers in the sentence, in order; not always neighbours

    friend bool operator==(const Expression &, const Expression &) = default;
};

/// Whether a dictionary has a headword.
using HasHeadword = std::function<bool(const QString &headword)>;

/// The expressions of an analysed sentence, in order, without overlaps:
///
/// - German verbs whose prefix stands apart ("Regst du dich auf": aufregen), as the tagger has joined them;
/// - English phrasal verbs with up to three words between ("put the lamp down"), where `has` knows the whole;
/// - words in a row, two to five, that `has` knows as written or with their last or first word as lemma.
[[nodiscard]] QList<Expression> findExpressions(const QString &language, const QList<Word> &sentence,
                                                const HasHeadword &has);

} // namespace cinefluent
