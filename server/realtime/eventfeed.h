// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/realtime/eventlog.h"
#include "server/services/realtime/outboxsignal.h"

#include <QSet>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace cinefluent::server {

using SharedBatch = std::shared_ptr<const EventBatch>;

/// Gets every event of the log, in order and once.
class EventSubscriber
{
public:
    EventSubscriber() = default;
    EventSubscriber(const EventSubscriber &) = delete;
    EventSubscriber &operator=(const EventSubscriber &) = delete;
    virtual ~EventSubscriber() = default;

    /// Called on the relay's thread while the feed is locked: posts the batch to the subscriber's own thread.
    virtual void post(SharedBatch batch) = 0;
};

/// Where one process stands in the log of events: spreads what the relay brings to the reactors and remembers the
/// newest events, so that most clients that come back need no look into the database. Safe from any thread.
class EventFeed final : public OutboxSignal
{
public:
    struct Position
    {
        QByteArray epoch;
        qint64 last = 0;
    };

    explicit EventFeed(size_t recentEvents = 8'192, size_t recentBytes = size_t(8) * 1024 * 1024);

    /// From the position returned on, every event is posted; nothing before `begin` was called.
    [[nodiscard]] Position attach(EventSubscriber &subscriber);
    void detach(EventSubscriber &subscriber);

    /// The relay knows where the log stands. Subscribers that were there before hear of it as of an empty batch.
    void begin(const EventLogState &state);
    /// Nothing before `begin`.
    [[nodiscard]] std::optional<Position> position() const;
    /// Hands on what follows the position: a batch whose `before` is the position.
    void append(EventBatch batch);

    /// Events of a channel with `after` < sequence ≤ `upTo`; nothing where the memory does not reach back to `after`.
    [[nodiscard]] std::optional<std::vector<RealtimeEvent>> recent(const QByteArray &channel, qint64 after,
                                                                   qint64 upTo) const;

    void written() override;
    /// What `written` calls; empty: nothing. It must not block.
    void setWaker(std::function<void()> waker);

    /// Connections of this process that listen; the relay looks more often while there are some.
    void addListeners(int count) { m_listeners += count; }
    [[nodiscard]] int listeners() const { return m_listeners; }

private:
    const size_t m_recentEvents;
    const size_t m_recentBytes;
    mutable std::mutex m_mutex;
    bool m_hasBegun = false;
    Position m_position;
    QSet<EventSubscriber *> m_subscribers;
    std::deque<SharedBatch> m_recent;
    size_t m_eventCount = 0;
    size_t m_byteCount = 0;
    std::mutex m_wakerMutex;
    std::function<void()> m_waker;
    std::atomic<int> m_listeners = 0;
};

} // namespace cinefluent::server
