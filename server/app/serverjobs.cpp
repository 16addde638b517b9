// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/serverjobs.h"

namespace cinefluent::server {

ServerJobs::ServerJobs(ProcessParts &parts)
    : m_store(parts.jobTransactions)
    , m_runner({m_store, parts.jobSignal, parts.random, parts.log})
{
}

} // namespace cinefluent::server
