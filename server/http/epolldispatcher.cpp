// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/epolldispatcher.h"

#ifdef Q_OS_LINUX

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QTimerEvent>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <limits>
#include <set>
#include <unordered_map>
#include <vector>

namespace cinefluent::server {

namespace {

using MonotonicClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// One epoll set of descriptors, one ordered set of timers, one eventfd that other threads wake it by. Changes of
/// interest are collected and told to the kernel once a turn: QTcpSocket switches its write notifier on and off
/// around every write, which would be two system calls each.
class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    EpollDispatcher()
        : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
        , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    {
        if (!isValid())
            return;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = m_wake;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
    }

    ~EpollDispatcher() override
    {
        if (m_wake >= 0)
            ::close(m_wake);
        if (m_epoll >= 0)
            ::close(m_epoll);
    }

    [[nodiscard]] bool isValid() const { return m_epoll >= 0 && m_wake >= 0; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int id, qint64 intervalMs, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override;
    void interrupt() override;

private:
    struct Descriptor
    {
        std::array<QSocketNotifier *, 3> notifiers{}; ///< by QSocketNotifier::Type
        quint32 told = 0;                             ///< what the kernel was last asked for
        bool added = false;
        bool changed = false;
    };

    struct Timer
    {
        qint64 intervalMs;
        Qt::TimerType type;
        QObject *object;
        MonotonicClock::time_point due;
        bool firing = false;
    };

    void noteChange(int fd, Descriptor &descriptor);
    void tellKernel();
    [[nodiscard]] int waitMs() const;
    bool notify(int fd, quint32 events, quint32 mask, QSocketNotifier::Type type);
    bool fireTimers();

    int m_epoll;
    int m_wake;
    std::unordered_map<int, Descriptor> m_descriptors;
    std::vector<int> m_changed;
    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<MonotonicClock::time_point, int>> m_due;
    std::atomic<bool> m_woken{false};
    std::atomic<bool> m_sleeping{false};
    std::atomic<bool> m_interrupted{false};
};

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    m_woken = false;
    QCoreApplication::sendPostedEvents();
    tellKernel();
    int timeoutMs = 0;
    if ((flags & QEventLoop::WaitForMoreEvents) && !m_interrupted) {
        emit aboutToBlock();
        tellKernel();
        timeoutMs = waitMs();
        // The order matters: whoever posts an event after this sees the flag and writes to the eventfd.
        m_sleeping = true;
        if (m_woken)
            timeoutMs = 0;
    }
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), timeoutMs);
    m_sleeping = false;
    bool did = false;
    for (int i = 0; i < count; ++i) {
        const int fd = events[size_t(i)].data.fd;
        const quint32 ready = events[size_t(i)].events;
        if (fd == m_wake) {
            eventfd_t value = 0;
            ::eventfd_read(m_wake, &value);
            did = true;
            continue;
        }
        if (flags & QEventLoop::ExcludeSocketNotifiers)
            continue;
        did |= notify(fd, ready, EPOLLIN | EPOLLHUP | EPOLLERR, QSocketNotifier::Read);
        did |= notify(fd, ready, EPOLLOUT | EPOLLHUP | EPOLLERR, QSocketNotifier::Write);
        did |= notify(fd, ready, EPOLLPRI, QSocketNotifier::Exception);
    }
    did |= fireTimers();
    return did;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = int(notifier->socket());
    Descriptor &descriptor = m_descriptors[fd];
    descriptor.notifiers[size_t(notifier->type())] = notifier;
    noteChange(fd, descriptor);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = int(notifier->socket());
    const auto found = m_descriptors.find(fd);
    if (found == m_descriptors.end())
        return;
    Descriptor &descriptor = found->second;
    QSocketNotifier *&slot = descriptor.notifiers[size_t(notifier->type())];
    if (slot == notifier)
        slot = nullptr;
    if (descriptor.notifiers[0] || descriptor.notifiers[1] || descriptor.notifiers[2]) {
        noteChange(fd, descriptor);
        return;
    }
    // The descriptor may be closed, and its number given to another file, before the next turn.
    if (descriptor.added)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
    m_descriptors.erase(found);
}

void EpollDispatcher::noteChange(int fd, Descriptor &descriptor)
{
    if (descriptor.changed)
        return;
    descriptor.changed = true;
    m_changed.push_back(fd);
}

void EpollDispatcher::tellKernel()
{
    for (const int fd : m_changed) {
        const auto found = m_descriptors.find(fd);
        if (found == m_descriptors.end() || !found->second.changed)
            continue;
        Descriptor &descriptor = found->second;
        descriptor.changed = false;
        const quint32 wanted = (descriptor.notifiers[0] ? quint32(EPOLLIN) : 0U) |
                               (descriptor.notifiers[1] ? quint32(EPOLLOUT) : 0U) |
                               (descriptor.notifiers[2] ? quint32(EPOLLPRI) : 0U);
        if (descriptor.added && wanted == descriptor.told)
            continue;
        epoll_event event{};
        event.events = wanted;
        event.data.fd = fd;
        if (::epoll_ctl(m_epoll, descriptor.added ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event) != 0) {
            if (errno == EEXIST)
                ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
            else if (errno == ENOENT)
                ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
            else
                qWarning("epoll_ctl on descriptor %d: errno %d", fd, errno);
        }
        descriptor.added = true;
        descriptor.told = wanted;
    }
    m_changed.clear();
}

bool EpollDispatcher::notify(int fd, quint32 events, quint32 mask, QSocketNotifier::Type type)
{
    if (!(events & mask))
        return false;
    // Looked up again for each: what an earlier notifier called may have removed it.
    const auto found = m_descriptors.find(fd);
    if (found == m_descriptors.end())
        return false;
    QSocketNotifier *notifier = found->second.notifiers[size_t(type)];
    if (!notifier)
        return false;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(notifier, &event);
    return true;
}

void EpollDispatcher::registerTimer(int id, qint64 intervalMs, Qt::TimerType type, QObject *object)
{
    const Timer timer{intervalMs, type, object, MonotonicClock::now() + milliseconds(intervalMs)};
    m_due.emplace(timer.due, id);
    m_timers.insert_or_assign(id, timer);
}

bool EpollDispatcher::unregisterTimer(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_due.erase({found->second.due, id});
    m_timers.erase(found);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    std::vector<int> ids;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            ids.push_back(id);
    }
    for (const int id : ids)
        unregisterTimer(id);
    return !ids.empty();
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> list;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            list.append(TimerInfo(id, int(timer.intervalMs), timer.type));
    }
    return list;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return -1;
    const auto left = std::chrono::ceil<milliseconds>(found->second.due - MonotonicClock::now());
    return int(std::max<qint64>(0, left.count()));
}

int EpollDispatcher::waitMs() const
{
    if (m_due.empty())
        return -1;
    const auto left = std::chrono::ceil<milliseconds>(m_due.begin()->first - MonotonicClock::now());
    return int(std::clamp<qint64>(left.count(), 0, std::numeric_limits<int>::max()));
}

bool EpollDispatcher::fireTimers()
{
    if (m_due.empty())
        return false;
    const auto now = MonotonicClock::now();
    std::vector<int> ids;
    for (const auto &[due, id] : m_due) {
        if (due > now)
            break;
        ids.push_back(id);
    }
    for (const int id : ids) {
        const auto found = m_timers.find(id);
        if (found == m_timers.end() || found->second.firing || found->second.due > now)
            continue;
        Timer &timer = found->second;
        m_due.erase({timer.due, id});
        timer.due = now + milliseconds(timer.intervalMs);
        m_due.emplace(timer.due, id);
        timer.firing = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        if (const auto again = m_timers.find(id); again != m_timers.end())
            again->second.firing = false;
    }
    return !ids.empty();
}

void EpollDispatcher::wakeUp()
{
    if (!m_woken.exchange(true) && m_sleeping)
        ::eventfd_write(m_wake, 1);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace

std::unique_ptr<QAbstractEventDispatcher> makeEpollDispatcher()
{
    auto dispatcher = std::make_unique<EpollDispatcher>();
    return dispatcher->isValid() ? std::move(dispatcher) : nullptr;
}

} // namespace cinefluent::server

#else

namespace cinefluent::server {

std::unique_ptr<QAbstractEventDispatcher> makeEpollDispatcher()
{
    return nullptr;
}

} // namespace cinefluent::server

#endif
