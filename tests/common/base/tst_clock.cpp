// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    /// QDateTime is the oracle, over a thousand years either side of the epoch's.
    void writesAsQtDoes()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 5000; ++i) {
            const Instant instant(std::chrono::microseconds(
                random.bounded(qint64(-30'000'000'000'000'000), qint64(200'000'000'000'000'000))));
            QCOMPARE(toIso8601(instant), toDateTime(instant).toString(Qt::ISODateWithMs));
        }
        QCOMPARE(toIso8601(Instant()), QStringLiteral("1970-01-01T00:00:00.000Z"));
    }

    void readsBackMilliseconds()
    {
        const Instant instant(std::chrono::milliseconds(1'763'800'000'123));
        QVERIFY(toInstant(toDateTime(instant)) == instant);
    }

    void goesForward()
    {
        const SystemClock clock;
        const Instant before = clock.now();
        QVERIFY(before > Instant(std::chrono::hours(24 * 365 * 50)));
        QVERIFY(clock.now() >= before);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
