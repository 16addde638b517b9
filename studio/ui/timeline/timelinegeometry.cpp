// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinegeometry.h"

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr double itemInsetPx = 3;

struct LaneSize
{
    double fixedPx; ///< 0 for a lane that shares what is left
    double share;
    double minimumPx;
};

LaneSize sizeOf(TimelineLane lane)
{
    switch (lane) {
    case TimelineLane::Ruler:
        return {24, 0, 24};
    case TimelineLane::Thumbnails:
        return {0, 0.24, 26};
    case TimelineLane::Cuts:
        return {15, 0, 15};
    case TimelineLane::Segments:
        return {30, 0, 30};
    case TimelineLane::Cues:
        return {0, 0.22, 28};
    case TimelineLane::Translations:
        return {0, 0.22, 28};
    case TimelineLane::Waveform:
        return {0, 0.32, 30};
    }
    return {};
}

} // namespace

void TimelineGeometry::setHeight(int heightPx)
{
    m_heightPx = heightPx;
    layOut();
}

void TimelineGeometry::setLaneShown(TimelineLane lane, bool shown)
{
    for (LaneBox &box : m_lanes) {
        if (box.lane == lane)
            box.shown = shown;
    }
    layOut();
}

void TimelineGeometry::layOut()
{
    double fixed = 0;
    double shares = 0;
    for (const LaneBox &box : std::as_const(m_lanes)) {
        if (box.shown) {
            fixed += sizeOf(box.lane).fixedPx;
            shares += sizeOf(box.lane).share;
        }
    }
    const double free = std::max(0.0, m_heightPx - fixed);
    double y = 0;
    for (LaneBox &box : m_lanes) {
        const LaneSize size = sizeOf(box.lane);
        box.y = y;
        box.height = 0;
        if (!box.shown)
            continue;
        box.height = size.fixedPx > 0 ? size.fixedPx : std::max(size.minimumPx, std::floor(free * size.share / shares));
        y += box.height;
    }
}

QRectF TimelineGeometry::laneRect(TimelineLane lane) const
{
    for (const LaneBox &box : m_lanes) {
        if (box.lane == lane)
            return {0, box.y, double(m_scale.widthPx()), box.height};
    }
    return {};
}

TimelineLane TimelineGeometry::laneAt(double y) const
{
    TimelineLane found = TimelineLane::Ruler;
    for (const LaneBox &box : m_lanes) {
        if (box.shown && y >= box.y)
            found = box.lane;
    }
    return found;
}

QRectF TimelineGeometry::itemRect(TimelineLane lane, const TimeRange &range) const
{
    const QRectF row = laneRect(lane);
    const double left = m_scale.xOf(range.in);
    const double right = std::max(left + 2, m_scale.xOf(range.out));
    return {left, row.top() + itemInsetPx, right - left, row.height() - 2 * itemInsetPx};
}

TimelineHit::Part TimelineGeometry::partAt(double x, const TimeRange &range) const
{
    const double left = m_scale.xOf(range.in);
    const double right = m_scale.xOf(range.out);
    const double inner = right - left < 3 * edgeGripPx ? (right - left) / 3 : edgeGripPx;
    if (x < left - edgeGripPx || x > right + edgeGripPx)
        return TimelineHit::Part::Nothing;
    if (x < left + inner)
        return TimelineHit::Part::InEdge;
    if (x > right - inner)
        return TimelineHit::Part::OutEdge;
    return TimelineHit::Part::Body;
}

TimelineHit TimelineGeometry::hitTest(const QPointF &point, const TimelineData &data, const QList<CueId> &selectedCues,
                                      const LessonId &selectedLesson) const
{
    TimelineHit best;
    best.lane = laneAt(point.y());
    int bestRank = 0;
    // An exact hit outranks the grip that reaches out of a neighbour; a selected item outranks another.
    const auto consider = [&](const TimeRange &range, bool selected, auto assign) {
        const TimelineHit::Part part = partAt(point.x(), range);
        if (part == TimelineHit::Part::Nothing)
            return;
        const bool inside = point.x() >= m_scale.xOf(range.in) && point.x() <= m_scale.xOf(range.out);
        const bool edge = part != TimelineHit::Part::Body;
        const int rank = 1 + (inside ? 2 : 0) + (selected && edge ? 4 : selected ? 1 : 0);
        if (rank < bestRank)
            return;
        bestRank = rank;
        best.part = part;
        assign();
    };

    if (best.lane == TimelineLane::Segments) {
        for (const TimelineSegment &segment : data.segments()) {
            consider(segment.range, segment.id == selectedLesson, [&] { best.lesson = segment.id; });
        }
    } else if (best.lane == TimelineLane::Cues || best.lane == TimelineLane::Translations) {
        const TimeRange window{m_scale.timeAt(point.x() - edgeGripPx), m_scale.timeAt(point.x() + edgeGripPx)};
        const auto [first, last] = data.cuesIn({window.in, window.out + MediaTime::fromUs(1)});
        for (int i = first; i < last; ++i) {
            const TimelineCue &cue = data.cues()[i];
            consider(cue.range, selectedCues.contains(cue.id), [&] { best.cue = cue.id; });
        }
    }
    return best;
}

} // namespace cinefluent::studio
