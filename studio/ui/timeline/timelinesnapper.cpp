// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinesnapper.h"

#include <QSet>

#include <cstdlib>

namespace cinefluent::studio {

void TimelineSnapper::setTargets(const TimelineData &data, MediaTime playhead, const QList<CueId> &exceptCues,
                                 const LessonId &exceptLesson, const QList<SceneCut> &cuts)
{
    const QSet<CueId> except(exceptCues.cbegin(), exceptCues.cend()); // may be most of them
    m_targets.reserve(cuts.size() + 2 * (data.cues().size() + data.segments().size()) + 1);
    setTargets(cuts);
    m_targets.append({playhead, SnapTarget::Kind::Playhead});
    for (const TimelineSegment &segment : data.segments()) {
        if (segment.id == exceptLesson)
            continue;
        m_targets.append({segment.range.in, SnapTarget::Kind::Segment});
        m_targets.append({segment.range.out, SnapTarget::Kind::Segment});
    }
    for (const TimelineCue &cue : data.cues()) {
        if (except.contains(cue.id))
            continue;
        m_targets.append({cue.range.in, SnapTarget::Kind::Cue});
        m_targets.append({cue.range.out, SnapTarget::Kind::Cue});
    }
    std::stable_sort(m_targets.begin(), m_targets.end(),
                     [](const SnapTarget &a, const SnapTarget &b) { return a.time < b.time; });
}

void TimelineSnapper::setTargets(const QList<SceneCut> &cuts)
{
    m_targets.clear();
    for (const SceneCut &cut : cuts)
        m_targets.append({cut.time, SnapTarget::Kind::Cut});
}

std::optional<SnapTarget> TimelineSnapper::nearest(MediaTime time, MediaTime reach) const
{
    const auto from = std::lower_bound(m_targets.begin(), m_targets.end(), time - reach,
                                       [](const SnapTarget &target, MediaTime t) { return target.time < t; });
    std::optional<SnapTarget> best;
    for (auto it = from; it != m_targets.end() && it->time <= time + reach; ++it) {
        const qint64 distance = std::abs((it->time - time).us());
        const qint64 bestDistance = best ? std::abs((best->time - time).us()) : 0;
        if (!best || distance < bestDistance || (distance == bestDistance && it->kind < best->kind))
            best = *it;
    }
    return best;
}

} // namespace cinefluent::studio
