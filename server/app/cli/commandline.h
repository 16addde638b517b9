// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/settings.h"

#include <variant>

namespace cinefluent::server {

/// What `admin create-editor` is told.
struct CreateEditorOptions
{
    QString email;
    QString username; ///< empty: one is made
    QString fullName;
    QString role = QStringLiteral("editor");
    QString passwordFile;       ///< empty: see below
    bool passwordStdin = false; ///< neither: a password is made and printed once
};

/// What `gc` is told.
struct CollectGarbageOptions
{
    int graceDays = 7;
    bool onlyCount = false;
};

/// The command line, understood. Exit codes of every command: 0 done, 1 it failed, 2 it was asked wrongly.
struct CommandLine
{
    enum class Command
    {
        Serve,
        Worker,
        Migrate,
        CreateEditor,
        RotateKeys,
        RetryJobs,
        ShowConfig,
        Check,
        CollectGarbage,
        Backup,
        Restore,
        Doctor
    };
    Command command = Command::Serve;
    SettingSources sources; ///< flags, environment, and the file of --config or of CINEFLUENT_CONFIG
    bool withOrigin = false;
    bool setAside = false;
    QString backupFolder; ///< of `backup` and `restore`
    CollectGarbageOptions collectGarbage;
    CreateEditorOptions createEditor;
};

/// Parses the arguments; an int is the exit code where all has been said (--help, --version, a mistake).
[[nodiscard]] std::variant<CommandLine, int> parseCommandLine(int argc, const char *const *argv,
                                                              const QHash<QString, QString> &environment);

/// The whole environment of this process.
[[nodiscard]] QHash<QString, QString> processEnvironment();

} // namespace cinefluent::server
