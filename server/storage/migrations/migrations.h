// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace cinefluent::server {

/// One step of the schema: the file "V0001__first_tables.sql".
struct Migration
{
    int version = 0;
    QString name; ///< "first_tables"
    QByteArray sql;

    /// SHA-256 of the text.
    [[nodiscard]] QByteArray checksum() const;
};

/// Those compiled into the program, by ascending version. A number may be missing: work that was not finished.
[[nodiscard]] QList<Migration> embeddedMigrations();

/// Roles that must exist in the cluster before the first migration: a script for a superuser, safe to run again.
/// The private PostgreSQL runs it by itself; for another one see docs/database.md.
[[nodiscard]] QByteArray rolesScript();

} // namespace cinefluent::server
