// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgreviewrepository.h"

#include "server/storage/postgres/arraycolumn.h"
#include "server/storage/postgres/pgreviewlog.h"

namespace cinefluent::server {

namespace {

constexpr const char *taughtSql =
    "select distinct v.id, v.word, l.language from movie_lessons l join lesson_vocabulary o on o.lesson_id = l.id "
    "join vocabulary v on v.id = o.vocabulary_id where l.id = $1::uuid and v.word = any($2::text[])";

constexpr const char *learnedSql =
    "update user_vocabulary_progress c set learned_at = least(c.learned_at, r.at) from (select w.word, min(w.at) as at "
    "from unnest($2::uuid[], $3::timestamptz[]) as w(word, at) group by w.word) r "
    "where c.user_id = $1::uuid and c.vocabulary_id = r.word and (c.learned_at is null or c.learned_at > r.at)";

void markLearned(pqxx::work &work, UserId userId, const std::vector<learning::Review> &reviews)
{
    ArrayColumn words;
    ArrayColumn instants;
    for (const learning::Review &review : reviews) {
        words.add(review.headwordId);
        instants.add(review.occurredAt);
    }
    exec(work, learnedSql, pgParams(userId, words.value(), instants.value()));
}

RowAccess ingestion()
{
    return RowAccess::asRole(RowAccess::Role::Ingestion);
}

/// The reviews that a report stands for; earns the words.
std::vector<learning::Review> reviewsOf(pqxx::work &work, const LearnedWords &report, PgSettlement &settlement)
{
    std::vector<learning::Review> reviews;
    learning::TaughtLesson lesson{report.lessonId, {}, {}};
    learning::LessonProgress progress;
    for (const PgRow &row : exec(work, taughtSql, pgParams(report.lessonId, report.words))) {
        const HeadwordId word = row.id<HeadwordId>(0);
        lesson.language = row.text(2);
        lesson.words.insert(row.text(1));
        progress.words.insert(row.text(1), report.occurredAt);
        reviews.push_back({learnedReviewId(report.eventId, word), word, learning::Rating::Good, report.occurredAt, 0});
    }
    for (const learning::PointEntry &entry : learning::pointsOf(lesson, progress))
        settlement.earn(ledgerEntryOf(entry, lesson.language));
    return reviews;
}

} // namespace

PgReviewRepository::PgReviewRepository(TransactionPool &transactions)
    : m_transactions(transactions)
{
}

Task<Result<ReviewsOutcome>> PgReviewRepository::record(UserId userId, std::vector<learning::Review> reviews,
                                                        Instant now)
{
    const auto act = [userId, reviews, now](pqxx::work &work) -> Result<ReviewsOutcome> {
        PgSettlement settlement(work, userId);
        ReviewsOutcome outcome = appendReviews(work, userId, reviews, settlement);
        settlement.finish(now);
        return outcome;
    };
    co_return co_await m_transactions.run(act, ingestion());
}

Task<Result<void>> PgReviewRepository::learn(UserId userId, std::vector<LearnedWords> reports, Instant now)
{
    const auto act = [userId, reports, now](pqxx::work &work) -> Result<void> {
        PgSettlement settlement(work, userId);
        std::vector<learning::Review> reviews;
        for (const LearnedWords &report : reports) {
            const std::vector<learning::Review> more = reviewsOf(work, report, settlement);
            reviews.insert(reviews.end(), more.begin(), more.end());
        }
        if (!reviews.empty()) {
            (void)appendReviews(work, userId, reviews, settlement);
            markLearned(work, userId, reviews);
        }
        settlement.finish(now);
        return {};
    };
    co_return co_await m_transactions.run(act, ingestion());
}

Task<Result<void>> PgReviewRepository::settle(UserId userId, Instant now)
{
    const auto act = [userId, now](pqxx::work &work) -> Result<void> {
        PgSettlement(work, userId).finish(now);
        return {};
    };
    co_return co_await m_transactions.run(act, ingestion());
}

} // namespace cinefluent::server
