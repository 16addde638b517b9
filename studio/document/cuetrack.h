// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/cue.h"

#include <QHash>
#include <QList>

#include <vector>

namespace cinefluent::studio {

/// The cues of the film's own track in playing order: by IN, then by id. Look-up by id is O(1), by time O(log n).
class CueTrack
{
public:
    [[nodiscard]] const QList<Cue> &cues() const { return m_cues; }
    [[nodiscard]] qsizetype size() const { return m_cues.size(); }
    [[nodiscard]] bool isEmpty() const { return m_cues.isEmpty(); }
    [[nodiscard]] const Cue &at(qsizetype index) const { return m_cues.at(index); }

    /// Null where there is no such cue; valid until the next change.
    [[nodiscard]] const Cue *find(CueId id) const;
    /// Position in `cues()`, −1 where there is no such cue.
    [[nodiscard]] qsizetype indexOf(CueId id) const;

    /// Indices of the cues that share an instant with `range`, ascending.
    [[nodiscard]] QList<qsizetype> overlapping(const TimeRange &range) const;
    /// The last cue (by IN) shown at `time`, −1 in a gap.
    [[nodiscard]] qsizetype indexAt(MediaTime time) const;
    /// The first cue whose IN is at or after `time`; size() where there is none.
    [[nodiscard]] qsizetype firstStartingAt(MediaTime time) const;

    /// Removes `removed`, then inserts or replaces `placed` (by id). One pass for a bulk edit; a single replacement
    /// that keeps its place costs O(log n).
    void apply(const QList<CueId> &removed, const QList<Cue> &placed);

private:
    void replaceInPlace(qsizetype index, const Cue &cue);
    void reindex(qsizetype first);
    void updateLatestOut(qsizetype first, qsizetype last);

    QList<Cue> m_cues;
    QHash<CueId, qsizetype> m_indexById;
    std::vector<MediaTime> m_latestOut; ///< the latest OUT among cues 0 … i: not falling, so it can be bisected
};

} // namespace cinefluent::studio
