// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commands.h"
#include "server/app/database.h"
#include "server/storage/postgres/keyrotation.h"
#include "server/storage/postgres/pgjobs.h"

#include <cstdio>

namespace cinefluent::server {

namespace {

Result<int> rotateIn(const Database &database, const PiiBox &pii)
{
    TransactionPool::Options options;
    options.workers = 0;
    TransactionPool pool(database.settings().app, options);
    KeyRotation rotation(pool, pii);
    int rows = 0;
    for (;;) {
        const auto done = rotation.step();
        if (!done)
            return done.error();
        if (*done == 0)
            break;
        rows += *done;
    }
    std::printf("Sealed %d rows anew with key %d; none with a former key is left.\n", rows, pii.currentKeyVersion());
    const auto waiting = rotation.waitingJobs();
    if (waiting && *waiting > 0)
        std::printf("%d waiting mails still need the former key: keep it for a day.\n", *waiting);
    return rows;
}

} // namespace

int runRotateKeys(Settings settings, const Surroundings &surroundings)
{
    auto config = prepareConfig(settings, surroundings.random);
    if (!config) {
        complain(config.error());
        return exitCodeOf(config.error());
    }
    auto database = Database::open(*config, Database::Use::Tool, surroundings.log);
    if (!database) {
        complain(database.error());
        return exitFailed;
    }
    const PiiBox pii(std::move(config->piiKeys), std::move(config->emailIndexKey), surroundings.random);
    Result<int> rotated = 0;
    if (const auto migrated = database->migrate(surroundings.log); migrated)
        rotated = rotateIn(*database, pii);
    else
        rotated = migrated.error();
    database->close();
    if (rotated)
        return exitDone;
    complain(rotated.error());
    return exitFailed;
}

int runRetryJobs(Settings settings, const Surroundings &surroundings)
{
    const auto config = prepareConfig(settings, surroundings.random);
    if (!config) {
        complain(config.error());
        return exitCodeOf(config.error());
    }
    auto database = Database::open(*config, Database::Use::Tool, surroundings.log);
    const Result<int> jobs = database ? retryDeadLetters(database->settings().app) : database.error();
    if (database)
        database->close();
    if (!jobs) {
        complain(jobs.error());
        return exitFailed;
    }
    std::printf("%d jobs wait to be done once more.\n", *jobs);
    return exitDone;
}

} // namespace cinefluent::server
