// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/align/shiftscores.h"

#include <stop_token>
#include <vector>

namespace cinefluent::align {

/// Consecutive cues with one shift.
struct ShiftRun
{
    int firstCue = 0;
    int cueCount = 0;
    int shiftBins = 0;
    /// By how many standard deviations the shift beats the best one elsewhere.
    double margin = 0;
};

struct SplitSearchResult
{
    std::vector<ShiftRun> runs;
    double score = 0;  ///< over what chance would give, breaks paid
    double spread = 0; ///< standard deviation of one cue's score over all shifts, averaged
};

/// Finds the shift of every cue that fits best in total, where each break between two shifts costs a penalty of
/// several standard deviations of a cue's score: exact, by dynamic programming over cues × shifts. Empty when stopped.
/// `breakCost` in standard deviations; 0 or less: no breaks at all.
[[nodiscard]] SplitSearchResult searchSplits(const ShiftScores &scores, double breakCost, const std::stop_token &stop);

/// The score alone, without the runs: for choosing among frame-rate ratios.
[[nodiscard]] double splitScore(const ShiftScores &scores, double breakCost, const std::stop_token &stop);

} // namespace cinefluent::align
