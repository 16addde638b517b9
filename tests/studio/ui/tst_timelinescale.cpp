// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinescale.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;

class TestTimelineScale : public QObject
{
    Q_OBJECT

private:
    static TimelineScale twoHours(int width = 1600)
    {
        TimelineScale scale;
        scale.setViewport(width);
        scale.setDuration(MediaTime::fromSeconds(7200));
        return scale;
    }

private slots:
    void fitsTheWholeFilm()
    {
        TimelineScale scale = twoHours();
        scale.zoomToFit();
        QCOMPARE(scale.origin(), MediaTime());
        QVERIFY(std::abs(scale.xOf(scale.duration()) - 1600) < 0.01);
    }

    void keepsTheTimeUnderThePointer()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        TimelineScale scale = twoHours();
        for (int i = 0; i < 2000; ++i) {
            scale.scrollTo(MediaTime::fromUs(random.bounded(qint64(7'000'000'000))));
            const double x = random.bounded(1600.0);
            const MediaTime before = scale.timeAt(x);
            const double zoomBefore = scale.pxPerSecond();
            scale.zoomAt(x, random.bounded(2) ? 1.25 : 0.8);
            const bool atEdge = scale.origin() == MediaTime() ||
                                scale.origin() + scale.span(1600) >= scale.duration() - MediaTime::fromUs(2);
            if (atEdge || scale.pxPerSecond() == zoomBefore)
                continue;
            const double error = std::abs(scale.xOf(before) - x);
            QVERIFY2(error < 0.51, qPrintable(QString::number(error)));
        }
    }

    void neverShowsBeyondTheFilm()
    {
        TimelineScale scale = twoHours();
        scale.zoomAt(800, 50);
        scale.scrollTo(MediaTime::fromSeconds(-500));
        QCOMPARE(scale.origin(), MediaTime());
        scale.scrollTo(MediaTime::fromSeconds(99999));
        QVERIFY(std::abs(scale.xOf(scale.duration()) - 1600) < 0.01);
        scale.zoomAt(0, 1e-9);
        QVERIFY(std::abs(scale.xOf(scale.duration()) - 1600) < 0.01);
    }

    void ticksKeepTheirDistance()
    {
        TimelineScale scale = twoHours();
        for (int i = 0; i < 60; ++i) {
            double lastMajor = -1e9;
            const auto ticks = scale.ticks(90);
            QVERIFY2(ticks.size() < 400, qPrintable(QString::number(ticks.size())));
            for (const RulerTick &tick : ticks) {
                if (!tick.major)
                    continue;
                const double x = scale.xOf(tick.time);
                QVERIFY(x - lastMajor >= 89.9 || scale.pxPerSecond() <= TimelineScale::minimumPxPerSecond);
                lastMajor = x;
            }
            scale.zoomAt(800, 1.3);
        }
        QCOMPARE(scale.pxPerSecond(), TimelineScale::maximumPxPerSecond);
    }

    void labelsAreAsFineAsTheZoom()
    {
        TimelineScale scale = twoHours();
        scale.zoomToFit();
        QCOMPARE(scale.labelOf(MediaTime::fromSeconds(3723), 90), QStringLiteral("01:02:03"));
        QCOMPARE(scale.labelOf(MediaTime::fromSeconds(63), 90), QStringLiteral("00:01:03"));
        scale.zoomAt(0, 1e6);
        QCOMPARE(scale.labelOf(MediaTime::fromMs(63'250), 90), QStringLiteral("00:01:03.250"));
    }

    void ensuresVisibilityWithoutNeedlessMoves()
    {
        TimelineScale scale = twoHours();
        scale.zoomToRange({MediaTime::fromSeconds(100), MediaTime::fromSeconds(200)});
        const MediaTime origin = scale.origin();
        scale.ensureVisible(MediaTime::fromSeconds(150), 20);
        QCOMPARE(scale.origin(), origin);
        scale.ensureVisible(MediaTime::fromSeconds(3000), 20);
        QVERIFY(scale.visible().contains(MediaTime::fromSeconds(3000)));
    }
};

QTEST_GUILESS_MAIN(TestTimelineScale)
#include "tst_timelinescale.moc"
