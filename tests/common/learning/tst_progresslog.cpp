// SPDX-License-Identifier: GPL-3.0-or-later
// Progress and points of several offline devices come out alike whatever way the events arrive, and never go down.
#include "common/learning/points.h"
#include "tests/common/learning/deliveries.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <set>

using namespace cinefluent;
using namespace cinefluent::learning;
using namespace cinefluent::tests;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr Instant start = Instant(seconds(1'700'000'000));

const QStringList allWords{"casa", "perro", "niño", "agua", "mañana", "correr", "hacer", "azul"};

std::vector<TaughtLesson> someLessons(std::mt19937_64 &random)
{
    std::vector<TaughtLesson> lessons(2 + random() % 4);
    for (size_t i = 0; i < lessons.size(); ++i) {
        lessons[i] = {LessonId(eventId(start, random)), i % 3 ? "es" : "pt", {}};
        for (const QString &word : allWords.mid(0, 5))
            lessons[i].words.insert(word);
    }
    return lessons;
}

QJsonValue randomResult(std::mt19937_64 &random)
{
    switch (random() % 5) {
    case 0:
        return int(random() % 101);
    case 1:
        return QJsonObject{{"score", int(random() % 11)}, {"maxScore", 10}};
    case 2:
        return QJsonObject{{"correct", int(random() % 5)}, {"total", 4}};
    case 3:
        return bool(random() % 2);
    default:
        return QJsonObject{{"note", "nothing to count"}};
    }
}

ProgressEvent randomEvent(const std::vector<TaughtLesson> &lessons, Instant at, std::mt19937_64 &random)
{
    ProgressEvent event;
    event.id = eventId(at, random);
    event.lessonId = lessons[random() % lessons.size()].id;
    event.occurredAt = at;
    event.percentHundredths = random() % 6 == 0 ? 10'000 : int(random() % 10'000);
    event.timeSpentSeconds = int(random() % 300);
    event.positionMs = qint64(random() % 600'000);
    for (size_t count = random() % 4; count > 0; --count)
        event.words.append(allWords[qsizetype(random() % size_t(allWords.size()))]);
    if (random() % 3 == 0)
        event.quizResults["quiz-" + QString::number(random() % 3)] = randomResult(random);
    return event;
}

DeviceQueues<ProgressEvent> devices(const std::vector<TaughtLesson> &lessons, std::mt19937_64 &random)
{
    DeviceQueues<ProgressEvent> queues(2 + random() % 4);
    for (auto &queue : queues) {
        Instant at = start + minutes(random() % 600);
        for (size_t count = 5 + random() % 40; count > 0; --count) {
            queue.push_back(randomEvent(lessons, at, random));
            at += random() % 5 ? seconds(random() % 300) : hours(random() % 100);
            if (random() % 10 == 0)
                at = start + hours(24 * (random() % 3));
        }
    }
    return queues;
}

PointLedger ledgerOf(const std::vector<TaughtLesson> &lessons, const ProgressLog &log)
{
    PointLedger ledger;
    for (const TaughtLesson &lesson : lessons)
        ledger.add(pointsOf(lesson, log.progress(lesson.id)));
    return ledger;
}

/// The sum by other means: sets of what was achieved, counted at the end.
qint64 tallyOfPoints(const std::vector<TaughtLesson> &lessons, const DeviceQueues<ProgressEvent> &queues)
{
    std::set<LessonId> completed;
    std::set<LessonId> passed;
    std::set<LessonId> perfect;
    std::set<std::pair<QString, QString>> words;
    for (const auto &queue : queues) {
        for (const ProgressEvent &event : queue) {
            const auto lesson = std::find_if(lessons.begin(), lessons.end(),
                                             [&](const TaughtLesson &l) { return l.id == event.lessonId; });
            if (event.percentHundredths == 10'000)
                completed.insert(lesson->id);
            for (const QString &word : event.words) {
                if (lesson->words.contains(word))
                    words.insert({lesson->language, word});
            }
            for (const QJsonValue result : event.quizResults) {
                const int score = quizScoreHundredths(result).value_or(0);
                if (score >= 6'000)
                    passed.insert(lesson->id);
                if (score == 10'000)
                    perfect.insert(lesson->id);
            }
        }
    }
    return qint64(50 * completed.size() + 10 * passed.size() + 5 * perfect.size() + 2 * words.size());
}

/// One lesson's progress by other means: sorted events, the last value wins.
LessonProgress tallyOf(const DeviceQueues<ProgressEvent> &queues, LessonId lessonId)
{
    std::vector<ProgressEvent> events;
    for (const auto &queue : queues) {
        for (const ProgressEvent &event : queue) {
            if (event.lessonId == lessonId)
                events.push_back(event);
        }
    }
    std::sort(events.begin(), events.end(), [](const ProgressEvent &a, const ProgressEvent &b) {
        return std::pair(a.occurredAt, a.id.toRfc4122()) < std::pair(b.occurredAt, b.id.toRfc4122());
    });
    LessonProgress progress;
    for (const ProgressEvent &event : events) {
        if (!progress.startedAt)
            progress.startedAt = event.occurredAt;
        if (event.percentHundredths == 10'000 && !progress.completedAt)
            progress.completedAt = event.occurredAt;
        progress.percentHundredths = std::max(progress.percentHundredths, event.percentHundredths);
        progress.timeSpentSeconds += event.timeSpentSeconds;
        progress.positionMs = event.positionMs;
        for (const QString &word : event.words) {
            if (!progress.words.contains(word))
                progress.words[word] = event.occurredAt;
        }
    }
    return progress;
}

} // namespace

class TestProgressLog : public QObject
{
    Q_OBJECT

private slots:
    void replicasConverge()
    {
        std::mt19937_64 random(runSeed());
        const int runs = runCount(1'000, 60);
        size_t deliveries = 0;
        for (int run = 0; run < runs; ++run) {
            const auto lessons = someLessons(random);
            const auto queues = devices(lessons, random);
            std::optional<ProgressLog> first;
            PointLedger firstLedger;
            for (size_t i = 0; i <= queues.size(); ++i) {
                ProgressLog log;
                PointLedger ledger; // as a server keeps it: fed after every event
                for (const ProgressEvent &event : arrival(queues, random)) {
                    const LessonProgress before = log.progress(event.lessonId);
                    log.insert(event);
                    const LessonProgress after = log.progress(event.lessonId);
                    QVERIFY(after.percentHundredths >= before.percentHundredths);
                    QVERIFY(after.timeSpentSeconds >= before.timeSpentSeconds);
                    QVERIFY(after.words.size() >= before.words.size());
                    QVERIFY(!before.completedAt || after.completedAt <= before.completedAt);
                    const auto lesson = std::find_if(lessons.begin(), lessons.end(),
                                                     [&](const TaughtLesson &l) { return l.id == event.lessonId; });
                    QVERIFY(ledger.add(pointsOf(*lesson, after)) >= 0);
                    ++deliveries;
                }
                QCOMPARE(ledger.total(), tallyOfPoints(lessons, queues));
                QVERIFY(ledger == ledgerOf(lessons, log));
                if (!first) {
                    first = log;
                    firstLedger = ledger;
                }
                QVERIFY2(log.lessons() == first->lessons() && ledger == firstLedger,
                         qPrintable(QStringLiteral("run %1").arg(run)));
            }
            for (const TaughtLesson &lesson : lessons) {
                LessonProgress ours = first->progress(lesson.id);
                QVERIFY(ours.newest.at >= ours.startedAt.value_or(Instant()));
                ours.quizzes.clear();
                ours.newest = {};
                QVERIFY(ours == tallyOf(queues, lesson.id));
            }
        }
        std::printf("%d interleavings, %zu deliveries\n", runs, deliveries);
    }

    void mergeIsAJoin()
    {
        std::mt19937_64 random(runSeed());
        for (int run = 0; run < runCount(1'000, 60); ++run) {
            const auto lessons = someLessons(random);
            const auto queues = devices(lessons, random);
            std::array<ProgressLog, 3> parts;
            for (const auto &queue : queues) {
                for (const ProgressEvent &event : queue)
                    parts[random() % 3].insert(event);
            }
            const auto join = [](ProgressLog a, const ProgressLog &b) {
                a.merge(b);
                return a.lessons();
            };
            const auto joined = [](ProgressLog a, const ProgressLog &b) {
                a.merge(b);
                return a;
            };
            const auto &[a, b, c] = parts;
            QVERIFY(join(a, b) == join(b, a));
            QVERIFY(join(joined(a, b), c) == join(a, joined(b, c)));
            QVERIFY(join(a, a) == a.lessons());
            QVERIFY(join(joined(a, b), b) == join(a, b));
        }
    }

    void quizzesKeepNewestAndBest()
    {
        std::mt19937_64 random(runSeed());
        const auto lessons = someLessons(random);
        std::vector<ProgressEvent> events;
        for (const auto &[hour, score] : {std::pair(1, 70), std::pair(2, 100), std::pair(3, 40)}) {
            ProgressEvent event = randomEvent(lessons, start + hours(hour), random);
            event.lessonId = lessons[0].id;
            event.quizResults = {{"q", score}};
            events.push_back(event);
        }
        std::array<size_t, 3> order{0, 1, 2};
        do {
            ProgressLog log;
            for (const size_t i : order)
                log.insert(events[i]);
            const QuizState quiz = log.progress(lessons[0].id).quizzes["q"];
            QCOMPARE(quiz.newest, QJsonValue(40));
            QCOMPARE(quiz.bestHundredths, 10'000);
            QCOMPARE(quiz.bestAt, start + hours(2));
            QVERIFY(quiz.passedAt == start + hours(1));
            QVERIFY(quiz.perfectAt == start + hours(2));
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void settlesTwoContentsOfOneIdWithoutRegardToArrival()
    {
        std::mt19937_64 random(runSeed());
        for (int run = 0; run < 200; ++run) {
            const auto lessons = someLessons(random);
            const ProgressEvent one = randomEvent(lessons, start, random);
            ProgressEvent two = randomEvent(lessons, start, random);
            two.id = one.id;
            const ProgressEvent bystander = randomEvent(lessons, start, random);
            const auto lessonsOf = [](const std::vector<ProgressEvent> &events) {
                ProgressLog log;
                for (const ProgressEvent &event : events)
                    log.insert(event);
                return log.lessons();
            };
            QVERIFY(lessonsOf({one, two, bystander}) == lessonsOf({two, bystander, one}));
            QVERIFY(lessonsOf({bystander, one, two, one}) == lessonsOf({two, one, bystander}));
        }
    }

    void readsScores_data()
    {
        QTest::addColumn<QJsonValue>("result");
        QTest::addColumn<int>("score"); // −1: none
        QTest::newRow("number") << QJsonValue(87.5) << 8'750;
        QTest::newRow("over") << QJsonValue(101) << -1;
        QTest::newRow("negative") << QJsonValue(-1) << -1;
        QTest::newRow("true") << QJsonValue(true) << 10'000;
        QTest::newRow("false") << QJsonValue(false) << 0;
        QTest::newRow("score") << QJsonValue(QJsonObject{{"score", 80}}) << 8'000;
        QTest::newRow("of ten") << QJsonValue(QJsonObject{{"score", 8}, {"maxScore", 10}}) << 8'000;
        QTest::newRow("of nought") << QJsonValue(QJsonObject{{"score", 8}, {"maxScore", 0}}) << -1;
        QTest::newRow("of a word") << QJsonValue(QJsonObject{{"score", 8}, {"maxScore", "ten"}}) << -1;
        QTest::newRow("correct") << QJsonValue(QJsonObject{{"correct", 2}, {"total", 3}}) << 6'667;
        QTest::newRow("no total") << QJsonValue(QJsonObject{{"correct", 2}}) << -1;
        QTest::newRow("text") << QJsonValue("100") << -1;
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << -1;
        QTest::newRow("list") << QJsonValue(QJsonArray{100}) << -1;
    }

    void readsScores()
    {
        QFETCH(QJsonValue, result);
        QTEST(quizScoreHundredths(result).value_or(-1), "score");
    }

    void reviewsArePaidOnceAWordAndDay()
    {
        std::mt19937_64 random(runSeed());
        for (int run = 0; run < 100; ++run) {
            const HeadwordId word(eventId(start, random));
            const Scheduler scheduler;
            std::vector<Review> reviews;
            std::set<qint64> days;
            for (int i = 0; i < 30; ++i) {
                const Instant at = start + minutes(random() % 20'000);
                reviews.push_back({eventId(at, random), word, Rating(1 + random() % 4), at, 0});
                days.insert(at.time_since_epoch().count() / 86'400'000'000);
            }
            ReviewLog log(scheduler);
            PointLedger ledger;
            for (const Review &review : reviews) {
                log.insert(review);
                ledger.add(pointsOf(scheduler, *log.history(word)));
            }
            QCOMPARE(ledger.total(), qint64(days.size()));
            PointLedger atOnce;
            atOnce.add(pointsOf(scheduler, *log.history(word)));
            QVERIFY(ledger == atOnce);
            QCOMPARE(ledger.totalBetween(start, start + hours(24 * 365)), ledger.total());
            QCOMPARE(ledger.totalBetween(start - hours(2), start), 0);
        }
    }

    void aWordOfTwoLessonsIsPaidOnce()
    {
        std::mt19937_64 random(runSeed());
        const TaughtLesson one{LessonId(eventId(start, random)), "es", {"casa"}};
        const TaughtLesson two{LessonId(eventId(start, random)), "es", {"casa"}};
        const TaughtLesson other{LessonId(eventId(start, random)), "pt", {"casa"}};
        LessonProgress progress;
        progress.words["casa"] = start;
        progress.words["made up"] = start;
        PointLedger ledger;
        QCOMPARE(ledger.add(pointsOf(one, progress)), 2);
        QCOMPARE(ledger.add(pointsOf(two, progress)), 0);
        QCOMPARE(ledger.add(pointsOf(other, progress)), 2);
        QCOMPARE(ledger.entries().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestProgressLog)
#include "tst_progresslog.moc"
