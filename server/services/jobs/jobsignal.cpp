// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/jobs/jobsignal.h"

namespace cinefluent::server {

void JobSignal::notify()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_count;
    }
    m_changed.notify_all();
}

quint64 JobSignal::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

void JobSignal::wait(quint64 seen, std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, atMost, [this, seen] { return m_count != seen; });
}

} // namespace cinefluent::server
