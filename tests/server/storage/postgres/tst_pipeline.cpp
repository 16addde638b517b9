// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/await.h"
#include "tests/support/temppostgres.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <random>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr Statement echo{"test_echo", "select $1::int"};
constexpr Statement whoAmI{"test_whoami",
                           "select coalesce(current_setting('app.user_id', true), ''), current_user::text"};
constexpr Statement sleepFor{"test_sleep", "select pg_sleep($1::float8)"};
constexpr Statement divide{"test_divide", "select 10 / $1::int"};
constexpr Statement addRow{"test_add", "insert into written (n) values ($1::int)"};
constexpr Statement missingTable{"test_missing", "select * from appears_later"};

using Answers = std::vector<std::optional<Result<PgRows>>>;

/// Starts a query and puts its answer in its place; `order` gets the place when it arrives.
Task<> collect(Pipeline &pipeline, const Statement &statement, PgParams params, RowAccess access, Answers &answers,
               size_t place, std::vector<size_t> *order = nullptr)
{
    Result<PgRows> answer = co_await pipeline.query(statement, std::move(params), access);
    answers[place] = std::move(answer);
    if (order)
        order->push_back(place);
}

bool allAnswered(const Answers &answers)
{
    return std::all_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.has_value(); });
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<void> started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void init()
    {
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_settings = database->app;
        m_superuser = m_server.superuserOf(*database);
        m_owner = database->owner;
        QVERIFY(runScript(m_owner, "create table written (n int); grant all on written to cinefluent_app").ok());
    }

    void answersInOrder()
    {
        Pipeline pipeline(m_settings);
        Answers answers(500);
        std::vector<size_t> order;
        for (size_t i = 0; i < answers.size(); ++i)
            collect(pipeline, echo, pgParams(int(i)), {}, answers, i, &order);
        QTRY_VERIFY(allAnswered(answers));
        for (size_t i = 0; i < answers.size(); ++i) {
            QVERIFY(answers[i]->ok());
            QCOMPARE((*answers[i])->first().int32(0), int(i));
            QCOMPARE(order[i], i);
        }
        QCOMPARE(pipeline.inFlight(), 0);
    }

    void closesForGood()
    {
        Pipeline pipeline(m_settings);
        QTRY_COMPARE(pipeline.state(), Pipeline::State::Ready);
        Answers answers(3);
        collect(pipeline, sleepFor, pgParams(30.0), {}, answers, 0);
        collect(pipeline, echo, pgParams(1), {}, answers, 1);
        pipeline.close();
        QVERIFY(answers[0] && answers[1]); // before it returned
        collect(pipeline, echo, pgParams(2), {}, answers, 2);
        QVERIFY(allAnswered(answers));
        for (const auto &answer : answers)
            QCOMPARE(answer->error().code, QStringLiteral("database_unavailable"));
        QCOMPARE(pipeline.state(), Pipeline::State::Closed);
        pipeline.close();
        // One that waits for its next attempt makes none any more.
        const auto nowhere = ConnectionSettings::forSocket(QStringLiteral("/nowhere"), QStringLiteral("nobody"),
                                                           QStringLiteral("nothing"));
        Pipeline waiting(nowhere);
        QTRY_COMPARE(waiting.state(), Pipeline::State::Waiting);
        waiting.close();
        QSignalSpy spy(&waiting, &Pipeline::stateChanged);
        Pipeline other(nowhere); // its attempts are the measure of how long to look
        QSignalSpy attempts(&other, &Pipeline::stateChanged);
        QTRY_VERIFY(attempts.size() >= 6);
        QCOMPARE(spy.size(), 0);
        QCOMPARE(waiting.state(), Pipeline::State::Closed);
    }

    void carriesMoreThanTheSocketHolds()
    {
        Pipeline pipeline(m_settings);
        static constexpr Statement big{"test_big", "select $1::text"};
        const QString text(400'000, QLatin1Char('x'));
        Answers answers(40);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(pipeline, big, pgParams(text), {}, answers, i);
        QTRY_VERIFY_WITH_TIMEOUT(allAnswered(answers), 20'000);
        for (const auto &answer : answers) {
            QVERIFY(answer->ok());
            QCOMPARE((*answer)->first().utf8(0).size(), size_t(text.size()));
        }
    }

    void keepsIdentitiesApart()
    {
        Pipeline pipeline(m_settings);
        std::mt19937 random(1);
        const std::vector<QUuid> users{QUuid(), QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid()};
        std::vector<RowAccess> asked;
        Answers answers(600);
        for (size_t i = 0; i < answers.size(); ++i) {
            const auto role = random() % 3 == 0 ? RowAccess::Role::Ingestion : RowAccess::Role::App;
            asked.push_back(RowAccess::asRole(role, users[random() % users.size()]));
            const bool fails = random() % 5 == 0; // also after an error nothing stays behind
            collect(pipeline, fails ? divide : whoAmI, fails ? pgParams(0) : PgParams(), asked.back(), answers, i);
        }
        QTRY_VERIFY(allAnswered(answers));
        for (size_t i = 0; i < answers.size(); ++i) {
            if (!answers[i]->ok()) {
                QCOMPARE(answers[i]->error().code, QStringLiteral("value_refused"));
                continue;
            }
            const PgRow row = (*answers[i])->first();
            QCOMPARE(row.text(0),
                     asked[i].userId().isNull() ? QString() : asked[i].userId().toString(QUuid::WithoutBraces));
            QCOMPARE(row.text(1), asked[i].role() == RowAccess::Role::App ? QStringLiteral("cinefluent_app")
                                                                          : QStringLiteral("cinefluent_ingest"));
        }
    }

    void failsAlone()
    {
        Pipeline pipeline(m_settings);
        Answers answers(100);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(pipeline, divide, pgParams(int(i % 2)), QUuid::createUuid(), answers, i);
        QTRY_VERIFY(allAnswered(answers));
        for (size_t i = 0; i < answers.size(); ++i)
            QCOMPARE(answers[i]->ok(), i % 2 == 1);
    }

    void timesOutOneStatementAlone()
    {
        Pipeline::Options options;
        options.statementTimeout = std::chrono::milliseconds(150);
        Pipeline pipeline(m_settings, options);
        Answers answers(6);
        collect(pipeline, echo, pgParams(1), {}, answers, 0);
        collect(pipeline, sleepFor, pgParams(5.0), {}, answers, 1);
        // These wait longer than the limit in all, but none runs that long.
        for (size_t i = 2; i < 5; ++i)
            collect(pipeline, sleepFor, pgParams(0.08), QUuid::createUuid(), answers, i);
        collect(pipeline, echo, pgParams(6), {}, answers, 5);
        QTRY_VERIFY(allAnswered(answers));
        QCOMPARE(answers[1]->error().code, QStringLiteral("database_timeout"));
        for (const size_t i : {0, 2, 3, 4, 5})
            QVERIFY2(answers[i]->ok(), answers[i]->ok() ? "" : qPrintable(describe(answers[i]->error())));
    }

    void refusesWhenFull()
    {
        Pipeline::Options options;
        options.inFlightLimit = 10;
        Pipeline pipeline(m_settings, options);
        Answers answers(12);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(pipeline, echo, pgParams(int(i)), {}, answers, i);
        QCOMPARE(answers[10]->error().code, QStringLiteral("database_busy"));
        QCOMPARE(answers[11]->error().code, QStringLiteral("database_busy"));
        QTRY_VERIFY(allAnswered(answers));
        for (size_t i = 0; i < 10; ++i)
            QVERIFY(answers[i]->ok());
    }

    void answersEverythingWhenTheBackendDies()
    {
        Pipeline pipeline(m_settings);
        QVERIFY(await(pipeline.query(echo, pgParams(1))).ok());
        const int backend = pipeline.backendPid();
        QVERIFY(backend > 0);
        Answers answers(50);
        for (size_t i = 0; i < answers.size(); ++i) {
            if (i == 10)
                collect(pipeline, sleepFor, pgParams(1.0), {}, answers, i);
            else
                collect(pipeline, addRow, pgParams(int(i)), {}, answers, i);
        }
        QTRY_VERIFY(answers[9].has_value());
        QVERIFY(runScript(m_superuser, "select pg_terminate_backend(" + QByteArray::number(backend) + ")").ok());
        QTRY_VERIFY(allAnswered(answers));
        int acknowledged = 0;
        for (const auto &answer : answers) {
            if (answer->ok())
                ++acknowledged;
            else
                QCOMPARE(answer->error().kind, ErrorKind::Unavailable);
        }
        QCOMPARE(acknowledged, 10);
        // None was sent again behind our back, and the connection comes back by itself.
        QTRY_COMPARE(pipeline.state(), Pipeline::State::Ready);
        QVERIFY(await(pipeline.query(echo, pgParams(2))).ok());
        QVERIFY(pipeline.backendPid() != backend);
        QCOMPARE(runQuery(m_owner, "select count(*), count(distinct n) from written")->first().text(0),
                 QString::number(acknowledged));
    }

    void survivesARestartOfThePostmaster()
    {
        Pipeline pipeline(m_settings);
        QVERIFY(await(pipeline.query(echo, pgParams(1))).ok());
        QSignalSpy spy(&pipeline, &Pipeline::stateChanged);
        QCOMPARE(::kill(pid_t(m_server.postgres().postmasterPid()), SIGKILL), 0);
        QTRY_VERIFY(!spy.isEmpty());
        // While it is down calls are answered, not kept.
        const auto during = await(pipeline.query(echo, pgParams(1)));
        if (!during.ok())
            QCOMPARE(during.error().code, QStringLiteral("database_unavailable"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server.postgres().state(), PrivatePostgres::State::Running, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(pipeline.state(), Pipeline::State::Ready, 10'000);
        QVERIFY(await(pipeline.query(echo, pgParams(3))).ok());
    }

    void answersWhenNobodyListens()
    {
        Pipeline pipeline(m_settings.with("host", "/nowhere"));
        const auto answer = await(pipeline.query(echo, pgParams(1)));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, QStringLiteral("database_unavailable"));
        QCOMPARE(pipeline.state(), Pipeline::State::Waiting);
    }

    void answersWhenItIsDestroyed()
    {
        auto pipeline = std::make_unique<Pipeline>(m_settings);
        Answers answers(5);
        for (size_t i = 0; i < answers.size(); ++i)
            collect(*pipeline, sleepFor, pgParams(1.0), {}, answers, i);
        QTRY_COMPARE(pipeline->state(), Pipeline::State::Ready);
        pipeline.reset();
        QVERIFY(allAnswered(answers));
        for (const auto &answer : answers)
            QCOMPARE(answer->error().code, QStringLiteral("database_unavailable"));
    }

    void preparesAgainAfterAFailedPreparation()
    {
        Pipeline pipeline(m_settings);
        Answers answers(2);
        collect(pipeline, missingTable, {}, {}, answers, 0);
        collect(pipeline, missingTable, {}, {}, answers, 1);
        QTRY_VERIFY(allAnswered(answers));
        for (const auto &answer : answers) {
            QVERIFY(!answer->ok());
            QVERIFY2(answer->error().detail.contains(QLatin1String("42P01")), qPrintable(describe(answer->error())));
        }
        QVERIFY(runScript(m_owner, "create table appears_later (a int); insert into appears_later values (4);"
                                   "grant select on appears_later to cinefluent_app")
                    .ok());
        const auto later = await(pipeline.query(missingTable));
        QVERIFY2(later.ok(), later.ok() ? "" : qPrintable(describe(later.error())));
        QCOMPARE(later->first().int32(0), 4);
    }

    void recoversFromAPlanThatWentStale()
    {
        QVERIFY(runScript(m_owner, "create table appears_later (a int); insert into appears_later values (4);"
                                   "grant select on appears_later to cinefluent_app")
                    .ok());
        Pipeline pipeline(m_settings);
        QVERIFY(await(pipeline.query(missingTable)).ok());
        QVERIFY(runScript(m_owner, "alter table appears_later add b int").ok());
        const auto stale = await(pipeline.query(missingTable));
        QVERIFY(!stale.ok());
        QCOMPARE(stale.error().kind, ErrorKind::Unavailable);
        QTRY_VERIFY(await(pipeline.query(missingTable)).ok());
    }

    void takesASilentServerForDead()
    {
        Pipeline::Options options;
        options.statementTimeout = std::chrono::milliseconds(100);
        options.silenceLimit = std::chrono::milliseconds(300);
        Pipeline pipeline(m_settings, options);
        QVERIFY(await(pipeline.query(echo, pgParams(1))).ok());
        const pid_t backend = pipeline.backendPid();
        QCOMPARE(::kill(backend, SIGSTOP), 0);
        const auto answer = await(pipeline.query(echo, pgParams(2)));
        QCOMPARE(::kill(backend, SIGCONT), 0);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, QStringLiteral("database_unavailable"));
        QTRY_COMPARE(pipeline.state(), Pipeline::State::Ready);
        QVERIFY(await(pipeline.query(echo, pgParams(3))).ok());
    }

private:
    TempPostgres m_server;
    ConnectionSettings m_settings;
    ConnectionSettings m_owner;
    ConnectionSettings m_superuser;
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
