// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/privatepostgres.h"

#include <QTemporaryDir>

#include <memory>

namespace cinefluent::tests {

/// A private PostgreSQL in a temporary folder, one for a test program: start it in initTestCase, take a fresh database
/// with the whole schema for each test (copied from a template in about 50 ms). Durability is switched off unless asked
/// for. Main thread.
class TempPostgres
{
public:
    enum class Durability
    {
        Off, ///< a crash of the machine may lose the data, a crash of a process does not
        On   ///< as in production
    };

    explicit TempPostgres(Durability durability = Durability::Off);

    /// Blocks, about 1.5 s.
    [[nodiscard]] Result<void> start();

    /// A new database with every migration applied; the old ones stay until the end.
    [[nodiscard]] Result<server::DatabaseSettings> freshDatabase();
    /// A new database without any table, owned by cinefluent_owner.
    [[nodiscard]] Result<server::DatabaseSettings> emptyDatabase();
    /// The superuser on the same database, past row level security.
    [[nodiscard]] server::ConnectionSettings superuserOf(const server::DatabaseSettings &database) const;

    [[nodiscard]] server::PrivatePostgres &postgres() { return *m_postgres; }
    [[nodiscard]] QString dataDirectory() const { return m_folder.path(); }

private:
    [[nodiscard]] Result<server::DatabaseSettings> create(const QString &templateName);

    QTemporaryDir m_folder;
    std::unique_ptr<server::PrivatePostgres> m_postgres;
    int m_databases = 0;
};

} // namespace cinefluent::tests
