// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/realtime/eventlog.h"

#include <vector>

namespace cinefluent::server {

/// One channel that one connection listens to. While the past is being fetched, what happens is kept aside; a sequence
/// is given out at most once and in order, whichever way it came.
class Subscription
{
public:
    /// `last`: up to where the client is complete.
    Subscription(QByteArray channel, qint64 last)
        : m_channel(std::move(channel))
        , m_last(last)
    {
    }

    [[nodiscard]] const QByteArray &channel() const { return m_channel; }
    /// Says anew up to where the client is complete.
    void settle(qint64 last) { m_last = last; }

    /// Whether the event is to be sent now. One that comes too early is kept, one that was sent already is dropped.
    [[nodiscard]] bool take(const RealtimeEvent &event);
    /// Ends the keeping aside: what was missed, followed by what came meanwhile.
    [[nodiscard]] std::vector<RealtimeEvent> open(std::vector<RealtimeEvent> missed);
    [[nodiscard]] size_t heldEvents() const { return m_held.size(); }

private:
    QByteArray m_channel;
    qint64 m_last;
    bool m_isOpen = false;
    std::vector<RealtimeEvent> m_held;
};

} // namespace cinefluent::server
