// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/eventstamp.h"
#include "common/learning/scheduler.h"
#include "common/vocabulary/headword.h"

#include <QHash>

#include <map>
#include <vector>

namespace cinefluent::learning {

/// One answer of a learner about one word, made on some device, perhaps offline. Never changed, never deleted.
struct Review
{
    QUuid id; ///< made by the client: names the event however often it is sent
    HeadwordId headwordId;
    Rating rating = Rating::Good;
    Instant occurredAt{}; ///< see correctedInstant
    int durationMs = 0;

    [[nodiscard]] EventStamp stamp() const { return {occurredAt, id}; }

    friend bool operator==(const Review &, const Review &) = default;
};

/// The reviews of one card in their order, each with the card it led to. A value.
class CardHistory
{
public:
    struct Entry
    {
        Review review;
        Card after;
    };

    /// Puts a review that is not there yet in its place and folds from there on. Returns the number of reviews folded.
    int insert(const Scheduler &scheduler, const Review &review);
    /// Takes out a review that is there, and folds from there on. Returns the number of reviews folded.
    int remove(const Scheduler &scheduler, const Review &review);

    [[nodiscard]] Card card() const { return m_entries.empty() ? Card() : m_entries.back().after; }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    int foldFrom(const Scheduler &scheduler, size_t first);

    std::vector<Entry> m_entries;
};

struct InsertOutcome
{
    enum class Kind
    {
        Added,
        Duplicate, ///< nothing has changed
        Replaced   ///< the id had come with other content, of which the lesser was kept
    };
    Kind kind = Kind::Duplicate;
    int folded = 0; ///< reviews that had to be folded, all of them of the cards concerned
};

/// A learner's append-only log of reviews and the cards it amounts to: a grow-only set (the join of two logs is the
/// union of their reviews), folded by stamp, so that replicas with the same reviews have the same cards whatever the
/// order, grouping and number of deliveries. A faulty client's second content under an id is settled without regard to
/// arrival too: the lesser content (by instant, word, rating, duration) stands. A value; one thread at a time.
class ReviewLog
{
public:
    explicit ReviewLog(Scheduler scheduler);

    /// Folds one card from the place of the review on; other cards are not touched.
    InsertOutcome insert(const Review &review);
    void merge(const ReviewLog &other);

    [[nodiscard]] Card card(HeadwordId headwordId) const;
    [[nodiscard]] const CardHistory *history(HeadwordId headwordId) const; ///< null where there is no review
    [[nodiscard]] const std::map<HeadwordId, CardHistory> &histories() const { return m_histories; }
    [[nodiscard]] qsizetype size() const { return m_reviews.size(); }

private:
    Scheduler m_scheduler;
    QHash<QUuid, Review> m_reviews;
    std::map<HeadwordId, CardHistory> m_histories;
};

/// The card that reviews of one word amount to; they may come in any order and more than once.
[[nodiscard]] Card foldReviews(const Scheduler &scheduler, const std::vector<Review> &reviews);

} // namespace cinefluent::learning
