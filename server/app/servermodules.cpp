// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/servermodules.h"

namespace cinefluent::server {

ServerModules::ServerModules(ProcessParts &parts)
    : m_parts(parts)
    , m_reads(parts.database)
    , m_users(parts.transactions, &m_reads, parts.pii)
    , m_sessions(parts.transactions)
    , m_readiness(parts.phase, m_reads)
    , m_auth(parts.authParts(m_users, m_sessions))
    , m_healthController(m_readiness)
    , m_authController(m_auth)
{
    m_healthController.addRoutes(m_router);
    m_authController.addRoutes(m_router);
}

ServerModules::~ServerModules() = default;

} // namespace cinefluent::server
