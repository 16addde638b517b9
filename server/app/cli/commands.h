// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/cli/commandline.h"
#include "server/app/processparts.h"

namespace cinefluent::server {

/// The commands, each giving the process's exit code. All run on the main thread of a QCoreApplication.
[[nodiscard]] int runServe(Settings settings, const Surroundings &surroundings);
[[nodiscard]] int runWorker(Settings settings, const Surroundings &surroundings);
[[nodiscard]] int runMigrate(Settings settings, const Surroundings &surroundings);
[[nodiscard]] int runCreateEditor(Settings settings, const CreateEditorOptions &options,
                                  const Surroundings &surroundings);
[[nodiscard]] int runRotateKeys(Settings settings, const Surroundings &surroundings);
[[nodiscard]] int runRetryJobs(Settings settings, const Surroundings &surroundings);
[[nodiscard]] int runShowConfig(Settings settings, bool withOrigin, const Surroundings &surroundings);
[[nodiscard]] int runCheck(Settings settings, bool setAside, const Surroundings &surroundings);
[[nodiscard]] int runCollectGarbage(Settings settings, const CollectGarbageOptions &options,
                                    const Surroundings &surroundings);
[[nodiscard]] int runBackup(Settings settings, const QString &target, const Surroundings &surroundings);
[[nodiscard]] int runRestore(Settings settings, const QString &backup, const Surroundings &surroundings);
[[nodiscard]] int runDoctor(const Settings &settings, const Surroundings &surroundings);

/// The configuration with secrets completed, or what is wrong with it.
[[nodiscard]] Result<ServerConfig> prepareConfig(Settings &settings, RandomSource &random);

/// The same for commands that only look: nothing is made, and secrets that the first start makes count as complete.
[[nodiscard]] Result<ServerConfig> lookAtConfig(Settings settings, RandomSource &random);

/// Tells a person on standard error what went wrong: the message, then each field. Never the detail of a secret.
void complain(const Error &error);

/// 2 where the caller asked wrongly, 1 where something else stood in the way.
[[nodiscard]] int exitCodeOf(const Error &error);

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

} // namespace cinefluent::server
