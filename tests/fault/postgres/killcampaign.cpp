// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/postgres/killcampaign.h"

#include "tests/support/eventually.h"

#include <QTimer>

#include <algorithm>
#include <csignal>

namespace cinefluent::tests {

namespace {

qint64 quantile(std::vector<qint64> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(q * double(values.size() - 1) + 0.5)];
}

/// The event loop runs until the seeded instant of the next kill.
void runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

KillCampaign::KillCampaign(ServerUnderTest &server, EventLedger &ledger, quint32 seed)
    : m_server(server)
    , m_ledger(ledger)
    , m_random(seed)
{
}

QString KillCampaign::run(Victim victim, int kills)
{
    const qsizetype acknowledgedBefore = m_ledger.acknowledgedCount();
    const qsizetype failuresBefore = m_ledger.failureCount();
    m_recoveriesMs.clear();
    m_ledger.start();
    if (!eventually([&] { return m_ledger.acknowledgedCount() > acknowledgedBefore + 50; }, 60'000))
        return QStringLiteral("the writers do not get going: ") + m_server.output();
    for (int i = 0; i < kills; ++i) {
        runFor(20 + int(m_random() % 400));
        if (const QString failure = kill(victim); !failure.isEmpty())
            return QStringLiteral("kill %1: ").arg(i) + failure;
    }
    m_ledger.finish();
    if (!eventually([&] { return m_ledger.isIdle(); }))
        return QStringLiteral("the writers do not come to an end");
    m_acknowledged = m_ledger.acknowledgedCount() - acknowledgedBefore;
    m_failures = m_ledger.failureCount() - failuresBefore;
    const auto superuser = m_server.superuser();
    if (!superuser)
        return describe(superuser.error());
    return m_ledger.compare(*superuser).mid(0, 10).join(QLatin1Char('\n'));
}

QString KillCampaign::kill(Victim victim)
{
    m_ledger.markKill();
    switch (victim) {
    case Victim::Server:
        m_server.killProcess();
        m_server.start();
        break;
    case Victim::Postmaster:
        m_server.killPostmaster();
        break;
    case Victim::Backend:
        // After the kill before this one the whole of PostgreSQL starts anew, and for a moment there is none.
        if (!eventually([&, choice = quint32(m_random())] { return m_server.killBackend(choice); }, int(readyLimitMs)))
            return QStringLiteral("no backend to kill");
        break;
    }
    if (!eventually([&] { return m_ledger.recoveryMs().has_value(); }, int(readyLimitMs)))
        return QStringLiteral("not ready within %1 ms\n").arg(readyLimitMs) + m_server.output();
    m_recoveriesMs.push_back(*m_ledger.recoveryMs());
    return m_server.isRunning() ? QString() : QStringLiteral("the server ended\n") + m_server.output();
}

QString KillCampaign::summary() const
{
    return QStringLiteral("killed %1 times, %2 events acknowledged and there once each, %3 sends failed, ready again "
                          "after p50 %4 p95 %5 max %6 ms")
        .arg(m_recoveriesMs.size())
        .arg(m_acknowledged)
        .arg(m_failures)
        .arg(quantile(m_recoveriesMs, 0.5))
        .arg(quantile(m_recoveriesMs, 0.95))
        .arg(quantile(m_recoveriesMs, 1));
}

} // namespace cinefluent::tests
