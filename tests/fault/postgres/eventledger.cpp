// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/postgres/eventledger.h"

#include "server/storage/postgres/sqlscript.h"

namespace cinefluent::tests {

using namespace cinefluent::server;

EventLedger::EventLedger(std::vector<std::unique_ptr<EventWriter>> writers, QList<QUuid> users, quint32 seed)
    : m_users(std::move(users))
    , m_random(seed)
{
    m_clients.reserve(writers.size()); // addresses are kept below
    for (auto &writer : writers) {
        Client &client = m_clients.emplace_back();
        client.writer = std::move(writer);
        connect(client.writer.get(), &EventWriter::acknowledged, this, [this, &client] { handleAcknowledged(client); });
        connect(client.writer.get(), &EventWriter::failed, this, [this, &client] { handleFailed(client); });
    }
}

void EventLedger::start()
{
    m_isFinishing = false;
    m_busyWriters = int(m_clients.size());
    for (Client &client : m_clients)
        next(client);
}

void EventLedger::next(Client &client)
{
    if (m_isFinishing) {
        --m_busyWriters;
        return;
    }
    client.event.userId = m_users[qsizetype(m_random() % quint32(m_users.size()))];
    client.event.eventId = QUuid::createUuid();
    client.event.percentHundredths = int(m_random() % 10'001);
    m_sent.insert(client.event.eventId, client.event.userId);
    send(client);
}

void EventLedger::send(Client &client)
{
    client.isSentAfterFailure = m_sawFailure;
    client.writer->send(client.event);
}

void EventLedger::handleAcknowledged(Client &client)
{
    m_acknowledged.insert(client.event.eventId);
    if (m_sawFailure && client.isSentAfterFailure && !m_recoveryMs)
        m_recoveryMs = m_sinceKill.elapsed();
    next(client);
}

void EventLedger::handleFailed(Client &client)
{
    ++m_failures;
    m_sawFailure = true;
    send(client);
}

void EventLedger::markKill()
{
    m_sawFailure = false;
    m_recoveryMs.reset();
    m_sinceKill.start();
}

QStringList EventLedger::compare(const ConnectionSettings &superuser) const
{
    const auto rows = runQuery(superuser, "select event_id, user_id from progress_events");
    const auto sums = runQuery(superuser, "select e.user_id, e.events, p.time_spent from (select user_id, lesson_id,"
                                          " count(*) events from progress_events group by 1, 2) e"
                                          " left join user_progress p using (user_id, lesson_id)");
    if (!rows || !sums)
        return {describe((rows ? sums : rows).error())};
    QStringList faults;
    QSet<QUuid> stored;
    for (const PgRow row : *rows) {
        const QUuid event = row.uuid(0);
        if (stored.contains(event))
            faults.append(QStringLiteral("stored twice: ") + event.toString());
        stored.insert(event);
        if (m_sent.value(event) != row.uuid(1))
            faults.append(QStringLiteral("never sent so: ") + event.toString());
    }
    for (const QUuid &event : m_acknowledged) {
        if (!stored.contains(event))
            faults.append(QStringLiteral("acknowledged and lost: ") + event.toString());
    }
    for (const PgRow row : *sums) {
        if (row.int64(1) != row.int64(2)) {
            faults.append(QStringLiteral("%1 events make %2 seconds of user %3")
                              .arg(row.int64(1))
                              .arg(row.int64(2))
                              .arg(row.text(0)));
        }
    }
    return faults;
}

} // namespace cinefluent::tests
