// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace cinefluent::server {

/// Tells the runner of this process that a job was added, so that it looks at once. Runners of other processes find it
/// at their next look. Safe from any thread.
class JobSignal
{
public:
    void notify();
    /// The number of notifications so far, to be read before looking at the queue.
    [[nodiscard]] quint64 count() const;
    /// Returns when there was a notification after the `seen`th, or the time is over.
    void wait(quint64 seen, std::chrono::milliseconds atMost);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_count = 0;
};

} // namespace cinefluent::server
