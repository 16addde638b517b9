// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/scenecuts.h"
#include "studio/ui/timeline/timelinedata.h"

#include <QList>

#include <functional>
#include <optional>

namespace cinefluent::studio {

/// Where a dragged time would click into place.
struct SnapTarget
{
    enum class Kind
    {
        Playhead,
        Cut, ///< from one shot to the next
        Segment,
        Cue
    };

    MediaTime time;
    Kind kind = Kind::Cue;
};

/// Snaps times first to targets within reach, then to the film's frame grid, so that every edited edge is the start of
/// a frame.
class TimelineSnapper
{
public:
    /// The start of the frame nearest to a time; identity where no film is open.
    using FrameGrid = std::function<MediaTime(MediaTime)>;

    void setFrameGrid(FrameGrid grid) { m_grid = std::move(grid); }
    [[nodiscard]] MediaTime toFrame(MediaTime time) const { return m_grid ? m_grid(time) : time; }

    /// Every edge of `data`, the playhead and the scene cuts, except edges of the items named: what is dragged does not
    /// catch itself.
    void setTargets(const TimelineData &data, MediaTime playhead, const QList<CueId> &exceptCues,
                    const LessonId &exceptLesson, const QList<SceneCut> &cuts = {});
    /// The scene cuts alone: what the playhead catches.
    void setTargets(const QList<SceneCut> &cuts);
    void clearTargets() { m_targets.clear(); }

    /// The nearest target within `reach` of `time`. Of two equally near the playhead wins, then a cut, then a segment.
    [[nodiscard]] std::optional<SnapTarget> nearest(MediaTime time, MediaTime reach) const;

private:
    FrameGrid m_grid;
    QList<SnapTarget> m_targets; ///< ascending
};

} // namespace cinefluent::studio
