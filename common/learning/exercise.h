// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/timerange.h"
#include "common/vocabulary/headword.h"

#include <QList>
#include <QStringList>
#include <QUuid>

#include <variant>

namespace cinefluent::learning {

/// The word that an exercise asks for, and the line of the lesson where it is spoken.
struct ExerciseTarget
{
    HeadwordId headwordId;
    SenseId senseId;
    QUuid cueId;    ///< the published one: LessonCue::publishedId
    TimeRange clip; ///< when the line is spoken, from the lesson's IN

    friend bool operator==(const ExerciseTarget &, const ExerciseTarget &) = default;
};

/// A line with a gap. `options` holds the answer and its distractors, shuffled; empty where it has to be typed.
struct ClozeExercise
{
    ExerciseTarget target;
    QString before; ///< the line up to the gap
    QString after;
    QString answer;  ///< as the line has it
    QString lemma;   ///< dictionary form
    QString meaning; ///< in the learner's language; may be empty
    QString hint;    ///< translation of the line; may be empty
    QStringList options;

    friend bool operator==(const ClozeExercise &, const ClozeExercise &) = default;
};

/// A line to be heard and written down.
struct ListeningExercise
{
    ExerciseTarget target;
    QString answer;

    friend bool operator==(const ListeningExercise &, const ListeningExercise &) = default;
};

/// Words to be joined with their meanings: word i belongs to meaning `partners[i]`. No two words and no two meanings
/// are alike, and no meaning would do for two of the words.
struct MatchingExercise
{
    QList<ExerciseTarget> targets; ///< one a word
    QStringList words;
    QStringList meanings;
    QList<int> partners;

    friend bool operator==(const MatchingExercise &, const MatchingExercise &) = default;
};

/// What a word means in its line: one of `options` is right.
struct ChoiceExercise
{
    ExerciseTarget target;
    QString word;
    QString context; ///< the line
    QStringList options;
    int answer = 0; ///< index of the right option

    friend bool operator==(const ChoiceExercise &, const ChoiceExercise &) = default;
};

struct Exercise
{
    QUuid id; ///< the same for the same lesson, order and place: UUIDv5
    std::variant<ClozeExercise, ListeningExercise, MatchingExercise, ChoiceExercise> content;

    friend bool operator==(const Exercise &, const Exercise &) = default;
};

/// The alternatives of Exercise::content by their order there.
enum class ExerciseKind : quint8
{
    Cloze,
    Listening,
    Matching,
    Choice
};

/// "cloze", "listening", "matching", "multiple_choice".
[[nodiscard]] QString toString(ExerciseKind kind);

} // namespace cinefluent::learning
