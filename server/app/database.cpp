// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/database.h"

#include "server/services/payments/paymentend.h"
#include "server/storage/postgres/clusterdirectory.h"
#include "server/storage/postgres/migrator.h"
#include "server/storage/postgres/pgjobs.h"
#include "server/storage/postgres/postgresinstallation.h"

#include <QMetaEnum>

namespace cinefluent::server {

namespace {

Result<DatabaseSettings> settingsFromUrls(const ServerConfig &config)
{
    const auto app = ConnectionSettings::fromUrl(QString::fromUtf8(config.databaseUrl.view()));
    if (!app)
        return app.error().within(QStringLiteral("database-url"));
    DatabaseSettings settings{*app, {}};
    if (!config.databaseOwnerUrl.isEmpty()) {
        const auto owner = ConnectionSettings::fromUrl(QString::fromUtf8(config.databaseOwnerUrl.view()));
        if (!owner)
            return owner.error().within(QStringLiteral("database-owner-url"));
        settings.owner = *owner;
    }
    return settings;
}

/// Whether the schema is what this program needs, or the next start can make it so.
Result<QString> lookAtSchema(const DatabaseSettings &settings)
{
    const QString where = settings.app.display();
    const auto report = Migrator::check(settings.app);
    if (report)
        return where + QStringLiteral(" answers, schema %1 is current").arg(report->schemaVersion);
    if (report.error().code == QLatin1String("schema_outdated") && !settings.owner.isEmpty())
        return where + QStringLiteral(" answers, its schema is brought up to date by the next start");
    return report.error();
}

/// A private cluster at rest.
Result<QString> lookAtCluster(const QString &dataDirectory)
{
    const auto account = chooseAccount({});
    if (!account)
        return account.error();
    const auto version = ClusterDirectory(dataDirectory, *account).version();
    if (!version)
        return version.error();
    const auto installation = chooseInstallation(findInstallations({}), *version);
    if (!installation)
        return installation.error();
    const QString state = *version == 0 ? QStringLiteral("is made by the first start")
                                        : QStringLiteral("is not running and starts with the server");
    return QStringLiteral("a private one %1 (PostgreSQL %2 in %3)")
        .arg(state)
        .arg(installation->major)
        .arg(installation->binDirectory);
}

void logStates(PrivatePostgres &postgres, Logger &log)
{
    QObject::connect(&postgres, &PrivatePostgres::stateChanged, &postgres, [&log](PrivatePostgres::State state) {
        const char *name = QMetaEnum::fromType<PrivatePostgres::State>().valueToKey(int(state));
        const LogLevel level = state == PrivatePostgres::State::Restarting ? LogLevel::Warning : LogLevel::Info;
        const LogField field("state", QString::fromLatin1(name).toLower());
        log.write(level, "database_state", {&field, 1});
    });
    QObject::connect(&postgres, &PrivatePostgres::restartFailed, &postgres, [&log](const Error &error) {
        log.error("database_restart_failed", {{"code", error.code}, {"detail", error.detail}});
    });
}

} // namespace

Result<Database> Database::open(const ServerConfig &config, Use use, Logger &log)
{
    Database database;
    if (!config.databaseUrl.isEmpty()) {
        const auto settings = settingsFromUrls(config);
        if (!settings)
            return settings.error();
        database.m_settings = *settings;
        return database;
    }
    if (use == Use::Tool) {
        const auto running = PrivatePostgres::attach(config.dataDirectory);
        if (running) {
            database.m_settings = *running;
            return database;
        }
        if (running.error().code != QLatin1String("server_not_running"))
            return running.error();
    }
    PrivatePostgresOptions options;
    options.dataDirectory = config.dataDirectory;
    // The write-ahead log has to fit into what uploads leave.
    if (config.storageReserveBytes > 0)
        options.maxLogBytes = std::min(options.maxLogBytes, config.storageReserveBytes / 2);
    database.m_private = std::make_unique<PrivatePostgres>(options);
    logStates(*database.m_private, log);
    if (const auto started = database.m_private->start(); !started)
        return started.error();
    database.m_settings = database.m_private->settings();
    return database;
}

Result<void> Database::migrate(Logger &log) const
{
    const auto report =
        m_settings.owner.isEmpty() ? Migrator::check(m_settings.app) : Migrator(m_settings.owner).migrate();
    if (!report)
        return report.error();
    log.info("database_migrated",
             {{"applied", int(report->applied.size())}, {"schema_version", report->schemaVersion}});
    return {};
}

Result<QString> Database::look(const ServerConfig &config)
{
    if (!config.databaseUrl.isEmpty()) {
        const auto settings = settingsFromUrls(config);
        return settings ? lookAtSchema(*settings) : settings.error();
    }
    const auto running = PrivatePostgres::attach(config.dataDirectory);
    return running ? lookAtSchema(*running) : lookAtCluster(config.dataDirectory);
}

Result<QString> Database::lookAtJobs(const ServerConfig &config)
{
    const auto settings =
        config.databaseUrl.isEmpty() ? PrivatePostgres::attach(config.dataDirectory) : settingsFromUrls(config);
    const auto letters = settings ? lookAtDeadLetters(settings->app) : settings.error();
    if (!letters)
        return QStringLiteral("not looked at, for the database cannot be asked now");
    if (letters->isEmpty())
        return QStringLiteral("none has failed for good");
    Error error =
        makeError(ErrorKind::Unavailable, QStringLiteral("jobs_dead"),
                  QStringLiteral("Some have failed for good. Mend the cause, then have them done once more."));
    for (const DeadLetters &dead : *letters) {
        const bool isPayment = dead.kind == QLatin1String(paymentEndJobKind);
        const QString meaning =
            isPayment ? QStringLiteral(", customers of erased accounts may still be charged") : QString();
        error.fields.append({dead.kind, QStringLiteral("dead"),
                             QStringLiteral("%1%2; the last: %3").arg(dead.count).arg(meaning, dead.lastError)});
    }
    return error;
}

void Database::close()
{
    if (m_private)
        m_private->stop();
}

} // namespace cinefluent::server
