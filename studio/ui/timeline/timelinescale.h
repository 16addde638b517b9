// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/timerange.h"

#include <QList>
#include <QString>

namespace cinefluent::studio {

/// One line of the ruler.
struct RulerTick
{
    MediaTime time;
    bool major = false; ///< carries a label
};

/// Maps film time to pixels of the timeline's scrolled, zoomed width. Positions are in device-independent pixels from
/// the left edge of the lanes.
class TimelineScale
{
public:
    /// 8 px an hour to 4,000 px a second: a 3-hour film fits, a frame of 60 fps is 66 px wide.
    static constexpr double minimumPxPerSecond = 8.0 / 3600;
    static constexpr double maximumPxPerSecond = 4000;

    void setViewport(int widthPx);
    void setDuration(MediaTime duration);
    [[nodiscard]] int widthPx() const { return m_widthPx; }
    [[nodiscard]] MediaTime duration() const { return m_duration; }
    [[nodiscard]] double pxPerSecond() const { return m_pxPerSecond; }
    [[nodiscard]] MediaTime origin() const { return m_origin; } ///< time at x = 0

    [[nodiscard]] double xOf(MediaTime time) const;
    [[nodiscard]] MediaTime timeAt(double x) const;
    [[nodiscard]] MediaTime span(double widthPx) const; ///< how much time so many pixels are
    [[nodiscard]] TimeRange visible() const;

    /// Multiplies the zoom, keeping the time under `x` where it is (as far as the limits of the film let it).
    void zoomAt(double x, double factor);
    void zoomToFit();
    void zoomToRange(const TimeRange &range); ///< with a margin of a tenth on either side
    void scrollTo(MediaTime origin);
    void scrollBy(double px);
    /// Scrolls so that `time` is visible: not at all where it already is with a margin of `marginPx`, else to a third.
    void ensureVisible(MediaTime time, double marginPx);

    /// Ticks over the visible part for labels no closer than `labelSpacingPx`.
    [[nodiscard]] QList<RulerTick> ticks(double labelSpacingPx) const;
    /// The label of a major tick: "01:02:30", or "01:02:30.500" where the zoom needs it.
    [[nodiscard]] QString labelOf(MediaTime time, double labelSpacingPx) const;

private:
    void limit();
    [[nodiscard]] qint64 majorStepUs(double labelSpacingPx) const;

    int m_widthPx = 1;
    MediaTime m_duration;
    MediaTime m_origin;
    double m_pxPerSecond = 40;
};

} // namespace cinefluent::studio
