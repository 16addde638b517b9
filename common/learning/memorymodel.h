// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/learning/card.h"

#include <array>

namespace cinefluent::learning {

/// The 21 weights of FSRS-6. Source: "The Algorithm", wiki of open-spaced-repetition/free-spaced-repetition-scheduler.
using MemoryWeights = std::array<double, 21>;

/// The published defaults of FSRS-6, fitted to several hundred million reviews of Anki's users.
inline constexpr MemoryWeights defaultWeights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                              0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                              1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

/// The two numbers that FSRS keeps of a memory.
struct MemoryState
{
    double stabilityDays = 0; ///< S: days until retrievability is 0.9
    double difficulty = 0;    ///< D: 1–10

    friend bool operator==(const MemoryState &, const MemoryState &) = default;
};

/// The formulas of FSRS-6, w0 … w20 being the weights and G the rating as a number. Every result is rounded to eight
/// decimals, as the reference implementation does: that also hides the last bits in which the mathematical libraries
/// of two platforms differ, so that replays on a phone and on the server agree. A value; safe from any thread.
class MemoryModel
{
public:
    static constexpr double minStabilityDays = 0.001;
    static constexpr double maxStabilityDays = 36'500;

    MemoryModel();
    /// Error "memory_weights_invalid" where a weight is not finite or outside the bounds that FSRS-6's optimiser keeps.
    [[nodiscard]] static Result<MemoryModel> make(const MemoryWeights &weights);

    /// R(t, S) = (1 + factor · t / S)^decay with decay = −w20 and factor = 0.9^(1/decay) − 1, so that R(S, S) = 0.9.
    /// `elapsedDays` ≥ 0, fractions allowed.
    [[nodiscard]] double retrievability(double elapsedDays, double stabilityDays) const;
    /// The inverse: S / factor · (retention^(1/decay) − 1) days, not rounded.
    [[nodiscard]] double daysUntil(double retention, double stabilityDays) const;

    /// S₀(G) = w[G−1]; D₀(G) = w4 − e^(w5·(G−1)) + 1, held in 1–10.
    [[nodiscard]] MemoryState first(Rating rating) const;
    /// After a review `elapsedDays` (≥ 0, whole) later. With `shortTerm`, reviews of one day follow the short-term
    /// formula and a lapse cannot leave more than S / e^(w17·w18).
    [[nodiscard]] MemoryState next(const MemoryState &before, int elapsedDays, Rating rating, bool shortTerm) const;

private:
    explicit MemoryModel(const MemoryWeights &weights);

    [[nodiscard]] double initialDifficulty(int grade) const;
    [[nodiscard]] double difficultyAfter(double difficulty, int grade) const;
    [[nodiscard]] double stabilityAfterRecall(const MemoryState &before, double recall, Rating rating) const;
    [[nodiscard]] double stabilityAfterLapse(const MemoryState &before, double recall, bool shortTerm) const;
    [[nodiscard]] double stabilityWithinDay(double stabilityDays, Rating rating) const;

    MemoryWeights m_w;
    double m_decay;
    double m_factor;
};

} // namespace cinefluent::learning
