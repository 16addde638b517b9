// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgreviewlog.h"

#include "common/learning/mastery.h"
#include "server/storage/postgres/arraycolumn.h"

namespace cinefluent::server {

namespace {

using learning::Review;

constexpr const char *wordsSql = "select id, language from vocabulary where id = any($1::uuid[])";
constexpr const char *knownSql = "select review_id, vocabulary_id, rating, duration_ms from reviews "
                                 "where user_id = $1::uuid and review_id = any($2::uuid[])";
constexpr const char *insertSql =
    "insert into reviews (user_id, review_id, vocabulary_id, rating, duration_ms, reviewed_at) "
    "select $1::uuid, r.* from unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::int[], $6::timestamptz[]) r";
constexpr const char *historySql = "select review_id, vocabulary_id, rating, duration_ms, reviewed_at from reviews "
                                   "where user_id = $1::uuid and vocabulary_id = any($2::uuid[])";
constexpr const char *cardsSql =
    "insert into user_vocabulary_progress as c (user_id, vocabulary_id, mastery_level, times_seen, times_correct, "
    "last_reviewed_at, next_review_at, stability, difficulty, card_state, learning_step, lapses, interval_days, "
    "first_reviewed_at) select $1::uuid, r.* from unnest($2::uuid[], $3::int[], $4::int[], $5::int[], "
    "$6::timestamptz[], $7::timestamptz[], $8::float8[], $9::float8[], $10::smallint[], $11::smallint[], $12::int[], "
    "$13::int[], $14::timestamptz[]) r "
    "on conflict (user_id, vocabulary_id) do update set mastery_level = excluded.mastery_level, "
    "times_seen = excluded.times_seen, times_correct = excluded.times_correct, "
    "last_reviewed_at = excluded.last_reviewed_at, next_review_at = excluded.next_review_at, "
    "stability = excluded.stability, difficulty = excluded.difficulty, card_state = excluded.card_state, "
    "learning_step = excluded.learning_step, lapses = excluded.lapses, interval_days = excluded.interval_days, "
    "first_reviewed_at = excluded.first_reviewed_at, updated_at = now()";

bool isSame(const Review &a, const Review &b)
{
    // Not by instant: it was corrected by the clock of the request that brought it first.
    return a.headwordId == b.headwordId && a.rating == b.rating && a.durationMs == b.durationMs;
}

std::map<HeadwordId, QString> languagesOf(pqxx::work &work, const std::vector<Review> &reviews)
{
    ArrayColumn ids;
    for (const Review &review : reviews)
        ids.add(review.headwordId);
    std::map<HeadwordId, QString> languages;
    for (const PgRow &row : exec(work, wordsSql, pgParams(ids.value())))
        languages.emplace(row.id<HeadwordId>(0), row.text(1));
    return languages;
}

QHash<QUuid, Review> knownReviews(pqxx::work &work, UserId userId, const std::vector<Review> &reviews)
{
    ArrayColumn ids;
    for (const Review &review : reviews)
        ids.add(review.id);
    QHash<QUuid, Review> known;
    for (const PgRow &row : exec(work, knownSql, pgParams(userId, ids.value()))) {
        Review review;
        review.id = row.uuid(0);
        review.headwordId = row.id<HeadwordId>(1);
        review.rating = learning::Rating(row.int32(2));
        review.durationMs = row.int32(3);
        known.insert(review.id, review);
    }
    return known;
}

void insertReviews(pqxx::work &work, UserId userId, const std::vector<Review> &fresh)
{
    ArrayColumn ids;
    ArrayColumn words;
    ArrayColumn ratings;
    ArrayColumn durations;
    ArrayColumn instants;
    for (const Review &review : fresh) {
        ids.add(review.id);
        words.add(review.headwordId);
        ratings.add(int(review.rating));
        durations.add(review.durationMs);
        instants.add(review.occurredAt);
    }
    exec(work, insertSql,
         pgParams(userId, ids.value(), words.value(), ratings.value(), durations.value(), instants.value()));
}

std::map<HeadwordId, learning::CardHistory> historiesOf(pqxx::work &work, UserId userId,
                                                        const std::map<HeadwordId, QString> &words,
                                                        const learning::Scheduler &scheduler)
{
    ArrayColumn ids;
    for (const auto &[word, language] : words)
        ids.add(word);
    std::map<HeadwordId, std::vector<Review>> reviews;
    for (const PgRow &row : exec(work, historySql, pgParams(userId, ids.value()))) {
        const HeadwordId word = row.id<HeadwordId>(1);
        reviews[word].push_back({row.uuid(0), word, learning::Rating(row.int32(2)), row.instant(4), row.int32(3)});
    }
    std::map<HeadwordId, learning::CardHistory> histories;
    for (auto &[word, list] : reviews) {
        // In order, so that each is folded once.
        std::sort(list.begin(), list.end(), [](const Review &a, const Review &b) { return a.stamp() < b.stamp(); });
        for (const Review &review : list)
            histories[word].insert(scheduler, review);
    }
    return histories;
}

void writeCards(pqxx::work &work, UserId userId, const std::map<HeadwordId, learning::CardHistory> &histories)
{
    std::array<ArrayColumn, 13> columns;
    for (const auto &[word, history] : histories) {
        const learning::Card card = history.card();
        const PgParams values =
            pgParams(word, learning::masteryOf(card), card.reviews, card.recalls, card.lastReviewedAt, card.dueAt,
                     card.stabilityDays, card.difficulty, int(card.state), card.step, card.lapses, card.intervalDays,
                     history.entries().front().review.occurredAt);
        for (size_t i = 0; i < columns.size(); ++i)
            columns[i].add(values[i]);
    }
    PgParams params = pgParams(userId);
    for (const ArrayColumn &column : columns)
        params.push_back(column.value());
    exec(work, cardsSql, params);
}

} // namespace

ReviewsOutcome appendReviews(pqxx::work &work, UserId userId, const std::vector<Review> &reviews,
                             PgSettlement &settlement)
{
    ReviewsOutcome outcome;
    const std::map<HeadwordId, QString> words = languagesOf(work, reviews);
    QHash<QUuid, Review> known = knownReviews(work, userId, reviews);
    std::vector<Review> fresh;
    std::vector<Instant> moments;
    for (const Review &review : reviews) {
        const auto former = known.constFind(review.id);
        if (former != known.cend()) {
            outcome.statuses.push_back(isSame(*former, review) ? ReviewStatus::Duplicate : ReviewStatus::Conflict);
        } else if (!words.count(review.headwordId)) {
            outcome.statuses.push_back(ReviewStatus::UnknownWord);
        } else {
            known.insert(review.id, review);
            fresh.push_back(review);
            moments.push_back(review.occurredAt);
            outcome.statuses.push_back(ReviewStatus::Recorded);
        }
    }
    if (words.empty())
        return outcome;
    settlement.study(moments);
    if (!fresh.empty())
        insertReviews(work, userId, fresh);
    const learning::Scheduler scheduler;
    const auto histories = historiesOf(work, userId, words, scheduler);
    if (!fresh.empty())
        writeCards(work, userId, histories);
    for (const auto &[word, history] : histories) {
        outcome.cards.push_back({word, history.card()});
        for (const learning::PointEntry &entry : learning::pointsOf(scheduler, history))
            settlement.earn(ledgerEntryOf(entry, word.uuid(), words.at(word)));
    }
    return outcome;
}

} // namespace cinefluent::server
