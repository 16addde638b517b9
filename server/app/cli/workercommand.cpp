// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commands.h"
#include "server/app/database.h"
#include "server/app/encodeworker.h"
#include "server/app/stopsignals.h"

#include <QCoreApplication>

#include <cstdio>

namespace cinefluent::server {

namespace {

/// Until told to stop.
Result<void> work(ServerConfig config, const Database &database, const Surroundings &surroundings)
{
    const QString folder = config.dataDirectory;
    ProcessParts parts(std::move(config), database.settings().app, surroundings);
    parts.space.refresh();
    EncodeWorker worker(parts);
    if (const auto started = worker.start(); !started)
        return started;
    std::printf("CineFluent's worker waits for releases to encode, in %s/worker. Stop with Ctrl+C.\n",
                qUtf8Printable(folder));
    std::fflush(stdout);
    surroundings.log.info("worker_ready");
    QCoreApplication::exec();
    worker.stop();
    surroundings.log.info("worker_stopped");
    return {};
}

} // namespace

int runWorker(Settings settings, const Surroundings &surroundings)
{
    auto config = prepareConfig(settings, surroundings.random);
    if (!config) {
        complain(config.error());
        return exitCodeOf(config.error());
    }
    const StopSignals signals_([] { QCoreApplication::quit(); });
    auto database = Database::open(*config, Database::Use::Tool, surroundings.log);
    Result<void> done = database ? database->migrate(surroundings.log) : Result<void>(database.error());
    if (done)
        done = work(std::move(*config), *database, surroundings);
    if (database)
        database->close();
    if (done)
        return exitDone;
    complain(done.error());
    return exitFailed;
}

} // namespace cinefluent::server
