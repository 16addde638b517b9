// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/connectionsettings.h"
#include "tests/fault/postgres/eventwriter.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace cinefluent::tests {

/// Drives the writers (each sends event after event, and the same one again until it is acknowledged) and remembers
/// what was sent and what the server vouched for.
class EventLedger : public QObject
{
    Q_OBJECT

public:
    EventLedger(std::vector<std::unique_ptr<EventWriter>> writers, QList<QUuid> users, quint32 seed);

    /// Also again, after finish() and idleness.
    void start();
    /// Every writer ends after the event it is at.
    void finish() { m_isFinishing = true; }
    [[nodiscard]] bool isIdle() const { return m_busyWriters == 0; }

    [[nodiscard]] qsizetype acknowledgedCount() const { return m_acknowledged.size(); }
    [[nodiscard]] qsizetype failureCount() const { return m_failures; }

    /// Starts the stop-watch of an outage, at the moment of the kill.
    void markKill();
    /// From the kill to the first acknowledgement of something sent after the first failure; nothing while it lasts.
    [[nodiscard]] std::optional<qint64> recoveryMs() const { return m_recoveryMs; }

    /// What the database says against what was vouched for: empty when every acknowledged event is there exactly once,
    /// nothing is there that was never sent, and each learner's seconds are as many as the events.
    [[nodiscard]] QStringList compare(const server::ConnectionSettings &superuser) const;

private:
    struct Client
    {
        std::unique_ptr<EventWriter> writer;
        ProgressEventSent event;
        bool isSentAfterFailure = false;
    };

    void next(Client &client);
    void send(Client &client);
    void handleAcknowledged(Client &client);
    void handleFailed(Client &client);

    std::vector<Client> m_clients;
    const QList<QUuid> m_users;
    std::mt19937 m_random;
    QHash<QUuid, QUuid> m_sent; ///< event → user
    QSet<QUuid> m_acknowledged;
    qsizetype m_failures = 0;
    int m_busyWriters = 0;
    bool m_isFinishing = false;
    QElapsedTimer m_sinceKill;
    bool m_sawFailure = false;
    std::optional<qint64> m_recoveryMs;
};

} // namespace cinefluent::tests
