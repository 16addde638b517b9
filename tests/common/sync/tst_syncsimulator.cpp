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
    void replicasAgreeAndNothingIsLost_data()
    {
        QTest::addColumn<quint64>("first");
        QTest::addColumn<quint64>("count");
        const QString wanted = qEnvironmentVariable("CINEFLUENT_HISTORY");
        if (!wanted.isEmpty()) {
            QTest::newRow("one history") << wanted.toULongLong() << quint64(1);
            return;
        }
        constexpr int shards = 20;
        const quint64 start = quint64(runSeed()) << 32U;
        const auto count = quint64(runCount(100'000, 400) / shards);
        for (quint64 shard = 0; shard < shards; ++shard)
            QTest::addRow("shard %d", int(shard)) << start + shard * count << count;
    }

    void replicasAgreeAndNothingIsLost()
    {
        QFETCH(quint64, first);
        QFETCH(quint64, count);
        for (quint64 history = first; history < first + count; ++history) {
            Simulation simulation(history);
            const QString failure = simulation.run();
            QVERIFY2(failure.isEmpty(),
                     qPrintable(QStringLiteral("CINEFLUENT_HISTORY=%1: %2").arg(history).arg(failure)));
            m_counts += simulation.counts();
            ++m_histories;
        }
    }

    /// Else the histories would not show what they are to show.
    void everythingHappened()
    {
        qInfo("%lld histories: %s", m_histories, qPrintable(m_counts.toString()));
        if (m_histories < 100)
            return; // one alone was asked for
        for (const qint64 happened :
             {m_counts.edits, m_counts.partitions, m_counts.duplicates, m_counts.dropped, m_counts.editorCrashes,
              m_counts.serverCrashes, m_counts.restoredServers, m_counts.copiedFiles, m_counts.damagedFiles,
              m_counts.conflicts, m_counts.renamed, m_counts.mismatches, m_counts.repaired, m_counts.newHistories})
            QVERIFY(happened > 0);
    }

    void aSeedIsAHistory()
    {
        Simulation one(7);
        Simulation other(7);
        QCOMPARE(one.run(), other.run());
        QCOMPARE(one.counts().toString(), other.counts().toString());
    }

private:
    SimulationCounts m_counts;
    qint64 m_histories = 0;
};

QTEST_GUILESS_MAIN(TestSyncSimulator)
#include "tst_syncsimulator.moc"
