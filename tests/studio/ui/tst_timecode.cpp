// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/timecode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;

class TestTimecode : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatEditorsType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("frame");
        QTest::newRow("full") << "01:02:03:04" << qint64((3723) * 25 + 4);
        QTest::newRow("seconds and frames") << "3:04" << qint64(79);
        QTest::newRow("pairs from the right") << "1203" << qint64(12 * 25 + 3);
        QTest::newRow("odd digits") << "123" << qint64(25 + 23);
        QTest::newRow("frames alone") << "7" << qint64(7);
        QTest::newRow("overflowing part") << "90:00" << qint64(90 * 25);
        QTest::newRow("dots") << "0.0.2.10" << qint64(60);
        QTest::newRow("forward") << "+12" << qint64(1012);
        QTest::newRow("back a second") << "-1:00" << qint64(975);
        QTest::newRow("blanks") << "  00:00:01:00 " << qint64(25);
        QTest::newRow("nothing") << "" << qint64(-1);
        QTest::newRow("letters") << "1:0a" << qint64(-1);
        QTest::newRow("five parts") << "1:2:3:4:5" << qint64(-1);
        QTest::newRow("empty part") << "1::2" << qint64(-1);
        QTest::newRow("sign alone") << "+" << qint64(-1);
        QTest::newRow("too long") << "12345678901234:00" << qint64(-1);
        QTest::newRow("other digits") << QStringLiteral("\u0661\u0662") << qint64(-1);
    }

    void readsWhatEditorsType()
    {
        QFETCH(QString, text);
        QFETCH(qint64, frame);
        const auto found = parseTimecode(text, FrameRate::make(25, 1).value(), 1000);
        QCOMPARE(found.value_or(-1), frame);
    }

    void readsClockTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("full") << "01:02:03.004" << qint64(3'723'004);
        QTest::newRow("seconds") << "62.5" << qint64(62'500);
        QTest::newRow("minutes") << "1:02.25" << qint64(62'250);
        QTest::newRow("comma") << "00:00:05,750" << qint64(5'750);
        QTest::newRow("forward") << "+2.5" << qint64(12'500);
        QTest::newRow("back") << "-0.040" << qint64(9'960);
        QTest::newRow("timecode") << "00:00:05:18" << qint64(-1);
        QTest::newRow("frames") << "+12" << qint64(-1);
        QTest::newRow("two points") << "0.0.2.10" << qint64(-1);
        QTest::newRow("nothing behind the point") << "5." << qint64(-1);
        QTest::newRow("finer than milliseconds") << "5.0001" << qint64(-1);
        QTest::newRow("letters") << "5.x" << qint64(-1);
    }

    void readsClockTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto found = parseClock(text, MediaTime::fromSeconds(10));
        QCOMPARE(found ? found->us() / 1000 : -1, ms);
    }

    void readsBackClockTimes()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 2000; ++i) {
            const MediaTime time = MediaTime::fromMs(random.bounded(36'000'000));
            QCOMPARE(parseClock(toClockText(time), {}).value_or(MediaTime::fromMs(-1)), time);
        }
    }

    void readsBackWhatIsShown()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QList<FrameRate> rates{FrameRate::make(24000, 1001).value(), FrameRate::make(25, 1).value(),
                                     FrameRate::make(60000, 1001).value(), FrameRate::make(120, 1).value()};
        for (int i = 0; i < 2000; ++i) {
            const FrameRate rate = rates[random.bounded(int(rates.size()))];
            const qint64 frame = random.bounded(10'000'000);
            QCOMPARE(parseTimecode(toTimecode(frame, rate), rate, 5).value_or(-1), frame);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimecode)
#include "tst_timecode.moc"
