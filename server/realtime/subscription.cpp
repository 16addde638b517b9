// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/subscription.h"

namespace cinefluent::server {

bool Subscription::take(const RealtimeEvent &event)
{
    if (!m_isOpen) {
        m_held.push_back(event);
        return false;
    }
    if (event.sequence <= m_last)
        return false;
    m_last = event.sequence;
    return true;
}

std::vector<RealtimeEvent> Subscription::open(std::vector<RealtimeEvent> missed)
{
    m_isOpen = true;
    std::vector<RealtimeEvent> due;
    for (std::vector<RealtimeEvent> *part : {&missed, &m_held}) {
        for (RealtimeEvent &event : *part) {
            if (take(event))
                due.push_back(std::move(event));
        }
    }
    m_held = {};
    return due;
}

} // namespace cinefluent::server
