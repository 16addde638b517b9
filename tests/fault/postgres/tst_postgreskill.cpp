// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/postgres/eventledger.h"
#include "tests/fault/postgres/localeventwriter.h"
#include "tests/fault/postgres/serverundertest.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>

#include <cstdio>
#include <random>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

constexpr int writers = 16;
constexpr int learners = 5; ///< fewer than writers: they meet on the same rows
constexpr qint64 readyLimitMs = 10'000;

enum class Victim
{
    Server,
    Postmaster,
    Backend
};

qint64 quantile(std::vector<qint64> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(q * double(values.size() - 1) + 0.5)];
}

} // namespace

class TestPostgresKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = runSeed();
        QVERIFY(m_folder.isValid());
        QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0711), 0);
        const QString socket = m_folder.filePath(QStringLiteral("progress.sock"));
        QList<QUuid> users;
        QStringList arguments{m_folder.filePath(QStringLiteral("data")), socket,
                              QUuid::createUuid().toString(QUuid::WithoutBraces)};
        QVERIFY(QDir().mkpath(arguments.first()));
        for (int i = 0; i < learners; ++i) {
            users.append(QUuid::createUuid());
            arguments.append(users.last().toString(QUuid::WithoutBraces));
        }
        m_server =
            std::make_unique<ServerUnderTest>(QStringLiteral(CINEFLUENT_PROGRESS_SERVER), arguments, arguments.first());
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
        const qsizetype before = m_ledger->acknowledgedCount();
        const qsizetype failuresBefore = m_ledger->failureCount();
        m_ledger->start();
        QTRY_VERIFY2_WITH_TIMEOUT(m_ledger->acknowledgedCount() > before + 50, qPrintable(m_server->output()), 30'000);

        std::vector<qint64> recoveries;
        killRepeatedly(*m_server, *m_ledger, Victim(victim), recoveries);
        if (QTest::currentTestFailed())
            return;
        m_ledger->finish();
        QTRY_VERIFY_WITH_TIMEOUT(m_ledger->isIdle(), readyLimitMs);
        const auto superuser = m_server->superuser();
        QVERIFY(superuser.ok());
        const QStringList faults = m_ledger->compare(*superuser);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 10).join(QLatin1Char('\n'))));
        std::printf("%s: seed %u, killed %zu times, %lld events acknowledged, %lld sends failed, ready again after "
                    "p50 %lld p95 %lld max %lld ms\n",
                    QTest::currentDataTag(), m_seed, recoveries.size(),
                    qlonglong(m_ledger->acknowledgedCount() - before),
                    qlonglong(m_ledger->failureCount() - failuresBefore), qlonglong(quantile(recoveries, 0.5)),
                    qlonglong(quantile(recoveries, 0.95)), qlonglong(quantile(recoveries, 1)));
        std::fflush(stdout);
    }

private:
    void killRepeatedly(ServerUnderTest &server, EventLedger &ledger, Victim victim, std::vector<qint64> &recoveries)
    {
        std::mt19937 random(m_seed * 3 + quint32(victim));
        const int kills = runCount(50, 3);
        for (int i = 0; i < kills; ++i) {
            waitMs(20 + int(random() % 400));
            ledger.markKill();
            switch (victim) {
            case Victim::Server:
                server.killProcess();
                server.start();
                break;
            case Victim::Postmaster:
                server.killPostmaster();
                break;
            case Victim::Backend:
                QVERIFY(server.killBackend(quint32(random())));
                break;
            }
            QTRY_VERIFY2_WITH_TIMEOUT(ledger.recoveryMs().has_value(), qPrintable(server.output()), readyLimitMs);
            recoveries.push_back(*ledger.recoveryMs());
            QVERIFY(server.isRunning());
        }
    }

    /// The seeded instant of the next kill: the loop runs meanwhile.
    static void waitMs(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }

    quint32 m_seed = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<ServerUnderTest> m_server;
    std::unique_ptr<EventLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestPostgresKill)
#include "tst_postgreskill.moc"
