// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/backup.h"
#include "server/app/cli/commands.h"
#include "server/app/database.h"
#include "server/app/objectstorage.h"
#include "server/app/storagecare.h"
#include "server/storage/postgres/sqlscript.h"

#include <QDir>

#include <cstdio>

namespace cinefluent::server {

namespace {

/// A role that may read and write every row: row level security holds for the owner too.
Result<ConnectionSettings> everyRow(const ServerConfig &config, const Database &database)
{
    if (config.databaseUrl.isEmpty())
        return database.settings().owner.withUser(QStringLiteral("postgres"));
    if (!database.settings().owner.isEmpty())
        return database.settings().owner;
    return makeError(
        ErrorKind::InvalidInput, QStringLiteral("backup_role_missing"),
        QStringLiteral("Set DATABASE_OWNER_URL to a role that may read every row (superuser or BYPASSRLS). "
                       "Nothing was done."));
}

void print(const char *what, const BackupReport &report)
{
    std::printf("%s %s: database %.1f MiB, %lld files, %lld of them copied (%.1f MiB).\n", what,
                qUtf8Printable(report.folder), double(report.databaseBytes) / (1 << 20),
                static_cast<long long>(report.objects), static_cast<long long>(report.copiedObjects),
                double(report.copiedBytes) / (1 << 20));
}

int done(const Result<BackupReport> &report, const char *what)
{
    if (!report) {
        complain(report.error());
        return exitCodeOf(report.error());
    }
    print(what, *report);
    return exitDone;
}

Result<BackupReport> fill(const ServerConfig &config, BackupReport report, const Surroundings &surroundings)
{
    auto database = Database::open(config, Database::Use::Serve, surroundings.log);
    if (!database)
        return database.error();
    const auto role = everyRow(config, *database);
    Result<void> restored = role ? restoreDatabase(report.folder, *role) : role.error();
    if (restored)
        restored = database->migrate(surroundings.log);
    if (restored) // or clients would take offsets of events that were lost for those of new ones
        restored = runScript(*role, "update realtime_state set epoch = gen_random_uuid(); "
                                    "update drafts set epoch = gen_random_uuid()");
    if (restored) {
        TransactionPool::Options options;
        options.workers = 0;
        TransactionPool pool(database->settings().app, options);
        StorageAudit audit(pool);
        const auto shelf = openShelf(config.s3, config.dataDirectory, surroundings.clock);
        const auto checked = checkStorage(audit, *shelf, false);
        if (!checked)
            restored = checked.error();
        else if (!checked->faults.isEmpty())
            std::printf("%lld faults were in the backup: see cinefluent-server check.\n",
                        static_cast<long long>(checked->faults.size()));
    }
    database->close();
    if (!restored)
        return restored.error();
    return report;
}

} // namespace

int runBackup(Settings settings, const QString &target, const Surroundings &surroundings)
{
    const auto config = prepareConfig(settings, surroundings.random);
    if (!config) {
        complain(config.error());
        return exitCodeOf(config.error());
    }
    auto database = Database::open(*config, Database::Use::Tool, surroundings.log);
    if (!database) {
        complain(database.error());
        return exitFailed;
    }
    const auto role = everyRow(*config, *database);
    const auto shelf = openShelf(config->s3, config->dataDirectory, surroundings.clock);
    const auto report =
        role ? writeBackup(QDir(target).absolutePath(), config->dataDirectory, *shelf, *role, surroundings.clock.now())
             : Result<BackupReport>(role.error());
    database->close();
    return done(report, "Backed up to");
}

int runRestore(Settings settings, const QString &backup, const Surroundings &surroundings)
{
    const QString dataDirectory = dataDirectoryOf(settings);
    // Before the secrets are there, which the rest of the configuration needs.
    QList<FieldError> offences;
    const S3Settings s3 = readS3Settings(settings, offences);
    if (!offences.isEmpty()) {
        Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("configuration_invalid"),
                                QStringLiteral("The configuration cannot be used. Nothing was restored."));
        error.fields = offences;
        return done(error, "");
    }
    std::optional<S3ObjectShelf> bucket;
    if (s3.isUsed())
        bucket.emplace(s3, surroundings.clock);
    const auto files = restoreFiles(QDir(backup).absolutePath(), dataDirectory, bucket ? &*bucket : nullptr);
    if (!files)
        return done(files, "");
    // The secrets have just come.
    const auto config = prepareConfig(settings, surroundings.random);
    const auto report = config ? fill(*config, *files, surroundings) : Result<BackupReport>(config.error());
    if (!report) {
        // None of these was there before.
        for (const char *made : {"/objects", "/secrets", "/postgres"})
            QDir(dataDirectory + QLatin1String(made)).removeRecursively();
    }
    return done(report, "Restored from");
}

} // namespace cinefluent::server
