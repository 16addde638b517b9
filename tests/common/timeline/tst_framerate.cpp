// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/timeline/framerate.h"
#include "common/timeline/timerange.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;

class TestFrameRate : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::newRow("whole") << "25" << qint64(25) << qint64(1);
        QTest::newRow("film") << "23.976" << qint64(24000) << qint64(1001);
        QTest::newRow("film, long") << "23.976024" << qint64(24000) << qint64(1001);
        QTest::newRow("ntsc") << "29.97" << qint64(30000) << qint64(1001);
        QTest::newRow("fraction") << " 60000/2002 " << qint64(30000) << qint64(1001);
        QTest::newRow("decimal") << "12.5" << qint64(25) << qint64(2);
        for (const char *bad : {"", "0", "-25", "nan", "inf", "1/0", "25fps", "5000", "0/1"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << qint64(0) << qint64(0);
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        const Result<FrameRate> rate = FrameRate::parse(text);
        QCOMPARE(rate.ok(), numerator != 0);
        if (rate.ok()) {
            QCOMPARE(rate->numerator(), numerator);
            QCOMPARE(rate->denominator(), denominator);
        }
    }

    void findsEveryFrameAgain()
    {
        QRandomGenerator random(7);
        for (const char *text : {"23.976", "24", "25", "29.97", "59.94", "120", "1/3"}) {
            const FrameRate rate = FrameRate::parse(QString::fromLatin1(text)).value();
            for (int i = 0; i < 5000; ++i) {
                const qint64 frame = random.bounded(-1000, 100'000'000);
                const MediaTime start = rate.timeOf(frame);
                QCOMPARE(rate.frameAt(start), frame);
                QCOMPARE(rate.frameAt(start - MediaTime::fromUs(1)), frame - 1);
            }
        }
    }

    void formatsTimecode()
    {
        const FrameRate film = FrameRate::parse(u"23.976").value();
        QCOMPARE(toTimecode(24 * 3600 + 24 * 62 + 5, film), QStringLiteral("01:01:02:05"));
        QCOMPARE(toTimecode(-1, film), QStringLiteral("-00:00:00:01"));
        QCOMPARE(toTimecode(2, FrameRate::parse(u"1/3").value()), QStringLiteral("00:00:02:00"));
        QCOMPARE(toClockText(MediaTime::fromUs(3'723'004'999)), QStringLiteral("01:02:03.004"));
        QCOMPARE(toClockText(MediaTime::fromUs(-1)), QStringLiteral("-00:00:00.001"));
    }

    void clipsAndOverlaps()
    {
        const auto range = [](qint64 a, qint64 b) { return TimeRange{MediaTime::fromMs(a), MediaTime::fromMs(b)}; };
        QVERIFY(!range(0, 10).overlaps(range(10, 20)));
        QVERIFY(range(0, 11).overlaps(range(10, 20)));
        QCOMPARE(range(0, 15).clippedTo(range(10, 20)), range(10, 15));
        QVERIFY(!range(0, 5).clippedTo(range(10, 20)).isValid());
        QVERIFY(range(0, 10).contains(MediaTime()) && !range(0, 10).contains(MediaTime::fromMs(10)));
    }
};

QTEST_GUILESS_MAIN(TestFrameRate)
#include "tst_framerate.moc"
