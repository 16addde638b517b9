// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/bulk/cuetiming.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

FrameRate rate(const char *text)
{
    return FrameRate::parse(QString::fromLatin1(text)).value();
}

SnapTime gridOf(const FrameRate &frames)
{
    return [frames](MediaTime time) {
        const qint64 frame = frames.frameAt(time);
        const MediaTime before = frames.timeOf(frame);
        const MediaTime after = frames.timeOf(frame + 1);
        return time - before <= after - time ? before : after;
    };
}

QList<Cue> after(QList<Cue> cues, const QList<CueRange> &changes)
{
    for (const CueRange &change : changes) {
        for (Cue &cue : cues) {
            if (cue.id == change.id)
                cue.range = change.range;
        }
    }
    return cues;
}

CueTrack trackOf(const QList<Cue> &cues)
{
    CueTrack track;
    track.apply({}, cues);
    return track;
}

} // namespace

class TestCueTiming : public QObject
{
    Q_OBJECT

private:
    std::mt19937 m_engine{runSeed()};
    TemporaryProject m_project;

    int number(int least, int most) { return least + int(m_engine() % unsigned(most - least + 1)); }

    /// Cues on `snap`, some of which overlap or touch.
    QList<Cue> cues(int count, const SnapTime &snap)
    {
        QList<Cue> result;
        qint64 at = number(0, 5000);
        for (int i = 0; i < count; ++i) {
            const MediaTime in = snap(MediaTime::fromMs(at));
            const MediaTime out = snap(in + MediaTime::fromMs(number(400, 5000)));
            Cue cue = makeCue(*m_project.document, 0, 1, QString(number(1, 80), u'a'));
            cue.range = {in, out};
            result.append(cue);
            at += number(0, 4) == 0 ? 0 : number(200, 6000);
        }
        return trackOf(result).cues();
    }

private slots:
    void frameRatesAreExact()
    {
        Cue cue = makeCue(*m_project.document, 0, 1, QStringLiteral("x"));
        // Frame 150,000 of a film at 24000/1001 is frame 150,000 at 25: 6,256.25 s become 6,000 s.
        cue.range = {rate("23.976").timeOf(150'000), rate("23.976").timeOf(150'048)};
        const auto changes = cuetiming::converted({cue}, rate("23.976"), rate("25"), gridOf(rate("25")));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].range.in, MediaTime::fromSeconds(6000));
        QCOMPARE(changes[0].range.out, MediaTime::fromMs(6'001'920));
        QVERIFY(cuetiming::converted({cue}, rate("25"), rate("25"), {}).isEmpty());
    }

    void framesStayFrames()
    {
        const QList<const char *> rates{"23.976", "24", "25", "29.97", "30", "50", "59.94"};
        const int runs = runCount(2'000, 60);
        for (int run = 0; run < runs; ++run) {
            const FrameRate from = rate(rates[number(0, 6)]);
            const FrameRate to = rate(rates[number(0, 6)]);
            QList<Cue> source;
            QList<std::pair<qint64, qint64>> frames;
            for (int i = 0; i < 40; ++i) {
                const qint64 in = number(0, 250'000);
                frames.append({in, in + number(1, 200)});
                Cue cue = makeCue(*m_project.document, 0, 1, QStringLiteral("x"));
                cue.range = {from.timeOf(in), from.timeOf(frames.last().second)};
                source.append(cue);
            }
            const QList<Cue> made = after(source, cuetiming::converted(source, from, to, gridOf(to)));
            for (int i = 0; i < 40; ++i) { // the same frames of the other film, and back again
                QCOMPARE(made[i].range.in, to.timeOf(frames[i].first));
                QCOMPARE(made[i].range.out, to.timeOf(frames[i].second));
            }
            const QList<Cue> back = after(made, cuetiming::converted(made, to, from, gridOf(from)));
            for (int i = 0; i < 40; ++i)
                QCOMPARE(back[i].range, source[i].range);
        }
    }

    void edgesGoToCutsWithoutNewOverlaps()
    {
        const SnapTime snap = gridOf(rate("25"));
        const MediaTime gap = MediaTime::fromMs(80);
        const MediaTime reach = MediaTime::fromMs(500);
        const MediaTime least = MediaTime::fromMs(200);
        const int runs = runCount(5'000, 200);
        qsizetype moved = 0;
        for (int run = 0; run < runs; ++run) {
            const QList<Cue> source = cues(20, snap);
            QList<MediaTime> cuts;
            for (qint64 ms = 0; ms < 120'000; ms += number(200, 6000))
                cuts.append(snap(MediaTime::fromMs(ms)));
            const CueTrack track = trackOf(source);
            const auto changes = cuetiming::snappedToCuts(track, {}, cuts, {reach, gap, least}, snap);
            moved += changes.size();
            const QList<Cue> made = after(source, changes);
            for (qsizetype i = 0; i < made.size(); ++i) {
                const TimeRange now = made[i].range;
                const TimeRange former = source[i].range;
                QVERIFY(now.isValid());
                if (now.in != former.in) {
                    QVERIFY(cuts.contains(now.in));
                    QVERIFY(std::abs((now.in - former.in).us()) <= reach.us());
                }
                if (now.out != former.out)
                    QVERIFY(std::abs((now.out + gap - former.out).us()) <= reach.us());
                if (now != former)
                    QVERIFY(now.duration() >= std::min(least, former.duration()));
                // What was apart stays apart.
                for (qsizetype k = i + 1; k < made.size(); ++k) {
                    if (!source[i].range.overlaps(source[k].range))
                        QVERIFY(!now.overlaps(made[k].range));
                }
            }
        }
        QVERIFY2(moved > runs, qPrintable(QString::number(moved)));
    }

    void reachesBackToTheCueBefore()
    {
        const SnapTime snap = gridOf(rate("25"));
        const auto at = [](qint64 ms) { return MediaTime::fromMs(ms); };
        QList<Cue> source = cues(3, snap);
        source[0].range = {at(1000), at(2000)};
        source[1].range = {at(3000), at(4000)};
        source[2].range = {at(9000), at(9400)};
        const QList<Cue> made =
            after(source, cuetiming::extendedToPrevious(trackOf(source), {}, at(80), at(3000), snap));
        QCOMPARE(made[0].range, source[0].range); // nothing before it
        QCOMPARE(made[1].range, (TimeRange{at(2080), at(4000)}));
        QCOMPARE(made[2].range, (TimeRange{at(6400), at(9400)})); // not longer than three seconds
    }

    void stretchesThroughTwoPoints()
    {
        const SnapTime snap = gridOf(rate("25"));
        const auto at = [](qint64 ms) { return MediaTime::fromMs(ms); };
        const int runs = runCount(5'000, 200);
        for (int run = 0; run < runs; ++run) {
            const QList<Cue> source = cues(20, snap);
            const MediaTime first = source.constFirst().range.in;
            const MediaTime last = source.constLast().range.in;
            if (first == last)
                continue;
            const MediaTime firstTo = snap(first + at(number(0, 3000)));
            const MediaTime lastTo = snap(std::max(firstTo + at(1000), last + at(number(-3000, 3000))));
            const QList<Cue> made = after(source, cuetiming::stretched(source, first, firstTo, last, lastTo, snap));
            QCOMPARE(made.constFirst().range.in, firstTo);
            QCOMPARE(made.constLast().range.in, lastTo);
            for (qsizetype i = 0; i < made.size(); ++i) {
                QVERIFY(made[i].range.isValid());
                QCOMPARE(snap(made[i].range.in), made[i].range.in);
                QCOMPARE(snap(made[i].range.out), made[i].range.out);
                QVERIFY(i == 0 || made[i - 1].range.in <= made[i].range.in);
                const double share = double((source[i].range.in - first).us()) / double((last - first).us());
                const double wanted = double(firstTo.us()) + share * double((lastTo - firstTo).us());
                QVERIFY(std::abs(wanted - double(made[i].range.in.us())) <= 20'001);
            }
        }
        QVERIFY(cuetiming::stretched(cues(3, snap), at(5), at(9), at(5), at(10), snap).isEmpty());
        QVERIFY(cuetiming::stretched(cues(3, snap), at(5), at(9), at(15), at(1), snap).isEmpty());
    }

    void overlapsGoAndNothingElse()
    {
        const MediaTime gap = MediaTime::fromMs(80);
        const MediaTime least = MediaTime::fromMs(160);
        const int runs = runCount(5'000, 200);
        for (int run = 0; run < runs; ++run) {
            const SnapTime snap = gridOf(rate(run % 2 == 0 ? "25" : "23.976"));
            const QList<Cue> source = cues(30, snap);
            const auto changes = cuetiming::withGaps(trackOf(source), {}, {gap, {}, least}, snap);
            const QList<Cue> made = after(source, changes);
            for (qsizetype i = 0; i < made.size(); ++i) {
                QCOMPARE(made[i].range.in, source[i].range.in);
                QVERIFY(made[i].range.isValid());
                QVERIFY(made[i].range.out <= source[i].range.out);
                QCOMPARE(snap(made[i].range.out), made[i].range.out);
                const auto next = std::find_if(made.begin() + i, made.end(),
                                               [&](const Cue &cue) { return cue.range.in > made[i].range.in; });
                if (next == made.end())
                    QCOMPARE(made[i].range, source[i].range);
                else if (next->range.in - made[i].range.in > least + gap + MediaTime::fromMs(50))
                    QVERIFY(made[i].range.out <= next->range.in - gap);
            }
            QVERIFY(cuetiming::withGaps(trackOf(made), {}, {gap, {}, least}, snap).isEmpty()); // once is enough
            const QSet<CueId> one{source[4].id};
            for (const CueRange &change : cuetiming::withGaps(trackOf(source), one, {gap, {}, least}, snap))
                QCOMPARE(change.id, source[4].id);
        }
    }

    void durationsGiveTimeToRead()
    {
        const auto count = [](const QString &text) { return double(text.size()); };
        const cuetiming::DurationRules rules{17, MediaTime::fromMs(833), MediaTime::fromMs(7000), MediaTime::fromMs(83),
                                             false};
        const int runs = runCount(5'000, 200);
        for (int run = 0; run < runs; ++run) {
            const SnapTime snap = gridOf(rate("24"));
            const QList<Cue> source = cues(30, snap);
            const CueTrack track = trackOf(source);
            const QList<Cue> made = after(source, cuetiming::withReadingTime(track, {}, rules, count, snap));
            for (qsizetype i = 0; i < made.size(); ++i) {
                QVERIFY(made[i].range.out >= source[i].range.out);
                QCOMPARE(made[i].range.in, source[i].range.in);
                if (made[i].range == source[i].range)
                    continue;
                QCOMPARE(snap(made[i].range.out), made[i].range.out);
                for (qsizetype j = i + 1; j < made.size(); ++j)
                    QVERIFY(made[j].range.in == made[i].range.in ||
                            made[j].range.in >= made[i].range.out + rules.leastGap);
            }
            const QList<Cue> extended = after(
                source, cuetiming::extendedToNext(track, {}, MediaTime::fromMs(83), MediaTime::fromMs(7000), snap));
            for (qsizetype i = 0; i < extended.size(); ++i) {
                QVERIFY(extended[i].range.out >= source[i].range.out);
                QVERIFY(extended[i].range == source[i].range ||
                        extended[i].range.duration() <= MediaTime::fromMs(7000));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCueTiming)
#include "tst_cuetiming.moc"
