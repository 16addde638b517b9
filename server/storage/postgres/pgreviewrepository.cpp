// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgreviewrepository.h"

#include "server/storage/postgres/arraycolumn.h"
#include "server/storage/postgres/pgreviewlog.h"

namespace cinefluent::server {

namespace {

constexpr const char *taughtSql =
    "select distinct v.id, v.word, l.language from movie_lessons l join lesson_vocabulary o on o.lesson_id = l.id "
    "join vocabulary v on v.id = o.vocabulary_id where l.id = $1::uuid and (v.word = any($2::text[]) "
    "or v.id = any($3::uuid[]))";

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

/// What reports stand for.
struct WordReviews
{
    std::vector<learning::Review> learned;
    std::vector<learning::Review> asked;
};

PgRows taughtWords(pqxx::work &work, const LearnedWords &report)
{
    QStringList words = report.words;
    ArrayColumn ids;
    for (const learning::QuizAnswer &answer : report.answers) {
        if (answer.headwordId.isNull())
            words.append(answer.word);
        else
            ids.add(answer.headwordId);
    }
    return exec(work, taughtSql, pgParams(report.lessonId, words, ids.value()));
}

/// Adds what the report stands for; earns the words.
void addReviews(pqxx::work &work, const LearnedWords &report, WordReviews &reviews, PgSettlement &settlement)
{
    learning::TaughtLesson lesson{report.lessonId, {}, {}};
    learning::LessonProgress progress;
    for (const PgRow &row : taughtWords(work, report)) {
        const HeadwordId id = row.id<HeadwordId>(0);
        const QString word = row.text(1);
        lesson.language = row.text(2);
        lesson.words.insert(word);
        if (report.words.contains(word)) {
            progress.words.insert(word, report.occurredAt);
            reviews.learned.push_back(
                {learnedReviewId(report.eventId, id), id, learning::Rating::Good, report.occurredAt, 0});
        }
        // One that names the word and one that gives the id are the same answer.
        std::map<QString, bool> asked;
        for (const learning::QuizAnswer &answer : report.answers) {
            if (answer.headwordId == id || (answer.headwordId.isNull() && answer.word == word)) {
                const auto quiz = asked.emplace(answer.quiz, true).first;
                quiz->second = quiz->second && answer.isCorrect;
            }
        }
        for (const auto &[quiz, isCorrect] : asked)
            reviews.asked.push_back({quizReviewId(report.eventId, quiz, id), id,
                                     isCorrect ? learning::Rating::Good : learning::Rating::Again, report.occurredAt,
                                     0});
    }
    for (const learning::PointEntry &entry : learning::pointsOf(lesson, progress))
        settlement.earn(ledgerEntryOf(entry, lesson.language));
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
        WordReviews found;
        for (const LearnedWords &report : reports)
            addReviews(work, report, found, settlement);
        std::vector<learning::Review> reviews = found.learned;
        reviews.insert(reviews.end(), found.asked.begin(), found.asked.end());
        if (!reviews.empty())
            (void)appendReviews(work, userId, reviews, settlement);
        if (!found.learned.empty())
            markLearned(work, userId, found.learned);
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
