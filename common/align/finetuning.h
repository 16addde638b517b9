// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/align/splitsearch.h"

namespace cinefluent::align {

/// Moves each run by up to 0.4 s to where the beginnings of speech agree best with the INs of its cues. Runs with few
/// beginnings to go by stay.
void fineTune(const ActivityTrack &track, const std::vector<GridCue> &cues, std::vector<ShiftRun> &runs);

} // namespace cinefluent::align
