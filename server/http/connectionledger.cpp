// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connectionledger.h"

namespace cinefluent::server {

ConnectionLedger::ConnectionLedger(int maxInAll, int maxPerAddress, Networks exempt)
    : m_maxInAll(maxInAll)
    , m_maxPerAddress(maxPerAddress)
    , m_exempt(std::move(exempt))
{
}

ConnectionLedger::Verdict ConnectionLedger::admit(const QHostAddress &address)
{
    const bool exempt = isWithin(address, m_exempt);
    const std::scoped_lock lock(m_mutex);
    if (m_count >= m_maxInAll)
        return Verdict::Full;
    int &ofAddress = m_byAddress[senderOf(address)];
    if (!exempt && ofAddress >= m_maxPerAddress)
        return Verdict::FullForAddress;
    ++ofAddress;
    ++m_count;
    return Verdict::Accepted;
}

void ConnectionLedger::release(const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byAddress.find(senderOf(address));
    if (found == m_byAddress.end())
        return;
    --m_count;
    if (--*found == 0)
        m_byAddress.erase(found);
}

} // namespace cinefluent::server
