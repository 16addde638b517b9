// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/requestorigin.h"

#include <QHash>

#include <atomic>
#include <mutex>

namespace cinefluent::server {

/// Counts client connections, in all and by address, against their limits. Safe from any thread.
class ConnectionLedger
{
public:
    enum class Verdict
    {
        Accepted,
        Full,
        FullForAddress
    };

    ConnectionLedger(int maxInAll, int maxPerAddress, Networks exempt);

    /// Accepted connections are given back with `release`. IPv6 clients are counted by their /64.
    [[nodiscard]] Verdict admit(const QHostAddress &address);
    void release(const QHostAddress &address);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int capacity() const { return m_maxInAll; }
    void setCapacity(int maxInAll) { m_maxInAll = maxInAll; }

private:
    std::atomic<int> m_maxInAll;
    const int m_maxPerAddress;
    const Networks m_exempt;
    std::atomic<int> m_count{0};
    std::mutex m_mutex;
    QHash<QByteArray, int> m_byAddress;
};

} // namespace cinefluent::server
