// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/card.h"
#include "common/vocabulary/headword.h"

#include <QJsonObject>

namespace cinefluent::learning {

/// What a quiz asked about one word, and how that went.
struct QuizAnswer
{
    QString quiz;           ///< its name in the report
    QString word;           ///< as the report names it; empty where it gives the id
    HeadwordId headwordId;  ///< null where the report gives the word
    bool isCorrect = false; ///< false where one of several answers about the word in the same quiz was wrong

    [[nodiscard]] Rating rating() const { return isCorrect ? Rating::Good : Rating::Again; }

    friend bool operator==(const QuizAnswer &, const QuizAnswer &) = default;
};

/// The answers in `quizResults` of a progress report: a quiz's result may be an object with `words`, a list of
/// `{"word": …, "correct": …}` or `{"vocabularyId": …, "correct": …}`. What has another form says nothing of words.
/// In the order of quizzes and words, each word once a quiz, whatever the order in the report.
[[nodiscard]] QList<QuizAnswer> quizAnswersOf(const QJsonObject &quizResults);

} // namespace cinefluent::learning
