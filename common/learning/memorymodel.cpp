// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/memorymodel.h"

#include <algorithm>
#include <cmath>

namespace cinefluent::learning {

namespace {

constexpr MemoryWeights lowerBounds{0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0,  0.001,
                                    0.001, 0.001, 0.001, 0,     0, 1,     0,     0,     0, 0.1};
constexpr MemoryWeights upperBounds{100, 100,  100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5,
                                    5,   0.25, 0.9, 4,   1,  6, 2, 2,    0.8, 0.8};

double rounded(double value)
{
    return std::round(value * 1e8) / 1e8;
}

double heldStability(double days)
{
    return rounded(std::clamp(days, MemoryModel::minStabilityDays, MemoryModel::maxStabilityDays));
}

double heldDifficulty(double difficulty)
{
    return rounded(std::clamp(difficulty, 1.0, 10.0));
}

} // namespace

MemoryModel::MemoryModel()
    : MemoryModel(defaultWeights)
{
}

MemoryModel::MemoryModel(const MemoryWeights &weights)
    : m_w(weights)
    , m_decay(-weights[20])
    , m_factor(rounded(std::pow(0.9, 1 / m_decay) - 1))
{
}

Result<MemoryModel> MemoryModel::make(const MemoryWeights &weights)
{
    for (size_t i = 0; i < weights.size(); ++i) {
        if (!std::isfinite(weights[i]) || weights[i] < lowerBounds[i] || weights[i] > upperBounds[i])
            return makeError(ErrorKind::InvalidInput, QStringLiteral("memory_weights_invalid"),
                             QStringLiteral("Weight %1 of the memory model has to be between %2 and %3.")
                                 .arg(i)
                                 .arg(lowerBounds[i])
                                 .arg(upperBounds[i]));
    }
    return MemoryModel(weights);
}

double MemoryModel::retrievability(double elapsedDays, double stabilityDays) const
{
    return rounded(std::pow(1 + m_factor * elapsedDays / stabilityDays, m_decay));
}

double MemoryModel::daysUntil(double retention, double stabilityDays) const
{
    return stabilityDays * rounded((std::pow(retention, 1 / m_decay) - 1) / m_factor);
}

MemoryState MemoryModel::first(Rating rating) const
{
    const int grade = int(rating);
    return {heldStability(m_w[size_t(grade - 1)]), heldDifficulty(initialDifficulty(grade))};
}

MemoryState MemoryModel::next(const MemoryState &before, int elapsedDays, Rating rating, bool shortTerm) const
{
    MemoryState after;
    after.difficulty = difficultyAfter(before.difficulty, int(rating));
    const double recall = retrievability(elapsedDays, before.stabilityDays);
    if (shortTerm && elapsedDays == 0)
        after.stabilityDays = stabilityWithinDay(before.stabilityDays, rating);
    else if (rating == Rating::Again)
        after.stabilityDays = stabilityAfterLapse(before, recall, shortTerm);
    else
        after.stabilityDays = stabilityAfterRecall(before, recall, rating);
    return after;
}

double MemoryModel::initialDifficulty(int grade) const
{
    return m_w[4] - std::exp(m_w[5] * (grade - 1)) + 1;
}

// Linear damping towards 10, then w7's share of mean reversion to the initial difficulty of Easy, which is not held in
// 1–10 here.
double MemoryModel::difficultyAfter(double difficulty, int grade) const
{
    const double change = -m_w[6] * (grade - 3);
    const double damped = difficulty + rounded(change * (10 - difficulty) / 9);
    return heldDifficulty(m_w[7] * initialDifficulty(int(Rating::Easy)) + (1 - m_w[7]) * damped);
}

double MemoryModel::stabilityAfterRecall(const MemoryState &before, double recall, Rating rating) const
{
    const double penalty = rating == Rating::Hard ? m_w[15] : 1;
    const double bonus = rating == Rating::Easy ? m_w[16] : 1;
    const double growth = std::exp(m_w[8]) * (11 - before.difficulty) * std::pow(before.stabilityDays, -m_w[9]) *
                          (std::exp((1 - recall) * m_w[10]) - 1) * penalty * bonus;
    return heldStability(before.stabilityDays * (1 + growth));
}

double MemoryModel::stabilityAfterLapse(const MemoryState &before, double recall, bool shortTerm) const
{
    const double lapsed =
        heldStability(m_w[11] * std::pow(before.difficulty, -m_w[12]) *
                      (std::pow(before.stabilityDays + 1, m_w[13]) - 1) * std::exp((1 - recall) * m_w[14]));
    const double most = shortTerm ? before.stabilityDays / std::exp(m_w[17] * m_w[18]) : before.stabilityDays;
    return heldStability(std::min(lapsed, most));
}

double MemoryModel::stabilityWithinDay(double stabilityDays, Rating rating) const
{
    const double growth = std::exp(m_w[17] * (int(rating) - 3 + m_w[18])) * std::pow(stabilityDays, -m_w[19]);
    return heldStability(stabilityDays * (rating == Rating::Again ? growth : std::max(growth, 1.0)));
}

} // namespace cinefluent::learning
