// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/finetuning.h"

#include <algorithm>

namespace cinefluent::align {

namespace {

constexpr int reachBins = 40;
constexpr int blurBins = 3;
constexpr int fewestCues = 6;

std::vector<float> blurred(const std::vector<float> &values)
{
    std::vector<float> result(values.size(), 0.0F);
    for (int i = 0; i < int(values.size()); ++i) {
        for (int k = -blurBins; k <= blurBins; ++k) {
            const int from = std::clamp(i + k, 0, int(values.size()) - 1);
            result[size_t(i)] += float(blurBins + 1 - std::abs(k)) * values[size_t(from)];
        }
    }
    return result;
}

} // namespace

void fineTune(const ActivityTrack &track, const std::vector<GridCue> &cues, std::vector<ShiftRun> &runs)
{
    for (ShiftRun &run : runs) {
        const std::vector<GridCue> own(cues.begin() + run.firstCue, cues.begin() + run.firstCue + run.cueCount);
        if (run.cueCount < fewestCues)
            continue;
        const ShiftScores scores(track, own, 1, run.shiftBins, reachBins);
        std::vector<float> onsets(size_t(scores.shiftCount()), 0.0F);
        for (int cue = 0; cue < scores.cueCount(); ++cue)
            scores.addOnset(cue, onsets);
        const std::vector<float> smooth = blurred(onsets);
        const auto best = std::max_element(smooth.begin(), smooth.end());
        const auto place = int(best - smooth.begin());
        if (*best > 0 && place > 0 && place + 1 < scores.shiftCount())
            run.shiftBins = scores.shiftAt(place);
    }
}

} // namespace cinefluent::align
