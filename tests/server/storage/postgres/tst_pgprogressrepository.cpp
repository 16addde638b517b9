// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgprogressrepository.h"
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

using Key = std::pair<QUuid, QUuid>; // learner, lesson

/// The progress that a set of events means, worked out the plain way.
struct Folded
{
    int percent = 0;
    std::optional<Instant> completedAt;
    qint64 seconds = 0;
    std::pair<Instant, QByteArray> newest{Instant::min(), {}};
    qint64 positionMs = 0;
    std::set<QString> words;
    std::map<QString, std::pair<std::pair<Instant, QByteArray>, QJsonValue>> quizzes;
};

std::map<Key, Folded> fold(const std::vector<ProgressEvent> &events)
{
    std::map<Key, Folded> all;
    for (const ProgressEvent &event : events) {
        Folded &folded = all[{event.userId.uuid(), event.update.lessonId.uuid()}];
        const std::pair stamp{event.occurredAt, event.eventId.toByteArray(QUuid::WithoutBraces)};
        folded.percent = std::max(folded.percent, event.update.percentHundredths);
        if (event.update.percentHundredths == 10'000)
            folded.completedAt = std::min(folded.completedAt.value_or(event.occurredAt), event.occurredAt);
        folded.seconds += event.update.timeSpentSeconds;
        if (stamp > folded.newest) {
            folded.newest = stamp;
            folded.positionMs = event.update.positionMs;
        }
        for (const QString &word : event.update.vocabularyLearned)
            folded.words.insert(word);
        const QJsonObject quizzes = QJsonDocument::fromJson(event.update.quizResults).object();
        for (auto quiz = quizzes.begin(); quiz != quizzes.end(); ++quiz) {
            auto &kept = folded.quizzes[quiz.key()];
            if (kept.second.isNull() || stamp > kept.first)
                kept = {stamp, quiz.value()};
        }
    }
    return all;
}

} // namespace

class TestPgProgressRepository : public QObject
{
    Q_OBJECT

private:
    ProgressEvent makeEvent()
    {
        ProgressEvent event;
        event.userId = UserId(m_users.at(m_random.bounded(int(m_users.size()))));
        event.eventId = QUuid::createUuid();
        // Few instants, so that ties happen.
        event.occurredAt = Instant(std::chrono::seconds(1'700'000'000 + m_random.bounded(20)));
        event.update.lessonId = LessonId(m_lessons.at(m_random.bounded(int(m_lessons.size()))));
        event.update.percentHundredths = m_random.bounded(4) ? m_random.bounded(10'000) : 10'000;
        event.update.timeSpentSeconds = m_random.bounded(100);
        event.update.positionMs = m_random.bounded(100'000);
        for (int i = m_random.bounded(3); i > 0; --i)
            event.update.vocabularyLearned.append(QStringLiteral("w\"%1,").arg(m_random.bounded(8)));
        QJsonObject quizzes;
        for (int i = m_random.bounded(3); i > 0; --i)
            quizzes.insert(QStringLiteral("q%1").arg(m_random.bounded(4)), 1 + m_random.bounded(1000));
        event.update.quizResults = QJsonDocument(quizzes).toJson(QJsonDocument::Compact);
        return event;
    }

    static Task<> record(PgProgressRepository &repository, ProgressEvent event, int &answered, int &recorded)
    {
        const auto outcome = co_await repository.record(std::move(event));
        ++answered;
        recorded += outcome.ok() && outcome->kind == RecordOutcome::Kind::Recorded;
    }

    void compareRows(const std::vector<ProgressEvent> &events)
    {
        const auto rows =
            runQuery(m_superuser, "select user_id, lesson_id, progress_percentage, completed_at, time_spent, "
                                  "last_position, vocabulary_learned, quiz_scores from user_progress");
        QVERIFY(rows.ok());
        const std::map<Key, Folded> expected = fold(events);
        QCOMPARE(size_t(rows->size()), expected.size());
        for (const PgRow &row : *rows) {
            const auto found = expected.find({row.uuid(0), row.uuid(1)});
            QVERIFY(found != expected.end());
            const Folded &folded = found->second;
            QCOMPARE(int(row.fixed(2, 2)), folded.percent);
            QCOMPARE(row.optInstant(3), folded.completedAt);
            QCOMPARE(row.int64(4), folded.seconds);
            QCOMPARE(row.fixed(5, 3), folded.positionMs);
            QCOMPARE(row.textArray(6), QStringList(folded.words.begin(), folded.words.end()));
            QJsonObject quizzes;
            for (const auto &[quiz, kept] : folded.quizzes)
                quizzes.insert(quiz, kept.second);
            QCOMPARE(QJsonDocument::fromJson(row.json(7)).object(), quizzes);
        }
    }

    TempPostgres m_server;
    ConnectionSettings m_superuser;
    DatabaseSettings m_database;
    QList<QUuid> m_users;
    QList<QUuid> m_lessons;
    QRandomGenerator m_random{runSeed()};

private slots:
    void initTestCase()
    {
        const auto started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void init()
    {
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_superuser = m_server.superuserOf(*database);
        m_users = {QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid()};
        m_lessons = {QUuid::createUuid(), QUuid::createUuid()};
        const QByteArray movie = QUuid::createUuid().toByteArray();
        QByteArray sql = "insert into movies (id, title) values ('" + movie + "', 'x');";
        for (const QUuid &user : std::as_const(m_users))
            sql += "insert into users (id, email_ciphertext, email_index) values ('" + user.toByteArray() +
                   "', '', '\\x" + user.toRfc4122().toHex() + "');";
        for (int i = 0; i < m_lessons.size(); ++i)
            sql +=
                "insert into movie_lessons (id, movie_id, language, difficulty_level, lesson_order, title) values ('" +
                m_lessons.at(i).toByteArray() + "', '" + movie + "', 'en', 'A1', " + QByteArray::number(i + 1) +
                ", 'x');";
        const auto done = runScript(m_superuser, sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
    }

    /// The same events in any order, in any grouping, sent up to three times by two servers at once: the same rows.
    void folds()
    {
        std::vector<ProgressEvent> events;
        for (int i = 0; i < 120; ++i)
            events.push_back(makeEvent());
        for (int round = 0; round < runCount(40, 4); ++round) {
            QVERIFY(runScript(m_superuser, "truncate progress_events, user_progress").ok());
            std::vector<ProgressEvent> sent = events;
            for (const ProgressEvent &event : events) {
                for (int i = m_random.bounded(3); i > 0; --i)
                    sent.push_back(event);
            }
            std::shuffle(sent.begin(), sent.end(), m_random);
            Pipeline writesOne(m_database.app);
            Pipeline writesTwo(m_database.app);
            Pipeline reads(m_database.app);
            PgProgressRepository one(writesOne, reads);
            PgProgressRepository two(writesTwo, reads);
            QVERIFY(eventually([&] {
                return writesOne.state() == Pipeline::State::Ready && writesTwo.state() == Pipeline::State::Ready;
            }));
            int answered = 0;
            int recorded = 0;
            std::vector<Task<>> tasks;
            for (const ProgressEvent &event : sent) {
                tasks.push_back(record(m_random.bounded(2) ? one : two, event, answered, recorded));
                if (m_random.bounded(10) == 0)
                    QCoreApplication::processEvents();
            }
            QVERIFY(eventually([&] { return answered == int(sent.size()); }));
            QCOMPARE(recorded, int(events.size()));
            compareRows(events);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// However much is reported, a lesson's progress stays small, and is still the same in any order.
    void boundsWhatALessonHolds()
    {
        std::vector<ProgressEvent> events;
        for (int i = 0; i < 60; ++i) {
            ProgressEvent event = makeEvent();
            event.userId = UserId(m_users.first());
            event.update.lessonId = LessonId(m_lessons.first());
            event.update.vocabularyLearned.clear();
            for (int word = 0; word < 40; ++word)
                event.update.vocabularyLearned.append(QStringLiteral("word %1").arg(m_random.bounded(100'000)));
            QJsonObject quizzes;
            for (int quiz = 0; quiz < 5; ++quiz)
                quizzes.insert(QStringLiteral("quiz %1").arg(m_random.bounded(100'000)), i);
            event.update.quizResults = QJsonDocument(quizzes).toJson(QJsonDocument::Compact);
            events.push_back(event);
        }
        Folded expected = fold(events).begin()->second;
        QStringList words(expected.words.begin(), expected.words.end());
        words = words.first(ProgressRepository::maxLearnedWords);
        using Kept = std::pair<std::pair<Instant, QByteArray>, QString>;
        std::vector<Kept> newest;
        for (const auto &[quiz, kept] : expected.quizzes)
            newest.push_back({kept.first, quiz});
        std::sort(newest.begin(), newest.end(), [](const Kept &a, const Kept &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        QJsonObject quizzes;
        for (size_t i = 0; i < size_t(ProgressRepository::maxQuizzes); ++i)
            quizzes.insert(newest[i].second, expected.quizzes[newest[i].second].second);
        Pipeline writes(m_database.app);
        Pipeline reads(m_database.app);
        PgProgressRepository repository(writes, reads);
        QVERIFY(eventually([&] { return writes.state() == Pipeline::State::Ready; }));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(runScript(m_superuser, "truncate progress_events, user_progress").ok());
            std::shuffle(events.begin(), events.end(), m_random);
            int answered = 0;
            int recorded = 0;
            std::vector<Task<>> tasks;
            for (const ProgressEvent &event : events) {
                tasks.push_back(record(repository, event, answered, recorded));
                if (m_random.bounded(4) == 0)
                    QVERIFY(eventually([&] { return answered == int(tasks.size()); }));
            }
            QVERIFY(eventually([&] { return answered == int(events.size()); }));
            QCOMPARE(recorded, int(events.size()));
            const auto rows = runQuery(m_superuser, "select vocabulary_learned, quiz_scores, (select count(*) from "
                                                    "jsonb_object_keys(quiz_scored_at)) from user_progress");
            QCOMPARE(rows->size(), 1);
            QCOMPARE(rows->first().textArray(0), words);
            QCOMPARE(QJsonDocument::fromJson(rows->first().json(1)).object(), quizzes);
            QCOMPARE(rows->first().int64(2), ProgressRepository::maxQuizzes);
        }
    }

    void recordsPremiumForSubscribersAlone()
    {
        Pipeline writes(m_database.app);
        Pipeline reads(m_database.app);
        PgProgressRepository repository(writes, reads);
        QVERIFY(eventually([&] { return writes.state() == Pipeline::State::Ready; }));
        const QByteArray user = m_users.first().toByteArray();
        const auto recordOne = [&] {
            ProgressEvent event = makeEvent();
            event.userId = UserId(m_users.first());
            const auto outcome = await(repository.record(event));
            return outcome ? int(outcome->kind) : -1;
        };
        const auto set = [&](const QByteArray &sql) { QVERIFY(runScript(m_superuser, sql).ok()); };
        QCOMPARE(recordOne(), int(RecordOutcome::Kind::Recorded));
        set("update movie_lessons set is_premium = true");
        QCOMPARE(recordOne(), int(RecordOutcome::Kind::NotSubscribed));
        set("update users set subscription_tier = 'premium' where id = '" + user + "'");
        QCOMPARE(recordOne(), int(RecordOutcome::Kind::Recorded));
        set("update users set subscription_ends_at = '2001-01-01' where id = '" + user + "'");
        QCOMPARE(recordOne(), int(RecordOutcome::Kind::NotSubscribed));
        // What was learnt before the end may be reported after it.
        set("update users set subscription_ends_at = '2023-12-31' where id = '" + user + "'");
        QCOMPARE(recordOne(), int(RecordOutcome::Kind::Recorded));
        set("update users set subscription_tier = 'free'; update movie_lessons set is_premium = false; "
            "update movies set is_premium = true");
        QCOMPARE(recordOne(), int(RecordOutcome::Kind::NotSubscribed));
        set("update movies set is_premium = false, is_active = false");
        QCOMPARE(recordOne(), int(RecordOutcome::Kind::NoLesson));
    }

    void answersWhatStands()
    {
        Pipeline writes(m_database.app);
        Pipeline reads(m_database.app);
        PgProgressRepository repository(writes, reads);
        QVERIFY(eventually(
            [&] { return writes.state() == Pipeline::State::Ready && reads.state() == Pipeline::State::Ready; }));
        ProgressEvent event = makeEvent();
        event.update.percentHundredths = 5000;
        const auto first = await(repository.record(event));
        QVERIFY(first.ok());
        QVERIFY(first->kind == RecordOutcome::Kind::Recorded);
        QCOMPARE(first->progress.percentHundredths, 5000);
        QCOMPARE(first->progress.lastPositionMs, event.update.positionMs);
        QVERIFY(await(repository.record(event))->kind == RecordOutcome::Kind::Duplicate);
        const auto stored = await(repository.find(event.userId, event.eventId));
        QVERIFY(stored.ok() && *stored);
        QCOMPARE((*stored)->timeSpentSeconds, event.update.timeSpentSeconds);
        QCOMPARE((*stored)->progress.percentHundredths, 5000);
        // Row level security: nobody finds another's event.
        const UserId other(m_users.at(0) == event.userId.uuid() ? m_users.at(1) : m_users.at(0));
        QVERIFY(!*await(repository.find(other, event.eventId)));
        ProgressEvent nowhere = makeEvent();
        nowhere.update.lessonId = LessonId(QUuid::createUuid());
        QVERIFY(await(repository.record(nowhere))->kind == RecordOutcome::Kind::NoLesson);
        ProgressEvent nobody = makeEvent();
        nobody.userId = UserId(QUuid::createUuid());
        QVERIFY(!await(repository.record(nobody)).ok());
    }
};

QTEST_GUILESS_MAIN(TestPgProgressRepository)
#include "tst_pgprogressrepository.moc"
