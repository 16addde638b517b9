// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/logsink.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <numeric>

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

constexpr auto exitPatience = 2s;
constexpr int pollMs = 100; ///< how soon a writer that is stuck sees that it is to give up
constexpr qsizetype batchBytes = qsizetype(64) * 1024;
constexpr size_t lineOverheadBytes = 64;

bool isSocket(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}

size_t sizeOf(const QByteArray &text)
{
    return size_t(text.size()) + lineOverheadBytes;
}

} // namespace

LogSink::LogSink(int descriptor, Notice notice, size_t capacityBytes)
    : m_descriptor(descriptor)
    , m_isSocket(isSocket(descriptor))
    , m_notice(std::move(notice))
    , m_capacityBytes(capacityBytes)
    , m_thread([this] { run(); })
{
}

LogSink::~LogSink()
{
    (void)flush(exitPatience);
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_isAbandoned = true;
    }
    m_filled.notify_all();
    m_thread.join();
}

void LogSink::put(LogLevel level, QByteArray line)
{
    bool wasIdle = false;
    {
        const std::lock_guard lock(m_mutex);
        const size_t bytes = sizeOf(line);
        if (m_bytes + bytes > m_capacityBytes && !makeRoom(level, bytes)) {
            ++m_dropped[size_t(level)];
            return;
        }
        wasIdle = m_pendingLines.fetch_add(1) == 0;
        m_bytes += bytes;
        m_lines[size_t(level)].push_back({m_nextNumber++, std::move(line)});
    }
    if (wasIdle) // else the writer is at work and looks again
        m_filled.notify_one();
}

bool LogSink::makeRoom(LogLevel level, size_t bytes)
{
    for (size_t lower = 0; lower <= size_t(level); ++lower) {
        std::deque<Line> &lines = m_lines[lower];
        while (!lines.empty() && m_bytes + bytes > m_capacityBytes) {
            m_bytes -= sizeOf(lines.front().text);
            lines.pop_front();
            ++m_dropped[lower];
            --m_pendingLines;
        }
    }
    return m_bytes + bytes <= m_capacityBytes;
}

bool LogSink::flush(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_emptied.wait_for(lock, patience, [this] { return isIdle(); });
}

/// The next lines in their order, behind the word of what was dropped before them.
QByteArray LogSink::takeBatch()
{
    QByteArray batch;
    if (std::accumulate(m_dropped.begin(), m_dropped.end(), qint64(0)) > 0)
        batch = m_notice(std::exchange(m_dropped, DroppedLines{}));
    m_inHand = {};
    while (batch.size() < batchBytes) {
        std::deque<Line> *next = nullptr;
        for (std::deque<Line> &lines : m_lines) {
            if (!lines.empty() && (!next || lines.front().number < next->front().number))
                next = &lines;
        }
        if (!next)
            break;
        m_bytes -= sizeOf(next->front().text);
        batch += next->front().text;
        next->pop_front();
        ++m_inHand[size_t(next - m_lines.data())];
    }
    return batch;
}

void LogSink::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_filled.wait(lock, [this] { return m_isStopping || m_pendingLines > 0; });
        if (m_isStopping)
            return;
        const QByteArray batch = takeBatch();
        lock.unlock();
        const bool isWritten = write(batch);
        lock.lock();
        qint64 lines = 0;
        for (size_t level = 0; level < m_inHand.size(); ++level) {
            lines += m_inHand[level];
            if (!isWritten)
                m_dropped[level] += m_inHand[level];
        }
        if (m_pendingLines.fetch_sub(lines) == lines)
            m_emptied.notify_all();
    }
}

bool LogSink::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        pollfd ready{m_descriptor, POLLOUT, 0};
        const int events = ::poll(&ready, 1, pollMs);
        if (m_isAbandoned)
            return false;
        if (events == 0 || (events < 0 && errno == EINTR))
            continue;
        // A pipe that is ready takes this much without blocking.
        const size_t part = size_t(std::min<qsizetype>(bytes.size() - done, PIPE_BUF));
        const ssize_t count = m_isSocket
                                  ? ::send(m_descriptor, bytes.constData() + done, part, MSG_DONTWAIT | MSG_NOSIGNAL)
                                  : ::write(m_descriptor, bytes.constData() + done, part);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count <= 0)
            return false; // a log that cannot be written must not stop the server
        done += count;
    }
    return true;
}

} // namespace cinefluent::server
