// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinedata.h"

namespace cinefluent::studio {

void TimelineData::setCues(QList<TimelineCue> cues)
{
    m_cues = std::move(cues);
    std::stable_sort(m_cues.begin(), m_cues.end(),
                     [](const TimelineCue &a, const TimelineCue &b) { return a.range.in < b.range.in; });
    m_latestOut.clear();
    m_latestOut.reserve(m_cues.size());
    MediaTime latest;
    for (const TimelineCue &cue : std::as_const(m_cues)) {
        latest = std::max(latest, cue.range.out);
        m_latestOut.append(latest);
    }
}

std::pair<int, int> TimelineData::cuesIn(const TimeRange &window) const
{
    const auto first = std::upper_bound(m_latestOut.begin(), m_latestOut.end(), window.in);
    const auto last = std::lower_bound(m_cues.begin(), m_cues.end(), window.out,
                                       [](const TimelineCue &cue, MediaTime time) { return cue.range.in < time; });
    const int from = int(std::distance(m_latestOut.begin(), first));
    const int to = int(std::distance(m_cues.begin(), last));
    return {from, std::max(from, to)};
}

const TimelineCue *TimelineData::cue(const CueId &id) const
{
    const auto found = std::find_if(m_cues.begin(), m_cues.end(), [&id](const TimelineCue &c) { return c.id == id; });
    return found == m_cues.end() ? nullptr : &*found;
}

std::optional<TimelineCue> TimelineData::replaceCue(const TimelineCue &cue)
{
    auto found = std::lower_bound(m_cues.begin(), m_cues.end(), cue.range.in,
                                  [](const TimelineCue &c, MediaTime time) { return c.range.in < time; });
    while (found != m_cues.end() && found->range.in == cue.range.in && found->id != cue.id)
        ++found;
    if (found == m_cues.end() || found->id != cue.id || found->range != cue.range)
        return std::nullopt;
    return std::exchange(*found, cue);
}

void TimelineData::setSegments(QList<TimelineSegment> segments)
{
    m_segments = std::move(segments);
    std::stable_sort(m_segments.begin(), m_segments.end(),
                     [](const TimelineSegment &a, const TimelineSegment &b) { return a.range.in < b.range.in; });
}

const TimelineSegment *TimelineData::segment(const LessonId &id) const
{
    const auto found =
        std::find_if(m_segments.begin(), m_segments.end(), [&id](const TimelineSegment &s) { return s.id == id; });
    return found == m_segments.end() ? nullptr : &*found;
}

} // namespace cinefluent::studio
