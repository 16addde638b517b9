// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/postgres/killcampaign.h"
#include "tests/fault/postgres/localeventwriter.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cstdio>

using namespace cinefluent::tests;

/// The write batcher over a private PostgreSQL, in the smallest server there can be.
class TestPostgresKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        constexpr int writers = 16;
        constexpr int learners = 5; // fewer than writers: they meet on the same rows
        m_seed = runSeed();
        QVERIFY(m_folder.isValid());
        QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0711), 0);
        const QString socket = m_folder.filePath(QStringLiteral("progress.sock"));
        const QString data = m_folder.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        QList<QUuid> users;
        QStringList arguments{data, socket, QUuid::createUuid().toString(QUuid::WithoutBraces)};
        for (int i = 0; i < learners; ++i) {
            users.append(QUuid::createUuid());
            arguments.append(users.last().toString(QUuid::WithoutBraces));
        }
        m_server = std::make_unique<ServerUnderTest>(QStringLiteral(CINEFLUENT_PROGRESS_SERVER), arguments, data);
        m_server->start();
        std::vector<std::unique_ptr<EventWriter>> connections;
        for (int i = 0; i < writers; ++i)
            connections.push_back(std::make_unique<LocalEventWriter>(socket));
        m_ledger = std::make_unique<EventLedger>(std::move(connections), users, m_seed);
    }

    void cleanupTestCase()
    {
        m_ledger.reset();
        m_server.reset();
    }

    void keepsWhatWasAcknowledged_data()
    {
        QTest::addColumn<int>("victim");
        QTest::newRow("server") << int(Victim::Server);
        QTest::newRow("postmaster") << int(Victim::Postmaster);
        QTest::newRow("backend") << int(Victim::Backend);
    }

    void keepsWhatWasAcknowledged()
    {
        QFETCH(int, victim);
        KillCampaign campaign(*m_server, *m_ledger, m_seed + quint32(victim));
        const QString failure = campaign.run(Victim(victim), runCount(50, 3));
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
        std::printf("%s: seed %u, %s\n", QTest::currentDataTag(), m_seed, qPrintable(campaign.summary()));
        std::fflush(stdout);
    }

private:
    quint32 m_seed = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<ServerUnderTest> m_server;
    std::unique_ptr<EventLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestPostgresKill)
#include "tst_postgreskill.moc"
