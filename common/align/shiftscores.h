// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/align/activitytrack.h"

#include <span>
#include <vector>

namespace cinefluent::align {

/// One cue on the grid of an activity track, in bins.
struct GridCue
{
    int in = 0;
    int out = 0;       ///< after `in`
    int gapBefore = 0; ///< without a cue before IN, at most 0.5 s
    int gapAfter = 0;  ///< without a cue after OUT, at most 0.5 s

    [[nodiscard]] int length() const { return out - in; }
};

/// How well each cue would fit the speech at each shift: speech within the cue counts for it, speech in the gap before
/// it and, less so, after it against it (subtitles stay longer than the voice). All times in bins of `stepBins` × 10
/// ms.
class ShiftScores
{
public:
    /// `cues` in the order of IN and in 10 ms bins. Shifts go from −`reachBins` to `reachBins` around `centreBins`.
    ShiftScores(const ActivityTrack &track, const std::vector<GridCue> &cues, int stepBins, int centreBins,
                int reachBins);

    [[nodiscard]] int cueCount() const { return int(m_cues.size()); }
    [[nodiscard]] int shiftCount() const { return 2 * m_reach + 1; }
    /// The shift in 10 ms bins of row entry `index`.
    [[nodiscard]] int shiftAt(int index) const { return (m_centre + index - m_reach) * m_step; }
    /// The entry of the row nearest to a shift in 10 ms bins; −1 outside.
    [[nodiscard]] int indexOf(int shiftBins) const;

    /// The scores of one cue at each shift; `row` has shiftCount() entries.
    void score(int cue, std::span<float> row) const;
    /// How much more speech there is just after IN than just before at each shift; nothing where the cue follows
    /// another too closely to tell. Added to `row`.
    void addOnset(int cue, std::span<float> row) const;

private:
    std::vector<GridCue> m_cues;
    std::vector<float> m_sums; ///< of activity before each place
    int m_step;
    int m_centre;
    int m_reach;
    int m_origin; ///< place of bin 0 in m_sums
};

} // namespace cinefluent::align
