// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/reviewlog.h"

#include <tuple>

namespace cinefluent::learning {

namespace {

bool isLesser(const Review &a, const Review &b)
{
    if (a.occurredAt != b.occurredAt)
        return a.occurredAt < b.occurredAt;
    if (const auto order = compareBytes(a.headwordId.uuid(), b.headwordId.uuid()); order != 0)
        return order < 0;
    return std::tie(a.rating, a.durationMs) < std::tie(b.rating, b.durationMs);
}

size_t placeOf(const std::vector<CardHistory::Entry> &entries, const EventStamp &stamp)
{
    const auto place = std::lower_bound(
        entries.begin(), entries.end(), stamp,
        [](const CardHistory::Entry &entry, const EventStamp &wanted) { return entry.review.stamp() < wanted; });
    return size_t(place - entries.begin());
}

} // namespace

int CardHistory::insert(const Scheduler &scheduler, const Review &review)
{
    const size_t place = placeOf(m_entries, review.stamp());
    m_entries.insert(m_entries.begin() + std::ptrdiff_t(place), Entry{review, {}});
    return foldFrom(scheduler, place);
}

int CardHistory::remove(const Scheduler &scheduler, const Review &review)
{
    const size_t place = placeOf(m_entries, review.stamp());
    m_entries.erase(m_entries.begin() + std::ptrdiff_t(place));
    return foldFrom(scheduler, place);
}

int CardHistory::foldFrom(const Scheduler &scheduler, size_t first)
{
    Card card = first == 0 ? Card() : m_entries[first - 1].after;
    for (size_t i = first; i < m_entries.size(); ++i) {
        const Review &review = m_entries[i].review;
        card = scheduler.review(review.headwordId.uuid(), card, review.rating, review.occurredAt);
        m_entries[i].after = card;
    }
    return int(m_entries.size() - first);
}

ReviewLog::ReviewLog(Scheduler scheduler)
    : m_scheduler(std::move(scheduler))
{
}

InsertOutcome ReviewLog::insert(const Review &review)
{
    InsertOutcome outcome{InsertOutcome::Kind::Added, 0};
    if (const auto known = m_reviews.constFind(review.id); known != m_reviews.cend()) {
        if (!isLesser(review, *known))
            return {};
        outcome.kind = InsertOutcome::Kind::Replaced;
        const auto history = m_histories.find(known->headwordId);
        outcome.folded = history->second.remove(m_scheduler, *known);
        if (history->second.entries().empty())
            m_histories.erase(history);
    }
    m_reviews.insert(review.id, review);
    outcome.folded += m_histories[review.headwordId].insert(m_scheduler, review);
    return outcome;
}

void ReviewLog::merge(const ReviewLog &other)
{
    for (const Review &review : other.m_reviews)
        insert(review);
}

Card ReviewLog::card(HeadwordId headwordId) const
{
    const CardHistory *found = history(headwordId);
    return found ? found->card() : Card();
}

const CardHistory *ReviewLog::history(HeadwordId headwordId) const
{
    const auto found = m_histories.find(headwordId);
    return found == m_histories.end() ? nullptr : &found->second;
}

Card foldReviews(const Scheduler &scheduler, const std::vector<Review> &reviews)
{
    ReviewLog log(scheduler);
    for (const Review &review : reviews)
        log.insert(review);
    return log.histories().empty() ? Card() : log.histories().begin()->second.card();
}

} // namespace cinefluent::learning
