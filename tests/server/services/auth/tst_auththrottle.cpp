// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/auththrottle.h"
#include "tests/support/fakes.h"

#include <QTest>

using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

class TestAuthThrottle : public QObject
{
    Q_OBJECT

private slots:
    void admitsABurstThenOneEachInterval()
    {
        ManualClock clock;
        MemoryAuthThrottle throttle({{3, 10s}, {1, 1s}, {1, 1s}}, clock);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!throttle.admit(AuthBucket::Address, "a"));
        QVERIFY(throttle.admit(AuthBucket::Address, "a") == 10s);
        QVERIFY2(!throttle.admit(AuthBucket::Address, "b"), "keys are apart");
        QVERIFY2(!throttle.admit(AuthBucket::Account, "a"), "buckets are apart");
        clock.advance(9s + 1us);
        QVERIFY2(throttle.admit(AuthBucket::Address, "a") == 1s, "what is left, rounded up");
        clock.advance(1s);
        QVERIFY(!throttle.admit(AuthBucket::Address, "a"));
        QVERIFY(throttle.admit(AuthBucket::Address, "a"));
        clock.advance(30s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!throttle.admit(AuthBucket::Address, "a"));
        QVERIFY2(throttle.admit(AuthBucket::Address, "a"), "idle time does not add up beyond the burst");
    }

    void refusedAttemptsDoNotProlongTheWait()
    {
        ManualClock clock;
        MemoryAuthThrottle throttle({{1, 10s}, {1, 1s}, {1, 1s}}, clock);
        QVERIFY(!throttle.admit(AuthBucket::Address, "a"));
        for (int i = 0; i < 100; ++i)
            QVERIFY(throttle.admit(AuthBucket::Address, "a") == 10s);
        clock.advance(10s);
        QVERIFY(!throttle.admit(AuthBucket::Address, "a"));
    }

    void refundsHonestAttempts()
    {
        ManualClock clock;
        MemoryAuthThrottle throttle({{1, 10s}, {2, 10s}, {1, 1s}}, clock);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(!throttle.admit(AuthBucket::Account, "a"));
            throttle.refund(AuthBucket::Account, "a");
        }
        QVERIFY(!throttle.admit(AuthBucket::Account, "a"));
        QVERIFY(!throttle.admit(AuthBucket::Account, "a"));
        QVERIFY(throttle.admit(AuthBucket::Account, "a"));
    }

    void aBurstOfNoughtTurnsItOff()
    {
        ManualClock clock;
        MemoryAuthThrottle throttle({{0, 10s}, {1, 1s}, {1, 1s}}, clock);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!throttle.admit(AuthBucket::Address, "a"));
    }

    void memoryIsBounded()
    {
        ManualClock clock;
        MemoryAuthThrottle throttle({{2, 10s}, {1, 1s}, {1, 1s}}, clock);
        for (qsizetype i = 0; i < MemoryAuthThrottle::maxKeys; ++i)
            QVERIFY(!throttle.admit(AuthBucket::Address, QByteArray::number(i)));
        QVERIFY(!throttle.admit(AuthBucket::Address, "newcomer 1"));
        QVERIFY(!throttle.admit(AuthBucket::Address, "newcomer 2"));
        QVERIFY2(throttle.admit(AuthBucket::Address, "newcomer 3"), "newcomers share one bucket");
        clock.advance(60s);
        QVERIFY2(!throttle.admit(AuthBucket::Address, "newcomer 3"), "old keys are forgotten");
    }
};

QTEST_GUILESS_MAIN(TestAuthThrottle)
#include "tst_auththrottle.moc"
