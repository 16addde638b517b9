// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/reviewservice.h"

#include "common/api/objectreader.h"
#include "common/api/strictjson.h"
#include "common/base/jsonwriter.h"
#include "common/learning/mastery.h"
#include "server/services/cache/cachekeys.h"
#include "server/services/learning/eventwindow.h"

namespace cinefluent::server {

namespace {

constexpr qint64 longestReviewMs = 3'600'000;
constexpr int badRequest = 400; // as http answers InvalidInput

learning::Review readReview(api::ObjectReader &reader)
{
    learning::Review review;
    review.id = reader.uuid("reviewId");
    review.headwordId = reader.id<HeadwordId>("vocabularyId");
    review.rating = learning::Rating(reader.integer("rating", 1, 4));
    review.occurredAt = reader.instant("reviewedAt");
    if (reader.has("durationMs"))
        review.durationMs = int(reader.integer("durationMs", 0, longestReviewMs));
    return review;
}

void writeInstant(JsonWriter &json, std::string_view name, const std::optional<Instant> &at)
{
    json.key(name);
    if (at)
        json.value(toIso8601(*at));
    else
        json.nullValue();
}

const char *toString(learning::CardState state)
{
    constexpr std::array names{"new", "learning", "review", "relearning"};
    return names.at(size_t(state));
}

void writeCard(JsonWriter &json, const RecordedCard &recorded)
{
    const learning::Card &card = recorded.card;
    json.beginObject().member("vocabularyId", recorded.headwordId.toString()).member("state", toString(card.state));
    json.member("masteryLevel", learning::masteryOf(card)).member("timesSeen", card.reviews);
    json.member("timesCorrect", card.recalls).member("stabilityDays", card.stabilityDays);
    json.member("difficulty", card.difficulty).member("intervalDays", card.intervalDays);
    writeInstant(json, "lastReviewedAt", card.lastReviewedAt);
    writeInstant(json, "nextReviewAt", card.dueAt);
    json.endObject();
}

} // namespace

Result<ReviewBatch> reviewBatchFromJson(const QByteArray &json)
{
    const auto document = api::parseStrictObject(json, api::JsonLimits{ReviewBatch::maxSizeBytes, 6, 10'000, 40});
    if (!document)
        return document.error();
    api::Offences offences;
    api::ObjectReader reader(*document, QString(), offences, api::UnknownMembers::Refused);
    ReviewBatch batch;
    reader.each("reviews", ReviewBatch::maxReviews,
                [&batch](api::ObjectReader &element) { batch.reviews.push_back(readReview(element)); });
    if (batch.reviews.empty())
        reader.offend("reviews", "empty", QStringLiteral("At least one review is expected."));
    if (reader.has("sentAt"))
        batch.sentAt = reader.instant("sentAt");
    reader.finish();
    if (offences.isEmpty())
        return batch;
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("reviews_invalid"),
                            QStringLiteral("The reviews were not understood. Nothing was recorded."));
    error.fields = offences.fields();
    return error;
}

ReviewService::ReviewService(ReviewRepository &repository, AnswerCache &answers, const Clock &clock)
    : m_repository(repository)
    , m_answers(answers)
    , m_clock(clock)
{
}

Task<Result<QByteArray>> ReviewService::record(UserId userId, ReviewBatch batch)
{
    const Instant now = m_clock.now();
    std::vector<learning::Review> admitted;
    std::vector<std::optional<Error>> refusals;
    for (learning::Review &review : batch.reviews) {
        refusals.push_back(dateRefusal(review.occurredAt, batch.sentAt, now,
                                       QStringLiteral("/reviews/%1/reviewedAt").arg(refusals.size())));
        if (refusals.back())
            continue;
        admitted.push_back(review);
        admitted.back().occurredAt = learning::correctedInstant(review.occurredAt, batch.sentAt, now);
    }
    Result<ReviewsOutcome> outcome = ReviewsOutcome();
    if (!admitted.empty())
        outcome = co_await m_repository.record(userId, admitted, now);
    if (!outcome)
        co_return outcome.error();
    co_await m_answers.forget(cache::userScope(userId.toByteArray()));
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("results").beginArray();
    auto status = outcome->statuses.begin();
    for (size_t i = 0; i < batch.reviews.size(); ++i) {
        json.beginObject().member("reviewId", batch.reviews[i].id.toString(QUuid::WithoutBraces));
        if (refusals[i]) {
            json.member("status", "refused").key("error");
            writeRefusal(json, *refusals[i], badRequest);
        } else {
            json.member("status", toString(*status++));
        }
        json.endObject();
    }
    json.endArray().key("cards").beginArray();
    for (const RecordedCard &card : outcome->cards)
        writeCard(json, card);
    json.endArray().endObject();
    co_return out;
}

} // namespace cinefluent::server
