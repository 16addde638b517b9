// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QtGlobal>

#include <array>
#include <optional>

namespace cinefluent::learning {

/// How well a learner remembered. The numbers go over the wire and into the `reviews` table.
enum class Rating : quint8
{
    Again = 1, ///< forgotten
    Hard = 2,
    Good = 3,
    Easy = 4
};

inline constexpr std::array allRatings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

/// New has never been reviewed; Learning and Relearning go through steps of minutes; Review is scheduled in days.
enum class CardState : quint8
{
    New,
    Learning,
    Review,
    Relearning
};

/// What is known of one learner's memory of one word: the outcome of its reviews and nothing besides.
struct Card
{
    CardState state = CardState::New;
    double stabilityDays = 0; ///< days until the probability of recall falls to 0.9; 0 while New, else 0.001–36,500
    double difficulty = 0;    ///< 1 (easy) – 10; 0 while New
    int step = 0;             ///< 0-based among the (re)learning steps; 0 in other states
    int reviews = 0;          ///< the seed's `times_seen`
    int recalls = 0;          ///< reviews not rated Again: the seed's `times_correct`
    int lapses = 0;           ///< times it was forgotten in state Review
    int intervalDays = 0;     ///< between the last review and `dueAt`; 0 within a day's steps
    std::optional<Instant> lastReviewedAt;
    std::optional<Instant> dueAt; ///< nothing while New: such a card is due whenever the learner wants a new word

    friend bool operator==(const Card &, const Card &) = default;
};

} // namespace cinefluent::learning
