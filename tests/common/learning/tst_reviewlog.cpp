// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever way the reviews of several offline devices arrive, every replica comes to the same cards.
#include "common/learning/reviewlog.h"
#include "tests/common/learning/deliveries.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <set>

using namespace cinefluent;
using namespace cinefluent::learning;
using namespace cinefluent::tests;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr Instant start = Instant(seconds(1'700'000'000));

std::vector<HeadwordId> someWords(size_t count, std::mt19937_64 &random)
{
    std::vector<HeadwordId> words;
    while (words.size() < count)
        words.push_back(HeadwordId(eventId(start, random)));
    return words;
}

/// Reviews of 2–5 devices with clocks of their own, now and then at one and the same instant.
DeviceQueues<Review> devices(const std::vector<HeadwordId> &words, std::mt19937_64 &random)
{
    DeviceQueues<Review> queues(2 + random() % 4);
    for (auto &queue : queues) {
        Instant at = start + minutes(random() % 600) - minutes(300);
        for (size_t count = 10 + random() % 60; count > 0; --count) {
            Review review;
            review.occurredAt = at;
            review.id = eventId(at, random);
            review.headwordId = words[random() % words.size()];
            review.rating = Rating(1 + random() % 4);
            review.durationMs = int(random() % 20'000);
            queue.push_back(review);
            at += random() % 4 ? microseconds(random() % 90'000'000) : hours(random() % 200);
            if (random() % 10 == 0)
                at = start + hours(24 * (random() % 3)); // where another device may be as well
            if (random() % 25 == 0)
                at -= hours(3); // somebody set the clock
        }
    }
    return queues;
}

/// The same fold by other means: sort everything once, take the words apart, replay.
std::map<HeadwordId, Card> tally(const Scheduler &scheduler, const DeviceQueues<Review> &queues)
{
    std::vector<Review> all;
    for (const auto &queue : queues)
        all.insert(all.end(), queue.begin(), queue.end());
    std::sort(all.begin(), all.end(), [](const Review &a, const Review &b) {
        return std::pair(a.occurredAt, a.id.toRfc4122()) < std::pair(b.occurredAt, b.id.toRfc4122());
    });
    std::map<HeadwordId, Card> cards;
    for (const Review &review : all) {
        Card &card = cards[review.headwordId];
        card = scheduler.review(review.headwordId.uuid(), card, review.rating, review.occurredAt);
    }
    return cards;
}

std::map<HeadwordId, Card> cardsOf(const ReviewLog &log)
{
    std::map<HeadwordId, Card> cards;
    for (const auto &[word, history] : log.histories())
        cards.emplace(word, history.card());
    return cards;
}

ReviewLog logOf(const Scheduler &scheduler, const std::vector<Review> &reviews)
{
    ReviewLog log(scheduler);
    for (const Review &review : reviews)
        log.insert(review);
    return log;
}

Review reviewAt(Instant at, HeadwordId word, Rating rating, std::mt19937_64 &random)
{
    return {eventId(at, random), word, rating, at, 1'000};
}

} // namespace

class TestReviewLog : public QObject
{
    Q_OBJECT

private slots:
    void replicasConverge()
    {
        std::mt19937_64 random(runSeed());
        const int runs = runCount(1'000, 60);
        size_t reviews = 0;
        size_t deliveries = 0;
        for (int run = 0; run < runs; ++run) {
            SchedulerOptions options;
            options.fuzz = run % 2;
            options.shortTerm = run % 5 != 0;
            const auto scheduler = Scheduler::make(options);
            QVERIFY(scheduler.ok());
            const auto queues = devices(someWords(3 + random() % 15, random), random);
            const auto expected = tally(*scheduler, queues);
            std::vector<ReviewLog> replicas;
            for (size_t i = 0; i <= queues.size(); ++i) {
                const auto arrived = arrival(queues, random);
                deliveries += arrived.size();
                replicas.push_back(logOf(*scheduler, arrived));
                QVERIFY2(cardsOf(replicas.back()) == expected, qPrintable(QStringLiteral("run %1").arg(run)));
            }
            // Replicas that have half of it each, and join.
            ReviewLog left(*scheduler);
            ReviewLog right(*scheduler);
            for (const auto &queue : queues) {
                for (const Review &review : queue)
                    (random() % 2 ? left : right).insert(review);
                reviews += queue.size();
            }
            ReviewLog joined = left;
            joined.merge(right);
            joined.merge(right);
            right.merge(left);
            QVERIFY(cardsOf(joined) == expected);
            QVERIFY(cardsOf(right) == expected);
        }
        std::printf("%d interleavings, %zu reviews, %zu deliveries\n", runs, reviews, deliveries);
    }

    void lateReviewFoldsItsCardAlone()
    {
        std::mt19937_64 random(runSeed());
        const auto words = someWords(2, random);
        ReviewLog log((Scheduler()));
        for (int day = 0; day < 100; ++day) {
            QCOMPARE(log.insert(reviewAt(start + hours(24 * day), words[0], Rating::Good, random)).folded, 1);
            log.insert(reviewAt(start + hours(24 * day + 1), words[1], Rating::Good, random));
        }
        const Card other = log.card(words[1]);
        const auto before = log.history(words[0])->entries();
        const Review late = reviewAt(start + hours(24 * 89 + 12), words[0], Rating::Again, random);
        const InsertOutcome outcome = log.insert(late);
        QCOMPARE(int(outcome.kind), int(InsertOutcome::Kind::Added));
        QCOMPARE(outcome.folded, 11);
        QCOMPARE(log.card(words[1]), other);
        const auto &after = log.history(words[0])->entries();
        for (size_t i = 0; i < 90; ++i)
            QCOMPARE(after[i].after, before[i].after);
        QCOMPARE(after[90].review, late);
        QVERIFY(log.card(words[0]) != before.back().after);
        QCOMPARE(log.card(words[0]).reviews, 101);
        QCOMPARE(log.card(words[0]).recalls, 100);

        const InsertOutcome again = log.insert(late);
        QCOMPARE(int(again.kind), int(InsertOutcome::Kind::Duplicate));
        QCOMPARE(again.folded, 0);
        QCOMPARE(log.size(), 201);
    }

    void settlesTwoContentsOfOneIdWithoutRegardToArrival()
    {
        std::mt19937_64 random(runSeed());
        const auto words = someWords(2, random);
        for (int run = 0; run < 200; ++run) {
            const Review first =
                reviewAt(start + hours(random() % 3), words[random() % 2], Rating(1 + random() % 4), random);
            Review second =
                reviewAt(start + hours(random() % 3), words[random() % 2], Rating(1 + random() % 4), random);
            second.id = first.id;
            const Review bystander = reviewAt(start + hours(1), words[0], Rating::Good, random);
            const auto one = cardsOf(logOf({}, {first, bystander, second}));
            QVERIFY(one == cardsOf(logOf({}, {second, first, bystander})));
            QVERIFY(one == cardsOf(logOf({}, {bystander, second, first, second})));
            int count = 0;
            for (const auto &[word, card] : one)
                count += card.reviews;
            QCOMPARE(count, 2);
        }
    }

    void foldsAListLikeALog()
    {
        std::mt19937_64 random(runSeed());
        const auto words = someWords(1, random);
        std::vector<Review> reviews;
        for (int i = 0; i < 20; ++i)
            reviews.push_back(reviewAt(start + hours(random() % 2'000), words[0], Rating(1 + random() % 4), random));
        QCOMPARE(foldReviews({}, reviews), logOf({}, reviews).card(words[0]));
        QCOMPARE(foldReviews({}, {}), Card());
    }

    void ordersIdsByTheirBytes()
    {
        std::mt19937_64 random(runSeed());
        for (int i = 0; i < 10'000; ++i) {
            const quint64 a = random();
            const quint64 b = random();
            const QUuid one(uint(a % 3), ushort(a >> 8 & 1), ushort(a >> 16), uchar(a >> 24), 0, 0, 0, 0, 0, 0,
                            uchar(a >> 56));
            const QUuid two(uint(b % 3), ushort(b >> 8 & 1), ushort(b >> 16), uchar(b >> 24), 0, 0, 0, 0, 0, 0,
                            uchar(b >> 56));
            QCOMPARE(compareBytes(one, two) < 0, one.toRfc4122() < two.toRfc4122());
        }
    }

    void correctsClocks()
    {
        const Instant received = start + hours(10);
        // A right clock: the network's delay changes nothing.
        QCOMPARE(correctedInstant(start, received - seconds(40), received), start);
        QCOMPARE(correctedInstant(start, std::nullopt, received), start);
        // An hour fast, a day slow, and a claim from the future.
        QCOMPARE(correctedInstant(start, received + hours(1), received), start - hours(1));
        QCOMPARE(correctedInstant(start - hours(24), received - hours(24), received), start);
        QCOMPARE(correctedInstant(received + hours(5), std::nullopt, received), received);
    }
};

QTEST_GUILESS_MAIN(TestReviewLog)
#include "tst_reviewlog.moc"
