// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/cache/memorycache.h"
#include "server/services/learning/eventwindow.h"
#include "server/services/learning/progressservice.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"

#include <QHash>
#include <QJsonDocument>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

class MemoryProgress final : public ProgressRepository
{
public:
    Task<Result<RecordOutcome>> record(ProgressEvent event) override
    {
        last = event;
        RecordOutcome outcome;
        if (event.update.lessonId != lesson) {
            outcome.kind = RecordOutcome::Kind::NoLesson;
        } else if (!subscribed) {
            outcome.kind = RecordOutcome::Kind::NotSubscribed;
        } else if (events.contains(event.eventId)) {
            outcome.kind = RecordOutcome::Kind::Duplicate;
        } else {
            events.insert(event.eventId, event);
            outcome.kind = RecordOutcome::Kind::Recorded;
            outcome.progress.percentHundredths = event.update.percentHundredths;
        }
        co_return outcome;
    }
    Task<Result<std::optional<StoredEvent>>> find(UserId, QUuid eventId) override
    {
        const ProgressUpdate update = events.value(eventId).update;
        if (!events.contains(eventId))
            co_return std::optional<StoredEvent>();
        StoredEvent stored;
        stored.lessonId = update.lessonId;
        stored.percentHundredths = update.percentHundredths;
        stored.timeSpentSeconds = update.timeSpentSeconds;
        stored.positionMs = update.positionMs;
        stored.vocabularyLearned = update.vocabularyLearned;
        stored.quizResults = update.quizResults;
        stored.occurredAt = events.value(eventId).occurredAt;
        stored.receivedAt = receivedAt;
        stored.progress.percentHundredths = update.percentHundredths;
        co_return std::optional(stored);
    }

    Instant receivedAt{};
    bool subscribed = true;
    LessonId lesson{QUuid::createUuid()};
    QHash<QUuid, ProgressEvent> events;
    ProgressEvent last;
};

/// Notes what it is asked for.
class MemoryReviews final : public ReviewRepository
{
public:
    Task<Result<ReviewsOutcome>> record(UserId, std::vector<learning::Review>, Instant) override
    {
        co_return ReviewsOutcome();
    }
    Task<Result<void>> learn(UserId, std::vector<LearnedWords> reports, Instant) override
    {
        learnt.insert(learnt.end(), reports.begin(), reports.end());
        co_return Result<void>();
    }
    Task<Result<void>> settle(UserId, Instant) override
    {
        ++settled;
        co_return Result<void>();
    }

    std::vector<LearnedWords> learnt;
    int settled = 0;
};

} // namespace

class TestProgressService : public QObject
{
    Q_OBJECT

private:
    QByteArray body(const QByteArray &more = {}, const QByteArray &percentage = "40") const
    {
        return "{\"lessonId\":\"" + m_repository->lesson.toByteArray() + "\",\"progressPercentage\":" + percentage +
               ",\"timeSpent\":30,\"currentPosition\":12.5" + more + '}';
    }
    Result<LessonProgress> update(const QByteArray &json, const QByteArray &key = {})
    {
        const auto report = progressReportFromJson(json);
        if (!report)
            return report.error();
        const auto answers = await(m_service->update(m_user, *report, key));
        return answers ? answers->front().progress : answers.error();
    }

    ManualClock m_clock;
    SeededRandom m_random{1};
    IdGenerator m_ids{m_clock, m_random};
    MemoryCache m_store{0, m_clock};
    AnswerCache m_answers{m_store};
    UserId m_user{QUuid::createUuid()};
    std::unique_ptr<MemoryProgress> m_repository;
    std::unique_ptr<MemoryReviews> m_reviews;
    std::unique_ptr<ProgressService> m_service;

private slots:
    void init()
    {
        m_repository = std::make_unique<MemoryProgress>();
        m_reviews = std::make_unique<MemoryReviews>();
        m_service = std::make_unique<ProgressService>(*m_repository, *m_reviews, m_answers, m_ids, m_clock);
    }

    void readsTheUpdate()
    {
        const auto progress = update(body(",\"vocabularyLearned\":[\"bridge\"],\"quizResults\":{\"q\":{\"score\":3}}"));
        QVERIFY2(progress.ok(), progress ? "" : qPrintable(describe(progress.error())));
        const ProgressUpdate &read = m_repository->last.update;
        QCOMPARE(read.percentHundredths, 4000);
        QCOMPARE(read.timeSpentSeconds, 30);
        QCOMPARE(read.positionMs, 12'500);
        QCOMPARE(read.vocabularyLearned, QStringList{QStringLiteral("bridge")});
        QCOMPARE(read.quizResults, QByteArray("{\"q\":{\"score\":3}}"));
        QCOMPARE(m_repository->last.occurredAt, m_clock.now());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *pointer) {
            QTest::newRow(name) << from << to << QString::fromLatin1(pointer);
        };
        row("no lesson", "\"lessonId\"", "\"lesson\"", "/lessonId");
        row("lesson is no UUID", "\"lessonId\":\"", "\"lessonId\":\"x", "/lessonId");
        row("above 100", "40", "100.01", "/progressPercentage");
        row("below 0", "40", "-1", "/progressPercentage");
        row("text", "40", "\"40\"", "/progressPercentage");
        row("negative time", "30", "-30", "/timeSpent");
        row("more than a day", "30", "86401", "/timeSpent");
        row("negative position", "12.5", "-0.5", "/currentPosition");
        row("no position", "currentPosition", "position", "/currentPosition");
        row("words are text", "12.5", "12.5,\"vocabularyLearned\":\"bridge\"", "/vocabularyLearned");
        row("a word is a number", "12.5", "12.5,\"vocabularyLearned\":[1]", "/vocabularyLearned/0");
        row("empty word", "12.5", "12.5,\"vocabularyLearned\":[\"bridge\",\"\"]", "/vocabularyLearned");
        row("word of spaces", "12.5", "12.5,\"vocabularyLearned\":[\" \\u3000\"]", "/vocabularyLearned");
        row("long word", "12.5", "12.5,\"vocabularyLearned\":[\"" + QByteArray(256, 'x') + "\"]",
            "/vocabularyLearned/0");
        row("quiz is a list", "12.5", "12.5,\"quizResults\":[]", "/quizResults");
        row("large quiz", "12.5", "12.5,\"quizResults\":{\"q\":\"" + QByteArray(17'000, 'x') + "\"}", "/quizResults");
        row("large result", "12.5", "12.5,\"quizResults\":{\"q\":\"" + QByteArray(4'100, 'x') + "\"}", "/quizResults");
        row("long name of a quiz", "12.5", "12.5,\"quizResults\":{\"" + QByteArray(101, 'q') + "\":1}", "/quizResults");
        QByteArray many;
        for (int i = 0; i < 65; ++i)
            many += (i ? ",\"q" : "\"q") + QByteArray::number(i) + "\":1";
        row("too many quizzes", "12.5", "12.5,\"quizResults\":{" + many + '}', "/quizResults");
        row("event is no UUID", "12.5", "12.5,\"eventId\":\"1\"", "/eventId");
        row("instant is no instant", "12.5", "12.5,\"occurredAt\":\"now\"", "/occurredAt");
        row("unknown member", "12.5", "12.5,\"userId\":\"x\"", "/userId");
    }

    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, pointer);
        QByteArray json = body();
        const qsizetype at = json.lastIndexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto progress = update(json);
        QVERIFY(!progress.ok());
        QCOMPARE(progress.error().code, QStringLiteral("progress_invalid"));
        QStringList pointers;
        for (const FieldError &field : progress.error().fields)
            pointers.append(field.pointer);
        QVERIFY2(pointers.contains(pointer), qPrintable(pointers.join(u' ')));
        QVERIFY(m_repository->events.isEmpty());
    }

    void refusesWhatIsNoJson()
    {
        QCOMPARE(update("[]").error().code, QStringLiteral("json_invalid"));
        QCOMPARE(update("{\"a\":1,\"a\":1}").error().code, QStringLiteral("json_invalid"));
    }

    void roundsPercentages()
    {
        QVERIFY(update(body({}, "33.335")).ok());
        QVERIFY(m_repository->last.update.percentHundredths == 3333 ||
                m_repository->last.update.percentHundredths == 3334);
        QVERIFY(update(body({}, "100")).ok());
        QCOMPARE(m_repository->last.update.percentHundredths, 10'000);
    }

    void recordsAnEventOnce()
    {
        const QByteArray event = ",\"eventId\":\"018f2c3e-0000-7000-8000-000000000001\"";
        QVERIFY(update(body(event)).ok());
        const auto again = update(body(event));
        QVERIFY(again.ok());
        QCOMPARE(again->percentHundredths, 4000);
        QCOMPARE(m_repository->events.size(), 1);
        QCOMPARE(update(body(event, "41")).error().code, QStringLiteral("event_conflict"));
    }

    void comparesAllOfAnEventThatComesAgain()
    {
        const QByteArray id = ",\"eventId\":\"018f2c3e-0000-7000-8000-000000000001\"";
        const QByteArray whole = id + ",\"vocabularyLearned\":[\"bridge\",\"river\"],\"quizResults\":{\"a\":{\"x\":1,"
                                      "\"y\":[2]}},\"occurredAt\":\"2023-11-02T03:04:05Z\"";
        m_repository->receivedAt = m_clock.now();
        QVERIFY(update(body(whole)).ok());
        QVERIFY(update(body(whole)).ok());
        const auto conflicts = [&](const QByteArray &from, const QByteArray &to) {
            QByteArray other = whole;
            other.replace(from, to);
            const auto answer = update(body(other));
            return !answer && answer.error().code == QLatin1String("event_conflict");
        };
        QVERIFY(conflicts("bridge", "bridges"));
        QVERIFY(conflicts("[\"bridge\",\"river\"]", "[]"));
        QVERIFY(conflicts("\"x\":1", "\"x\":2"));
        QVERIFY(conflicts(",\"quizResults\":{\"a\":{\"x\":1,\"y\":[2]}}", ""));
        QVERIFY(conflicts("03:04:05Z", "03:04:06Z"));
        QVERIFY(conflicts("03:04:05Z", "03:04:04Z"));
        QVERIFY(conflicts(",\"occurredAt\":\"2023-11-02T03:04:05Z\"", ""));
        QVERIFY2(!conflicts("{\"x\":1,\"y\":[2]}", "{\"y\":[2],\"x\":1}"), "the order of members means nothing");
        QVERIFY2(!conflicts("03:04:05Z", "04:04:05+01:00"), "one instant in two spellings");
        QCOMPARE(m_repository->events.size(), 1);

        // What was dated by its arrival is the same when it comes again later.
        const QByteArray undated = ",\"eventId\":\"018f2c3e-0000-7000-8000-000000000002\"";
        m_repository->receivedAt = m_clock.now();
        QVERIFY(update(body(undated)).ok());
        m_clock.advance(std::chrono::hours(1));
        QVERIFY(update(body(undated)).ok());
    }

    void asksForASubscription()
    {
        const QByteArray event = ",\"eventId\":\"018f2c3e-0000-7000-8000-000000000001\"";
        m_repository->receivedAt = m_clock.now();
        QVERIFY(update(body(event)).ok());
        m_repository->subscribed = false;
        QVERIFY2(update(body(event)).ok(), "recorded before the subscription ended");
        QCOMPARE(update(body()).error().code, QStringLiteral("subscription_required"));
        QCOMPARE(m_repository->events.size(), 1);
    }

    void takesTheKeyOfTheHeader()
    {
        QVERIFY(update(body(), "abc").ok());
        QVERIFY(update(body(), "abc").ok());
        QCOMPARE(m_repository->events.size(), 1);
        QVERIFY(update(body(), "abd").ok());
        QCOMPARE(m_repository->events.size(), 2);
        m_user = UserId(QUuid::createUuid());
        QVERIFY(update(body(), "abc").ok());
        QCOMPARE(m_repository->events.size(), 3);
        QVERIFY(update(body(",\"eventId\":\"018f2c3e-0000-7000-8000-000000000002\""), "abc").ok());
        QVERIFY(m_repository->events.contains(QUuid::fromString(u"018f2c3e-0000-7000-8000-000000000002")));
        QCOMPARE(update(body(), QByteArray(256, 'x')).error().code, QStringLiteral("idempotency_key_invalid"));
        QCOMPARE(update(body(), "a b").error().code, QStringLiteral("idempotency_key_invalid"));
    }

    void countsEventsWithoutNameEachTime()
    {
        QVERIFY(update(body()).ok());
        QVERIFY(update(body()).ok());
        QCOMPARE(m_repository->events.size(), 2);
    }

    QByteArray at(Instant instant) const { return "\"" + toIso8601(instant).toLatin1() + '"'; }

    void knowsNoFuture()
    {
        const Instant now = m_clock.now();
        QVERIFY(update(body(",\"occurredAt\":" + at(now + latestEvent))).ok());
        QCOMPARE(m_repository->last.occurredAt, now);
        const auto later = update(body(",\"occurredAt\":" + at(now + latestEvent + std::chrono::seconds(1))));
        QCOMPARE(later.error().code, QStringLiteral("event_in_future"));
        QCOMPARE(later.error().fields.first().pointer, QStringLiteral("/occurredAt"));
        // By a clock years ahead, which says so.
        const Instant ahead = now + std::chrono::days(3000);
        QVERIFY(
            update(body(",\"occurredAt\":" + at(ahead - std::chrono::seconds(60)) + ",\"sentAt\":" + at(ahead))).ok());
        QCOMPARE(m_repository->last.occurredAt, now - std::chrono::seconds(60));
        QCOMPARE(m_repository->events.size(), 2);
    }

    void takesEventsOfSixtyDays()
    {
        const Instant oldest = m_clock.now() - oldestEvent;
        const QByteArray id = ",\"eventId\":\"018f2c3e-0000-7000-8000-000000000001\"";
        const QByteArray inTime = body(id + ",\"occurredAt\":" + at(oldest));
        m_repository->receivedAt = m_clock.now();
        QVERIFY(update(inTime).ok());
        QCOMPARE(m_repository->last.occurredAt, oldest);
        m_clock.advance(std::chrono::hours(1));
        QVERIFY2(update(inTime).ok(), "recorded in time, sent again too late");
        const QByteArray tooLate =
            body(",\"eventId\":\"018f2c3e-0000-7000-8000-000000000002\",\"occurredAt\":" + at(oldest));
        const auto refused = update(tooLate);
        QCOMPARE(refused.error().code, QStringLiteral("event_too_old"));
        QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/occurredAt"));
        const auto report = progressReportFromJson(
            "{\"events\":[" + body(",\"eventId\":\"018f2c3e-0000-7000-8000-000000000003\"") + ',' + tooLate + "]}");
        QVERIFY(report.ok());
        const auto answers = await(m_service->update(m_user, *report, {}));
        QVERIFY(answers->at(0).progress.ok());
        QCOMPARE(answers->at(1).progress.error().fields.first().pointer, QStringLiteral("/events/1/occurredAt"));
        QCOMPARE(m_repository->events.size(), 2);
    }

    void takesAnswersOutOfQuizzes()
    {
        const QUuid word = QUuid::createUuid();
        const QByteArray quiz = "{\"b\":{\"words\":[{\"word\":\"rio\",\"correct\":true},{\"word\":\"rio\","
                                "\"correct\":false},{\"vocabularyId\":\"" +
                                word.toByteArray(QUuid::WithoutBraces) +
                                "\",\"correct\":true},{\"word\":\"sol\"},{\"word\":\"\",\"correct\":true},7]},"
                                "\"a\":{\"words\":[{\"word\":\"rio\",\"correct\":true}]},\"c\":5,\"d\":[true]}";
        QVERIFY(update(body(",\"quizResults\":" + quiz)).ok());
        QCOMPARE(m_reviews->learnt.size(), size_t(1));
        const LearnedWords &learnt = m_reviews->learnt.front();
        QVERIFY(learnt.words.isEmpty());
        const QList<learning::QuizAnswer> expected{{QStringLiteral("a"), QStringLiteral("rio"), {}, true},
                                                   {QStringLiteral("b"), {}, HeadwordId(word), true},
                                                   {QStringLiteral("b"), QStringLiteral("rio"), {}, false}};
        QCOMPARE(learnt.answers, expected);
        // Without a score of its own a quiz has that of its words: one of two, and one of one.
        const QJsonObject results = QJsonDocument::fromJson(quiz).object();
        QCOMPARE(learning::quizScoreHundredths(results[QStringLiteral("b")]), std::optional(50'00));
        QCOMPARE(learning::quizScoreHundredths(results[QStringLiteral("a")]), std::optional(100'00));
        QCOMPARE(learning::quizScoreHundredths(results[QStringLiteral("d")]), std::optional<int>());
        QVERIFY(update(body(",\"quizResults\":{\"q\":{\"score\":3}}")).ok());
        QCOMPARE(m_reviews->learnt.size(), size_t(1));
    }

    void takesABatch()
    {
        const auto event = [this](int number, const QByteArray &more = {}) {
            return body(",\"eventId\":\"018f2c3e-0000-7000-8000-00000000000" + QByteArray::number(number) + '"' + more);
        };
        const auto answersTo = [this](const QByteArray &json) {
            const auto report = progressReportFromJson(json);
            return report ? await(m_service->update(m_user, *report, {})) : report.error();
        };
        const QByteArray words = ",\"vocabularyLearned\":[\"bridge\"]";
        QVERIFY(update(event(1)).ok());
        QByteArray elsewhere = event(4);
        elsewhere.replace(m_repository->lesson.toByteArray(), QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        const auto answers = answersTo("{\"events\":[" + event(1) + ',' + event(2, words) + ',' + elsewhere + "]}");
        QVERIFY(answers.ok());
        QCOMPARE(answers->size(), size_t(3));
        QVERIFY(answers->at(0).isDuplicate && answers->at(0).progress.ok());
        QVERIFY(!answers->at(1).isDuplicate && answers->at(1).progress.ok());
        QCOMPARE(answers->at(2).progress.error().code, QStringLiteral("lesson_not_found"));
        QCOMPARE(m_repository->events.size(), 2);
        QCOMPARE(m_reviews->learnt.size(), size_t(1));
        QCOMPARE(m_reviews->learnt.front().words, QStringList{QStringLiteral("bridge")});

        for (const QByteArray &wrong :
             {QByteArray("{\"events\":[]}"), "{\"events\":[" + body() + "]}",
              "{\"events\":[" + event(5) + ',' + event(5) + "]}", "{\"events\":[" + event(5) + "],\"x\":1}"})
            QCOMPARE(answersTo(wrong).error().code, QStringLiteral("progress_invalid"));
    }

    void correctsAWrongClock()
    {
        const qint64 day = 86'400;
        const Instant ago = m_clock.now() - std::chrono::seconds(day);
        // A clock a day slow, sent now.
        QVERIFY(update(body(",\"occurredAt\":\"" + toIso8601(ago - std::chrono::seconds(60)).toLatin1() +
                            "\",\"sentAt\":\"" + toIso8601(ago).toLatin1() + '"'))
                    .ok());
        QCOMPARE(m_repository->last.occurredAt, m_clock.now() - std::chrono::seconds(60));
    }

    void saysThatThereIsNoLesson()
    {
        m_repository->lesson = LessonId(QUuid::createUuid());
        QByteArray json = body();
        m_repository->lesson = LessonId(QUuid::createUuid());
        QCOMPARE(update(json).error().code, QStringLiteral("lesson_not_found"));
    }
};

QTEST_GUILESS_MAIN(TestProgressService)
#include "tst_progressservice.moc"
