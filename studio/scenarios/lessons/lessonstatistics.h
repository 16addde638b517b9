// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectcontent.h"
#include "studio/scenarios/lessons/wordload.h"

#include <optional>

namespace cinefluent::studio {

/// The words of a film and the cues they were found in, which may have been edited since.
struct CountedWords
{
    WordLoad load;
    QList<CueId> cues; ///< by the numbers that `load` counts in
};

/// What an editor wants to know of a lesson.
struct LessonStatistics
{
    double wordsPerMinute = 0; ///< spoken in its cues, over its whole length
    double shareOfFilm = 0;    ///< 0–1
    double sharePlanned = 0;   ///< 0–1: of the film, all lessons of the language together
    /// Words of the lesson's level or above that the film has here first; nothing where nobody counted.
    std::optional<int> newWords;
    /// The lowest level whose learners know 95 % of the running words, from where on listeners follow (B. Laufer, "What
    /// percentage of text-lexis is essential for comprehension?", 1989). An estimate, as the levels of words are.
    std::optional<Level> level;
};

/// `words` may be null. A cue is the lesson's where they overlap.
[[nodiscard]] LessonStatistics statisticsOf(const Lesson &lesson, const ProjectContent &content, MediaTime filmEnd,
                                            const CountedWords *words);

} // namespace cinefluent::studio
