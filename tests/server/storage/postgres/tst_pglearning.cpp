// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/mastery.h"
#include "server/services/cache/memorycache.h"
#include "server/services/learning/progressservice.h"
#include "server/services/learning/settlement.h"
#include "server/storage/postgres/pgprogressrepository.h"
#include "server/storage/postgres/pgreviewrepository.h"
#include "server/storage/postgres/sqlscript.h"
#include "tests/common/learning/deliveries.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

const Instant monthEnd = toInstant(QDateTime(QDate(2026, 4, 12), QTime(18, 0), Qt::UTC));

struct TaughtWord
{
    HeadwordId id;
    QString word;
};

/// What one device did once: a report of progress or a review.
struct Deed
{
    std::optional<ProgressUpdate> progress;
    std::optional<learning::Review> review;
    std::map<HeadwordId, bool> asked; ///< by the report's quiz "q2"
};

/// One of two servers at work on the same database.
struct Stack
{
    Stack(const ConnectionSettings &app, IdGenerator &ids, const Clock &clock)
        : writes(app)
        , reads(app)
        , transactions(app)
        , progress(writes, reads)
        , reviews(transactions)
        , store(0, clock)
        , answers(store)
        , service(progress, reviews, answers, ids, clock)
    {
    }

    Pipeline writes;
    Pipeline reads;
    TransactionPool transactions;
    PgProgressRepository progress;
    PgReviewRepository reviews;
    MemoryCache store;
    AnswerCache answers;
    ProgressService service;
};

Task<> deliver(Stack &stack, UserId user, Deed deed, Instant now, int &done, QStringList &faults)
{
    if (deed.progress) {
        ProgressReport report;
        report.updates = {*deed.progress};
        const auto answers = co_await stack.service.update(user, report, {});
        if (!answers || !answers->front().progress.ok())
            faults.append(answers ? describe(answers->front().progress.error()) : describe(answers.error()));
    } else {
        const std::vector<learning::Review> one{*deed.review};
        const auto outcome = co_await stack.reviews.record(user, one, now);
        if (!outcome || outcome->statuses.front() > ReviewStatus::Duplicate)
            faults.append(outcome ? QString::fromLatin1(toString(outcome->statuses.front()))
                                  : describe(outcome.error()));
    }
    ++done;
}

} // namespace

class TestPgLearning : public QObject
{
    Q_OBJECT

private:
    QUuid makeId(Instant at) { return eventId(at, m_random); }
    Instant someInstant()
    {
        // Few minutes of each day, so that days are crowded and ties happen.
        return monthEnd - std::chrono::days(m_random() % 14) - std::chrono::minutes(m_random() % 1300);
    }

    /// A quiz about words: taught ones by name or id, some of them twice, and one that no lesson teaches.
    QByteArray askWords(std::map<HeadwordId, bool> &asked)
    {
        QByteArray answers = "{\"word\":\"not taught\",\"correct\":true}";
        for (int i = int(m_random() % 4); i >= 0; --i) {
            const TaughtWord &word = m_words.at(qsizetype(m_random() % 6));
            const bool isCorrect = m_random() % 3 > 0;
            const bool isNamed = m_random() % 2 > 0;
            answers += QByteArray(",{") + (isNamed ? "\"word\":\"" : "\"vocabularyId\":\"") +
                       (isNamed ? word.word.toUtf8() : word.id.toByteArray()) +
                       "\",\"correct\":" + (isCorrect ? "true" : "false") + '}';
            const auto answer = asked.emplace(word.id, true).first;
            answer->second = answer->second && isCorrect;
        }
        return "{\"q2\":{\"score\":1,\"maxScore\":2,\"words\":[" + answers + "]}}";
    }

    Deed makeDeed(Instant at)
    {
        Deed deed;
        if (m_random() % 3 == 0) {
            deed.review = learning::Review{makeId(at), m_words.at(qsizetype(m_random() % 6)).id,
                                           learning::Rating(1 + m_random() % 4), at, int(m_random() % 9000)};
            return deed;
        }
        ProgressUpdate update;
        update.eventId = makeId(at);
        update.occurredAt = at;
        update.lessonId = m_lessons.at(qsizetype(m_random() % 3));
        update.percentHundredths = m_random() % 4 ? int(m_random() % 10'000) : 10'000;
        update.timeSpentSeconds = int(m_random() % 240);
        update.positionMs = qint64(m_random() % 100'000);
        if (m_random() % 3 == 0)
            update.vocabularyLearned = {m_words.at(qsizetype(m_random() % 6)).word, QStringLiteral("not taught")};
        if (m_random() % 3 == 0)
            update.quizResults = "{\"q" + QByteArray::number(int(m_random() % 2)) +
                                 "\":" + QByteArray::number(int(m_random() % 101)) + '}';
        if (m_random() % 9 == 0)
            update.quizResults = "{\"q1\":true}";
        else if (m_random() % 4 == 0)
            update.quizResults = askWords(deed.asked);
        deed.progress = update;
        return deed;
    }

    DeviceQueues<Deed> makeQueues()
    {
        DeviceQueues<Deed> queues(2 + m_random() % 4);
        for (auto &queue : queues) {
            std::vector<Instant> instants(6 + m_random() % 8);
            for (Instant &at : instants)
                at = someInstant();
            std::sort(instants.begin(), instants.end());
            for (const Instant at : instants)
                queue.push_back(makeDeed(at));
        }
        return queues;
    }

    UserId makeLearner(const QByteArray &zone)
    {
        const UserId user(QUuid::createUuid());
        const auto made =
            runScript(m_superuser, "insert into users (id, email_ciphertext, email_index, time_zone) values ('" +
                                       user.toByteArray() + "', '', '\\x" + user.uuid().toRfc4122().toHex() + "', '" +
                                       zone + "')");
        return made ? user : UserId();
    }

    PgRows ask(const QByteArray &sql, UserId user)
    {
        QByteArray text = sql;
        const auto rows = runQuery(m_superuser, text.replace("$1", '\'' + user.toByteArray() + '\'').constData());
        return rows ? *rows : PgRows();
    }

    /// Everything that common/learning says of the deeds, against what the database holds.
    void compare(UserId user, const DeviceQueues<Deed> &queues, const QByteArray &zone)
    {
        learning::ProgressLog log;
        learning::ReviewLog reviews{learning::Scheduler()};
        const auto zones = *learning::ZoneHistory::make(zone);
        std::vector<Instant> studied;
        std::map<QDate, std::map<learning::EventStamp, int>> daySeconds;
        for (const auto &queue : queues) {
            for (const Deed &deed : queue)
                fold(deed, zones, log, reviews, studied, daySeconds);
        }
        learning::PointLedger ledger;
        for (const auto &[lesson, progress] : log.lessons())
            ledger.add(learning::pointsOf(taught(lesson), progress));
        for (const auto &[word, history] : reviews.histories())
            ledger.add(learning::pointsOf(learning::Scheduler(), history));
        compareProgress(user, log);
        compareCards(user, reviews);
        compareLedger(user, ledger, daySeconds, zones, studied);
    }

    learning::TaughtLesson taught(LessonId lesson) const
    {
        learning::TaughtLesson material{lesson, QStringLiteral("es"), {}};
        for (const TaughtWord &word : m_words)
            material.words.insert(word.word);
        return material;
    }

    void fold(const Deed &deed, const learning::ZoneHistory &zones, learning::ProgressLog &log,
              learning::ReviewLog &reviews, std::vector<Instant> &studied,
              std::map<QDate, std::map<learning::EventStamp, int>> &daySeconds)
    {
        if (deed.review) {
            reviews.insert(*deed.review);
            studied.push_back(deed.review->occurredAt);
            return;
        }
        const ProgressUpdate &update = *deed.progress;
        learning::ProgressEvent event;
        event.id = *update.eventId;
        event.lessonId = update.lessonId;
        event.occurredAt = *update.occurredAt;
        event.percentHundredths = update.percentHundredths;
        event.timeSpentSeconds = update.timeSpentSeconds;
        event.positionMs = update.positionMs;
        event.words = update.vocabularyLearned;
        event.quizResults = QJsonDocument::fromJson(update.quizResults).object();
        log.insert(event);
        studied.push_back(event.occurredAt);
        daySeconds[zones.dateOf(event.occurredAt)][event.stamp()] = event.timeSpentSeconds;
        for (const TaughtWord &word : m_words) {
            if (event.words.contains(word.word))
                reviews.insert(
                    {learnedReviewId(event.id, word.id), word.id, learning::Rating::Good, event.occurredAt, 0});
        }
        for (const auto &[word, isCorrect] : deed.asked)
            reviews.insert({quizReviewId(event.id, QStringLiteral("q2"), word), word,
                            isCorrect ? learning::Rating::Good : learning::Rating::Again, event.occurredAt, 0});
    }

    void compareProgress(UserId user, const learning::ProgressLog &log)
    {
        const PgRows rows = ask("select lesson_id, progress_percentage, completed_at, time_spent, last_position, "
                                "vocabulary_learned, quiz_scores, last_studied_at from user_progress "
                                "where user_id = $1",
                                user);
        QCOMPARE(size_t(rows.size()), log.lessons().size());
        for (const PgRow &row : rows) {
            const learning::LessonProgress progress = log.progress(row.id<LessonId>(0));
            QCOMPARE(int(row.fixed(1, 2)), progress.percentHundredths);
            QCOMPARE(row.optInstant(2), progress.completedAt);
            QCOMPARE(row.int64(3), progress.timeSpentSeconds);
            QCOMPARE(row.fixed(4, 3), progress.positionMs);
            QCOMPARE(row.textArray(5), QStringList(progress.words.keys()));
            QJsonObject quizzes;
            for (auto quiz = progress.quizzes.begin(); quiz != progress.quizzes.end(); ++quiz)
                quizzes.insert(quiz.key(), quiz->newest);
            QCOMPARE(QJsonDocument::fromJson(row.json(6)).object(), quizzes);
            QCOMPARE(row.instant(7), progress.newest.at);
        }
    }

    void compareCards(UserId user, const learning::ReviewLog &reviews)
    {
        const PgRows rows = ask("select vocabulary_id, mastery_level, times_seen, times_correct, last_reviewed_at, "
                                "next_review_at, stability, difficulty, card_state, learning_step, lapses, "
                                "interval_days, first_reviewed_at from user_vocabulary_progress where user_id = $1",
                                user);
        QCOMPARE(size_t(rows.size()), reviews.histories().size());
        for (const PgRow &row : rows) {
            const HeadwordId word = row.id<HeadwordId>(0);
            const learning::Card card = reviews.card(word);
            QCOMPARE(row.int32(1), learning::masteryOf(card));
            QCOMPARE(row.int32(2), card.reviews);
            QCOMPARE(row.int32(3), card.recalls);
            QCOMPARE(row.optInstant(4), card.lastReviewedAt);
            QCOMPARE(row.optInstant(5), card.dueAt);
            QVERIFY(row.number(6) == card.stabilityDays && row.number(7) == card.difficulty);
            QCOMPARE(row.int32(8), int(card.state));
            QCOMPARE(row.int32(9), card.step);
            QCOMPARE(row.int32(10), card.lapses);
            QCOMPARE(row.int32(11), card.intervalDays);
            QCOMPARE(row.instant(12), reviews.history(word)->entries().front().review.occurredAt);
        }
    }

    using Row = std::tuple<QString, QByteArray, int, Instant>;

    void compareLedger(UserId user, const learning::PointLedger &ledger,
                       const std::map<QDate, std::map<learning::EventStamp, int>> &daySeconds,
                       const learning::ZoneHistory &zones, const std::vector<Instant> &studied)
    {
        std::set<Row> expected;
        std::map<Measure, int> counts;
        std::map<learning::PointKind, Measure> measures{
            {learning::PointKind::LessonCompleted, Measure::LessonsCompleted},
            {learning::PointKind::QuizPerfect, Measure::PerfectQuizzes},
            {learning::PointKind::WordLearned, Measure::WordsLearned},
            {learning::PointKind::ReviewDone, Measure::WordReviews}};
        for (const learning::PointEntry &entry : ledger.entries()) {
            expected.insert(
                {learning::toString(entry.kind), entry.sourceId.toRfc4122(), entry.points(), entry.earnedAt});
            if (measures.count(entry.kind))
                ++counts[measures[entry.kind]];
        }
        counts[Measure::LanguagesCompleted] = counts[Measure::LessonsCompleted] > 0 ? 1 : 0;
        for (const auto &[date, events] : daySeconds) {
            int sum = 0;
            for (const auto &[stamp, seconds] : events) {
                sum += seconds;
                if (sum < 300)
                    continue;
                const LedgerEntry goal = goalEntryOf(date, stamp.at);
                expected.insert({goal.type, goal.sourceId.toRfc4122(), 5, stamp.at});
                ++counts[Measure::DailyGoals];
                break;
            }
        }
        const learning::Streaks streaks = learning::streaksOf(zones, studied, monthEnd);
        counts[Measure::StreakDays] = streaks.longest;
        int awards = 0;
        for (const Achievement &achievement : achievements)
            awards += counts[achievement.measure] >= achievement.threshold ? achievement.points : 0;

        std::set<Row> found;
        qint64 total = 0;
        int awarded = 0;
        for (const PgRow &row : ask("select activity_type, source_id, points_earned, created_at from user_activities "
                                    "where user_id = $1",
                                    user)) {
            total += row.int32(2);
            if (row.text(0) == QLatin1String("achievement"))
                awarded += row.int32(2);
            else
                found.insert({row.text(0), row.uuid(1).toRfc4122(), row.int32(2), row.instant(3)});
        }
        for (const Row &row : expected) {
            if (!found.count(row))
                qWarning("not paid so: %s %s", qPrintable(std::get<0>(row)), qPrintable(toIso8601(std::get<3>(row))));
        }
        for (const Row &row : found) {
            if (!expected.count(row))
                qWarning("paid: %s %s", qPrintable(std::get<0>(row)), qPrintable(toIso8601(std::get<3>(row))));
        }
        QVERIFY(found == expected);
        QCOMPARE(awarded, awards);
        compareTotals(user, total, streaks, daySeconds, zones, studied);
    }

    void compareTotals(UserId user, qint64 points, const learning::Streaks &streaks,
                       const std::map<QDate, std::map<learning::EventStamp, int>> &daySeconds,
                       const learning::ZoneHistory &zones, const std::vector<Instant> &studied)
    {
        const PgRow learner =
            ask("select u.total_points, u.streak_count, u.longest_streak, s.points, (select "
                "coalesce(sum(seconds), 0) from study_days where user_id = $1), (select count(*) from "
                "study_days where user_id = $1) from users u left join leaderboard_boards b on "
                "b.period = 'all-time' and b.language = '' left join leaderboard_scores s on "
                "s.board_id = b.id and s.user_id = u.id where u.id = $1",
                user)
                .first();
        QCOMPARE(learner.int64(0), points);
        QCOMPARE(learner.int32(1), streaks.current);
        QCOMPARE(learner.int32(2), streaks.longest);
        QCOMPARE(learner.int64(3), points);
        qint64 seconds = 0;
        for (const auto &[date, events] : daySeconds) {
            for (const auto &[stamp, spent] : events)
                seconds += spent;
        }
        QCOMPARE(learner.int64(4), seconds);
        std::set<QDate> days;
        for (const Instant at : studied)
            days.insert(zones.dateOf(at));
        QCOMPARE(learner.int64(5), qint64(days.size()));
    }

    /// The instants of achievements too, which no other fold tells: they have to be the same in every order.
    QByteArray awardsOf(UserId user)
    {
        return ask("select coalesce(string_agg(activity_data ->> 'key' || created_at::text, ',' order by source_id), "
                   "'') from user_activities where user_id = $1 and activity_type = 'achievement'",
                   user)
            .first()
            .json(0);
    }

    TempPostgres m_server;
    ConnectionSettings m_superuser;
    DatabaseSettings m_database;
    QList<LessonId> m_lessons;
    QList<TaughtWord> m_words;
    std::mt19937_64 m_random{runSeed()};
    ManualClock m_clock{monthEnd};
    SeededRandom m_bytes{7};
    IdGenerator m_ids{m_clock, m_bytes};

private slots:
    void initTestCase()
    {
        const auto started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_superuser = m_server.superuserOf(*database);
        const QByteArray movie = QUuid::createUuid().toByteArray();
        QByteArray sql = "insert into movies (id, title) values ('" + movie + "', 'x');";
        for (int i = 0; i < 6; ++i) {
            m_words.append({HeadwordId(QUuid::createUuid()), QStringLiteral("palabra%1").arg(i)});
            sql += "insert into vocabulary (id, word, language, translation) values ('" +
                   m_words.last().id.toByteArray() + "', '" + m_words.last().word.toUtf8() + "', 'es', 'x');";
        }
        for (int i = 0; i < 3; ++i) {
            m_lessons.append(LessonId(QUuid::createUuid()));
            const QByteArray id = m_lessons.last().toByteArray();
            sql += "insert into movie_lessons (id, movie_id, language, difficulty_level, lesson_order, title) values "
                   "('" +
                   id + "', '" + movie + "', 'es', 'A1', " + QByteArray::number(i + 1) + ", 'x');";
            sql += "insert into lesson_vocabulary (lesson_id, occurrence_id, vocabulary_id) select '" + id +
                   "', gen_random_uuid(), id from vocabulary;";
        }
        const auto done = runScript(m_superuser, sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
    }

    /// Two to five devices that were offline, two servers, batches in any order, some of them twice: the same cards,
    /// progress, points, streaks and achievements, and those that common/learning works out.
    void converges()
    {
        const int rounds = runCount(1000, 24);
        const QByteArrayList zones{"UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu"};
        Stack one(m_database.app, m_ids, m_clock);
        Stack two(m_database.app, m_ids, m_clock);
        QVERIFY(eventually([&] {
            return one.writes.state() == Pipeline::State::Ready && two.writes.state() == Pipeline::State::Ready;
        }));
        DeviceQueues<Deed> queues;
        QByteArray zone;
        QByteArray awards;
        int deeds = 0;
        for (int round = 0; round < rounds; ++round) {
            // Four interleavings of one life, then another life.
            const bool isNew = round % 4 == 0;
            if (isNew) {
                queues = makeQueues();
                zone = zones.at(qsizetype(m_random() % size_t(zones.size())));
            }
            const UserId user = makeLearner(zone);
            QVERIFY(!user.isNull());
            const std::vector<Deed> arrived = arrival(queues, m_random);
            QStringList faults;
            for (size_t begin = 0; begin < arrived.size();) {
                const size_t end = std::min(arrived.size(), begin + 1 + m_random() % 8);
                int done = 0;
                for (size_t i = begin; i < end; ++i)
                    deliver(m_random() % 2 ? one : two, user, arrived[i], monthEnd, done, faults);
                QVERIFY(eventually([&] { return done == int(end - begin); }));
                begin = end;
            }
            deeds += int(arrived.size());
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            QVERIFY(await(one.reviews.settle(user, monthEnd)).ok());
            compare(user, queues, zone);
            if (QTest::currentTestFailed()) {
                qWarning("round %d, zone %s, learner %s", round, zone.constData(), user.toByteArray().constData());
                return;
            }
            if (isNew)
                awards = awardsOf(user);
            QCOMPARE(awardsOf(user), awards);
        }
        std::printf("interleavings: %d, deliveries: %d\n", rounds, deeds);
    }
};

QTEST_GUILESS_MAIN(TestPgLearning)
#include "tst_pglearning.moc"
