// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/timerange.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace cinefluent::planning {

/// What a plan looks at of one cue. In order of IN.
struct PlanCue
{
    TimeRange range;
    bool endsSentence = true; ///< nothing that is said here goes on in the next cue
    double newWords = 0;      ///< words that a learner would meet here first; 0 where nobody has counted
};

/// Why a lesson may begin or end where it does.
struct BoundaryReasons
{
    bool isSetByHand = false;
    bool isAtOtherLesson = false; ///< before or after a lesson there is
    bool isFilmEnd = false;       ///< the film's begin or end
    bool isAtCut = false;         ///< on a change of shot
    bool isBetweenSentences = false;
    bool isAtFormerPlan = false; ///< where the plan had it before
    MediaTime pause;             ///< without speech around it; 0 where somebody speaks at once
};

struct PlannedLesson
{
    TimeRange range;
    qsizetype firstCue = 0;
    qsizetype cueCount = 0;
    double newWords = 0;
    BoundaryReasons in;
    BoundaryReasons out;
    /// How far the lesson is from what was asked for, each 0 where it is as wished: what the editor is told.
    double durationDeviation = 0; ///< of the wished duration, negative: shorter
    double wordsDeviation = 0;    ///< of the wished words, negative: fewer; 0 where none are wished
};

struct PlanWishes
{
    MediaTime duration = MediaTime::fromSeconds(180);
    MediaTime shortest = MediaTime::fromSeconds(60);
    MediaTime longest = MediaTime::fromSeconds(360);
    double newWords = 0; ///< a lesson; 0: as many as there are
    double cuts = 1;     ///< how much a change of shot weighs, and
    double pauses = 1;   ///< how much a pause: 0 not at all, 1 as usual
};

struct PlanTask
{
    std::vector<PlanCue> cues;
    std::vector<MediaTime> cuts; ///< changes of shot, ascending
    MediaTime filmEnd;
    std::vector<TimeRange> taken;  ///< lessons there are, ascending, apart: what they hold is not planned again
    std::vector<MediaTime> fixed;  ///< boundaries set by hand, ascending: kept to the microsecond
    std::vector<MediaTime> former; ///< boundaries of the plan before, ascending: kept where little speaks against it
    PlanWishes wishes;
};

struct LessonPlan
{
    std::vector<PlannedLesson>
        lessons;     ///< in order, without overlaps; every cue is in one of them or in a lesson there is
    double cost = 0; ///< what the plan was chosen by; comparable for one task alone
};

/// Cuts a film into lessons: the plan of least cost among all that begin and end between sentences, by dynamic
/// programming over the places between cues. The cost of a lesson is the square of its duration's and its words'
/// deviation from the wishes, and much more beyond the shortest and the longest; of a boundary what it lacks of a
/// change of shot and a pause. Only a boundary set by hand may stand inside a sentence or a cue, which then goes where
/// more of it lies. Long silences between lessons belong to none. Linear in the cues for a given longest lesson; no two
/// calls differ. Pure; any thread.
[[nodiscard]] LessonPlan planLessons(const PlanTask &task);

} // namespace cinefluent::planning
