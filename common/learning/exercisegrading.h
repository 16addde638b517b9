// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/answergrading.h"
#include "common/learning/exercise.h"

namespace cinefluent::learning {

/// What a learner gave for an answer; which member counts depends on the exercise.
struct ExerciseResponse
{
    QString text;        ///< cloze (typed or the option chosen), listening
    int option = -1;     ///< multiple choice: index into `options`
    QList<int> partners; ///< matching: for each word the index of a meaning, −1 for none
};

struct WordRating
{
    HeadwordId headwordId;
    Rating rating = Rating::Again;

    friend bool operator==(const WordRating &, const WordRating &) = default;
};

struct ExerciseGrade
{
    Verdict verdict = Verdict::Wrong;
    int scoreHundredths = 0;   ///< 0–10000
    QList<WordRating> ratings; ///< one review for each word asked for

    friend bool operator==(const ExerciseGrade &, const ExerciseGrade &) = default;
};

/// Pure: the same on the server and offline. An Almost scores half where an exercise asks for one word; listening
/// scores its share of the line, matching its share of the pairs (Almost from 80 % on). Nonsense is Wrong.
[[nodiscard]] ExerciseGrade gradeExercise(const Exercise &exercise, const ExerciseResponse &response,
                                          QStringView language);

/// The score of a quiz: the mean of its exercises' scores, rounded down; 0 for none.
[[nodiscard]] int quizScoreOf(const QList<ExerciseGrade> &grades);

} // namespace cinefluent::learning
