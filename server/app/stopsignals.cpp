// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/stopsignals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>

namespace cinefluent::server {

namespace {

// A signal handler has nothing but static storage.
std::atomic<int> writeEnd{-1};
std::atomic<int> signalsSeen{0};
static_assert(std::atomic<int>::is_always_lock_free);

void handleSignal(int number)
{
    if (signalsSeen.fetch_add(1) > 0)
        _exit(128 + number);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd.load(), &byte, 1);
}

} // namespace

class StopSignals::Private
{
public:
    explicit Private(std::function<void()> stop)
    {
        if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("no pipe for signals");
        m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                         [this, call = std::move(stop)] {
                             m_notifier->setEnabled(false);
                             call();
                         });
        writeEnd = m_pipe[1];
        signalsSeen = 0;
        struct sigaction action = {};
        action.sa_handler = handleSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(SIGTERM, &action, &m_oldTerm);
        ::sigaction(SIGINT, &action, &m_oldInt);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        ::sigaction(SIGTERM, &m_oldTerm, nullptr);
        ::sigaction(SIGINT, &m_oldInt, nullptr);
        m_notifier.reset();
        writeEnd = -1;
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    struct sigaction m_oldTerm = {};
    struct sigaction m_oldInt = {};
};

StopSignals::StopSignals(std::function<void()> stop)
    : d(std::make_unique<Private>(std::move(stop)))
{
}

StopSignals::~StopSignals() = default;

} // namespace cinefluent::server
