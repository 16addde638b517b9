// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/accesslog.h"
#include "server/app/database.h"
#include "server/app/serverjobs.h"
#include "server/app/servermodules.h"
#include "server/services/auth/revocationpoller.h"

#include <QTimer>

#include <optional>

namespace cinefluent::server {

/// The server from start to stop: database, migrations, shared parts, reactors. Belongs to the main thread, whose event
/// loop runs between `start` and `stop` (it brings a private PostgreSQL back when that dies).
class Application
{
public:
    Application(ServerConfig config, const Surroundings &surroundings);
    ~Application(); ///< stop()
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Blocks until requests are answered. The error says what to do; nothing is left running after one.
    [[nodiscard]] Result<void> start();

    /// Says no on /readyz, waits the configured delay, lets requests in flight finish within the deadline, then stops
    /// the database. Blocks. Harmless when not running.
    void stop();

    /// Where the server answers, e.g. "http://127.0.0.1:8080". Valid after a successful start.
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] const DatabaseSettings &database() const { return m_database->settings(); }

private:
    [[nodiscard]] Result<void> startServing();

    ServerConfig m_config;
    Surroundings m_surroundings;
    AccessLog m_accessLog;
    std::optional<Database> m_database;
    std::unique_ptr<ProcessParts> m_parts;
    std::unique_ptr<PgSessionRepository> m_sessions;
    std::unique_ptr<RevocationPoller> m_revocations;
    std::unique_ptr<ServerJobs> m_jobs;
    QTimer m_spaceWatch;
    std::unique_ptr<HttpServer> m_http;
    QUrl m_url;
};

} // namespace cinefluent::server
