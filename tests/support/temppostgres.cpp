// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temppostgres.h"

#include "server/storage/postgres/migrator.h"
#include "server/storage/postgres/sqlscript.h"

#include <QDir>

namespace cinefluent::tests {

using namespace cinefluent::server;

TempPostgres::TempPostgres(Durability durability)
    : m_folder(QDir::tempPath() + QStringLiteral("/cinefluent-test-XXXXXX"))
{
    PrivatePostgresOptions options;
    options.dataDirectory = m_folder.path();
    if (durability == Durability::Off) {
        options.settings = {QStringLiteral("fsync=off"), QStringLiteral("synchronous_commit=off"),
                            QStringLiteral("full_page_writes=off"), QStringLiteral("shared_buffers=32MB")};
    }
    m_postgres = std::make_unique<PrivatePostgres>(options);
}

Result<void> TempPostgres::start()
{
    if (const Result<void> started = m_postgres->start(); !started)
        return started;
    // The first database, made by the server itself, is the template of the others.
    const Result<MigrationReport> migrated = Migrator(m_postgres->settings().owner).migrate();
    return migrated ? Result<void>() : migrated.error();
}

Result<DatabaseSettings> TempPostgres::freshDatabase()
{
    return create(QStringLiteral("cinefluent"));
}

Result<DatabaseSettings> TempPostgres::emptyDatabase()
{
    return create(QStringLiteral("template1"));
}

ConnectionSettings TempPostgres::superuserOf(const DatabaseSettings &database) const
{
    return database.owner.withUser(QStringLiteral("postgres"));
}

Result<DatabaseSettings> TempPostgres::create(const QString &templateName)
{
    const QString name = QStringLiteral("test_%1").arg(++m_databases);
    const QString sql = QStringLiteral("create database %1 template %2 owner cinefluent_owner strategy file_copy")
                            .arg(name, templateName);
    if (const Result<void> made = runScript(m_postgres->superuserSettings(), sql.toUtf8()); !made)
        return made.error();
    const DatabaseSettings settings = m_postgres->settings();
    return DatabaseSettings{settings.app.withDatabase(name), settings.owner.withDatabase(name)};
}

} // namespace cinefluent::tests
