// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/learning/progressservice.h"
#include "server/services/study/exerciseorder.h"
#include "server/services/study/exerciserepository.h"
#include "server/services/subscription/lessongate.h"

namespace cinefluent::server {

/// Exercises of a lesson, and what learners answered. Sets are not stored: lesson and order make the same set again,
/// and a version tells when the lesson has changed in between. Belongs to the thread of its repositories.
class ExerciseService
{
public:
    ExerciseService(ExerciseRepository &repository, LessonGate &gate, ProgressService &progress, const Clock &clock);

    /// `{lessonId, language, seed, version, exercises}` without the answers. Counts as opening the lesson. Errors:
    /// "lesson_not_found"; what the LessonGate says.
    Task<Result<QByteArray>> exercises(LessonId lessonId, Viewer viewer, learning::ExerciseOrder order);
    /// `{attemptId, score, passed, results}` with the answers. The score is a quiz of the lesson ("exercises"), each
    /// word asked for a review; exercises left out score nothing and are no review. The same attempt again is answered
    /// as the first time. Errors besides: "attempt_conflict" (other answers under the id), "exercises_changed", those
    /// of dateRefusal().
    Task<Result<QByteArray>> grade(LessonId lessonId, Viewer viewer, ExerciseAnswers answers);

private:
    [[nodiscard]] Task<Result<ExerciseMaterial>> open(LessonId lessonId, Viewer viewer);
    [[nodiscard]] Task<Result<ExerciseAttempt>> attemptOf(LessonId lessonId, Viewer viewer, ExerciseAnswers answers);

    ExerciseRepository &m_repository;
    LessonGate &m_gate;
    ProgressService &m_progress;
    const Clock &m_clock;
};

} // namespace cinefluent::server
