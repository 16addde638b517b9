// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/cuetrack.h"

#include <QSet>

#include <algorithm>

namespace cinefluent::studio {

namespace {

bool playsBefore(const Cue &a, const Cue &b)
{
    return a.range.in != b.range.in ? a.range.in < b.range.in : a.id < b.id;
}

} // namespace

const Cue *CueTrack::find(CueId id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_cues.at(index);
}

qsizetype CueTrack::indexOf(CueId id) const
{
    return m_indexById.value(id, -1);
}

QList<qsizetype> CueTrack::overlapping(const TimeRange &range) const
{
    QList<qsizetype> result;
    // Before `first` every cue has ended by `range.in`.
    const auto first = std::upper_bound(m_latestOut.begin(), m_latestOut.end(), range.in);
    for (qsizetype i = first - m_latestOut.begin(); i < m_cues.size() && m_cues.at(i).range.in < range.out; ++i) {
        if (m_cues.at(i).range.overlaps(range))
            result.append(i);
    }
    return result;
}

qsizetype CueTrack::indexAt(MediaTime time) const
{
    const MediaTime next = time + MediaTime::fromUs(1);
    for (qsizetype i = firstStartingAt(next) - 1; i >= 0 && m_latestOut[size_t(i)] > time; --i) {
        if (m_cues.at(i).range.contains(time))
            return i;
    }
    return -1;
}

qsizetype CueTrack::firstStartingAt(MediaTime time) const
{
    const auto found = std::lower_bound(m_cues.begin(), m_cues.end(), time,
                                        [](const Cue &cue, MediaTime t) { return cue.range.in < t; });
    return found - m_cues.begin();
}

void CueTrack::apply(const QList<CueId> &removed, const QList<Cue> &placed)
{
    if (removed.isEmpty() && placed.size() == 1 && m_indexById.contains(placed.constFirst().id)) {
        replaceInPlace(m_indexById.value(placed.constFirst().id), placed.constFirst());
        return;
    }
    bool keepsOrder = removed.isEmpty();
    for (const Cue &cue : placed) {
        const qsizetype index = indexOf(cue.id);
        keepsOrder = keepsOrder && index >= 0 && m_cues.at(index).range == cue.range;
    }
    if (keepsOrder) {
        for (const Cue &cue : placed)
            m_cues[m_indexById.value(cue.id)] = cue;
        return;
    }

    QSet<CueId> leaving(removed.begin(), removed.end());
    for (const Cue &cue : placed)
        leaving.insert(cue.id);
    QList<Cue> kept;
    kept.reserve(m_cues.size() + placed.size());
    for (const Cue &cue : std::as_const(m_cues)) {
        if (!leaving.contains(cue.id))
            kept.append(cue);
    }
    const qsizetype middle = kept.size();
    kept.append(placed);
    std::sort(kept.begin() + middle, kept.end(), playsBefore);
    std::inplace_merge(kept.begin(), kept.begin() + middle, kept.end(), playsBefore);
    m_cues = kept;
    m_indexById.clear();
    reindex(0);
    m_latestOut.resize(size_t(m_cues.size()));
    updateLatestOut(0, m_cues.size() - 1);
}

void CueTrack::replaceInPlace(qsizetype index, const Cue &cue)
{
    const TimeRange before = m_cues.at(index).range;
    m_cues[index] = cue;
    if (before == cue.range)
        return;
    qsizetype first = index;
    qsizetype last = index;
    while (first > 0 && playsBefore(m_cues.at(first), m_cues.at(first - 1))) {
        m_cues.swapItemsAt(first, first - 1);
        --first;
    }
    while (last + 1 < m_cues.size() && playsBefore(m_cues.at(last + 1), m_cues.at(last))) {
        m_cues.swapItemsAt(last, last + 1);
        ++last;
    }
    for (qsizetype i = first; i <= last; ++i)
        m_indexById[m_cues.at(i).id] = i;
    updateLatestOut(first, last);
}

void CueTrack::reindex(qsizetype first)
{
    m_indexById.reserve(m_cues.size());
    for (qsizetype i = first; i < m_cues.size(); ++i)
        m_indexById.insert(m_cues.at(i).id, i);
}

void CueTrack::updateLatestOut(qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i < m_cues.size(); ++i) {
        MediaTime latest = m_cues.at(i).range.out;
        if (i > 0)
            latest = std::max(latest, m_latestOut[size_t(i - 1)]);
        // Past the changed stretch everything follows from the entry before: once one is unchanged, so is the rest.
        if (i > last && m_latestOut[size_t(i)] == latest)
            return;
        m_latestOut[size_t(i)] = latest;
    }
}

} // namespace cinefluent::studio
