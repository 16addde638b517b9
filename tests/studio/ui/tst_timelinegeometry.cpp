// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinegeometry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;

using Part = TimelineHit::Part;

class TestTimelineGeometry : public QObject
{
    Q_OBJECT

private:
    TimelineGeometry m_geometry;
    TimelineData m_data;
    CueId m_first{QUuid::createUuid()};
    CueId m_second{QUuid::createUuid()};
    LessonId m_lesson{QUuid::createUuid()};

    QPointF at(TimelineLane lane, double seconds) const
    {
        return {m_geometry.scale().xOf(MediaTime::fromMs(qint64(seconds * 1000))),
                m_geometry.laneRect(lane).center().y()};
    }

    TimelineHit hit(const QPointF &point, const QList<CueId> &selected = {}) const
    {
        return m_geometry.hitTest(point, m_data, selected, {});
    }

private slots:
    void init()
    {
        m_geometry = {};
        m_data = {};
        m_data.setDuration(MediaTime::fromSeconds(20));
        m_data.setCues({{m_second, {MediaTime::fromSeconds(5), MediaTime::fromSeconds(8)}, "b", "B"},
                        {m_first, {MediaTime::fromSeconds(2), MediaTime::fromSeconds(5)}, "a", "A"}});
        m_data.setSegments({{m_lesson, {MediaTime::fromSeconds(1), MediaTime::fromSeconds(10)}, "L", "A2", 1}});
        m_geometry.scale().setViewport(1000);
        m_geometry.scale().setDuration(m_data.duration());
        m_geometry.scale().zoomToFit();
        m_geometry.setHeight(300);
    }

    void lanesFillTheHeightWithoutOverlap()
    {
        const QList<TimelineLane> lanes{TimelineLane::Ruler,    TimelineLane::Thumbnails, TimelineLane::Cuts,
                                        TimelineLane::Segments, TimelineLane::Cues,       TimelineLane::Translations,
                                        TimelineLane::Waveform};
        double y = 0;
        for (const TimelineLane lane : lanes) {
            const QRectF row = m_geometry.laneRect(lane);
            QCOMPARE(row.top(), y);
            QVERIFY(row.height() >= 15);
            QCOMPARE(m_geometry.laneAt(row.center().y()), lane);
            y = row.bottom();
        }
        QVERIFY(y <= 300 && y > 290);
    }

    void hiddenLaneTakesNoRoom()
    {
        m_geometry.setLaneShown(TimelineLane::Thumbnails, false);
        QCOMPARE(m_geometry.laneRect(TimelineLane::Thumbnails).height(), 0.0);
        QCOMPARE(m_geometry.laneRect(TimelineLane::Cuts).top(), m_geometry.laneRect(TimelineLane::Ruler).bottom());
    }

    void findsBodiesAndEdges()
    {
        QCOMPARE(hit(at(TimelineLane::Cues, 3.5)).part, Part::Body);
        QCOMPARE(hit(at(TimelineLane::Cues, 3.5)).cue, m_first);
        QCOMPARE(hit(at(TimelineLane::Translations, 6.5)).cue, m_second);
        QCOMPARE(hit(at(TimelineLane::Cues, 2.02)).part, Part::InEdge);
        QCOMPARE(hit(at(TimelineLane::Cues, 1.95)).part, Part::InEdge);
        QCOMPARE(hit(at(TimelineLane::Cues, 7.95)).part, Part::OutEdge);
        QCOMPARE(hit(at(TimelineLane::Cues, 15)).part, Part::Nothing);
        QCOMPARE(hit(at(TimelineLane::Segments, 9.95)).part, Part::OutEdge);
        QCOMPARE(hit(at(TimelineLane::Segments, 5)).lesson, m_lesson);
        QCOMPARE(hit(at(TimelineLane::Waveform, 5)).part, Part::Nothing);
    }

    void sharedEdgeGoesToTheSideUnderThePointer()
    {
        QCOMPARE(hit(at(TimelineLane::Cues, 4.96)).cue, m_first);
        QCOMPARE(hit(at(TimelineLane::Cues, 4.96)).part, Part::OutEdge);
        QCOMPARE(hit(at(TimelineLane::Cues, 5.04)).cue, m_second);
        QCOMPARE(hit(at(TimelineLane::Cues, 5.04)).part, Part::InEdge);
    }

    void selectedEdgeWins()
    {
        QCOMPARE(hit(at(TimelineLane::Cues, 5.04), {m_first}).cue, m_first);
        QCOMPARE(hit(at(TimelineLane::Cues, 5.04), {m_first}).part, Part::OutEdge);
    }

    void narrowItemKeepsABody()
    {
        m_data.setCues({{m_first, {MediaTime::fromMs(3000), MediaTime::fromMs(3240)}, "a", {}}}); // 12 px
        QCOMPARE(hit(at(TimelineLane::Cues, 3.12)).part, Part::Body);
        QCOMPARE(hit(at(TimelineLane::Cues, 3.02)).part, Part::InEdge);
        QCOMPARE(hit(at(TimelineLane::Cues, 3.22)).part, Part::OutEdge);
    }

    void windowHoldsEveryTouchingCue()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            QList<TimelineCue> cues;
            for (int i = 0; i < 60; ++i) {
                const auto in = MediaTime::fromMs(random.bounded(100'000));
                cues.append(
                    {CueId(QUuid::createUuid()), {in, in + MediaTime::fromMs(1 + random.bounded(20'000))}, {}, {}});
            }
            TimelineData data;
            data.setCues(cues);
            const auto from = MediaTime::fromMs(random.bounded(100'000));
            const TimeRange window{from, from + MediaTime::fromMs(1 + random.bounded(5000))};
            const auto [first, last] = data.cuesIn(window);
            for (int i = 0; i < data.cues().size(); ++i) {
                if (data.cues()[i].range.overlaps(window))
                    QVERIFY(i >= first && i < last);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
