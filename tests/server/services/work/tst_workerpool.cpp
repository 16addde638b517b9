// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/work/workerpool.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

class TestWorkerPool : public QObject
{
    Q_OBJECT

private slots:
    void runsElsewhereAndResumesHere()
    {
        WorkerPool pool(QStringLiteral("test"), {});
        QThread *worker = nullptr;
        const auto answer = await([](WorkerPool &workers, QThread **where) -> Task<Result<int>> {
            auto work = [where]() -> Result<int> {
                *where = QThread::currentThread();
                return 42;
            };
            const auto result = co_await workers.run(std::move(work));
            if (QThread::currentThread() != qApp->thread())
                co_return makeError(ErrorKind::Internal, QStringLiteral("wrong_thread"), {});
            co_return result;
        }(pool, &worker));
        QVERIFY(answer.ok());
        QCOMPARE(*answer, 42);
        QVERIFY(worker && worker != thread());
        QCOMPARE(pool.pending(), 0);
    }

    void handsErrorsOn()
    {
        WorkerPool pool(QStringLiteral("test"), {});
        const auto answer = await(
            pool.run([]() -> Result<int> { return makeError(ErrorKind::NotFound, QStringLiteral("not_there"), {}); }));
        QCOMPARE(answer.error().code, QStringLiteral("not_there"));
    }

    void refusesWhatDoesNotFit()
    {
        WorkerPool pool(QStringLiteral("test"), {1, 2});
        QSemaphore gate;
        int done = 0;
        int refused = 0;
        const auto start = [&]() -> Task<> {
            auto work = [&gate]() -> Result<int> {
                gate.acquire();
                return 1;
            };
            const auto answer = co_await pool.run(std::move(work));
            ++(answer.ok() ? done : refused);
            if (!answer.ok() && answer.error().code != QLatin1String("busy"))
                qFatal("another error than busy");
        };
        std::vector<Task<>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(start());
        QCOMPARE(refused, 2);
        QCOMPARE(pool.pending(), 3);
        gate.release(3);
        QVERIFY(eventually([&] { return done == 3; }));
        QCOMPARE(pool.pending(), 0);
    }

    void answersWhatWaitsWhenItStops()
    {
        QStringList codes;
        std::vector<Task<>> tasks;
        {
            WorkerPool pool(QStringLiteral("test"), {1, 10});
            // The work that runs ends when the work that waits has been thrown away.
            auto waiting = std::make_shared<int>(0);
            QSemaphore started;
            const auto start = [&](std::function<Result<int>()> work) -> Task<> {
                const auto answer = co_await pool.run(std::move(work));
                codes.append(answer.ok() ? QStringLiteral("done") : answer.error().code);
            };
            std::function<Result<int>()> first = [&started, waits = std::weak_ptr(waiting)]() -> Result<int> {
                started.release();
                while (!waits.expired())
                    QThread::yieldCurrentThread();
                return 1;
            };
            std::function<Result<int>()> second = [waiting]() -> Result<int> { return *waiting; };
            tasks.push_back(start(std::move(first)));
            started.acquire();
            tasks.push_back(start(second));
            tasks.push_back(start(std::move(second)));
            waiting.reset();
        }
        QVERIFY(eventually([&] { return codes.size() == 3; }));
        codes.sort();
        QCOMPARE(codes, (QStringList{QStringLiteral("done"), QStringLiteral("stopping"), QStringLiteral("stopping")}));
    }
};

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_workerpool.moc"
