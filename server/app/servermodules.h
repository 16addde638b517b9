// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/processparts.h"
#include "server/http/controllers/authcontroller.h"
#include "server/http/controllers/healthcontroller.h"
#include "server/http/httpserver.h"
#include "server/storage/postgres/pgsessionrepository.h"
#include "server/storage/postgres/pguserrepository.h"

namespace cinefluent::server {

/// Everything that serves requests on one reactor: connections, then repositories, then services, then controllers and
/// their routes. This is the place where a new resource joins the server: one member in each of the four groups and one
/// line in the constructor. What all reactors share is in ProcessParts.
class ServerModules final : public ReactorModules
{
public:
    explicit ServerModules(ProcessParts &parts);
    ~ServerModules() override;

    [[nodiscard]] const Router &router() const override { return m_router; }
    [[nodiscard]] const TokenVerifier *tokenVerifier() override { return &m_parts.tokens; }

private:
    ProcessParts &m_parts;

    // Connections
    Pipeline m_reads;

    // Repositories and gateways
    PgUserRepository m_users;
    PgSessionRepository m_sessions;
    DatabaseReadiness m_readiness;

    // Services
    AuthService m_auth;

    // Controllers
    HealthController m_healthController;
    AuthController m_authController;

    Router m_router;
};

} // namespace cinefluent::server
