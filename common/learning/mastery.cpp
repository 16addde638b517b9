// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/mastery.h"

#include <algorithm>

namespace cinefluent::learning {

namespace {

constexpr std::array stabilityLevels{2.5, 7.0, 21.0, 90.0};
constexpr std::array forgettingLevels{0.8, 0.6, 0.4};

} // namespace

int masteryOf(const Card &card)
{
    if (card.reviews == 0)
        return 0;
    return 1 + int(std::count_if(stabilityLevels.begin(), stabilityLevels.end(),
                                 [&](double level) { return card.stabilityDays >= level; }));
}

int masteryAt(const Card &card, double retrievability)
{
    const int drop = int(std::count_if(forgettingLevels.begin(), forgettingLevels.end(),
                                       [&](double level) { return retrievability < level; }));
    return std::max(masteryOf(card) - drop, std::min(masteryOf(card), 1));
}

} // namespace cinefluent::learning
