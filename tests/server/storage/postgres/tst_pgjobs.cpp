// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/jobs/jobrunner.h"
#include "server/storage/postgres/pgjobs.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr char childVariable[] = "CINEFLUENT_TEST_RUNNER_OF";

JobRunnerOptions quick()
{
    JobRunnerOptions options;
    options.threads = 3;
    options.lease = 900ms;
    options.poll = 5ms;
    options.firstPause = 2ms;
    options.longestPause = 8ms;
    return options;
}

/// One server's runner.
struct Server
{
    explicit Server(const ConnectionSettings &settings, JobRunnerOptions options = quick(), quint64 seed = 1)
        : pool(settings)
        , store(pool)
        , queue(pool, signal)
        , random(seed)
        , runner({store, signal, random, log}, options)
    {
    }

    TransactionPool pool;
    PgJobStore store;
    JobSignal signal;
    PgJobQueue queue;
    SeededRandom random;
    NullLogger log;
    JobRunner runner;
};

/// What the child process of `takesOverTheJobOfAKilledRunner` does: begins the job and never ends it.
int runForever(const QString &conninfo)
{
    Server server(ConnectionSettings::fromUrl(conninfo).valueOr({}), quick(), 2);
    server.runner.handle(QStringLiteral("long"), [](Job) -> Task<Result<void>> {
        std::puts("begun");
        std::fflush(stdout);
        for (;;)
            ::pause();
        co_return Result<void>();
    });
    server.runner.start();
    return QCoreApplication::exec();
}

} // namespace

class TestPgJobs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<void> started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void init()
    {
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_app = database->app;
        m_superuser = m_postgres.superuserOf(*database);
    }

    void twoRunnersNeverDoOneJob()
    {
        const int count = runCount(20'000, 400);
        std::mutex mutex;
        QHash<QByteArray, int> runs;
        Server first(m_app, quick(), 1);
        Server second(m_app, quick(), 2);
        const auto handler = [&](Job job) -> Task<Result<void>> {
            const std::lock_guard lock(mutex);
            ++runs[job.payload];
            co_return Result<void>();
        };
        for (Server *server : {&first, &second})
            server->runner.handle(QStringLiteral("count"), handler);
        const auto added = runScript(m_superuser, "insert into jobs (kind, payload) select 'count', "
                                                  "json_build_object('n', i)::jsonb from generate_series(1, " +
                                                      QByteArray::number(count) + ") i");
        QVERIFY(added.ok());
        first.runner.start();
        second.runner.start();
        QVERIFY(eventually([&] { return number("select count(*) from jobs where state = 'done'") == count; }, 100'000));
        first.runner.stop();
        second.runner.stop();
        QCOMPARE(runs.size(), count);
        for (const int times : std::as_const(runs))
            QCOMPARE(times, 1);
    }

    void takesOverTheJobOfAKilledRunner()
    {
        std::atomic<int> attempt = 0;
        Server server(m_app);
        QVERIFY(*await(server.queue.add({.kind = QStringLiteral("long")})));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childVariable), QString::fromUtf8(m_app.conninfo()));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath());
        QVERIFY(child.waitForStarted());
        QByteArray said;
        QVERIFY(eventually([&] {
            said += child.readAllStandardOutput();
            return said.contains("begun");
        }));
        server.runner.handle(QStringLiteral("long"), [&](Job job) -> Task<Result<void>> {
            attempt = job.attempt;
            co_return Result<void>();
        });
        server.runner.start();
        // The child lives and renews its lease, though its handler blocks: nobody takes its job.
        const auto until = std::chrono::steady_clock::now() + 2 * quick().lease;
        QVERIFY(eventually([&] { return std::chrono::steady_clock::now() > until; }));
        QCOMPARE(attempt.load(), 0);
        QCOMPARE(number("select count(*) from jobs where state = 'running' and attempts = 1"), 1);
        QCOMPARE(::kill(pid_t(child.processId()), SIGKILL), 0);
        QVERIFY(child.waitForFinished());
        QTRY_COMPARE(number("select count(*) from jobs where state = 'done'"), 1);
        QCOMPARE(attempt.load(), 2);
    }

    void keepsDeadLettersWithTheirError()
    {
        std::atomic<int> failures = 0;
        Server server(m_app);
        server.runner.handle(QStringLiteral("fails"), [&](Job) -> Task<Result<void>> {
            ++failures;
            co_return makeError(ErrorKind::Unavailable, QStringLiteral("mail_refused"), QStringLiteral("Not now."));
        });
        server.runner.handle(QStringLiteral("throws"),
                             [](Job) -> Task<Result<void>> { throw std::runtime_error("broken"); });
        server.runner.handle(QStringLiteral("hopeless"), [](Job) -> Task<Result<void>> {
            co_return makeError(ErrorKind::InvalidInput, QStringLiteral("payload_invalid"), QStringLiteral("No."));
        });
        QVERIFY(*await(server.queue.add({.kind = QStringLiteral("fails"), .payload = "{\"a\":1}", .maxAttempts = 4})));
        QVERIFY(*await(server.queue.add({.kind = QStringLiteral("throws"), .maxAttempts = 1})));
        QVERIFY(*await(server.queue.add({.kind = QStringLiteral("hopeless"), .maxAttempts = 9})));
        server.runner.start();
        QVERIFY(eventually([&] { return number("select count(*) from jobs where state = 'dead'") == 3; }));
        QCOMPARE(failures.load(), 4);
        const auto rows = runQuery(m_superuser, "select last_error, payload->>'a', attempts from jobs order by kind");
        QVERIFY(rows->at(0).text(0).startsWith(QLatin1String("mail_refused")));
        QCOMPARE(rows->at(0).text(1), QStringLiteral("1"));
        QVERIFY(rows->at(1).text(0).startsWith(QLatin1String("payload_invalid")));
        QCOMPARE(rows->at(1).int32(2), 1);
        QVERIFY(rows->at(2).text(0).contains(QLatin1String("broken")));
    }

    void aJobThatKillsItsRunnersEndsAsADeadLetter()
    {
        Server server(m_app);
        QVERIFY(runScript(m_superuser, "insert into jobs (kind, state, attempts, max_attempts, locked_by, "
                                       "locked_until) values ('poison', 'running', 3, 3, 'runner-gone', now() - "
                                       "interval '1 second')")
                    .ok());
        QCOMPARE(*server.store.recover(), 1);
        QCOMPARE(number("select count(*) from jobs where state = 'dead' and last_error like 'lease_lost%'"), 1);
    }

    void aRunnerThatLostItsLeaseChangesNothing()
    {
        Server server(m_app);
        QVERIFY(*await(server.queue.add({.kind = QStringLiteral("k")})));
        const auto job = server.store.claim("one", {QStringLiteral("k")}, -1ms);
        QVERIFY(job.ok() && *job);
        QCOMPARE(*server.store.recover(), 1);
        const auto again = server.store.claim("two", {QStringLiteral("k")}, 1min);
        QVERIFY(again.ok() && *again);
        QCOMPARE(*server.store.complete("one", **job), false);
        QCOMPARE(*server.store.retry("one", **job, 1ms, QStringLiteral("x")), false);
        QCOMPARE(*server.store.bury("two", **job, QStringLiteral("x")), false); // the former attempt
        QCOMPARE(*server.store.complete("two", **again), true);
    }

    void addsOneJobAUniqueKey()
    {
        Server server(m_app);
        const NewJob job{.kind = QStringLiteral("k"), .uniqueKey = QStringLiteral("only")};
        QCOMPARE(*await(server.queue.add(job)), true);
        QCOMPARE(*await(server.queue.add(job)), false);
        const auto claimed = server.store.claim("one", {QStringLiteral("k")}, 1min);
        QCOMPARE(*await(server.queue.add(job)), false);
        QVERIFY(*server.store.complete("one", **claimed));
        QCOMPARE(*await(server.queue.add(job)), true);
    }

    void ordersByPriorityAndWaitsForTheTime()
    {
        Server server(m_app);
        QVERIFY(
            *await(server.queue.add({.kind = QStringLiteral("k"), .payload = "{\"n\":\"later\"}", .delay = 3600s})));
        QVERIFY(*await(server.queue.add({.kind = QStringLiteral("k"), .payload = "{\"n\":\"low\"}"})));
        QVERIFY(*await(server.queue.add({.kind = QStringLiteral("k"), .payload = "{\"n\":\"high\"}", .priority = 5})));
        QVERIFY(*await(server.queue.add({.kind = QStringLiteral("other")})));
        const auto next = [&] { return server.store.claim("one", {QStringLiteral("k")}, 1min); };
        QCOMPARE((*next())->payload, QByteArray("{\"n\": \"high\"}"));
        QCOMPARE((*next())->payload, QByteArray("{\"n\": \"low\"}"));
        QVERIFY(!(*next()).has_value());
    }

    void runsASchedulesJobOnceAnInterval()
    {
        std::atomic<int> runs = 0;
        Server first(m_app, quick(), 1);
        Server second(m_app, quick(), 2);
        for (Server *server : {&first, &second}) {
            server->runner.handle(QStringLiteral("hourly"), [&](Job) -> Task<Result<void>> {
                ++runs;
                co_return Result<void>();
            });
            server->runner.schedule({QStringLiteral("hourly"), 3600s});
            server->runner.start();
        }
        QVERIFY(eventually([&] {
            return number("select count(*) from jobs where state = 'queued' and run_at > now() and "
                          "extract(epoch from run_at)::bigint % 3600 = 0") == 1;
        }));
        QCOMPARE(runs.load(), 1);
        QVERIFY(runScript(m_superuser, "update jobs set run_at = now() where state = 'queued'").ok());
        QVERIFY(eventually([&] { return runs == 2; }));
        // The last run stays as long as the schedule, or a pruned one would be due at once again.
        QVERIFY(runScript(m_superuser, "update jobs set finished_at = now() - interval '2 days' + (finished_at - "
                                       "(select max(finished_at) from jobs)) where state = 'done'")
                    .ok());
        QVERIFY(runScript(m_superuser, "insert into jobs (kind, state, finished_at, last_error) select kind, 'dead', "
                                       "now() - interval '2 days', 'why ' || kind from "
                                       "unnest(array['payments.end', 'other.thing', 'payments.end']) kind")
                    .ok());
        QCOMPARE(first.store.deadLetters()->size(), 2);
        QVERIFY(first.store.prune(24h, 24h).ok());
        QVERIFY(eventually([&] { return number("select count(*) from jobs where state = 'done'") == 1; }));
        const auto dead = first.store.deadLetters();
        QCOMPARE(dead->size(), 1);
        QCOMPARE(dead->first().kind, QStringLiteral("payments.end"));
        QCOMPARE(dead->first().count, 2);
        QCOMPARE(dead->first().lastError, QStringLiteral("why payments.end"));
    }

    void stopsGracefully()
    {
        std::atomic<bool> running = false;
        auto server = std::make_unique<Server>(m_app);
        server->runner.handle(QStringLiteral("patient"), [&](Job job) -> Task<Result<void>> {
            running = true;
            while (!*job.stopping)
                QThread::yieldCurrentThread();
            co_return makeError(ErrorKind::Cancelled, QStringLiteral("stopping"), QStringLiteral("Stopping."));
        });
        QVERIFY(*await(server->queue.add({.kind = QStringLiteral("patient"), .maxAttempts = 1})));
        QVERIFY(*await(server->queue.add({.kind = QStringLiteral("unknown")})));
        server->runner.start();
        QVERIFY(eventually([&] { return running.load(); }));
        server->runner.stop();
        QCOMPARE(number("select count(*) from jobs where state = 'queued' and attempts = 0"), 2);
    }

    void pausesGrowAndDiffer()
    {
        SeededRandom random(7);
        JobRunnerOptions options;
        options.firstPause = 2s;
        options.longestPause = 60s;
        for (int attempt = 1; attempt < 200; ++attempt) {
            const auto full = std::min<std::chrono::milliseconds>(2000ms * (1LL << std::min(attempt - 1, 20)), 60s);
            const auto pause = JobRunner::pauseAfter(attempt, options, random);
            QVERIFY(pause >= full / 2 && pause <= full);
        }
        QVERIFY(JobRunner::pauseAfter(5, options, random) != JobRunner::pauseAfter(5, options, random));
    }

private:
    int number(const QByteArray &sql)
    {
        const auto rows = runQuery(m_superuser, sql);
        return rows.ok() && !rows->isEmpty() ? rows->first().int32(0) : -1;
    }

    TempPostgres m_postgres;
    ConnectionSettings m_app;
    ConnectionSettings m_superuser;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString conninfo = qEnvironmentVariable(childVariable);
    if (!conninfo.isEmpty())
        return runForever(conninfo);
    TestPgJobs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pgjobs.moc"
