// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/lastwords.h"

#include <poll.h>

#include <array>
#include <atomic>
#include <csignal>

namespace cinefluent::server {

namespace {

constexpr std::array faults{SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};
constexpr int waitMs = 500;
constexpr int stepMs = 5;

// A signal handler has nothing but static storage, and Qt's message handler neither.
std::atomic<LogSink *> sinkAtDeath{nullptr};
std::atomic<JsonLogger *> messageLog{nullptr};
static_assert(std::atomic<LogSink *>::is_always_lock_free && std::atomic<qint64>::is_always_lock_free);

void handleFault(int number)
{
    // The sink has a thread of its own, which goes on; nothing here but what a handler may call.
    const LogSink *sink = sinkAtDeath.exchange(nullptr);
    for (int waited = 0; sink && !sink->isIdle() && waited < waitMs; waited += stepMs)
        ::poll(nullptr, 0, stepMs);
    ::signal(number, SIG_DFL);
    ::raise(number);
}

void handleMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    JsonLogger *log = messageLog;
    if (!log)
        return;
    LogLevel level = LogLevel::Warning;
    if (type == QtDebugMsg)
        level = LogLevel::Debug;
    else if (type == QtInfoMsg)
        level = LogLevel::Info;
    else if (type == QtCriticalMsg || type == QtFatalMsg)
        level = LogLevel::Error;
    const LogField text{"message", message};
    log->write(level, "qt_message", {&text, 1});
}

} // namespace

class LastWords::Private
{
public:
    explicit Private(JsonLogger &log)
    {
        sinkAtDeath = &log.sink();
        messageLog = &log;
        m_oldMessages = qInstallMessageHandler(handleMessage);
        for (size_t i = 0; i < faults.size(); ++i) {
            ::sigaction(faults[i], nullptr, &m_old[i]);
            if (m_old[i].sa_handler != SIG_DFL) // a sanitizer's, which says more than we could
                continue;
            struct sigaction action = {};
            action.sa_handler = handleFault;
            ::sigaction(faults[i], &action, nullptr);
        }
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        for (size_t i = 0; i < faults.size(); ++i)
            ::sigaction(faults[i], &m_old[i], nullptr);
        qInstallMessageHandler(m_oldMessages);
        sinkAtDeath = nullptr;
        messageLog = nullptr;
    }

private:
    std::array<struct sigaction, faults.size()> m_old{};
    QtMessageHandler m_oldMessages = nullptr;
};

LastWords::LastWords(JsonLogger &log)
    : d(std::make_unique<Private>(log))
{
}

LastWords::~LastWords() = default;

} // namespace cinefluent::server
