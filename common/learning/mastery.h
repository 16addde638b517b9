// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/card.h"

namespace cinefluent::learning {

inline constexpr int maxMastery = 5;
/// From here on a word counts as learned in statistics and in the coverage of known words.
inline constexpr int learnedMastery = 3;

/// The seed's `mastery_level`: 0 never reviewed, 1 met, 2 from a stability of 2.5 days, 3 from 7, 4 from 21 (Anki's
/// "mature"), 5 from 90. This is the level just after the last review, where retrievability is 1: what is stored.
[[nodiscard]] int masteryOf(const Card &card);

/// The same some time later: one level less for each of 0.8, 0.6 and 0.4 that `retrievability` has fallen below, yet
/// at least 1 once reviewed. Never rises as stability or retrievability falls.
[[nodiscard]] int masteryAt(const Card &card, double retrievability);

} // namespace cinefluent::learning
