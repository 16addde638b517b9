// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/sharedredis.h"

namespace cinefluent::server {

SharedRedis::SharedRedis(RedisAddress address, const Parts &parts)
    : m_client(std::move(address), RedisEventBus::channel, parts.log)
    , m_accountRates(m_client, "cinefluent:rate:account:", parts.accounts, parts.clock)
    , m_addressRates(m_client, "cinefluent:rate:address:", parts.addresses, parts.clock)
    , m_answers(m_client)
    , m_bus(m_client)
{
}

std::unique_ptr<SharedRedis> SharedRedis::make(const Secret &url, const QString &caFile, const Parts &parts)
{
    if (url.isEmpty())
        return nullptr;
    auto address = RedisAddress::fromUrl(url); // readConfig has refused what is none
    if (address)
        address->authoritiesFile = caFile;
    return address ? std::unique_ptr<SharedRedis>(new SharedRedis(*std::move(address), parts)) : nullptr;
}

} // namespace cinefluent::server
