// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace cinefluent::server {

/// How to reach one database as one role: libpq keywords and values. A value type, safe to copy between threads.
/// It may hold a password: log `display()`, never `conninfo()`.
class ConnectionSettings
{
public:
    ConnectionSettings() = default;

    /// From DATABASE_URL: "postgresql://user:password@host:port/name?option=…" or "host=… dbname=…", parsed by libpq.
    /// Error "database_url_invalid" (InvalidInput); the value itself is never repeated in it.
    [[nodiscard]] static Result<ConnectionSettings> fromUrl(const QString &databaseUrl);

    /// Over the unix socket in `directory` (port 5432).
    [[nodiscard]] static ConnectionSettings forSocket(const QString &directory, const QString &user,
                                                      const QString &database);

    [[nodiscard]] ConnectionSettings with(const QByteArray &keyword, const QByteArray &value) const;
    [[nodiscard]] ConnectionSettings withDatabase(const QString &name) const;
    [[nodiscard]] ConnectionSettings withUser(const QString &name) const;

    [[nodiscard]] bool isEmpty() const { return m_parameters.empty(); }
    /// Empty where the keyword is absent.
    [[nodiscard]] QByteArray value(const QByteArray &keyword) const;

    /// For libpq and libpqxx: "host='…' user='…'". Secret.
    [[nodiscard]] QByteArray conninfo() const;
    /// For people and logs: "user@host:port/database".
    [[nodiscard]] QString display() const;

    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_parameters;
};

/// The two roles of one database; docs/adr/0011-database-roles.md says what each may do.
struct DatabaseSettings
{
    ConnectionSettings app;   ///< cinefluent_app: serves; subject to row level security
    ConnectionSettings owner; ///< cinefluent_owner: runs migrations; empty where the operator runs them elsewhere
};

} // namespace cinefluent::server
