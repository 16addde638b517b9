// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/timeline/timelinegeometry.h"
#include "studio/ui/timeline/timelinesnapper.h"

#include <QList>
#include <QSet>

#include <optional>

namespace cinefluent::studio {

/// What a finished drag asks the document to do: exactly one undo command each.
struct TimelineEdit
{
    enum class Kind
    {
        None,
        SetCueRange,
        MoveCues,      ///< every cue of `cues` by `offset`
        ResizeAndMove, ///< `resized` to `range`, every cue of `cues` by `offset`
        CreateCue,
        SetSegmentRange,
        CreateSegment
    };

    Kind kind = Kind::None;
    QList<CueId> cues;
    LessonId lesson;
    CueId resized;   ///< ResizeAndMove alone
    TimeRange range; ///< all but MoveCues
    MediaTime offset;
};

/// One drag from press to release: computes the preview that is painted and the edit that results. Holds no widget.
class TimelineDrag
{
public:
    struct Start
    {
        TimelineHit hit;
        MediaTime time;         ///< under the pointer at the press
        QList<CueId> movedCues; ///< for a cue's body: the whole selection, the cue itself included
        MediaTime shortest;     ///< least duration that remains, e.g. one frame
        /// The body or the OUT edge of a cue takes every later cue along, by the same time; none comes to lie over a
        /// cue that stays.
        bool ripples = false;
    };

    struct Motion
    {
        MediaTime time;      ///< under the pointer
        MediaTime snapReach; ///< 0 switches snapping to targets off; the frame grid always holds
    };

    TimelineDrag(const TimelineData &data, const TimelineSnapper &snapper, Start start);

    void move(const Motion &motion);

    /// The edit as it stands; Kind::None while nothing has changed.
    [[nodiscard]] TimelineEdit edit() const;
    /// Where a guide is to be drawn.
    [[nodiscard]] const std::optional<SnapTarget> &snap() const { return m_snap; }
    /// Of the item that is dragged or made.
    [[nodiscard]] const TimeRange &current() const { return m_current; }
    /// The range to paint for an item instead of its own.
    [[nodiscard]] TimeRange previewOf(const CueId &id, const TimeRange &range) const;
    [[nodiscard]] TimeRange previewOf(const LessonId &id, const TimeRange &range) const;

private:
    void findMoved(const TimelineData &data);
    [[nodiscard]] MediaTime limited(MediaTime offset) const;
    void resize(const Motion &motion);
    void shift(const Motion &motion);
    void create(const Motion &motion);
    [[nodiscard]] MediaTime snapped(MediaTime time, const Motion &motion);
    [[nodiscard]] TimeRange clamped(TimeRange range) const;

    const TimelineSnapper &m_snapper;
    Start m_start;
    MediaTime m_duration;
    TimeRange m_original; ///< of the item hit, or where the creation began
    QSet<CueId> m_moved;  ///< by the offset, beside the item hit
    MediaTime m_earliest; ///< IN of the first and OUT of the last of what is moved
    MediaTime m_latest;
    MediaTime m_furthestBack; ///< least offset, 0 or negative, that puts nothing moved by a ripple over what stays
    TimeRange m_current;
    std::optional<SnapTarget> m_snap;
};

} // namespace cinefluent::studio
