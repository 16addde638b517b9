// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commands.h"

#include "server/app/database.h"
#include "server/app/keyring.h"

#include <QDir>

#include <cstdio>

namespace cinefluent::server {

Result<ServerConfig> prepareConfig(Settings &settings, RandomSource &random)
{
    const QString folder = dataDirectoryOf(settings);
    if (!QDir().mkpath(folder))
        return makeError(ErrorKind::Unavailable, QStringLiteral("data_directory_not_writable"),
                         QStringLiteral("The data directory %1 cannot be made. Nothing was started; choose another "
                                        "with --data-dir or make it yourself.")
                             .arg(folder));
    if (const auto completed = completeSecrets(settings, folder, random); !completed)
        return completed.error();
    return readConfig(settings);
}

Result<ServerConfig> lookAtConfig(Settings settings, RandomSource &random)
{
    const auto completed = completeSecrets(settings, dataDirectoryOf(settings), random, MissingSecrets::Pretend);
    return completed ? readConfig(settings) : completed.error();
}

void complain(const Error &error)
{
    QString text = QStringLiteral("cinefluent-server: ") + error.message;
    if (!error.detail.isEmpty() && !error.detail.contains(u'\n')) // what programs said at length stands in the log
        text += QStringLiteral("\n  ") + error.detail;
    for (const FieldError &field : error.fields)
        text += QStringLiteral("\n  %1: %2").arg(field.pointer, field.message);
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

int exitCodeOf(const Error &error)
{
    return error.kind == ErrorKind::InvalidInput ? exitUsage : exitFailed;
}

int runMigrate(Settings settings, const Surroundings &surroundings)
{
    const auto config = prepareConfig(settings, surroundings.random);
    if (!config) {
        complain(config.error());
        return exitCodeOf(config.error());
    }
    auto database = Database::open(*config, Database::Use::Tool, surroundings.log);
    const Result<void> migrated = database ? database->migrate(surroundings.log) : database.error();
    if (database)
        database->close();
    if (migrated)
        return exitDone;
    complain(migrated.error());
    return exitFailed;
}

int runShowConfig(Settings settings, bool withOrigin, const Surroundings &surroundings)
{
    settings.set("data-dir", {dataDirectoryOf(settings), settings.get("data-dir").origin});
    std::fputs(settings.describe(withOrigin).toUtf8().constData(), stdout);
    std::fflush(stdout);
    const auto config = lookAtConfig(std::move(settings), surroundings.random);
    if (config)
        return exitDone;
    complain(config.error());
    return exitCodeOf(config.error());
}

} // namespace cinefluent::server
