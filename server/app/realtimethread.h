// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/realtime/eventfeed.h"
#include "server/services/realtime/eventbus.h"
#include "server/storage/postgres/connectionsettings.h"

#include <QThread>

#include <memory>

namespace cinefluent::server {

/// The thread on which a process moves its events: the relay with connections of its own to the database. Used from
/// the main thread.
class RealtimeThread
{
public:
    struct Parts
    {
        ConnectionSettings database;
        EventFeed &feed;
        Logger &logger;
        qint64 historyEvents;
        EventBus *bus; ///< null without Redis; outlives this
    };

    explicit RealtimeThread(Parts parts);
    ~RealtimeThread();
    RealtimeThread(const RealtimeThread &) = delete;
    RealtimeThread &operator=(const RealtimeThread &) = delete;

    /// Does not wait for the database.
    void start();
    void stop();

private:
    struct Works;

    const Parts m_parts;
    QThread m_thread;
    std::unique_ptr<Works> m_works; ///< made and destroyed on the thread
};

} // namespace cinefluent::server
