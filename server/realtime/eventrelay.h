// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/realtime/eventfeed.h"
#include "server/services/realtime/eventbus.h"

#include <QObject>
#include <QTimer>

namespace cinefluent::server {

/// Brings events from the outbox into the log and from the log into this process's feed. One a process, on a thread of
/// its own with an event loop; every member but `wake` is called there. Every process relays: whoever comes first
/// takes what all have written.
class EventRelay final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        EventLog &log;
        EventFeed &feed;
        Logger &logger;
        EventBus *bus = nullptr; ///< null: events of other processes are read from the log alone
    };

    EventRelay(Parts parts, qint64 historyEvents);
    ~EventRelay() override;

    void start();
    /// Before the log's connection is closed.
    void stop();

    /// Something was written to the outbox. Any thread.
    void wake();
    /// Another process says that the log goes up to `sequence`.
    void handleAnnounced(qint64 sequence);
    /// Whether announcements come at all: without them the log is looked at every time.
    void setAnnounced(bool isAnnounced);

private:
    void tick();
    void handlePublished(EventBatch batch);
    [[nodiscard]] bool hearsOfOthers() const;
    void run();
    Task<> work();
    [[nodiscard]] Task<bool> relay();
    [[nodiscard]] Task<bool> read();
    [[nodiscard]] Task<bool> begin();
    Task<> prune();
    void apply(EventBatch batch);
    bool check(const Error *error);

    Parts m_parts;
    const qint64 m_historyEvents;
    QTimer m_tick;
    QTimer m_prune;
    std::atomic<bool> m_isWoken = false;
    bool m_mustRelay = true;
    bool m_mustRead = false;
    bool m_isWorking = false;
    bool m_isAnnounced = false;
    bool m_isFailing = false;
    bool m_isStopped = false;
    int m_ticks = 0;
};

} // namespace cinefluent::server
