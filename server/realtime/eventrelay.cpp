// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/eventrelay.h"

#include <algorithm>

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

// The outbox is looked at also unasked: rows of a process that died, and of changes that tell nobody.
constexpr auto busyInterval = 100ms;
constexpr auto idleInterval = 1s;
constexpr int announcedReadTicks = 10; ///< announcements may get lost too
constexpr auto pruneInterval = 30s;
constexpr int relayedChanges = 250;
constexpr int readEvents = 1'000;

} // namespace

EventRelay::EventRelay(Parts parts, qint64 historyEvents)
    : m_parts(parts)
    , m_historyEvents(historyEvents)
    , m_tick(this)
    , m_prune(this)
{
    connect(&m_tick, &QTimer::timeout, this, &EventRelay::tick);
    connect(&m_prune, &QTimer::timeout, this, [this] { prune(); });
}

EventRelay::~EventRelay()
{
    stop();
}

void EventRelay::start()
{
    m_parts.feed.setWaker([this] { wake(); });
    if (m_parts.bus) {
        m_parts.bus->setReceiver([this](const EventBatch &batch) {
            QMetaObject::invokeMethod(
                this, [this, batch] { handlePublished(batch); }, Qt::QueuedConnection);
        });
    }
    m_tick.start(busyInterval);
    m_prune.start(pruneInterval);
    run();
}

void EventRelay::stop()
{
    m_parts.feed.setWaker({});
    if (m_parts.bus)
        m_parts.bus->setReceiver({});
    m_isStopped = true;
    m_tick.stop();
    m_prune.stop();
}

void EventRelay::wake()
{
    if (m_isWoken.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isWoken = false;
            m_mustRelay = true;
            run();
        },
        Qt::QueuedConnection);
}

void EventRelay::handleAnnounced(qint64 sequence)
{
    const auto position = m_parts.feed.position();
    if (position && sequence <= position->last)
        return;
    m_mustRead = true;
    run();
}

void EventRelay::handlePublished(EventBatch batch)
{
    if (m_isStopped || !m_parts.feed.position())
        return;
    apply(std::move(batch));
    if (m_mustRead)
        run();
}

bool EventRelay::hearsOfOthers() const
{
    return m_isAnnounced && (!m_parts.bus || m_parts.bus->isReady());
}

void EventRelay::setAnnounced(bool isAnnounced)
{
    m_isAnnounced = isAnnounced;
    m_mustRead = true;
    run();
}

void EventRelay::tick()
{
    const auto interval = m_parts.feed.listeners() > 0 ? busyInterval : idleInterval;
    if (m_tick.intervalAsDuration() != interval)
        m_tick.start(interval);
    m_mustRelay = true;
    if (!hearsOfOthers() || ++m_ticks % announcedReadTicks == 0)
        m_mustRead = true;
    run();
}

void EventRelay::run()
{
    if (!m_isWorking && !m_isStopped)
        work();
}

Task<> EventRelay::work()
{
    m_isWorking = true;
    bool isWell = m_parts.feed.position().has_value();
    if (!isWell)
        isWell = co_await begin();
    while (isWell && !m_isStopped && (m_mustRelay || m_mustRead)) {
        if (std::exchange(m_mustRelay, false))
            isWell = co_await relay();
        if (isWell && !m_isStopped && std::exchange(m_mustRead, false))
            isWell = co_await read();
    }
    m_isWorking = false; // what failed is tried again at the next tick
}

Task<bool> EventRelay::begin()
{
    const auto state = co_await m_parts.log.state();
    if (m_isStopped || !check(state ? nullptr : &state.error()))
        co_return false;
    m_parts.feed.begin(*state);
    co_return true;
}

Task<bool> EventRelay::relay()
{
    const bool announces = !m_parts.bus || !m_parts.bus->isReady();
    const auto batch = co_await m_parts.log.relay(relayedChanges, announces);
    if (m_isStopped || !check(batch ? nullptr : &batch.error())) {
        m_mustRead = true; // what went wrong may have been the answer alone
        co_return false;
    }
    if (!batch->events.empty()) {
        m_mustRelay = true; // there may be more
        if (!announces)
            m_parts.bus->publish(*batch);
        apply(*batch);
    }
    co_return true;
}

Task<bool> EventRelay::read()
{
    const qint64 from = m_parts.feed.position()->last;
    const auto batch = co_await m_parts.log.after(from, readEvents);
    if (m_isStopped || !check(batch ? nullptr : &batch.error()))
        co_return false;
    if (batch->events.empty())
        co_return true;
    if (batch->events.size() == size_t(readEvents))
        m_mustRead = true;
    EventBatch next = *batch;
    next.before = next.events.front().sequence - 1;
    if (next.before == from) {
        apply(std::move(next));
    } else { // history was cut before we came to read it
        m_parts.logger.error("realtime_history_lost", {{"events", next.before - from}});
        m_parts.feed.append(std::move(next));
    }
    co_return true;
}

Task<> EventRelay::prune()
{
    const auto pruned = co_await m_parts.log.prune(m_historyEvents);
    if (!m_isStopped)
        check(pruned ? nullptr : &pruned.error());
}

void EventRelay::apply(EventBatch batch)
{
    const qint64 last = m_parts.feed.position()->last;
    if (batch.before > last) {
        m_mustRead = true; // another relay came first: its events are read before ours
        return;
    }
    const auto isKnown = [last](const RealtimeEvent &event) { return event.sequence <= last; };
    batch.events.erase(batch.events.begin(), std::find_if_not(batch.events.begin(), batch.events.end(), isKnown));
    if (batch.events.empty())
        return;
    batch.before = last;
    m_parts.feed.append(std::move(batch));
}

bool EventRelay::check(const Error *error)
{
    if (error && !std::exchange(m_isFailing, true))
        m_parts.logger.warning("realtime_relay_failing", {{"code", error->code}, {"detail", error->detail}});
    if (!error && std::exchange(m_isFailing, false))
        m_parts.logger.info("realtime_relay_works_again");
    return !error;
}

} // namespace cinefluent::server
