// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/processparts.h"
#include "server/http/controllers/authcontroller.h"
#include "server/http/controllers/healthcontroller.h"
#include "server/http/controllers/lessonscontroller.h"
#include "server/http/controllers/mediacontroller.h"
#include "server/http/controllers/moviescontroller.h"
#include "server/http/controllers/progresscontroller.h"
#include "server/http/controllers/studiocontroller.h"
#include "server/http/httpserver.h"
#include "server/services/learning/progressservice.h"
#include "server/services/media/uploadservice.h"
#include "server/services/publishing/publishingservice.h"
#include "server/storage/postgres/pgcataloguerepository.h"
#include "server/storage/postgres/pgobjectrepository.h"
#include "server/storage/postgres/pgprogressrepository.h"
#include "server/storage/postgres/pgreleaserepository.h"
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
    [[nodiscard]] RateLimiter *rateLimiter() override { return &m_rates; }
    void cancelPending() override;

private:
    ProcessParts &m_parts;
    BucketRateLimiter m_rates;

    // Connections
    Pipeline m_reads;
    Pipeline m_writes; ///< batches alone: each waits for the disk

    // Repositories and gateways
    PgUserRepository m_users;
    PgSessionRepository m_sessions;
    DatabaseReadiness m_readiness;
    PgCatalogueRepository m_catalogueRows;
    PgProgressRepository m_progressRows;
    PgObjectRepository m_objectRows;
    PgReleaseRepository m_releaseRows;

    // Services
    AuthService m_auth;
    CatalogueService m_catalogue;
    ProgressService m_progress;
    UploadService m_uploads;
    PublishingService m_publishing;

    // Controllers
    HealthController m_healthController;
    AuthController m_authController;
    MoviesController m_moviesController;
    LessonsController m_lessonsController;
    ProgressController m_progressController;
    MediaController m_mediaController;
    StudioController m_studioController;

    Router m_router;
};

} // namespace cinefluent::server
