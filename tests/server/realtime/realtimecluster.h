// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"
#include "tests/support/temppostgres.h"

#include <QProcessEnvironment>

#include <memory>
#include <vector>

namespace cinefluent::tests {

/// Real server programs over one database.
class RealtimeCluster
{
public:
    /// `environment` adds to what the servers are given. False with words in `fault`.
    [[nodiscard]] bool start(int servers, const QList<std::pair<QString, QString>> &environment = {});

    /// Registers an account with the first server and gives its access token; empty where that failed.
    [[nodiscard]] QByteArray registerAccount(const QByteArray &name);

    /// The status; Retry-After where there is one.
    [[nodiscard]] int get(size_t index, const QByteArray &path, const QByteArray &token, QByteArray *retryAfter);

    [[nodiscard]] ServerProcess &server(size_t index) { return *m_servers.at(index); }
    [[nodiscard]] QStringList urls() const;
    [[nodiscard]] server::ConnectionSettings superuser() const { return m_postgres.superuserOf(m_database); }
    [[nodiscard]] const QByteArray &fault() const { return m_fault; }

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::vector<std::unique_ptr<ServerProcess>> m_servers;
    QByteArray m_fault;
};

} // namespace cinefluent::tests
