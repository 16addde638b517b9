// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "common/timeline/timerange.h"

#include <QList>
#include <QString>

#include <optional>

namespace cinefluent::studio {

/// A cue as the timeline shows it, on the original lane and, where it has one, the translation lane.
struct TimelineCue
{
    CueId id;
    TimeRange range;
    QString text;
    QString translation;
    bool hasIssue = false;
};

/// A lesson as the timeline shows it.
struct TimelineSegment
{
    LessonId id;
    TimeRange range;
    QString title;
    QString level; ///< "A2"
    int order = 0;
};

/// What the timeline draws. Cues are kept by IN so that a window of time is found without touching the others.
class TimelineData
{
public:
    void setDuration(MediaTime duration) { m_duration = duration; }
    [[nodiscard]] MediaTime duration() const { return m_duration; }

    void setCues(QList<TimelineCue> cues);
    [[nodiscard]] const QList<TimelineCue> &cues() const { return m_cues; }
    /// Indexes [first, last) into cues() that hold every cue touching `window`; a few inside may not touch it.
    [[nodiscard]] std::pair<int, int> cuesIn(const TimeRange &window) const;
    [[nodiscard]] const TimelineCue *cue(const CueId &id) const;
    /// Other words or another mark for a cue that stays where it is: what it was; nothing where there is none of its id
    /// and range.
    std::optional<TimelineCue> replaceCue(const TimelineCue &cue);

    void setSegments(QList<TimelineSegment> segments);
    [[nodiscard]] const QList<TimelineSegment> &segments() const { return m_segments; }
    [[nodiscard]] const TimelineSegment *segment(const LessonId &id) const;

private:
    MediaTime m_duration;
    QList<TimelineCue> m_cues;
    QList<MediaTime> m_latestOut; ///< m_latestOut[i]: latest OUT among cues 0…i
    QList<TimelineSegment> m_segments;
};

} // namespace cinefluent::studio
