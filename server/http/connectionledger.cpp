// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connectionledger.h"

namespace cinefluent::server {

ConnectionLedger::ConnectionLedger(int maxInAll, int maxPerAddress, Networks exempt)
    : m_maxInAll(maxInAll)
    , m_maxPerAddress(maxPerAddress)
    , m_exempt(std::move(exempt))
{
}

QByteArray ConnectionLedger::keyOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QByteArray(reinterpret_cast<const char *>(&v4), sizeof v4);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(v6.c), 8);
}

ConnectionLedger::Verdict ConnectionLedger::admit(const QHostAddress &address)
{
    const bool exempt = isWithin(address, m_exempt);
    const std::scoped_lock lock(m_mutex);
    if (m_count >= m_maxInAll)
        return Verdict::Full;
    int &ofAddress = m_byAddress[keyOf(address)];
    if (!exempt && ofAddress >= m_maxPerAddress)
        return Verdict::FullForAddress;
    ++ofAddress;
    ++m_count;
    return Verdict::Accepted;
}

void ConnectionLedger::release(const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byAddress.find(keyOf(address));
    if (found == m_byAddress.end())
        return;
    --m_count;
    if (--*found == 0)
        m_byAddress.erase(found);
}

} // namespace cinefluent::server
