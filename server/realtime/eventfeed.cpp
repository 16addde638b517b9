// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/eventfeed.h"

namespace cinefluent::server {

namespace {

constexpr size_t eventOverheadBytes = 96;

size_t sizeOf(const EventBatch &batch)
{
    size_t bytes = 0;
    for (const RealtimeEvent &event : batch.events)
        bytes += eventOverheadBytes + size_t(event.payload.size() + event.channel.size());
    return bytes;
}

} // namespace

EventFeed::EventFeed(size_t recentEvents, size_t recentBytes)
    : m_recentEvents(recentEvents)
    , m_recentBytes(recentBytes)
{
}

EventFeed::Position EventFeed::attach(EventSubscriber &subscriber)
{
    const std::lock_guard lock(m_mutex);
    m_subscribers.insert(&subscriber);
    return m_position;
}

void EventFeed::detach(EventSubscriber &subscriber)
{
    const std::lock_guard lock(m_mutex);
    m_subscribers.remove(&subscriber);
}

void EventFeed::begin(const EventLogState &state)
{
    const std::lock_guard lock(m_mutex);
    m_hasBegun = true;
    m_position = {state.epoch, state.last};
    const auto here = std::make_shared<const EventBatch>(EventBatch{state.last, {}});
    for (EventSubscriber *subscriber : m_subscribers)
        subscriber->post(here);
}

std::optional<EventFeed::Position> EventFeed::position() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasBegun ? std::optional(m_position) : std::nullopt;
}

void EventFeed::append(EventBatch batch)
{
    const std::lock_guard lock(m_mutex);
    if (batch.before != m_position.last) { // what was between is lost: so is what was remembered
        m_recent.clear();
        m_eventCount = m_byteCount = 0;
    }
    m_position.last = batch.last();
    const auto shared = std::make_shared<const EventBatch>(std::move(batch));
    m_recent.push_back(shared);
    m_eventCount += shared->events.size();
    m_byteCount += sizeOf(*shared);
    while (m_recent.size() > 1 && (m_eventCount > m_recentEvents || m_byteCount > m_recentBytes)) {
        m_eventCount -= m_recent.front()->events.size();
        m_byteCount -= sizeOf(*m_recent.front());
        m_recent.pop_front();
    }
    for (EventSubscriber *subscriber : m_subscribers)
        subscriber->post(shared);
}

std::optional<std::vector<RealtimeEvent>> EventFeed::recent(const QByteArray &channel, qint64 after, qint64 upTo) const
{
    const std::lock_guard lock(m_mutex);
    if (m_recent.empty() || m_recent.front()->before > after)
        return after >= m_position.last ? std::optional(std::vector<RealtimeEvent>()) : std::nullopt;
    std::vector<RealtimeEvent> found;
    for (const SharedBatch &batch : m_recent) {
        if (batch->last() <= after)
            continue;
        for (const RealtimeEvent &event : batch->events) {
            if (event.sequence > after && event.sequence <= upTo && event.channel == channel)
                found.push_back(event);
        }
    }
    return found;
}

void EventFeed::written()
{
    const std::lock_guard lock(m_wakerMutex);
    if (m_waker)
        m_waker();
}

void EventFeed::setWaker(std::function<void()> waker)
{
    const std::lock_guard lock(m_wakerMutex);
    m_waker = std::move(waker);
}

} // namespace cinefluent::server
