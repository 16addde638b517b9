// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "common/learning/quizanswers.h"
#include "common/learning/reviewlog.h"
#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"

#include <QStringList>

namespace cinefluent::server {

enum class ReviewStatus
{
    Recorded,
    Duplicate,  ///< it was there before; nothing has changed
    Conflict,   ///< the id came with other content before, which stands
    UnknownWord ///< there is no such word; not recorded
};

[[nodiscard]] const char *toString(ReviewStatus status); ///< "recorded", "duplicate", "conflict", "word_not_found"

struct RecordedCard
{
    HeadwordId headwordId;
    learning::Card card;
};

struct ReviewsOutcome
{
    std::vector<ReviewStatus> statuses; ///< in the order of the reviews
    std::vector<RecordedCard> cards;    ///< of every known word among them, as they are now
};

/// What a progress event reports of words in its lesson.
struct LearnedWords
{
    QUuid eventId;
    LessonId lessonId;
    Instant occurredAt{};
    QStringList words; ///< as learned
    QList<learning::QuizAnswer> answers;
};

/// The log of reviews and what follows from it: cards, points, days of study. Everything of one learner happens one
/// after another; whatever the order of arrival, the same reviews give the same rows. Calls are idempotent.
class ReviewRepository
{
public:
    ReviewRepository() = default;
    ReviewRepository(const ReviewRepository &) = delete;
    ReviewRepository &operator=(const ReviewRepository &) = delete;
    virtual ~ReviewRepository() = default;

    /// `reviews` with corrected instants; an id may come twice.
    virtual Task<Result<ReviewsOutcome>> record(UserId userId, std::vector<learning::Review> reviews, Instant now) = 0;
    /// Learned words that their lesson teaches are paid once, and count as reviewed with Good under an id derived from
    /// the event's; words of the lesson that a quiz asked count as reviewed with Good or Again, likewise. Other words
    /// are left alone. Settles.
    virtual Task<Result<void>> learn(UserId userId, std::vector<LearnedWords> reports, Instant now) = 0;
    /// Brings streak, daily goals and achievements up to what is stored.
    virtual Task<Result<void>> settle(UserId userId, Instant now) = 0;
};

/// The id of the review that stands for an answer in a quiz.
[[nodiscard]] inline QUuid quizReviewId(const QUuid &eventId, const QString &quiz, HeadwordId word)
{
    return deriveUuid(eventId, "quiz:" + word.toByteArray() + ':' + quiz.toUtf8());
}

/// The id of the review that stands for a word reported as learned.
[[nodiscard]] inline QUuid learnedReviewId(const QUuid &eventId, HeadwordId word)
{
    return deriveUuid(eventId, "learned:" + word.toByteArray());
}

} // namespace cinefluent::server
