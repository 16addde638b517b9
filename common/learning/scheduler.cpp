// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/scheduler.h"

#include "common/learning/intervalfuzz.h"

#include <algorithm>
#include <cmath>

namespace cinefluent::learning {

using std::chrono::days;
using std::chrono::minutes;

/// One review under way.
struct Scheduler::Turn
{
    const QUuid &cardId;
    const Card &before;
    Rating rating;
    Instant at;
    int elapsed;
};

namespace {

Error optionsError(const QString &message)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("scheduler_options_invalid"), message);
}

bool areSteps(const std::vector<minutes> &steps)
{
    return steps.size() <= 20 &&
           std::all_of(steps.begin(), steps.end(), [](minutes step) { return step >= minutes(1) && step < days(1); });
}

minutes hardStep(const std::vector<minutes> &steps)
{
    const double wait =
        steps.size() == 1 ? double(steps[0].count()) * 1.5 : double(steps[0].count() + steps[1].count()) / 2;
    return minutes(std::llround(wait));
}

} // namespace

Result<Scheduler> Scheduler::make(const SchedulerOptions &options)
{
    const auto model = MemoryModel::make(options.weights);
    if (!model)
        return model.error();
    if (!(options.retention >= 0.7 && options.retention <= 0.99))
        return optionsError(QStringLiteral("The retention wanted has to be between 0.7 and 0.99."));
    if (options.maximumDays < 1 || options.maximumDays > 36'500)
        return optionsError(QStringLiteral("The longest interval has to be between 1 and 36500 days."));
    if (!areSteps(options.learningSteps) || !areSteps(options.relearningSteps))
        return optionsError(QStringLiteral("There may be 20 steps, each of a minute or more and less than a day."));
    if (options.dayStart <= -days(1) || options.dayStart >= days(1))
        return optionsError(QStringLiteral("A day of study begins less than 24 hours from midnight UTC."));
    return Scheduler(options, *model);
}

Card Scheduler::review(const QUuid &cardId, const Card &card, Rating rating, Instant at) const
{
    const Turn turn{cardId, card, rating, at, card.lastReviewedAt ? elapsedDays(*card.lastReviewedAt, at) : 0};
    const MemoryState memory = memoryAfter(turn, rating);
    Card after = card;
    after.stabilityDays = memory.stabilityDays;
    after.difficulty = memory.difficulty;
    ++after.reviews;
    after.recalls += rating == Rating::Again ? 0 : 1;
    after.lastReviewedAt = at;
    const bool lapsed = card.state == CardState::Review && rating == Rating::Again;
    after.lapses += lapsed ? 1 : 0;

    const bool wasInReview = card.state == CardState::Review;
    if (m_options.shortTerm && (!wasInReview || lapsed)) {
        const CardState stepState =
            lapsed || card.state == CardState::Relearning ? CardState::Relearning : CardState::Learning;
        step(turn, stepState, after);
        return after;
    }
    after.state = CardState::Review;
    after.step = 0;
    after.intervalDays = orderedInterval(turn, !m_options.shortTerm);
    after.dueAt = at + days(after.intervalDays);
    return after;
}

std::array<Card, 4> Scheduler::preview(const QUuid &cardId, const Card &card, Instant at) const
{
    std::array<Card, 4> cards;
    for (size_t i = 0; i < allRatings.size(); ++i)
        cards[i] = review(cardId, card, allRatings[i], at);
    return cards;
}

double Scheduler::retrievability(const Card &card, Instant at) const
{
    if (!card.lastReviewedAt)
        return 0;
    const std::chrono::duration<double, days::period> passed = at - *card.lastReviewedAt;
    return m_model.retrievability(std::max(passed.count(), 0.0), card.stabilityDays);
}

int Scheduler::elapsedDays(Instant from, Instant to) const
{
    const auto dayOf = [this](Instant instant) { return std::chrono::floor<days>(instant - m_options.dayStart); };
    return std::max(int((dayOf(to) - dayOf(from)).count()), 0);
}

void Scheduler::step(const Turn &turn, CardState stepState, Card &card) const
{
    const auto &steps = stepState == CardState::Relearning ? m_options.relearningSteps : m_options.learningSteps;
    const bool lapsed = turn.before.state == CardState::Review;
    const size_t current = lapsed ? 0 : size_t(turn.before.step);
    std::optional<minutes> wait;
    size_t reached = 0;
    if (current < steps.size()) {
        if (turn.rating == Rating::Again) {
            wait = steps[0];
        } else if (turn.rating == Rating::Hard) {
            wait = hardStep(steps);
            reached = current;
        } else if (turn.rating == Rating::Good && current + 1 < steps.size()) {
            wait = steps[current + 1];
            reached = current + 1;
        }
    }
    card.step = int(reached);
    if (wait) {
        card.state = stepState;
        card.intervalDays = 0;
        card.dueAt = turn.at + *wait;
        return;
    }
    card.state = CardState::Review;
    card.intervalDays = intervalFor(turn, card.stabilityDays);
    card.dueAt = turn.at + days(card.intervalDays);
}

MemoryState Scheduler::memoryAfter(const Turn &turn, Rating rating) const
{
    if (turn.before.state == CardState::New)
        return m_model.first(rating);
    return m_model.next({turn.before.stabilityDays, turn.before.difficulty}, turn.elapsed, rating, m_options.shortTerm);
}

int Scheduler::intervalFor(const Turn &turn, double stabilityDays) const
{
    const double ideal = std::round(m_model.daysUntil(m_options.retention, stabilityDays));
    const int interval = int(std::clamp(ideal, 1.0, double(m_options.maximumDays)));
    if (!m_options.fuzz)
        return interval;
    return fuzzedDays(interval, turn.elapsed, m_options.maximumDays, fuzzSeed(turn.cardId, turn.before.reviews));
}

int Scheduler::orderedInterval(const Turn &turn, bool fromAgain) const
{
    std::array<int, 4> interval{};
    for (size_t i = 0; i < allRatings.size(); ++i)
        interval[i] = intervalFor(turn, memoryAfter(turn, allRatings[i]).stabilityDays);
    auto &[again, hard, good, easy] = interval;
    if (fromAgain) {
        again = std::min(again, hard);
        hard = std::max(hard, again + 1);
    } else {
        hard = std::min(hard, good);
    }
    good = std::max(good, hard + 1);
    easy = std::max(easy, good + 1);
    return interval[size_t(turn.rating) - 1];
}

} // namespace cinefluent::learning
