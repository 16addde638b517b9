// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/timerange.h"

#include <vector>

namespace cinefluent::align {

/// How much like speech each 10 ms of a film sounds: above 0 speech, below 0 not, within −1…1. Bin 0 begins at
/// MediaTime 0.
struct ActivityTrack
{
    static constexpr qint64 binUs = 10'000;

    std::vector<float> bins;

    /// Whether there is anything to align with: some speech and some silence.
    [[nodiscard]] bool hasContrast() const;
};

/// What a subtitle in sync says of where speech is: 1 within its cues, −1 between them. Cues in any order; times
/// before 0 are left out, and nothing is kept past 24 hours.
[[nodiscard]] ActivityTrack activityOf(const std::vector<TimeRange> &cues);

} // namespace cinefluent::align
