// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinedrag.h"

#include <cstdlib>

namespace cinefluent::studio {

using Part = TimelineHit::Part;

TimelineDrag::TimelineDrag(const TimelineData &data, const TimelineSnapper &snapper, Start start)
    : m_snapper(snapper)
    , m_start(std::move(start))
    , m_duration(data.duration())
{
    if (const TimelineCue *cue = data.cue(m_start.hit.cue))
        m_original = cue->range;
    else if (const TimelineSegment *segment = data.segment(m_start.hit.lesson))
        m_original = segment->range;
    else
        m_original = {m_start.time, m_start.time};
    m_current = m_original;
    findMoved(data);
}

void TimelineDrag::findMoved(const TimelineData &data)
{
    const bool onCue = data.cue(m_start.hit.cue) != nullptr;
    const bool ripples =
        m_start.ripples && onCue && (m_start.hit.part == Part::Body || m_start.hit.part == Part::OutEdge);
    m_earliest = m_original.in;
    m_latest = m_original.out;
    if (!ripples) {
        m_furthestBack = -m_earliest;
        if (m_start.hit.part != Part::Body)
            return;
        for (const CueId &id : std::as_const(m_start.movedCues)) {
            if (const TimelineCue *cue = data.cue(id)) {
                m_moved.insert(id);
                m_earliest = std::min(m_earliest, cue->range.in);
                m_latest = std::max(m_latest, cue->range.out);
            }
        }
        m_furthestBack = -m_earliest;
        return;
    }
    MediaTime ceiling; // OUT of the last cue that stays
    std::optional<MediaTime> first;
    m_start.movedCues.clear();
    for (const TimelineCue &cue : data.cues()) {
        const bool isHit = cue.id == m_start.hit.cue;
        if (isHit ? m_start.hit.part == Part::Body : cue.range.in > m_original.in) {
            m_start.movedCues.append(cue.id);
            first = std::min(first.value_or(cue.range.in), cue.range.in);
            m_latest = std::max(m_latest, cue.range.out);
        } else if (!isHit) {
            ceiling = std::max(ceiling, cue.range.out);
        }
    }
    m_moved = QSet<CueId>(m_start.movedCues.cbegin(), m_start.movedCues.cend());
    m_furthestBack = first ? std::min(MediaTime(), ceiling - *first) : -m_original.in;
}

/// So that what is moved stays in the film and off what stays.
MediaTime TimelineDrag::limited(MediaTime offset) const
{
    if (m_latest + offset > m_duration)
        offset = std::max(MediaTime(), m_duration - m_latest);
    return std::max(offset, m_furthestBack);
}

void TimelineDrag::move(const Motion &motion)
{
    m_snap.reset();
    switch (m_start.hit.part) {
    case Part::InEdge:
    case Part::OutEdge:
        resize(motion);
        return;
    case Part::Body:
        shift(motion);
        return;
    case Part::Nothing:
        create(motion);
        return;
    }
}

void TimelineDrag::resize(const Motion &motion)
{
    const MediaTime delta = motion.time - m_start.time;
    m_current = m_original;
    if (m_start.hit.part == Part::InEdge) {
        const MediaTime wanted = snapped(m_original.in + delta, motion);
        m_current.in = std::clamp(wanted, MediaTime(), m_snapper.toFrame(m_original.out - m_start.shortest));
    } else {
        const MediaTime wanted = snapped(m_original.out + delta, motion);
        m_current.out = std::clamp(wanted, m_snapper.toFrame(m_original.in + m_start.shortest),
                                   std::max(m_duration, m_original.out));
        if (!m_moved.isEmpty()) {
            const MediaTime out = m_snapper.toFrame(m_original.out + limited(m_current.out - m_original.out));
            if (out != m_current.out)
                m_snap.reset();
            m_current.out = std::max(out, m_snapper.toFrame(m_original.in + m_start.shortest));
        }
    }
}

void TimelineDrag::shift(const Motion &motion)
{
    const MediaTime delta = motion.time - m_start.time;
    const MediaTime movedIn = m_original.in + delta;
    const MediaTime movedOut = m_original.out + delta;
    std::optional<SnapTarget> byIn;
    std::optional<SnapTarget> byOut;
    if (motion.snapReach > MediaTime()) {
        byIn = m_snapper.nearest(movedIn, motion.snapReach);
        byOut = m_snapper.nearest(movedOut, motion.snapReach);
    }
    MediaTime newIn = m_snapper.toFrame(movedIn);
    const bool outIsNearer =
        byOut && (!byIn || std::abs((byOut->time - movedOut).us()) < std::abs((byIn->time - movedIn).us()));
    if (outIsNearer) {
        m_snap = byOut;
        newIn = m_snapper.toFrame(byOut->time - m_original.duration());
    } else if (byIn) {
        m_snap = byIn;
        newIn = byIn->time;
    }
    MediaTime offset = newIn - m_original.in;
    if (delta == MediaTime())
        offset = MediaTime();
    const MediaTime wanted = offset;
    offset = limited(offset);
    if (offset != wanted)
        m_snap.reset();
    m_current = m_original.shiftedBy(offset);
    // A single item keeps both ends on frames; of a group only the item under the pointer can be exact everywhere.
    if (offset != MediaTime() && m_moved.size() <= 1) {
        m_current.out = m_snapper.toFrame(m_current.out);
        if (!m_current.isValid())
            m_current.out = m_current.in + m_original.duration();
    }
}

void TimelineDrag::create(const Motion &motion)
{
    const MediaTime from = m_snapper.toFrame(m_start.time);
    const MediaTime to = snapped(motion.time, motion);
    m_current = clamped({std::min(from, to), std::max(from, to)});
}

MediaTime TimelineDrag::snapped(MediaTime time, const Motion &motion)
{
    if (motion.snapReach > MediaTime()) {
        m_snap = m_snapper.nearest(time, motion.snapReach);
        if (m_snap)
            return m_snapper.toFrame(m_snap->time);
    }
    return m_snapper.toFrame(time);
}

TimeRange TimelineDrag::clamped(TimeRange range) const
{
    return {std::clamp(range.in, MediaTime(), m_duration), std::clamp(range.out, MediaTime(), m_duration)};
}

TimelineEdit TimelineDrag::edit() const
{
    TimelineEdit edit;
    const bool onSegments = m_start.hit.lane == TimelineLane::Segments;
    if (m_start.hit.part == Part::Nothing) {
        if (m_current.duration() < m_start.shortest)
            return edit;
        edit.kind = onSegments ? TimelineEdit::Kind::CreateSegment : TimelineEdit::Kind::CreateCue;
        edit.range = m_current;
        return edit;
    }
    if (m_current == m_original)
        return edit;
    edit.range = m_current;
    if (onSegments) {
        edit.kind = TimelineEdit::Kind::SetSegmentRange;
        edit.lesson = m_start.hit.lesson;
    } else if (m_start.hit.part == Part::OutEdge && !m_moved.isEmpty()) {
        edit.kind = TimelineEdit::Kind::ResizeAndMove;
        edit.resized = m_start.hit.cue;
        edit.cues = m_start.movedCues;
        edit.offset = m_current.out - m_original.out;
    } else if (m_start.hit.part == Part::Body && m_moved.size() > 1) {
        edit.kind = TimelineEdit::Kind::MoveCues;
        edit.cues = m_start.movedCues;
        edit.offset = m_current.in - m_original.in;
    } else {
        edit.kind = TimelineEdit::Kind::SetCueRange;
        edit.cues = {m_start.hit.cue};
    }
    return edit;
}

TimeRange TimelineDrag::previewOf(const CueId &id, const TimeRange &range) const
{
    if (id == m_start.hit.cue)
        return m_current;
    if (m_moved.contains(id))
        return range.shiftedBy(m_start.hit.part == Part::OutEdge ? m_current.out - m_original.out
                                                                 : m_current.in - m_original.in);
    return range;
}

TimeRange TimelineDrag::previewOf(const LessonId &id, const TimeRange &range) const
{
    return id == m_start.hit.lesson ? m_current : range;
}

} // namespace cinefluent::studio
