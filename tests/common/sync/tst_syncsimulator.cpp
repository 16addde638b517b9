// SPDX-License-Identifier: GPL-3.0-or-later
// Editors with whatever can happen to their machines, nets and server: in the end all have the same, and no edit is
// lost. A history that fails names its seed; CINEFLUENT_HISTORY=<seed> runs that one alone.
#include "tests/common/sync/simulation.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent::tests;

class TestSyncSimulator : public QObject
{
    Q_OBJECT

private slots:
    void replicasAgreeAndNothingIsLost()
    {
        bool isGiven = false;
        const quint64 wanted = qEnvironmentVariable("CINEFLUENT_HISTORY").toULongLong(&isGiven);
        const quint64 first = isGiven ? wanted : quint64(runSeed()) << 32U;
        const quint64 count = isGiven ? 1 : quint64(runCount(100'000, 400));
        SimulationCounts counts;
        for (quint64 history = first; history < first + count; ++history) {
            Simulation simulation(history);
            const QString failure = simulation.run();
            QVERIFY2(failure.isEmpty(),
                     qPrintable(QStringLiteral("CINEFLUENT_HISTORY=%1: %2").arg(history).arg(failure)));
            counts += simulation.counts();
        }
        qInfo("%llu histories: %s", count, qPrintable(counts.toString()));
        if (isGiven)
            return;
        // Else the histories would not show what they are to show.
        for (const qint64 happened :
             {counts.edits, counts.partitions, counts.duplicates, counts.dropped, counts.editorCrashes,
              counts.serverCrashes, counts.restoredServers, counts.copiedFiles, counts.damagedFiles, counts.conflicts,
              counts.renamed, counts.mismatches, counts.repaired, counts.newHistories})
            QVERIFY(happened > 0);
    }

    void aSeedIsAHistory()
    {
        Simulation one(7);
        Simulation other(7);
        QCOMPARE(one.run(), other.run());
        QCOMPARE(one.counts().toString(), other.counts().toString());
    }
};

QTEST_GUILESS_MAIN(TestSyncSimulator)
#include "tst_syncsimulator.moc"
