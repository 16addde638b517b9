// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cli/commandline.h"

#include <QProcessEnvironment>

#include <CLI/CLI.hpp>

#include <map>

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
    const CLI::App *migrate = app.add_subcommand("migrate", "Bring the database's schema up to date")->fallthrough();
    CLI::App *admin = app.add_subcommand("admin", "Look after accounts")->fallthrough()->require_subcommand(1);
    CLI::App *create = admin->add_subcommand("create-editor", "Make an account that may publish")->fallthrough();
    addCreateEditor(*create, editorTexts, fromStdin);
    const CLI::App *rotate =
        admin->add_subcommand("rotate-keys", "Seal personal data anew with the newest of pii-keys")->fallthrough();
    CLI::App *config = app.add_subcommand("config", "Look at the configuration")->fallthrough()->require_subcommand(1);
    CLI::App *show = config->add_subcommand("show", "Print every setting, secrets masked")->fallthrough();
    show->add_flag("--origin", line.withOrigin, "Say where each value is from");
    const CLI::App *doctor = app.add_subcommand("doctor", "Check what the server needs")->fallthrough();

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    if (migrate->parsed())
        line.command = CommandLine::Command::Migrate;
    else if (create->parsed())
        line.command = CommandLine::Command::CreateEditor;
    else if (rotate->parsed())
        line.command = CommandLine::Command::RotateKeys;
    else if (show->parsed())
        line.command = CommandLine::Command::ShowConfig;
    else if (doctor->parsed())
        line.command = CommandLine::Command::Doctor;
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
