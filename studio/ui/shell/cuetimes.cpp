// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/cuetimes.h"

#include "studio/document/commands/shiftcues.h"

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr MediaTime unbounded = MediaTime::fromSeconds(24 * 3600);
constexpr MediaTime shortestCue = MediaTime::fromMs(200);

/// `frames` on from `time`; the end of the film counts as one more.
MediaTime stepped(const FilmIndex &film, MediaTime time, int frames)
{
    const qint64 frame = time >= film.endTime() ? film.frameCount() : film.frameAt(time);
    const qint64 wanted = std::clamp<qint64>(frame + frames, 0, film.frameCount());
    return wanted == film.frameCount() ? film.endTime() : film.timeOf(wanted);
}

} // namespace

MediaTime gapOfFrames(const FrameRate &rate, int frames)
{
    return frames > 0 ? rate.timeOf(frames) - MediaTime::fromUs(1) : MediaTime();
}

CueTimes::CueTimes(Workspace &workspace, PlayerController &controller, Sources sources, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_controller(controller)
    , m_sources(std::move(sources))
{
}

SnapTime CueTimes::snap() const
{
    const Player *player = m_controller.player();
    if (!player)
        return {};
    return [film = &player->index()](MediaTime time) { return time < film->endTime() ? film->snap(time) : time; };
}

QList<const Cue *> CueTimes::selected() const
{
    QList<const Cue *> cues;
    if (!m_workspace.isEditable())
        return cues;
    for (const CueId id : m_workspace.selection()->cues()) {
        if (const Cue *cue = m_workspace.document()->content().findCue(id))
            cues.append(cue);
    }
    return cues;
}

QSet<CueId> CueTimes::chosen() const
{
    const QList<CueId> ids = m_workspace.selection()->cues();
    return {ids.begin(), ids.end()};
}

bool CueTimes::apply(const QList<CueRange> &ranges, const QByteArray &verb, const QUuid &gesture)
{
    return !ranges.isEmpty() && m_workspace.run<SetCueRanges>(ranges, gesture, verb);
}

bool CueTimes::moveToPlayhead(bool following)
{
    const QList<const Cue *> cues = selected();
    const Cue *current = m_workspace.currentCue();
    if (cues.isEmpty() || !current)
        return false;
    QList<CueId> ids;
    const Cue *first = cues.constFirst();
    if (following) {
        first = current;
        const CueTrack &track = m_workspace.document()->content().track();
        for (qsizetype i = track.indexOf(first->id); i < track.size(); ++i)
            ids.append(track.at(i).id);
    } else {
        for (const Cue *cue : cues) {
            ids.append(cue->id);
            if (cue->range.in < first->range.in)
                first = cue;
        }
    }
    const Player *player = m_controller.player();
    const MediaTime target =
        player ? player->index().rangeOf(player->frame()).in : std::max(MediaTime(), m_controller.position());
    const MediaTime offset = target - first->range.in;
    return offset != MediaTime() && m_workspace.run<ShiftCues>(ids, offset);
}

bool CueTimes::step(Edge edge, int frames)
{
    const Player *player = m_controller.player();
    if (!player)
        return false;
    QList<CueRange> ranges;
    QList<CueId> ids;
    for (const Cue *cue : selected()) {
        TimeRange range = cue->range;
        if (edge != Edge::Out)
            range.in = stepped(player->index(), range.in, frames);
        if (edge != Edge::In)
            range.out = stepped(player->index(), range.out, frames);
        if (!range.isValid()) // one that cannot go keeps all of them together
            return false;
        ids.append(cue->id);
        ranges.append({cue->id, range});
    }
    if (m_gesture.isNull() || ids != m_stepped || edge != m_steppedEdge)
        m_gesture = QUuid::createUuid();
    m_stepped = ids;
    m_steppedEdge = edge;
    return apply(ranges, "set_cue_ranges", m_gesture);
}

bool CueTimes::lead(Edge edge)
{
    if (selected().isEmpty())
        return false;
    const CueTrack &track = m_workspace.document()->content().track();
    const MediaTime gap = m_sources.leastGap();
    // No further than the neighbour leaves room: what reaching all the way to it would give.
    const QList<CueRange> room = edge == Edge::In
                                     ? cuetiming::extendedToPrevious(track, chosen(), gap, unbounded, snap())
                                     : cuetiming::extendedToNext(track, chosen(), gap, unbounded, snap());
    const SnapTime grid = snap();
    const auto onGrid = [&grid](MediaTime time) { return grid ? grid(time) : time; };
    QList<CueRange> ranges;
    for (const Cue *cue : selected()) {
        const qsizetype row = track.indexOf(cue->id);
        const auto found =
            std::find_if(room.begin(), room.end(), [cue](const CueRange &each) { return each.id == cue->id; });
        TimeRange range = cue->range;
        if (edge == Edge::In) {
            const MediaTime wanted = std::max(MediaTime(), onGrid(range.in - leadIn));
            const MediaTime bound = found != room.end() ? found->range.in : row == 0 ? MediaTime() : range.in;
            range.in = std::max(wanted, bound);
        } else {
            const MediaTime wanted = onGrid(range.out + leadOut);
            const MediaTime bound = found != room.end()       ? found->range.out
                                    : row == track.size() - 1 ? unbounded
                                                              : range.out;
            range.out = std::min(wanted, bound);
        }
        if (range != cue->range && range.isValid())
            ranges.append({cue->id, range});
    }
    return apply(ranges, "set_durations");
}

bool CueTimes::extendToNext()
{
    if (selected().isEmpty())
        return false;
    return apply(cuetiming::extendedToNext(m_workspace.document()->content().track(), chosen(), m_sources.leastGap(),
                                           unbounded, snap()),
                 "set_durations");
}

bool CueTimes::extendToPrevious()
{
    if (selected().isEmpty())
        return false;
    return apply(cuetiming::extendedToPrevious(m_workspace.document()->content().track(), chosen(),
                                               m_sources.leastGap(), unbounded, snap()),
                 "set_durations");
}

bool CueTimes::snapToCuts()
{
    if (selected().isEmpty())
        return false;
    return apply(cuetiming::snappedToCuts(m_workspace.document()->content().track(), chosen(),
                                          hardCutTimes(m_sources.cuts()), {cutReach, m_sources.leastGap(), shortestCue},
                                          snap()),
                 "snap_to_cuts");
}

bool CueTimes::fillShot()
{
    const Player *player = m_controller.player();
    const Cue *current = m_workspace.currentCue();
    if (!player || !current || !m_workspace.isEditable())
        return false;
    const QList<MediaTime> cuts = hardCutTimes(m_sources.cuts());
    const auto after = std::upper_bound(cuts.begin(), cuts.end(), m_controller.position());
    TimeRange range{after == cuts.begin() ? player->index().timeOf(0) : *std::prev(after),
                    after == cuts.end() ? player->index().endTime() : *after};
    if (after != cuts.end()) {
        const MediaTime out = player->index().snap(range.out - m_sources.leastGap());
        range.out = out > range.in ? out : range.out;
    }
    return range.isValid() && range != current->range && apply({{current->id, range}}, "snap_to_cuts");
}

std::optional<MediaTime> CueTimes::edgeBeside(MediaTime time, int direction) const
{
    std::optional<MediaTime> nearest;
    if (!m_workspace.document())
        return nearest;
    for (const Cue &cue : m_workspace.document()->cues()) {
        for (const MediaTime edge : {cue.range.in, cue.range.out}) {
            if (direction > 0 ? edge > time && (!nearest || edge < *nearest)
                              : edge < time && (!nearest || edge > *nearest))
                nearest = edge;
        }
    }
    return nearest;
}

} // namespace cinefluent::studio
