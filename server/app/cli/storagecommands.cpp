// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commands.h"
#include "server/app/database.h"
#include "server/app/objectstorage.h"
#include "server/app/storagecare.h"

#include <unistd.h>

#include <cstdio>

namespace cinefluent::server {

namespace {

/// Opens the database, runs `work(audit, shelf)` and closes it again.
template<typename Work>
auto withAudit(Settings &settings, const Surroundings &surroundings, Work work)
    -> std::invoke_result_t<Work, StorageAudit &, ObjectShelf &>
{
    const auto config = prepareConfig(settings, surroundings.random);
    if (!config)
        return config.error();
    auto database = Database::open(*config, Database::Use::Tool, surroundings.log);
    if (!database)
        return database.error();
    const auto migrated = database->migrate(surroundings.log);
    if (!migrated) {
        database->close();
        return migrated.error();
    }
    TransactionPool::Options options;
    options.workers = 0;
    options.statementTimeout = std::chrono::minutes(10);
    TransactionPool pool(database->settings().app, options);
    StorageAudit audit(pool);
    const auto shelf = openShelf(config->s3, config->dataDirectory, surroundings.clock);
    auto outcome = work(audit, *shelf);
    database->close();
    return outcome;
}

double mebibytes(qint64 bytes)
{
    return double(bytes) / (1 << 20);
}

} // namespace

int runCheck(Settings settings, bool setAside, const Surroundings &surroundings)
{
    const bool isWatched = ::isatty(STDERR_FILENO) == 1;
    const auto report = withAudit(settings, surroundings, [&](StorageAudit &audit, ObjectShelf &shelf) {
        return checkStorage(audit, shelf, setAside, [isWatched](qint64 objects) {
            if (isWatched && objects % 100 == 0)
                std::fprintf(stderr, "\r%lld objects", static_cast<long long>(objects));
        });
    });
    if (!report) {
        complain(report.error());
        return exitCodeOf(report.error());
    }
    for (const StorageFault &fault : report->faults)
        std::printf("FAIL  %s: %s\n      mend: %s\n", qUtf8Printable(fault.subject), qUtf8Printable(fault.problem),
                    qUtf8Printable(fault.mend));
    std::printf("%lld objects, %.1f MiB hashed, %lld files that no row has%s, %lld faults\n",
                static_cast<long long>(report->objects), mebibytes(report->bytes),
                static_cast<long long>(report->strays), report->strays > 0 ? " (cinefluent-server gc)" : "",
                static_cast<long long>(report->faults.size()));
    return report->faults.isEmpty() ? exitDone : exitFailed;
}

int runCollectGarbage(Settings settings, const CollectGarbageOptions &options, const Surroundings &surroundings)
{
    const Instant before = surroundings.clock.now() - std::chrono::hours(24) * options.graceDays;
    const auto report = withAudit(settings, surroundings, [&](StorageAudit &audit, ObjectShelf &shelf) {
        return collectGarbage(audit, shelf, before, options.onlyCount);
    });
    if (!report) {
        complain(report.error());
        return exitCodeOf(report.error());
    }
    std::printf(
        "%s %lld objects that no release names and %lld files that no row has: %.1f MiB. Kept: all that came in "
        "the last %d days.\n",
        options.onlyCount ? "Would remove" : "Removed", static_cast<long long>(report->objects),
        static_cast<long long>(report->strays), mebibytes(report->bytes), options.graceDays);
    if (report->uploads > 0)
        std::printf("%s %d uploads that were begun and given up.\n", options.onlyCount ? "Would remove" : "Removed",
                    report->uploads);
    return exitDone;
}

} // namespace cinefluent::server
