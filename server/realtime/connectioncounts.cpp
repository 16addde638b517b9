// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/connectioncounts.h"

namespace cinefluent::server {

namespace {

constexpr int retryAfterS = 5;

} // namespace

ConnectionCounts::ConnectionCounts(int maxInAll, int maxPerUser)
    : m_maxInAll(maxInAll)
    , m_maxPerUser(maxPerUser)
{
}

Result<void> ConnectionCounts::enter(UserId user)
{
    const std::lock_guard lock(m_mutex);
    if (m_count >= m_maxInAll) {
        Error error = makeError(ErrorKind::Unavailable, QStringLiteral("realtime_full"),
                                QStringLiteral("No more connections can be served now. Try again in a moment."));
        error.retryAfterS = retryAfterS;
        return error;
    }
    int &own = m_byUser[user];
    if (own >= m_maxPerUser) {
        Error error = makeError(ErrorKind::RateLimited, QStringLiteral("too_many_connections"),
                                QStringLiteral("This account has %1 connections already.").arg(own));
        error.retryAfterS = retryAfterS;
        return error;
    }
    ++own;
    ++m_count;
    return {};
}

void ConnectionCounts::leave(UserId user)
{
    const std::lock_guard lock(m_mutex);
    --m_count;
    const auto own = m_byUser.find(user);
    if (own != m_byUser.end() && --*own <= 0)
        m_byUser.erase(own);
}

} // namespace cinefluent::server
