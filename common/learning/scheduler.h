// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/memorymodel.h"

#include <QUuid>

#include <array>
#include <chrono>
#include <vector>

namespace cinefluent::learning {

/// How a learner wants to be asked.
struct SchedulerOptions
{
    MemoryWeights weights = defaultWeights;
    double retention = 0.9;   ///< probability of recall at which a card falls due, 0.7–0.99
    int maximumDays = 36'500; ///< longest interval, 1–36,500; the order of the ratings may add 3 days to it
    bool shortTerm = true;    ///< steps within a day and the short-term formula; without, the least interval is a day
    bool fuzz = false;        ///< spread intervals a little, so that words learned together part
    std::vector<std::chrono::minutes> learningSteps{std::chrono::minutes(1), std::chrono::minutes(10)};
    std::vector<std::chrono::minutes> relearningSteps{std::chrono::minutes(10)};
    /// When a learner's day of study begins, after midnight UTC: −24 h < dayStart < 24 h. Reviews between two such
    /// instants are of one day. It is fixed for a learner: another value means to fold every card again.
    std::chrono::minutes dayStart{0};
};

/// FSRS-6 with learning steps. The next card is a function of card, rating, instant and options alone; with fuzz, of
/// the card's id too, so that every device and the server schedule alike. A value; safe from any thread.
///
/// Steps: Again goes to the first step; Hard stays and waits 1.5 of a single step or the mean of the first two; Good
/// goes on, past the last step to Review; Easy goes to Review. Intervals in state Review keep Hard < Good < Easy
/// (Again < Hard besides without short term), of which Hard may equal Good only by being held down to it first.
class Scheduler
{
public:
    Scheduler() = default;
    /// Error "scheduler_options_invalid" or "memory_weights_invalid".
    [[nodiscard]] static Result<Scheduler> make(const SchedulerOptions &options);

    /// The card after a review. An instant before the last review counts as of the same day.
    [[nodiscard]] Card review(const QUuid &cardId, const Card &card, Rating rating, Instant at) const;
    /// What each rating would bring, in the order of allRatings.
    [[nodiscard]] std::array<Card, 4> preview(const QUuid &cardId, const Card &card, Instant at) const;

    /// Probability of recall, by the time passed in days with their fractions; 0 for a new card.
    [[nodiscard]] double retrievability(const Card &card, Instant at) const;
    /// Days of study between two reviews: 0 within one day.
    [[nodiscard]] int elapsedDays(Instant from, Instant to) const;

    [[nodiscard]] const SchedulerOptions &options() const { return m_options; }

private:
    struct Turn;

    Scheduler(SchedulerOptions options, MemoryModel model)
        : m_options(std::move(options))
        , m_model(model)
    {
    }

    void step(const Turn &turn, CardState stepState, Card &card) const;
    [[nodiscard]] MemoryState memoryAfter(const Turn &turn, Rating rating) const;
    [[nodiscard]] int intervalFor(const Turn &turn, double stabilityDays) const;
    [[nodiscard]] int orderedInterval(const Turn &turn, bool fromAgain) const;

    SchedulerOptions m_options;
    MemoryModel m_model;
};

} // namespace cinefluent::learning
