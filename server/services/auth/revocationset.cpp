// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/revocationset.h"

#include <mutex>

namespace cinefluent::server {

void RevocationSet::add(const SessionId &session, Instant forgetAfter)
{
    const std::unique_lock lock(m_mutex);
    Instant &until = m_sessions[session];
    until = std::max(until, forgetAfter);
}

bool RevocationSet::contains(const SessionId &session) const
{
    const std::shared_lock lock(m_mutex);
    return m_sessions.contains(session);
}

void RevocationSet::prune(Instant now)
{
    const std::unique_lock lock(m_mutex);
    m_sessions.removeIf([now](const auto &entry) { return entry.value() <= now; });
}

qsizetype RevocationSet::size() const
{
    const std::shared_lock lock(m_mutex);
    return m_sessions.size();
}

} // namespace cinefluent::server
