// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/await.h"
#include "tests/support/temppostgres.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

Result<int> backendPid(pqxx::work &work)
{
    return exec(work, "select pg_backend_pid()").first().int32(0);
}

} // namespace

class TestTransactionPool : public QObject
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
        const auto database = m_server.emptyDatabase();
        QVERIFY(database.ok());
        m_settings = database->owner;
        m_superuser = m_server.superuserOf(*database);
        QVERIFY(runScript(m_settings, "create table counter (id int primary key, n int not null);"
                                      "insert into counter values (1, 0), (2, 0)")
                    .ok());
    }

    void commitsValuesAndRollsBackErrors()
    {
        TransactionPool pool(m_settings);
        const auto increment = [](bool fail) {
            return [fail](pqxx::work &work) -> Result<int> {
                exec(work, "update counter set n = n + 1 where id = 1");
                if (fail)
                    return makeError(ErrorKind::Conflict, QStringLiteral("no"), QStringLiteral("No."));
                return 1;
            };
        };
        QVERIFY(await(pool.run(increment(false))).ok());
        const auto refused = await(pool.run(increment(true)));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("no"));
        QCOMPARE(count(1), 1);
    }

    void resumesOnTheCallersThread()
    {
        TransactionPool pool(m_settings);
        QThread *resumed = nullptr;
        QThread *worked = nullptr;
        const auto body = [&]() -> Task<Result<int>> {
            auto result = co_await pool.run([&](pqxx::work &) -> Result<int> {
                worked = QThread::currentThread();
                return 1;
            });
            resumed = QThread::currentThread();
            co_return result;
        };
        QVERIFY(await(body()).ok());
        QCOMPARE(resumed, QThread::currentThread());
        QVERIFY(worked != resumed);
    }

    void repeatsAfterSerialisationFailures()
    {
        TransactionPool pool(m_settings);
        std::atomic<int> runs = 0;
        std::vector<Task<Result<int>>> all;
        for (int i = 0; i < 24; ++i) {
            all.push_back(pool.run(
                [&runs](pqxx::work &work) -> Result<int> {
                    ++runs;
                    const int n = exec(work, "select n from counter where id = 1").first().int32(0);
                    exec(work, "update counter set n = $1 where id = 1", pgParams(n + 1));
                    return n;
                },
                {}, Isolation::Serializable));
        }
        int committed = 0;
        for (auto &task : all) {
            const auto result = await(std::move(task));
            if (result.ok())
                ++committed;
            else
                QCOMPARE(result.error().code, QStringLiteral("transaction_conflict"));
        }
        QCOMPARE(count(1), committed); // no update is lost, whatever gave up
        QVERIFY(committed >= 12);
        QVERIFY(runs > 24);
    }

    void breaksDeadlocks()
    {
        TransactionPool pool(m_settings);
        QSemaphore first;
        QSemaphore second;
        const auto lockBoth = [](int one, int other, QSemaphore *mine, QSemaphore *theirs) {
            return [=, met = std::make_shared<bool>(false)](pqxx::work &work) -> Result<int> {
                exec(work, "update counter set n = n + 1 where id = $1", pgParams(one));
                if (!*met) { // both hold one row before either asks for the other
                    *met = true;
                    mine->release();
                    theirs->acquire();
                }
                exec(work, "update counter set n = n + 1 where id = $1", pgParams(other));
                return 1;
            };
        };
        auto a = pool.run(lockBoth(1, 2, &first, &second));
        auto b = pool.run(lockBoth(2, 1, &second, &first));
        QVERIFY(await(std::move(a)).ok());
        QVERIFY(await(std::move(b)).ok());
        QCOMPARE(count(1), 2);
        QCOMPARE(count(2), 2);
    }

    void reconnectsWhenItsBackendIsGone()
    {
        TransactionPool::Options options;
        options.workers = 1;
        TransactionPool pool(m_settings, options);
        const int before = await(pool.run(backendPid)).value();
        QVERIFY(runScript(m_superuser, "select pg_terminate_backend(" + QByteArray::number(before) + ", 5000)").ok());
        const auto after = await(pool.run(backendPid));
        QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(describe(after.error())));
        QVERIFY(*after != before);
        // The session's settings are there again.
        const auto timeout = await(pool.run(
            [](pqxx::work &work) -> Result<QString> { return exec(work, "show statement_timeout").first().text(0); }));
        QCOMPARE(timeout.value(), QStringLiteral("30s"));
    }

    void repeatsWhenTheBackendDiesBeforeCommit()
    {
        TransactionPool pool(m_settings);
        auto runs = std::make_shared<int>(0);
        const ConnectionSettings superuser = m_superuser;
        const auto result = await(pool.run([=](pqxx::work &work) -> Result<int> {
            exec(work, "update counter set n = n + 1 where id = 1");
            if (++*runs == 1) {
                const int pid = backendPid(work).value();
                const auto killed =
                    runScript(superuser, "select pg_terminate_backend(" + QByteArray::number(pid) + ", 5000)");
                if (!killed)
                    return killed.error();
            }
            exec(work, "update counter set n = n + 1 where id = 2");
            return *runs;
        }));
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
        QCOMPARE(*result, 2);
        QCOMPARE(count(1), 1);
        QCOMPARE(count(2), 1);
    }

    void answersUnavailableWhenTheDatabaseIsDown()
    {
        TransactionPool::Options options;
        options.reconnectLimit = std::chrono::milliseconds(200);
        TransactionPool pool(m_settings.with("host", "/nowhere"), options);
        const auto result = await(pool.run(backendPid));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, QStringLiteral("database_unavailable"));
        QCOMPARE(result.error().kind, ErrorKind::Unavailable);
    }

    void refusesWhenTheQueueIsFull()
    {
        TransactionPool::Options options;
        options.workers = 1;
        options.queueLimit = 2;
        TransactionPool pool(m_settings, options);
        QSemaphore started;
        QSemaphore release;
        auto busy = pool.run([&](pqxx::work &) -> Result<int> {
            started.release();
            release.acquire();
            return 1;
        });
        started.acquire();
        auto a = pool.run(backendPid);
        auto b = pool.run(backendPid);
        const auto c = await(pool.run(backendPid));
        QVERIFY(!c.ok());
        QCOMPARE(c.error().code, QStringLiteral("database_busy"));
        release.release();
        QVERIFY(await(std::move(busy)).ok());
        QVERIFY(await(std::move(a)).ok());
        QVERIFY(await(std::move(b)).ok());
    }

    void answersWaitingOnesWhenItIsDestroyed()
    {
        TransactionPool::Options options;
        options.workers = 1;
        auto pool = std::make_unique<TransactionPool>(m_settings, options);
        QSemaphore started;
        auto busy = pool->run([&](pqxx::work &work) -> Result<int> {
            started.release();
            exec(work, "select pg_sleep(0.2)");
            return 1;
        });
        started.acquire();
        auto waiting = pool->run(backendPid);
        pool.reset();
        QVERIFY(await(std::move(busy)).ok());
        const auto abandoned = await(std::move(waiting));
        QVERIFY(!abandoned.ok());
        QCOMPARE(abandoned.error().code, QStringLiteral("database_unavailable"));
    }

    void mapsErrorsAndForeignExceptions()
    {
        TransactionPool pool(m_settings);
        const auto duplicate = await(pool.run([](pqxx::work &work) -> Result<int> {
            exec(work, "insert into counter values (1, 5)");
            return 1;
        }));
        QCOMPARE(duplicate.error().code, QStringLiteral("unique_violation"));
        const auto thrown =
            await(pool.run([](pqxx::work &) -> Result<int> { throw std::runtime_error("out of luck"); }));
        QCOMPARE(thrown.error().code, QStringLiteral("database_fault"));
        QVERIFY(thrown.error().detail.contains(QLatin1String("out of luck")));
        QVERIFY(await(pool.run(backendPid)).ok());
    }

    void endsLongStatements()
    {
        TransactionPool::Options options;
        options.statementTimeout = std::chrono::milliseconds(100);
        TransactionPool pool(m_settings, options);
        const auto result = await(pool.run([](pqxx::work &work) -> Result<int> {
            exec(work, "select pg_sleep(10)");
            return 1;
        }));
        QCOMPARE(result.error().code, QStringLiteral("database_timeout"));
    }

private:
    int count(int id)
    {
        const auto rows = runQuery(m_settings, "select n from counter where id = " + QByteArray::number(id));
        return rows.ok() ? rows->first().int32(0) : -1;
    }

    TempPostgres m_server;
    ConnectionSettings m_settings;
    ConnectionSettings m_superuser;
};

QTEST_GUILESS_MAIN(TestTransactionPool)
#include "tst_transactionpool.moc"
