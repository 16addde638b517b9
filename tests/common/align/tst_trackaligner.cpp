// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/align/trackaligner.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::align;
using namespace cinefluent::tests;

namespace {

AlignedCue cue(qint64 inMs, qint64 outMs, const QString &text = {})
{
    return {{MediaTime::fromMs(inMs), MediaTime::fromMs(outMs)}, text};
}

/// "0=0 1+2=1 -=2".
QString shapeOf(const QList<AlignedGroup> &groups)
{
    QStringList parts;
    const auto side = [](const QList<qsizetype> &list) {
        QStringList names;
        for (const qsizetype index : list)
            names.append(QString::number(index));
        return names.isEmpty() ? QStringLiteral("-") : names.join(u'+');
    };
    for (const AlignedGroup &group : groups)
        parts.append(side(group.first) + u'=' + side(group.second));
    return parts.join(u' ');
}

} // namespace

class TestTrackAligner : public QObject
{
    Q_OBJECT

private slots:
    void alignsByTime()
    {
        const QList<AlignedCue> first{cue(1000, 3000, "Every evening"), cue(4000, 6000, "Tom climbs the stairs"),
                                      cue(9000, 12'000, "It shines")};
        QCOMPARE(shapeOf(alignTracks(first, first)), QStringLiteral("0=0 1=1 2=2"));
        QCOMPARE(shapeOf(alignTracks(first, {})), QStringLiteral("0=- 1=- 2=-"));
        QCOMPARE(shapeOf(alignTracks({}, first)), QStringLiteral("-=0 -=1 -=2"));
        QCOMPARE(shapeOf(alignTracks({}, {})), QString());
        QCOMPARE(shapeOf(alignTracks(first, {cue(1100, 2000, "Cada"), cue(2050, 3100, "tarde"), cue(4100, 6100, "Tom"),
                                             cue(30'000, 31'000, "Nadie")})),
                 QStringLiteral("0=0+1 1=2 2=- -=3"));
        QCOMPARE(shapeOf(alignTracks(first, {cue(1000, 6000, "Cada tarde Tom sube"), cue(9000, 12'000, "Brilla")})),
                 QStringLiteral("0+1=0 2=1"));
    }

    void numbersTellWhereTimesDoNot()
    {
        const QList<AlignedCue> first{cue(1000, 2000, "Room 12"), cue(2000, 3000, "Room 7?")};
        const QList<AlignedCue> second{cue(1500, 2500, "¿Sala 7?"), cue(3200, 4000, "Nada")};
        QCOMPARE(shapeOf(alignTracks(first, second)), QStringLiteral("0=- 1=0 -=1"));
    }

    /// Tracks made from one script by known joins, gaps and additions: the aligner has to find what was done.
    void findsWhatWasDone()
    {
        std::mt19937 engine(runSeed());
        const auto number = [&engine](int least, int most) {
            return least + int(engine() % unsigned(most - least + 1));
        };
        qsizetype right = 0;
        qsizetype all = 0;
        const int runs = runCount(200, 20);
        for (int run = 0; run < runs; ++run) {
            QList<AlignedCue> first;
            QList<AlignedCue> second;
            using Side = QList<qsizetype>;
            QList<std::pair<Side, Side>> truth;
            qint64 at = 0;
            const qint64 drift = number(-250, 250);
            for (int i = 0; i < 200; ++i) {
                at += number(60, 4000);
                const qint64 duration = number(900, 5000);
                const auto text = [&](int share) { return QString(int(duration / 80) * share / 100 + 1, u'x'); };
                const qint64 in = at + drift + number(-200, 200);
                const int kind = number(0, 19);
                if (kind == 0) { // only here
                    truth.append(std::pair(Side{first.size()}, Side{}));
                    first.append(cue(at, at + duration, text(100)));
                } else if (kind == 1) { // only there
                    truth.append(std::pair(Side{}, Side{second.size()}));
                    second.append(cue(in, in + duration, text(120)));
                } else if (kind == 2 && duration > 2400) { // two there
                    truth.append(std::pair(Side{first.size()}, Side{second.size(), second.size() + 1}));
                    first.append(cue(at, at + duration, text(100)));
                    second.append(cue(in, in + duration / 2, text(60)));
                    second.append(cue(in + duration / 2 + 80, in + duration, text(60)));
                } else {
                    truth.append(std::pair(Side{first.size()}, Side{second.size()}));
                    first.append(cue(at, at + duration, text(100)));
                    second.append(cue(in, in + duration + number(-200, 300), text(120)));
                }
                at += duration;
            }
            const QList<AlignedGroup> groups = alignTracks(first, second);
            QList<qsizetype> seenFirst;
            QList<qsizetype> seenSecond;
            for (const AlignedGroup &group : groups) {
                seenFirst += group.first;
                seenSecond += group.second;
                right += truth.contains(std::pair(group.first, group.second)) ? 1 : 0;
            }
            all += truth.size();
            QCOMPARE(seenFirst.size(), first.size()); // everybody once, in order
            QCOMPARE(seenSecond.size(), second.size());
            QVERIFY(std::is_sorted(seenFirst.begin(), seenFirst.end()));
            QVERIFY(std::is_sorted(seenSecond.begin(), seenSecond.end()));
        }
        std::printf("%lld of %lld groups as made\n", qint64(right), qint64(all));
        QVERIFY(right >= all * 97 / 100);
    }

    void aFilmTakesMoments()
    {
        QList<AlignedCue> first;
        for (int i = 0; i < 5000; ++i)
            first.append(cue(i * 1500, i * 1500 + 1400, QStringLiteral("Line %1").arg(i)));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(alignTracks(first, first).size(), 5000);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestTrackAligner)
#include "tst_trackaligner.moc"
