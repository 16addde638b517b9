// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/health/readiness.h"
#include "server/services/media/storagespace.h"
#include "server/storage/postgres/pipeline.h"

#include <atomic>

namespace cinefluent::server {

/// Where the process is in its life. Safe from any thread.
class ServerPhase
{
public:
    enum class Phase
    {
        Starting,
        Serving,
        Stopping
    };

    void set(Phase phase) { m_phase = phase; }
    [[nodiscard]] Phase get() const { return m_phase; }

private:
    std::atomic<Phase> m_phase = Phase::Starting;
};

/// Ready when the process serves and the reactor's own connection answers. Migrations are current once it serves: it
/// would not have started otherwise. Not ready while a private database has no room left. One per reactor.
class DatabaseReadiness final : public Readiness
{
public:
    /// `sharesSpace`: the database lies on the file system of `space`.
    DatabaseReadiness(const ServerPhase &phase, Pipeline &database, const StorageSpace &space, bool sharesSpace);

    [[nodiscard]] Task<Result<ReadinessReport>> check() override;

private:
    const ServerPhase &m_phase;
    Pipeline &m_database;
    const StorageSpace &m_space;
    const bool m_sharesSpace;
};

} // namespace cinefluent::server
