// SPDX-License-Identifier: GPL-3.0-or-later
// FSRS-6 against the vectors of an independent implementation (tests/data/README.md), and what has to hold besides.
#include "common/learning/intervalfuzz.h"
#include "common/learning/mastery.h"
#include "common/learning/scheduler.h"
#include "common/learning/seededrandom.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

using namespace cinefluent;
using namespace cinefluent::learning;
using namespace cinefluent::tests;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const QUuid someCard = QUuid::fromString(u"018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e0f");
constexpr Instant start = Instant(std::chrono::seconds(1'700'000'000));

QString nameOf(CardState state)
{
    static const QStringList names{"New", "Learning", "Review", "Relearning"};
    return names[int(state)];
}

Result<Scheduler> schedulerOf(const QJsonObject &profile, const QJsonArray &weights)
{
    SchedulerOptions options;
    for (size_t i = 0; i < options.weights.size(); ++i)
        options.weights[i] = weights[qsizetype(i)].toDouble();
    options.shortTerm = profile["enable_short_term"].toBool();
    options.fuzz = profile["enable_fuzz"].toBool();
    options.retention = profile["request_retention"].toDouble(0.9);
    options.maximumDays = profile["maximum_interval"].toInt(36'500);
    return Scheduler::make(options);
}

/// What differs between a card after a review and a row of the vectors; empty where nothing does.
QString differences(const Card &card, std::optional<double> before, Instant at, const QJsonObject &row)
{
    QStringList found;
    const auto number = [&](const char *name, double ours) {
        if (!(std::abs(ours - row[QLatin1String(name)].toDouble(NAN)) <= 1e-6))
            found += QStringLiteral("%1: %2, not %3").arg(name).arg(ours, 0, 'g', 12).arg(row[name].toDouble());
    };
    number("stability", card.stabilityDays);
    number("difficulty", card.difficulty);
    number("scheduled_days", card.intervalDays);
    number("due_seconds", double(std::chrono::duration_cast<std::chrono::seconds>(*card.dueAt - at).count()));
    number("reps", card.reviews);
    number("lapses", card.lapses);
    number("learning_steps", card.step);
    if (before)
        number("retrievability_before", *before);
    else if (!row["retrievability_before"].isNull())
        found += "retrievability_before: none";
    if (nameOf(card.state) != row["state"].toString())
        found += "state: " + nameOf(card.state);
    return found.join("; ");
}

Card randomCard(std::mt19937 &random, const Scheduler &scheduler, Instant &at)
{
    Card card;
    for (int count = int(random() % 12); count > 0; --count) {
        card = scheduler.review(someCard, card, Rating(1 + random() % 4), at);
        at += days(random() % 40) + minutes(random() % 1'440);
    }
    return card;
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheVectors()
    {
        QFile file(QStringLiteral(CINEFLUENT_SOURCE_FOLDER) + "/tests/data/fsrs6-vectors.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject profiles = root["profiles"].toObject();
        int rows = 0;
        for (const QString &name : profiles.keys()) {
            const auto scheduler = schedulerOf(profiles[name].toObject(), root["w"].toArray());
            QVERIFY(scheduler.ok());
            for (const QJsonValue vector : root["vectors"].toArray()) {
                Card card;
                Instant at = start;
                for (const QJsonValue value : vector[name].toArray()) {
                    const QJsonObject row = value.toObject();
                    at += days(row["elapsed_days"].toInt());
                    const auto before =
                        card.lastReviewedAt ? std::optional(scheduler->retrievability(card, at)) : std::nullopt;
                    card = scheduler->review(someCard, card, Rating(row["rating"].toInt()), at);
                    const QString wrong = differences(card, before, at, row);
                    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1, vector %2, review %3: %4")
                                                             .arg(name)
                                                             .arg(vector["id"].toInt())
                                                             .arg(card.reviews)
                                                             .arg(wrong)));
                    ++rows;
                }
            }
        }
        std::printf("%d reviews of %lld vectors compared\n", rows, root["vectors"].toArray().size());
        QCOMPARE(profiles.size(), 3);
        QVERIFY(rows > 200);
    }

    void keepsItsBounds()
    {
        std::mt19937 random(runSeed());
        for (int run = 0; run < runCount(20'000, 2'000); ++run) {
            SchedulerOptions options;
            options.retention = 0.7 + double(random() % 30) / 100;
            options.maximumDays = 1 + int(random() % 1'000);
            options.shortTerm = random() % 2;
            options.fuzz = random() % 2;
            const auto scheduler = Scheduler::make(options);
            QVERIFY(scheduler.ok());
            Instant at = start;
            const Card card = randomCard(random, *scheduler, at);
            const auto next = scheduler->preview(someCard, card, at);
            for (const Card &after : next) {
                QVERIFY(after.stabilityDays >= 0.001 && after.stabilityDays <= 36'500);
                QVERIFY(after.difficulty >= 1 && after.difficulty <= 10);
                QVERIFY(*after.dueAt > at);
                QVERIFY(after.intervalDays <= options.maximumDays + 3);
                QCOMPARE(after.reviews, card.reviews + 1);
            }
            // A better answer never brings the word back sooner, nor makes it harder.
            for (size_t i = 1; i < next.size(); ++i) {
                QVERIFY(*next[i].dueAt >= *next[i - 1].dueAt);
                QVERIFY(next[i].difficulty <= next[i - 1].difficulty);
                QVERIFY(next[i].stabilityDays >= next[i - 1].stabilityDays);
            }
            QVERIFY(card.state != CardState::Review || *next[3].dueAt > *next[2].dueAt);
        }
    }

    void meetsTheRetentionWanted()
    {
        for (const double retention : {0.7, 0.8, 0.9, 0.95}) {
            SchedulerOptions options;
            options.retention = retention;
            const auto scheduler = Scheduler::make(options);
            QVERIFY(scheduler.ok());
            Card card = scheduler->review(someCard, {}, Rating::Easy, start);
            card = scheduler->review(someCard, card, Rating::Good, *card.dueAt);
            QVERIFY(std::abs(scheduler->retrievability(card, *card.dueAt) - retention) < 0.005);
        }
    }

    void countsDaysOfStudy()
    {
        const Instant midnight = std::chrono::floor<days>(start);
        const Scheduler atMidnight;
        QCOMPARE(atMidnight.elapsedDays(midnight - minutes(1), midnight), 1);
        QCOMPARE(atMidnight.elapsedDays(midnight, midnight + days(1) - minutes(1)), 0);
        QCOMPARE(atMidnight.elapsedDays(midnight + days(3), midnight), 0);
        SchedulerOptions options;
        options.dayStart = hours(-5);
        const auto early = Scheduler::make(options);
        QVERIFY(early.ok());
        QCOMPARE(early->elapsedDays(midnight - minutes(1), midnight), 0);
        QCOMPARE(early->elapsedDays(midnight - hours(5) - minutes(1), midnight - hours(5)), 1);
    }

    void fuzzIsDeterministicAndInRange()
    {
        std::mt19937 random(runSeed());
        SchedulerOptions options;
        options.fuzz = true;
        const auto fuzzy = Scheduler::make(options);
        QVERIFY(fuzzy.ok());
        const Scheduler plain;
        QSet<int> seen;
        for (int i = 0; i < 400; ++i) {
            const QUuid id(uint(random()), 1, 2, 3, 4, 5, 6, 7, 8, 9, uchar(i));
            const Card card = plain.review(id, {}, Rating::Easy, start);
            const Instant at = start + days(8);
            const Card ours = fuzzy->review(id, card, Rating::Good, at);
            QCOMPARE(fuzzy->review(id, card, Rating::Good, at), ours);
            const int ideal = plain.review(id, card, Rating::Good, at).intervalDays;
            const FuzzRange range = fuzzRange(ideal, 8, options.maximumDays);
            QVERIFY(ours.intervalDays >= range.fromDays && ours.intervalDays <= range.toDays);
            seen.insert(ours.intervalDays);
        }
        QVERIFY2(seen.size() >= 6, qPrintable(QString::number(seen.size())));
    }

    void fuzzRangesFollowTheBands()
    {
        const auto is = [](const FuzzRange &range, int from, int to) {
            return range.fromDays == from && range.toDays == to;
        };
        QVERIFY(is(fuzzRange(2, 0, 36'500), 2, 2));
        QVERIFY(is(fuzzRange(3, 0, 36'500), 2, 4));       // 1 + 0.5 × 0.15
        QVERIFY(is(fuzzRange(10, 0, 36'500), 8, 12));     // 1 + 4.5 × 0.15 + 3 × 0.1 = 1.975
        QVERIFY(is(fuzzRange(100, 0, 36'500), 93, 107));  // 1 + 0.675 + 1.3 + 80 × 0.05 = 6.975
        QVERIFY(is(fuzzRange(100, 97, 36'500), 98, 107)); // past what has gone by
        QVERIFY(is(fuzzRange(100, 0, 101), 93, 101));
    }

    void refusesWrongOptions()
    {
        const auto refuses = [](auto change) {
            SchedulerOptions options;
            change(options);
            return !Scheduler::make(options).ok();
        };
        QVERIFY(!refuses([](SchedulerOptions &) {}));
        QVERIFY(refuses([](SchedulerOptions &o) { o.retention = 0.5; }));
        QVERIFY(refuses([](SchedulerOptions &o) { o.retention = NAN; }));
        QVERIFY(refuses([](SchedulerOptions &o) { o.maximumDays = 0; }));
        QVERIFY(refuses([](SchedulerOptions &o) { o.weights[20] = 0; }));
        QVERIFY(refuses([](SchedulerOptions &o) { o.weights[3] = INFINITY; }));
        QVERIFY(refuses([](SchedulerOptions &o) { o.learningSteps = {minutes(0)}; }));
        QVERIFY(refuses([](SchedulerOptions &o) { o.relearningSteps = {hours(24)}; }));
        QVERIFY(refuses([](SchedulerOptions &o) { o.dayStart = hours(24); }));
    }

    void goesThroughStepsOfOnesOwn()
    {
        SchedulerOptions options;
        options.learningSteps = {minutes(1), minutes(10), minutes(60)};
        options.relearningSteps = {};
        const auto scheduler = Scheduler::make(options);
        QVERIFY(scheduler.ok());
        Card card = scheduler->review(someCard, {}, Rating::Good, start);
        QCOMPARE(*card.dueAt, start + minutes(10));
        card = scheduler->review(someCard, card, Rating::Good, *card.dueAt);
        QCOMPARE(card.step, 2);
        QCOMPARE(card.intervalDays, 0);
        card = scheduler->review(someCard, card, Rating::Good, *card.dueAt);
        QCOMPARE(card.state, CardState::Review);
        // Without relearning steps a lapse stays in Review.
        card = scheduler->review(someCard, card, Rating::Again, *card.dueAt);
        QCOMPARE(card.state, CardState::Review);
        QCOMPARE(card.lapses, 1);
        QVERIFY(card.intervalDays >= 1);
    }

    void masteryGrowsWithStabilityAndRecall()
    {
        QCOMPARE(masteryOf({}), 0);
        QCOMPARE(masteryAt({}, 0), 0);
        Card card;
        card.reviews = 1;
        int before = 0;
        for (double stability = 0.001; stability < 400; stability *= 1.1) {
            card.stabilityDays = stability;
            QVERIFY(masteryOf(card) >= before && masteryOf(card) <= maxMastery);
            before = masteryOf(card);
            QCOMPARE(masteryAt(card, 1), before);
            int level = 0;
            for (double recall = 0; recall <= 1; recall += 0.05) {
                QVERIFY(masteryAt(card, recall) >= level && masteryAt(card, recall) >= 1);
                level = masteryAt(card, recall);
            }
        }
        QCOMPARE(before, maxMastery);
        card.stabilityDays = 21;
        QCOMPARE(masteryOf(card), 4);
        QCOMPARE(masteryAt(card, 0.79), 3);
        QCOMPARE(masteryAt(card, 0.1), 1);
    }

    /// The first numbers of the reference implementation (prng.di.unimi.it/splitmix64.c) for this seed.
    void randomNumbersAreSplitMix64()
    {
        SeededRandom random(1'234'567);
        for (const quint64 expected :
             {6'457'827'717'110'365'317ULL, 3'203'168'211'198'807'973ULL, 9'817'491'932'198'370'423ULL,
              4'593'380'528'125'082'431ULL, 16'408'922'859'458'223'821ULL})
            QCOMPARE(random.next(), quint64(expected));
        QList<int> counts(7, 0);
        for (int i = 0; i < 70'000; ++i)
            ++counts[qsizetype(random.below(7))];
        for (const int count : counts)
            QVERIFY(std::abs(count - 10'000) < 500);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
