// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/jsonwriter.h"
#include "common/learning/exercisegrading.h"

namespace cinefluent::server {

/// As a learner gets it to answer: `{id, kind, …}`. What would tell the answer is left out.
void writeExercise(JsonWriter &json, const learning::Exercise &exercise);

/// After answering: `{exerciseId, verdict, score, …}` with what is right.
void writeGrade(JsonWriter &json, const learning::Exercise &exercise, const learning::ExerciseGrade &grade);

/// Names the set: changes with any exercise of it, its answers included.
[[nodiscard]] QString versionOf(const QList<learning::Exercise> &exercises);

} // namespace cinefluent::server
