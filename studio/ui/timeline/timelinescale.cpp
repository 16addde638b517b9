// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinescale.h"

#include "common/timeline/framerate.h"

#include <array>
#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr double usPerSecond = 1'000'000.0;

struct Step
{
    qint64 majorUs;
    int minorParts;
};

constexpr std::array steps{Step{10'000, 5},      Step{20'000, 4},       Step{50'000, 5},       Step{100'000, 5},
                           Step{200'000, 4},     Step{500'000, 5},      Step{1'000'000, 5},    Step{2'000'000, 4},
                           Step{5'000'000, 5},   Step{10'000'000, 5},   Step{15'000'000, 3},   Step{30'000'000, 6},
                           Step{60'000'000, 6},  Step{120'000'000, 4},  Step{300'000'000, 5},  Step{600'000'000, 5},
                           Step{900'000'000, 3}, Step{1800'000'000, 6}, Step{3600'000'000, 6}, Step{7200'000'000, 4}};

Step stepFor(double pxPerSecond, double labelSpacingPx)
{
    for (const Step &step : steps) {
        if (double(step.majorUs) / usPerSecond * pxPerSecond >= labelSpacingPx)
            return step;
    }
    return steps.back();
}

} // namespace

void TimelineScale::setViewport(int widthPx)
{
    m_widthPx = std::max(1, widthPx);
    limit();
}

void TimelineScale::setDuration(MediaTime duration)
{
    m_duration = std::max(MediaTime(), duration);
    limit();
}

double TimelineScale::xOf(MediaTime time) const
{
    return double((time - m_origin).us()) / usPerSecond * m_pxPerSecond;
}

MediaTime TimelineScale::timeAt(double x) const
{
    return m_origin + span(x);
}

MediaTime TimelineScale::span(double widthPx) const
{
    return MediaTime::fromUs(qint64(std::llround(widthPx / m_pxPerSecond * usPerSecond)));
}

TimeRange TimelineScale::visible() const
{
    return {m_origin, timeAt(m_widthPx)};
}

void TimelineScale::zoomAt(double x, double factor)
{
    const MediaTime anchor = timeAt(x);
    m_pxPerSecond = std::clamp(m_pxPerSecond * factor, minimumPxPerSecond, maximumPxPerSecond);
    limit();
    m_origin = anchor - span(x);
    limit();
}

void TimelineScale::zoomToFit()
{
    m_origin = MediaTime();
    m_pxPerSecond = minimumPxPerSecond;
    limit();
}

void TimelineScale::zoomToRange(const TimeRange &range)
{
    if (!range.isValid())
        return;
    const double seconds = double(range.duration().us()) / usPerSecond;
    m_pxPerSecond = std::clamp(double(m_widthPx) / (seconds * 1.2), minimumPxPerSecond, maximumPxPerSecond);
    m_origin = range.in - MediaTime::fromUs(range.duration().us() / 10);
    limit();
}

void TimelineScale::scrollTo(MediaTime origin)
{
    m_origin = origin;
    limit();
}

void TimelineScale::scrollBy(double px)
{
    scrollTo(m_origin + span(px));
}

void TimelineScale::ensureVisible(MediaTime time, double marginPx)
{
    const double x = xOf(time);
    if (x >= marginPx && x <= m_widthPx - marginPx)
        return;
    scrollTo(time - span(m_widthPx / 3.0));
}

QList<RulerTick> TimelineScale::ticks(double labelSpacingPx) const
{
    const Step step = stepFor(m_pxPerSecond, labelSpacingPx);
    const qint64 minorUs = step.majorUs / step.minorParts;
    QList<RulerTick> found;
    const qint64 endUs = visible().out.us();
    for (qint64 us = std::max<qint64>(0, m_origin.us() / minorUs * minorUs); us <= endUs; us += minorUs)
        found.append({MediaTime::fromUs(us), us % step.majorUs == 0});
    return found;
}

QString TimelineScale::labelOf(MediaTime time, double labelSpacingPx) const
{
    constexpr qsizetype wholeSeconds = 8; // of "HH:MM:SS.mmm"
    const QString text = toClockText(time);
    return majorStepUs(labelSpacingPx) < 1'000'000 ? text : text.left(wholeSeconds);
}

qint64 TimelineScale::majorStepUs(double labelSpacingPx) const
{
    return stepFor(m_pxPerSecond, labelSpacingPx).majorUs;
}

void TimelineScale::limit()
{
    if (m_duration > MediaTime()) {
        const double fit = double(m_widthPx) / (double(m_duration.us()) / usPerSecond);
        m_pxPerSecond = std::clamp(m_pxPerSecond, std::min(std::max(fit, minimumPxPerSecond), maximumPxPerSecond),
                                   maximumPxPerSecond);
    }
    const MediaTime last = std::max(MediaTime(), m_duration - span(m_widthPx));
    m_origin = std::clamp(m_origin, MediaTime(), last);
}

} // namespace cinefluent::studio
