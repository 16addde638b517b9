// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/migrator.h"

#include "server/storage/postgres/pgerror.h"
#include "server/storage/postgres/pqcompat.h"

#include <QElapsedTimer>

namespace cinefluent::server {

namespace {

/// "cineflue" as a number: the key of our advisory lock.
constexpr qint64 lockKey = 0x63696E65666C7565;

/// A migration may rewrite a table; only a hung lock should end it.
constexpr const char *sessionStatement = "select set_config('timezone', 'UTC', false), "
                                         "set_config('statement_timeout', '0', false), "
                                         "set_config('client_min_messages', 'warning', false)";

constexpr const char *historyTable = "create table if not exists schema_migrations ("
                                     " version integer primary key,"
                                     " name text not null,"
                                     " checksum bytea not null,"
                                     " applied_at timestamptz not null default now(),"
                                     " duration_ms integer not null);"
                                     "grant select on schema_migrations to cinefluent_app";

Error newer(int found, int known)
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("schema_newer"),
                     QStringLiteral("The database has schema version %1, this program knows versions up to %2. Nothing "
                                    "was changed. Start the newer program again, or restore a backup made before it.")
                         .arg(found)
                         .arg(known));
}

Error changed(int version, const QString &name)
{
    return makeError(
        ErrorKind::Corrupt, QStringLiteral("migration_changed"),
        QStringLiteral("Migration %1 (%2) was applied with another text than this program has. Nothing was "
                       "changed. Start the program that the database was made with.")
            .arg(version)
            .arg(name));
}

Error outdated(int found, int known)
{
    return makeError(ErrorKind::Conflict, QStringLiteral("schema_outdated"),
                     QStringLiteral("The database has schema version %1, this program needs %2. Run "
                                    "'cinefluent-server migrate' with the owner's connection first.")
                         .arg(found)
                         .arg(known));
}

/// Its tables may rest on later ones by now, so nobody but a person can say whether it still fits.
Error skipped(const Migration &migration, int version)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("migration_skipped"),
                     QStringLiteral("Migration %1 (%2) is missing in a database that has version %3 already. Nothing "
                                    "was changed. Start the program that the database was made with.")
                         .arg(migration.version)
                         .arg(migration.name)
                         .arg(version));
}

int lastOf(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.constLast().version;
}

/// What the database says was applied: compared with ours, reduced to its last version (0 for none).
Result<int> compare(pqxx::transaction_base &work, const QList<Migration> &migrations)
{
    if (exec(work, "select to_regclass('schema_migrations')").first().isNull(0))
        return 0;
    int version = 0;
    auto ours = migrations.begin();
    for (const PgRow row : exec(work, "select version, name, checksum from schema_migrations order by version")) {
        version = row.int32(0);
        if (version > lastOf(migrations))
            continue;
        if (ours->version < version)
            return skipped(*ours, version);
        if (ours->version > version || ours->checksum() != row.bytes(2))
            return changed(version, row.text(1));
        ++ours;
    }
    if (version > lastOf(migrations))
        return newer(version, lastOf(migrations));
    return version;
}

Result<void> apply(pqxx::connection &connection, const Migration &migration)
{
    try {
        QElapsedTimer timer;
        timer.start();
        pqxx::work work(connection);
        execScript(work, migration.sql.toStdString());
        exec(work, "insert into schema_migrations (version, name, checksum, duration_ms) values ($1, $2, $3, $4)",
             pgParams(migration.version, migration.name, migration.checksum(), timer.elapsed()));
        work.commit();
        return {};
    } catch (const std::exception &error) {
        const Error cause = pgErrorOf(error);
        if (cause.kind == ErrorKind::Unavailable)
            return cause;
        return makeError(
            ErrorKind::Internal, QStringLiteral("migration_failed"),
            QStringLiteral("Migration %1 (%2) failed and was rolled back; the database is as it was before "
                           "it. The log has the cause.")
                .arg(migration.version)
                .arg(migration.name),
            cause.detail);
    }
}

} // namespace

Migrator::Migrator(ConnectionSettings owner, QList<Migration> migrations)
    : m_owner(std::move(owner))
    , m_migrations(std::move(migrations))
{
}

Result<MigrationReport> Migrator::migrate()
{
    try {
        pqxx::connection connection(m_owner.conninfo().toStdString());
        {
            pqxx::nontransaction work(connection);
            exec(work, sessionStatement);
            // Held by the session: the others wait here, and then find the work done.
            exec(work, "select pg_advisory_lock($1::bigint)", pgParams(lockKey));
            work.commit();
        }
        MigrationReport report;
        {
            pqxx::work work(connection);
            const Result<int> version = compare(work, m_migrations);
            if (!version)
                return version.error();
            execScript(work, historyTable);
            work.commit();
            report.schemaVersion = *version;
        }
        for (const Migration &migration : std::as_const(m_migrations)) {
            if (migration.version <= report.schemaVersion)
                continue;
            if (const Result<void> applied = apply(connection, migration); !applied)
                return applied.error();
            report.schemaVersion = migration.version;
            report.applied.append(migration.version);
        }
        return report;
    } catch (const std::exception &error) {
        return pgErrorOf(error);
    }
}

Result<MigrationReport> Migrator::check(const ConnectionSettings &settings, const QList<Migration> &migrations)
{
    try {
        pqxx::connection connection(settings.conninfo().toStdString());
        pqxx::work work(connection);
        const Result<int> version = compare(work, migrations);
        if (!version)
            return version.error();
        if (*version < lastOf(migrations))
            return outdated(*version, lastOf(migrations));
        return MigrationReport{{}, *version};
    } catch (const std::exception &error) {
        return pgErrorOf(error);
    }
}

} // namespace cinefluent::server
