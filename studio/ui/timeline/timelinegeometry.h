// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/timeline/timelinedata.h"
#include "studio/ui/timeline/timelinescale.h"

#include <QRectF>

namespace cinefluent::studio {

enum class TimelineLane
{
    Ruler,
    Thumbnails,
    Cuts, ///< from one shot to the next
    Segments,
    Cues,
    Translations,
    Waveform
};

/// What lies under a point.
struct TimelineHit
{
    enum class Part
    {
        Nothing, ///< an empty stretch of `lane`
        Body,
        InEdge,
        OutEdge
    };

    TimelineLane lane = TimelineLane::Ruler;
    Part part = Part::Nothing;
    CueId cue;       ///< set on the cue lanes where part is not Nothing
    LessonId lesson; ///< set on the segment lane where part is not Nothing
};

/// Where things are on the timeline: lanes from top to bottom, items by the scale. Holds no widget and paints nothing.
class TimelineGeometry
{
public:
    static constexpr double edgeGripPx = 6; ///< reach of an edge, inwards and outwards

    void setHeight(int heightPx);
    void setLaneShown(TimelineLane lane, bool shown);
    [[nodiscard]] int heightPx() const { return m_heightPx; }

    [[nodiscard]] TimelineScale &scale() { return m_scale; }
    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }

    /// Over the full width; empty for a lane that is hidden.
    [[nodiscard]] QRectF laneRect(TimelineLane lane) const;
    [[nodiscard]] TimelineLane laneAt(double y) const;
    /// The box of an item on `lane`, at least 2 px wide.
    [[nodiscard]] QRectF itemRect(TimelineLane lane, const TimeRange &range) const;

    /// The topmost item at `point`. Edges win over bodies and the edge of a selected item over that of another; of
    /// narrow items (under three grips) the middle stays a body.
    [[nodiscard]] TimelineHit hitTest(const QPointF &point, const TimelineData &data, const QList<CueId> &selectedCues,
                                      const LessonId &selectedLesson) const;

private:
    struct LaneBox
    {
        TimelineLane lane;
        double y = 0;
        double height = 0;
        bool shown = true;
    };

    void layOut();
    [[nodiscard]] TimelineHit::Part partAt(double x, const TimeRange &range) const;

    TimelineScale m_scale;
    int m_heightPx = 200;
    QList<LaneBox> m_lanes{{TimelineLane::Ruler},    {TimelineLane::Thumbnails}, {TimelineLane::Cuts},
                           {TimelineLane::Segments}, {TimelineLane::Cues},       {TimelineLane::Translations},
                           {TimelineLane::Waveform}};
};

} // namespace cinefluent::studio
