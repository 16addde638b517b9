// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/processparts.h"
#include "server/storage/postgres/privatepostgres.h"

#include <memory>

namespace cinefluent::server {

/// The database the configuration names, or the private one in the data directory. Main thread.
class Database
{
public:
    enum class Use
    {
        Serve, ///< the private PostgreSQL is ours alone: one that runs already is an error
        Tool   ///< a running server's private PostgreSQL is borrowed; else one is started for the while
    };

    /// Blocks until connections are accepted (with DATABASE_URL it only reads the address). Errors are those of
    /// ConnectionSettings::fromUrl and PrivatePostgres.
    [[nodiscard]] static Result<Database> open(const ServerConfig &config, Use use, Logger &log);

    [[nodiscard]] const DatabaseSettings &settings() const { return m_settings; }

    /// Migrates where there is an owner's connection, else checks that somebody has. Blocks.
    [[nodiscard]] Result<void> migrate(Logger &log) const;

    /// What is there, in words, without starting, making or changing anything: a database that answers has its schema
    /// checked; for a private one that is not running, whether the right PostgreSQL is installed.
    [[nodiscard]] static Result<QString> look(const ServerConfig &config);

    /// Jobs that failed for good, with what to do; likewise. Where the database cannot be asked, look() says why.
    [[nodiscard]] static Result<QString> lookAtJobs(const ServerConfig &config);

    /// Stops a private PostgreSQL of ours.
    void close();

private:
    Database() = default;

    DatabaseSettings m_settings;
    std::unique_ptr<PrivatePostgres> m_private;
};

} // namespace cinefluent::server
