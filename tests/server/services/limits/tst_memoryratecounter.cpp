// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/limits/memoryratecounter.h"
#include "tests/support/fakes.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>
#include <thread>

using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

class TestMemoryRateCounter : public QObject
{
    Q_OBJECT

private slots:
    void countsDownAndSaysWhen()
    {
        ManualClock clock{cinefluent::Instant(0s)};
        MemoryRateCounter counter(1000, clock);
        const RateLimit limit{3, 3600s};
        for (int left : {2, 1, 0}) {
            const RateCount answer = counter.countNow("a", limit);
            QVERIFY(answer.allowed);
            QCOMPARE(answer.remaining, left);
        }
        const RateCount refused = counter.countNow("a", limit);
        QVERIFY(!refused.allowed);
        QCOMPARE(refused.remaining, 0);
        QVERIFY(refused.resetIn >= 3600s && refused.resetIn <= 3900s);
        QVERIFY2(counter.countNow("b", limit).allowed, "keys are apart");
        QVERIFY2(counter.countNow("a", {0, 3600s}).allowed, "0 is no limit");
        for (int i = 0; i < 50; ++i)
            QVERIFY(!counter.countNow("a", limit).allowed);
        clock.advance(refused.resetIn - 1s);
        QVERIFY2(!counter.countNow("a", limit).allowed, "not before the time that was said");
        clock.advance(1s);
        QVERIFY2(counter.countNow("a", limit).allowed, "refused requests prolong nothing");
    }

    /// Against a log of every request: never more than the limit in any window, never a refusal that a window longer by
    /// one slot would not give.
    void keepsTheLimitInEveryWindow()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        constexpr qint64 windowUs = 3'600'000'000;
        constexpr qint64 slotUs = windowUs / 12;
        for (int round = 0; round < 40; ++round) {
            ManualClock clock;
            MemoryRateCounter counter(100, clock);
            const int most = 1 + int(random.bounded(60));
            const RateLimit limit{most, 3600s};
            std::deque<qint64> allowed;
            qint64 nowUs = 0;
            for (int i = 0; i < 3000; ++i) {
                const qint64 stepUs = random.bounded(4) ? qint64(random.bounded(1'000'000)) * 60
                                                        : qint64(random.bounded(2'000)) * 1'000'000;
                clock.advance(std::chrono::microseconds(stepUs));
                nowUs += stepUs;
                const auto within = [&](qint64 lengthUs) {
                    return std::count_if(allowed.begin(), allowed.end(),
                                         [&](qint64 at) { return at > nowUs - lengthUs; });
                };
                if (counter.countNow("key", limit).allowed) {
                    QVERIFY2(within(windowUs) < most, "one too many");
                    allowed.push_back(nowUs);
                } else {
                    QVERIFY2(within(windowUs + slotUs + 1) >= most, "refused without need");
                }
                while (!allowed.empty() && allowed.front() < nowUs - 2 * windowUs)
                    allowed.pop_front();
            }
        }
    }

    void staysWithinItsMemory()
    {
        ManualClock clock;
        MemoryRateCounter counter(1600, clock);
        const RateLimit limit{5, 60s};
        int refused = 0;
        for (int i = 0; i < 20'000; ++i)
            refused += counter.countNow(QByteArray::number(i), limit).allowed ? 0 : 1;
        QVERIFY2(counter.keyCount() <= 1616, qPrintable(QString::number(counter.keyCount())));
        QVERIFY2(refused > 10'000, "newcomers share one key when there is no room");
        clock.advance(120s);
        QVERIFY(counter.countNow("late", limit).allowed);
        int stillRefused = 0;
        for (int i = 30'000; i < 31'000; ++i)
            stillRefused += counter.countNow(QByteArray::number(i), limit).allowed ? 0 : 1;
        QCOMPARE(stillRefused, 0);
    }

    void survivesAClockThatIsSetBack()
    {
        ManualClock clock;
        MemoryRateCounter counter(100, clock);
        const RateLimit limit{10, 60s};
        QVERIFY(counter.countNow("a", limit).allowed);
        clock.advance(-3600s);
        for (int i = 0; i < 9; ++i)
            QVERIFY(counter.countNow("a", limit).allowed);
        QVERIFY(!counter.countNow("a", limit).allowed);
    }

    void countsExactlyFromManyThreads()
    {
        ManualClock clock;
        MemoryRateCounter counter(100, clock);
        std::atomic<int> allowed = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 1000; ++n)
                    allowed += counter.countNow("shared", {1000, 3600s}).allowed ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(allowed.load(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestMemoryRateCounter)
#include "tst_memoryratecounter.moc"
