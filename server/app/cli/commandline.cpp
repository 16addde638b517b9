// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commandline.h"

#include <QProcessEnvironment>

#include <CLI/CLI.hpp>

#include <map>
#include <vector>

namespace cinefluent::server {

namespace {

QString toQString(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Adds a flag for every setting; `values` outlives the parsing.
void addSettings(CLI::App &app, std::map<std::string, std::string> &values)
{
    for (const SettingDefinition &definition : settingDefinitions()) {
        const std::string name = definition.name;
        const std::string help = std::string(definition.help) + " [" + definition.environment + "]";
        if (!definition.isSecret)
            app.add_option("--" + name, values[name], help)->group("Settings");
        else
            app.add_option("--" + name + "-file", values[name + "-file"], help)->group("Settings (files of secrets)");
    }
}

void addCreateEditor(CLI::App &command, std::map<std::string, std::string> &texts, bool &fromStdin)
{
    command.add_option("--email", texts["email"], "Address of mail to sign in with")->required();
    command.add_option("--username", texts["username"], "User name; one is made where none is given");
    command.add_option("--full-name", texts["full-name"], "Name of the person");
    command.add_option("--role", texts["role"], "learner, editor, reviewer or admin")
        ->check(CLI::IsMember({"learner", "editor", "reviewer", "admin"}));
    auto *file = command.add_option("--password-file", texts["password-file"], "File that holds the password");
    command.add_flag("--password-stdin", fromStdin, "Read the password from standard input")->excludes(file);
}

CreateEditorOptions editorOptions(std::map<std::string, std::string> &texts, bool fromStdin)
{
    CreateEditorOptions options;
    options.email = toQString(texts["email"]);
    options.username = toQString(texts["username"]);
    options.fullName = toQString(texts["full-name"]);
    if (!texts["role"].empty())
        options.role = toQString(texts["role"]);
    options.passwordFile = toQString(texts["password-file"]);
    options.passwordStdin = fromStdin;
    return options;
}

/// Every command with what it means; the first that was given counts.
using Commands = std::vector<std::pair<const CLI::App *, CommandLine::Command>>;

void addAdmin(CLI::App &app, Commands &commands, std::map<std::string, std::string> &texts, bool &fromStdin)
{
    CLI::App *admin = app.add_subcommand("admin", "Look after accounts")->fallthrough()->require_subcommand(1);
    CLI::App *create = admin->add_subcommand("create-editor", "Make an account that may publish")->fallthrough();
    addCreateEditor(*create, texts, fromStdin);
    commands.emplace_back(create, CommandLine::Command::CreateEditor);
    commands.emplace_back(
        admin->add_subcommand("rotate-keys", "Seal personal data anew with the newest of pii-keys")->fallthrough(),
        CommandLine::Command::RotateKeys);
    commands.emplace_back(
        admin->add_subcommand("retry-jobs", "Have jobs that failed for good done once more")->fallthrough(),
        CommandLine::Command::RetryJobs);
}

/// What looks after stored files and the database.
void addCare(CLI::App &app, Commands &commands, CommandLine &line, std::string &backupFolder)
{
    CLI::App *check =
        app.add_subcommand("check", "Compare stored files with their hashes and rows with each other")->fallthrough();
    check->add_flag("--set-aside", line.setAside, "Move damaged files aside, so that publishing stores them anew");
    commands.emplace_back(check, CommandLine::Command::Check);
    CLI::App *collect = app.add_subcommand("gc", "Remove stored files that no release names")->fallthrough();
    collect->add_option("--grace-days", line.collectGarbage.graceDays, "Keep what came in so many last days (7)")
        ->check(CLI::Range(0, 3650));
    collect->add_flag("--dry-run", line.collectGarbage.onlyCount, "Only say what would go");
    commands.emplace_back(collect, CommandLine::Command::CollectGarbage);
    CLI::App *backup =
        app.add_subcommand("backup", "Back up database, files and secrets; the server may run")->fallthrough();
    backup->add_option("folder", backupFolder, "Where backups are kept, a folder each")->required();
    commands.emplace_back(backup, CommandLine::Command::Backup);
    CLI::App *restore =
        app.add_subcommand("restore", "Make an empty data directory what a backup holds")->fallthrough();
    restore->add_option("backup", backupFolder, "One backup's folder")->required();
    commands.emplace_back(restore, CommandLine::Command::Restore);
    commands.emplace_back(app.add_subcommand("doctor", "Check what the server needs")->fallthrough(),
                          CommandLine::Command::Doctor);
}

} // namespace

std::variant<CommandLine, int> parseCommandLine(int argc, const char *const *argv,
                                                const QHash<QString, QString> &environment)
{
    CLI::App app("CineFluent's server: the API that learners' apps and the studio use.\n"
                 "Settings are taken from flags, then the environment, then a file, then defaults.",
                 "cinefluent-server");
    std::map<std::string, std::string> values;
    std::map<std::string, std::string> editorTexts;
    std::string configFile;
    bool fromStdin = false;
    CommandLine line;
    app.set_version_flag("--version", std::string("cinefluent-server ") + CINEFLUENT_VERSION);
    app.add_option("--config", configFile, "File of settings: name = value lines [CINEFLUENT_CONFIG]");
    addSettings(app, values);
    app.require_subcommand(0, 1);

    app.add_subcommand("serve", "Answer requests until told to stop (the default)")->fallthrough();
    Commands commands;
    commands.emplace_back(
        app.add_subcommand("worker", "Encode and publish releases that were ordered with a whole film")->fallthrough(),
        CommandLine::Command::Worker);
    commands.emplace_back(app.add_subcommand("migrate", "Bring the database's schema up to date")->fallthrough(),
                          CommandLine::Command::Migrate);
    addAdmin(app, commands, editorTexts, fromStdin);
    CLI::App *config = app.add_subcommand("config", "Look at the configuration")->fallthrough()->require_subcommand(1);
    CLI::App *show = config->add_subcommand("show", "Print every setting, secrets masked")->fallthrough();
    show->add_flag("--origin", line.withOrigin, "Say where each value is from");
    commands.emplace_back(show, CommandLine::Command::ShowConfig);
    std::string backupFolder;
    addCare(app, commands, line, backupFolder);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    for (const auto &[command, meaning] : commands) {
        if (command->parsed())
            line.command = meaning;
    }
    line.backupFolder = toQString(backupFolder);
    line.createEditor = editorOptions(editorTexts, fromStdin);
    for (const auto &[name, value] : values)
        line.sources.flags.insert(toQString(name), toQString(value));
    line.sources.environment = environment;
    line.sources.filePath =
        configFile.empty() ? environment.value(QStringLiteral("CINEFLUENT_CONFIG")) : toQString(configFile);
    line.sources.fileMustExist = !line.sources.filePath.isEmpty();
    return line;
}

QHash<QString, QString> processEnvironment()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QHash<QString, QString> values;
    for (const QString &name : environment.keys())
        values.insert(name, environment.value(name));
    return values;
}

} // namespace cinefluent::server
