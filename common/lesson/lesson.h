// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/cue.h"
#include "common/lesson/ids.h"
#include "common/lesson/level.h"
#include "common/timeline/timerange.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace cinefluent {

/// A stretch of the film that is taught. It owns no cues: those that overlap its range belong to it.
struct Lesson
{
    LessonId id;
    QString language; ///< tag of the language taught
    Level level = Level::A1;
    int order = 1; ///< 1-based within movie and language, unique there
    QString title;
    QString description;
    TimeRange range; ///< on the film's clock, both ends at frame starts
    QStringList learningObjectives;
    bool isPremium = false;
    /// The frame of the film that stands for the lesson; nothing, or outside `range`: packaging takes one.
    std::optional<MediaTime> posterAt = {};

    /// `posterAt` where it can be taken.
    [[nodiscard]] std::optional<MediaTime> posterInRange() const;
    /// Rounded up to a whole minute, as the seed's `estimated_duration`.
    [[nodiscard]] int estimatedMinutes() const;

    friend bool operator==(const Lesson &, const Lesson &) = default;
};

/// A cue as a lesson shows it: clipped to the lesson and timed from the lesson's IN.
struct LessonCue
{
    Cue cue;           ///< `cue.range` is relative to the lesson's IN and inside [0, lesson duration]
    QUuid publishedId; ///< UUIDv5(cue id, lesson id): stable over re-publication
    int sequence = 0;  ///< 1-based, by IN then by the order given

    friend bool operator==(const LessonCue &, const LessonCue &) = default;
};

/// The cues of `cues` (any order) that overlap `lesson`, in playing order. Clipping keeps the film's exact µs.
[[nodiscard]] QList<LessonCue> cuesOf(const Lesson &lesson, const QList<Cue> &cues);

} // namespace cinefluent
