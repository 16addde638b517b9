// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/distractors.h"
#include "common/learning/exercise.h"
#include "common/lesson/lesson.h"

namespace cinefluent::learning {

/// A lesson as it was authored: what exercises are made of.
struct LessonMaterial
{
    Lesson lesson;
    QList<LessonCue> cues;
    QList<Occurrence> occurrences; ///< `cueId` names a film cue among `cues`
    QList<Headword> headwords;     ///< those that occur
    QList<Headword> others;        ///< more words of the language, for distractors only
    Lemmas lemmas = {};            ///< by the language engine, of those it knows
};

struct ExerciseOrder
{
    QString learnerLanguage; ///< of meanings and hints
    quint64 seed = 0;
    int count = 10;  ///< exercises wanted, 0–100
    int options = 4; ///< choices offered, the right one included, 2–8
    int pairs = 4;   ///< words of a matching exercise, 2–8
    QList<ExerciseKind> kinds{ExerciseKind::Cloze, ExerciseKind::Choice, ExerciseKind::Listening,
                              ExerciseKind::Matching};
    bool typedCloze = false; ///< gaps without options
};

/// At most `count` exercises, the kinds in turn, each word at most once a kind; fewer where the lesson gives no more.
/// The same material (in any order of its lists) and order give the same exercises on every platform: all chance comes
/// from SeededRandom(seed ^ stableHash(lesson id)), nothing from hashes, locales or the order of arrival.
///
/// A cloze needs the word's place in the line (or finds the word there whole); options and choices need at least one
/// distractor; listening takes lines of 2–15 words (2–30 characters without spaces) that the lesson's edges do not cut;
/// matching needs two pairs.
[[nodiscard]] QList<Exercise> buildExercises(const LessonMaterial &material, const ExerciseOrder &order);

} // namespace cinefluent::learning
