// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/packagebuilder.h"
#include "common/lesson/lesson.h"

namespace cinefluent::publishing {

/// The texts that players offer with a lesson: the film's own in the lesson's language, then each language that any
/// cue is translated into. Titles are the languages' own names.
[[nodiscard]] QList<encode::TextTrack> lessonTexts(const Lesson &lesson, const QList<LessonCue> &cues);

} // namespace cinefluent::publishing
