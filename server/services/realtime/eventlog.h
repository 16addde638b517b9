// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QByteArray>

#include <vector>

namespace cinefluent::server {

/// One event in one channel. An event of several channels is there once for each.
struct RealtimeEvent
{
    qint64 sequence = 0; ///< its place among all events of all channels; the offset that clients see
    QByteArray channel;
    QByteArray payload; ///< a JSON object with at least one member
};

/// Events that follow each other without a gap, in order.
struct EventBatch
{
    qint64 before = 0; ///< the sequence that stood before the first of them
    std::vector<RealtimeEvent> events;

    [[nodiscard]] qint64 last() const { return events.empty() ? before : events.back().sequence; }
};

/// How far the log goes.
struct EventLogState
{
    QByteArray epoch;  ///< names this log: offsets of another one mean nothing here
    qint64 last = 0;   ///< the newest sequence
    qint64 pruned = 0; ///< everything up to here has been forgotten
};

/// The ordered history of events. Changes write their events to the outbox in their own transactions; `relay` moves
/// them here and numbers them, one relay of all processes at a time. So a sequence that can be read has all smaller
/// ones before it, whatever the order in which the changes were committed. Belongs to the thread of its connection.
class EventLog
{
public:
    EventLog() = default;
    EventLog(const EventLog &) = delete;
    EventLog &operator=(const EventLog &) = delete;
    virtual ~EventLog() = default;

    [[nodiscard]] virtual Task<Result<EventLogState>> state() = 0;
    /// Moves at most `most` changes. `announce`: tells the listeners of all processes through the database, once.
    [[nodiscard]] virtual Task<Result<EventBatch>> relay(int most, bool announce) = 0;
    /// At most `most` events behind `sequence`, over all channels.
    [[nodiscard]] virtual Task<Result<EventBatch>> after(qint64 sequence, int most) = 0;
    /// At most `most` events of one channel with `after` < sequence ≤ `upTo`.
    [[nodiscard]] virtual Task<Result<std::vector<RealtimeEvent>>> history(QByteArray channel, qint64 after,
                                                                           qint64 upTo, int most) = 0;
    /// Forgets all but the newest `keep` events, and what is older than a day.
    [[nodiscard]] virtual Task<Result<void>> prune(qint64 keep) = 0;
};

} // namespace cinefluent::server
