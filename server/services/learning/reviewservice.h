// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/cache/answercache.h"
#include "server/services/learning/reviewrepository.h"

namespace cinefluent::server {

/// Reviews as a device sends them, offline for whatever time.
struct ReviewBatch
{
    static constexpr qsizetype maxReviews = 500;
    static constexpr qsizetype maxSizeBytes = 256 * 1024;

    std::vector<learning::Review> reviews; ///< by the device's clock
    std::optional<Instant> sentAt;         ///< by the same clock
};

/// `{"reviews": [{reviewId, vocabularyId, rating, reviewedAt, durationMs?}, …], "sentAt"?}`, strictly. Errors:
/// "reviews_invalid" with a field error for each offence, "json_invalid", "json_too_large".
[[nodiscard]] Result<ReviewBatch> reviewBatchFromJson(const QByteArray &json);

/// Takes reviews. Belongs to the thread of its repository.
class ReviewService
{
public:
    /// What is kept of a learner in `answers` is forgotten when reviews were recorded.
    ReviewService(ReviewRepository &repository, AnswerCache &answers, const Clock &clock);

    /// `{results: [{reviewId, status, error?}], cards: […]}`: the cards of the words concerned, after the reviews. A
    /// review of a date that dateRefusal() does not take is "refused", with the reason; the others are recorded.
    Task<Result<QByteArray>> record(UserId userId, ReviewBatch batch);

private:
    ReviewRepository &m_repository;
    AnswerCache &m_answers;
    const Clock &m_clock;
};

} // namespace cinefluent::server
