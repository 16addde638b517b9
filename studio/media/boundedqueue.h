// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace cinefluent::studio {

/// A queue of at most `limit` items between two threads; both sides wait until they can go on or are stopped.
template<typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(size_t limit)
        : m_limit(limit)
    {
    }

    /// False where stopped.
    bool push(T item, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_items.size() < m_limit; }))
            return false;
        m_items.push_back(std::move(item));
        m_changed.notify_all();
        return true;
    }

    /// Nothing where stopped, or closed and empty.
    [[nodiscard]] std::optional<T> pop(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return !m_items.empty() || m_isClosed; }) || m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        m_changed.notify_all();
        return item;
    }

    /// No item follows.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    const size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_items;
    bool m_isClosed = false;
};

} // namespace cinefluent::studio
