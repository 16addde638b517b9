// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commands.h"
#include "server/app/jsonlogger.h"
#include "server/app/lastwords.h"

#include <QCoreApplication>

#include <unistd.h>

#include <csignal>
#include <optional>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

int run(const CommandLine &line, const Settings &settings)
{
    const SystemClock clock;
    SystemRandom random;
    const bool serves = line.command == CommandLine::Command::Serve || line.command == CommandLine::Command::Worker;
    // Commands speak to a person: their log is for what went wrong alone.
    JsonLogger log(STDERR_FILENO, serves ? logLevelOf(settings) : LogLevel::Warning, clock);
    std::optional<LastWords> lastWords;
    if (serves)
        lastWords.emplace(log);
    const Surroundings surroundings{clock, random, log};
    switch (line.command) {
    case CommandLine::Command::Serve:
        return runServe(settings, surroundings);
    case CommandLine::Command::Worker:
        return runWorker(settings, surroundings);
    case CommandLine::Command::Migrate:
        return runMigrate(settings, surroundings);
    case CommandLine::Command::CreateEditor:
        return runCreateEditor(settings, line.createEditor, surroundings);
    case CommandLine::Command::RotateKeys:
        return runRotateKeys(settings, surroundings);
    case CommandLine::Command::RetryJobs:
        return runRetryJobs(settings, surroundings);
    case CommandLine::Command::ShowConfig:
        return runShowConfig(settings, line.withOrigin, surroundings);
    case CommandLine::Command::Check:
        return runCheck(settings, line.setAside, surroundings);
    case CommandLine::Command::CollectGarbage:
        return runCollectGarbage(settings, line.collectGarbage, surroundings);
    case CommandLine::Command::Backup:
        return runBackup(settings, line.backupFolder, surroundings);
    case CommandLine::Command::Restore:
        return runRestore(settings, line.backupFolder, surroundings);
    case CommandLine::Command::Doctor:
        return runDoctor(settings, surroundings);
    }
    return exitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    ::signal(SIGPIPE, SIG_IGN);
    const auto parsed = parseCommandLine(argc, argv, processEnvironment());
    if (const int *exitCode = std::get_if<int>(&parsed))
        return *exitCode;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cinefluent-server"));
    const auto &line = std::get<CommandLine>(parsed);
    const auto settings = Settings::load(line.sources);
    if (!settings) {
        complain(settings.error());
        return exitUsage;
    }
    return run(line, *settings);
}
