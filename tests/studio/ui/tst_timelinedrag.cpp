// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/timeline/framerate.h"
#include "studio/ui/timeline/timelinedrag.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;

using Part = TimelineHit::Part;
using Kind = TimelineEdit::Kind;

namespace {

MediaTime ms(qint64 value)
{
    return MediaTime::fromMs(value);
}

} // namespace

class TestTimelineDrag : public QObject
{
    Q_OBJECT

private:
    const FrameRate m_rate = FrameRate::make(25, 1).value();
    TimelineData m_data;
    TimelineSnapper m_snapper;
    CueId m_first{QUuid::createUuid()};
    CueId m_second{QUuid::createUuid()};
    LessonId m_lesson{QUuid::createUuid()};

    MediaTime nearestFrame(MediaTime time) const
    {
        const qint64 frame = m_rate.frameAt(time);
        const MediaTime before = m_rate.timeOf(frame);
        const MediaTime after = m_rate.timeOf(frame + 1);
        return time - before <= after - time ? before : after;
    }

    TimelineEdit drag(TimelineHit hit, MediaTime from, MediaTime to, MediaTime reach = {}, QList<CueId> moved = {})
    {
        m_snapper.setTargets(m_data, ms(9000), moved.isEmpty() ? QList<CueId>{hit.cue} : moved, hit.lesson);
        TimelineDrag gesture(m_data, m_snapper, {hit, from, moved, ms(40)});
        gesture.move({from + ms(100), reach});
        gesture.move({to, reach});
        m_lastSnap = gesture.snap();
        return gesture.edit();
    }

    TimelineHit onCue(Part part, const CueId &id) const { return {TimelineLane::Cues, part, id, {}}; }
    TimelineHit onLesson(Part part) const { return {TimelineLane::Segments, part, {}, m_lesson}; }

    std::optional<SnapTarget> m_lastSnap;

private slots:
    void init()
    {
        m_data = {};
        m_data.setDuration(ms(20'000));
        m_data.setCues({{m_first, {ms(2000), ms(3000)}, "a", {}}, {m_second, {ms(5000), ms(6000)}, "b", {}}});
        m_data.setSegments({{m_lesson, {ms(1000), ms(8000)}, "L", "A1", 1}});
        m_snapper.setFrameGrid([this](MediaTime time) { return nearestFrame(time); });
    }

    void movesACueToFrames()
    {
        const TimelineEdit edit = drag(onCue(Part::Body, m_first), ms(2500), ms(3111), {}, {m_first});
        QCOMPARE(edit.kind, Kind::SetCueRange);
        QCOMPARE(edit.cues, QList<CueId>{m_first});
        QCOMPARE(edit.range, (TimeRange{ms(2600), ms(3600)}));
    }

    void resizesBothEdges()
    {
        QCOMPARE(drag(onCue(Part::InEdge, m_first), ms(2000), ms(2210)).range, (TimeRange{ms(2200), ms(3000)}));
        QCOMPARE(drag(onCue(Part::OutEdge, m_first), ms(3000), ms(3333)).range, (TimeRange{ms(2000), ms(3320)}));
    }

    void keepsAtLeastOneFrame()
    {
        QCOMPARE(drag(onCue(Part::InEdge, m_first), ms(2000), ms(9000)).range, (TimeRange{ms(2960), ms(3000)}));
        QCOMPARE(drag(onCue(Part::OutEdge, m_first), ms(3000), ms(0)).range, (TimeRange{ms(2000), ms(2040)}));
    }

    void staysInTheFilm()
    {
        QCOMPARE(drag(onCue(Part::Body, m_first), ms(2500), ms(-9000), {}, {m_first}).range,
                 (TimeRange{ms(0), ms(1000)}));
        QCOMPARE(drag(onCue(Part::Body, m_first), ms(2500), ms(90'000), {}, {m_first}).range,
                 (TimeRange{ms(19'000), ms(20'000)}));
        QCOMPARE(drag(onLesson(Part::OutEdge), ms(8000), ms(90'000)).range, (TimeRange{ms(1000), ms(20'000)}));
    }

    void snapsToNeighboursAndPlayhead()
    {
        const TimelineEdit toCue = drag(onCue(Part::OutEdge, m_first), ms(3000), ms(4930), ms(100));
        QCOMPARE(toCue.range, (TimeRange{ms(2000), ms(5000)}));
        QVERIFY(m_lastSnap);
        QCOMPARE(m_lastSnap->kind, SnapTarget::Kind::Cue);
        const TimelineEdit toPlayhead = drag(onLesson(Part::OutEdge), ms(8000), ms(8950), ms(100));
        QCOMPARE(toPlayhead.range.out, ms(9000));
        QCOMPARE(m_lastSnap->kind, SnapTarget::Kind::Playhead);
        // By the end of a moved body as well: OUT 3000 → 4990 is within reach of 5000.
        QCOMPARE(drag(onCue(Part::Body, m_first), ms(2500), ms(4490), ms(60), {m_first}).range,
                 (TimeRange{ms(4000), ms(5000)}));
    }

    void snappingSwitchedOffLeavesFrames()
    {
        QCOMPARE(drag(onCue(Part::OutEdge, m_first), ms(3000), ms(4930)).range.out, ms(4920));
        QVERIFY(!m_lastSnap);
    }

    void movesASelectionAsOne()
    {
        const TimelineEdit edit = drag(onCue(Part::Body, m_first), ms(2500), ms(3500), {}, {m_first, m_second});
        QCOMPARE(edit.kind, Kind::MoveCues);
        QCOMPARE(edit.cues, (QList<CueId>{m_first, m_second}));
        QCOMPARE(edit.offset, ms(1000));
        // The last of them stops the group at the end of the film, the first at its beginning.
        QCOMPARE(drag(onCue(Part::Body, m_first), ms(2500), ms(90'000), {}, {m_first, m_second}).offset, ms(14'000));
        QCOMPARE(drag(onCue(Part::Body, m_second), ms(5500), ms(-90'000), {}, {m_first, m_second}).offset, ms(-2000));
    }

    void createsInEitherDirection()
    {
        TimelineHit lane{TimelineLane::Segments, Part::Nothing, {}, {}};
        QCOMPARE(drag(lane, ms(12'010), ms(15'010)).range, (TimeRange{ms(12'000), ms(15'000)}));
        QCOMPARE(drag(lane, ms(15'010), ms(12'010)).range, (TimeRange{ms(12'000), ms(15'000)}));
        QCOMPARE(drag(lane, ms(12'010), ms(15'010)).kind, Kind::CreateSegment);
        lane.lane = TimelineLane::Cues;
        QCOMPARE(drag(lane, ms(12'010), ms(15'010)).kind, Kind::CreateCue);
        QCOMPARE(drag(lane, ms(12'010), ms(12'015)).kind, Kind::None);
    }

    void goingBackToTheStartIsNoEdit()
    {
        QCOMPARE(drag(onCue(Part::Body, m_first), ms(2500), ms(2500), ms(100), {m_first}).kind, Kind::None);
        QCOMPARE(drag(onCue(Part::InEdge, m_first), ms(2000), ms(2000)).kind, Kind::None);
    }

    void anyDragGivesAValidRangeOnFrames()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 5000; ++i) {
            const auto part =
                std::array{Part::Body, Part::InEdge, Part::OutEdge, Part::Nothing}[size_t(random.bounded(4))];
            const bool segments = random.bounded(2) == 0;
            TimelineHit hit = segments ? onLesson(part) : onCue(part, random.bounded(2) ? m_first : m_second);
            if (part == Part::Nothing)
                hit = {segments ? TimelineLane::Segments : TimelineLane::Cues, part, {}, {}};
            const QList<CueId> moved = part == Part::Body && !segments ? QList<CueId>{hit.cue} : QList<CueId>{};
            const TimelineEdit edit = drag(hit, MediaTime::fromUs(random.bounded(qint64(20'000'000))),
                                           MediaTime::fromUs(random.bounded(qint64(40'000'000)) - 10'000'000),
                                           ms(random.bounded(300)), moved);
            if (edit.kind == Kind::None)
                continue;
            QVERIFY(edit.range.isValid());
            QVERIFY(edit.range.in >= MediaTime() && edit.range.out <= m_data.duration());
            QCOMPARE(nearestFrame(edit.range.in), edit.range.in);
            QCOMPARE(nearestFrame(edit.range.out), edit.range.out);
        }
    }

    void cutsCatchEdges()
    {
        m_snapper.setTargets(m_data, ms(9000), {m_first}, {}, {{TransitionKind::Cut, 85, ms(3400), {}, 1}});
        TimelineDrag gesture(m_data, m_snapper, {onCue(Part::OutEdge, m_first), ms(3000), {}, ms(40)});
        gesture.move({ms(3350), ms(100)});
        QCOMPARE(gesture.edit().range, (TimeRange{ms(2000), ms(3400)}));
        QVERIFY(gesture.snap());
        QCOMPARE(gesture.snap()->kind, SnapTarget::Kind::Cut);
    }

    void rippleTakesLaterCuesAlong()
    {
        TimelineDrag body(m_data, m_snapper, {onCue(Part::Body, m_first), ms(2500), {m_first}, ms(40), true});
        body.move({ms(3500), {}});
        QCOMPARE(body.edit().kind, Kind::MoveCues);
        QCOMPARE(body.edit().cues, (QList<CueId>{m_first, m_second}));
        QCOMPARE(body.edit().offset, ms(1000));
        TimelineDrag edge(m_data, m_snapper, {onCue(Part::OutEdge, m_first), ms(3000), {}, ms(40), true});
        edge.move({ms(3400), {}});
        QCOMPARE(edge.edit().kind, Kind::ResizeAndMove);
        QCOMPARE(edge.edit().resized, m_first);
        QCOMPARE(edge.edit().range, (TimeRange{ms(2000), ms(3400)}));
        QCOMPARE(edge.edit().cues, QList<CueId>{m_second});
        QCOMPARE(edge.edit().offset, ms(400));
        QCOMPARE(edge.previewOf(m_second, {ms(5000), ms(6000)}), (TimeRange{ms(5400), ms(6400)}));
        // The cue before stays: the second stops at its end.
        TimelineDrag back(m_data, m_snapper, {onCue(Part::Body, m_second), ms(5500), {m_second}, ms(40), true});
        back.move({ms(500), {}});
        QCOMPARE(back.edit().range, (TimeRange{ms(3000), ms(4000)}));
        // The IN edge takes nothing along.
        TimelineDrag in(m_data, m_snapper, {onCue(Part::InEdge, m_first), ms(2000), {}, ms(40), true});
        in.move({ms(1000), {}});
        QCOMPARE(in.edit().kind, Kind::SetCueRange);
    }

    void aRippleNeverMakesAnOverlap()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 400; ++round) {
            QList<TimelineCue> cues;
            MediaTime at;
            for (int i = 0; i < 12; ++i) {
                const MediaTime in = at + ms(40 * random.bounded(20)); // touching now and then
                at = in + ms(40 * (1 + random.bounded(60)));
                cues.append({CueId(QUuid::createUuid()), {in, at}, {}, {}});
            }
            TimelineData data;
            data.setDuration(at + ms(40 * random.bounded(200)));
            data.setCues(cues);
            const TimelineCue &hit = cues[random.bounded(12)];
            const Part part = random.bounded(2) ? Part::Body : Part::OutEdge;
            const MediaTime from = part == Part::Body ? hit.range.in : hit.range.out;
            m_snapper.setTargets(data, ms(9000), {}, {});
            TimelineDrag gesture(data, m_snapper, {onCue(part, hit.id), from, {hit.id}, ms(40), true});
            gesture.move({from + ms(random.bounded(20'000) - 10'000), ms(random.bounded(2) * 200)});
            const TimelineEdit edit = gesture.edit();
            if (edit.kind == Kind::None)
                continue;
            MediaTime lastOut;
            for (const TimelineCue &cue : std::as_const(cues)) {
                const TimeRange range = gesture.previewOf(cue.id, cue.range);
                QVERIFY(range.isValid());
                QVERIFY2(range.in >= lastOut, qPrintable(QStringLiteral("round %1").arg(round)));
                QVERIFY(range.out <= data.duration());
                QCOMPARE(nearestFrame(range.in), range.in);
                QCOMPARE(nearestFrame(range.out), range.out);
                lastOut = range.out;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelineDrag)
#include "tst_timelinedrag.moc"
