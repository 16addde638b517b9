// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace cinefluent::server {

/// How many lines of each level were dropped, by LogLevel.
using DroppedLines = std::array<qint64, 4>;

/// Brings lines to a descriptor on a thread of its own, so that nobody waits for whoever reads them: a pipe that is not
/// read, a journal that stands still, a full disk. What waits is bounded; when there is no room, the oldest lines of
/// the lowest level make it, never for a line of a lower one. Once it flows again a line tells how many were dropped.
/// Safe from any thread.
class LogSink
{
public:
    static constexpr size_t defaultCapacityBytes = size_t(4) * 1024 * 1024;

    /// Makes the line that tells of dropped ones, its end included; called on the sink's thread.
    using Notice = std::function<QByteArray(const DroppedLines &)>;

    /// `descriptor` stays open, and its file status flags are left alone, for other processes may share it.
    LogSink(int descriptor, Notice notice, size_t capacityBytes = defaultCapacityBytes);
    /// Waits up to two seconds for what is left.
    ~LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;

    /// Never waits for the reader. `line` ends with a line feed.
    void put(LogLevel level, QByteArray line);
    /// Waits until everything has been handed over; false where that took longer.
    bool flush(std::chrono::milliseconds patience);
    /// Whether nothing waits. Takes no lock: for signal handlers.
    [[nodiscard]] bool isIdle() const { return m_pendingLines.load() == 0; }

private:
    struct Line
    {
        quint64 number = 0;
        QByteArray text;
    };

    void run();
    [[nodiscard]] QByteArray takeBatch();
    [[nodiscard]] bool makeRoom(LogLevel level, size_t bytes);
    [[nodiscard]] bool write(const QByteArray &bytes);

    const int m_descriptor;
    const bool m_isSocket;
    const Notice m_notice;
    const size_t m_capacityBytes;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    std::array<std::deque<Line>, 4> m_lines; ///< by level
    DroppedLines m_dropped{};
    DroppedLines m_inHand{}; ///< of the batch being written
    size_t m_bytes = 0;
    quint64 m_nextNumber = 0;
    std::atomic<qint64> m_pendingLines = 0; ///< waiting or being written
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_isAbandoned = false;
    std::thread m_thread;
};

} // namespace cinefluent::server
