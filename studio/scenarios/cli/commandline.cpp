// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/cli/commandline.h"

#include "common/formats/builtin/builtinformats.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/cli/consoleinteraction.h"
#include "studio/scenarios/cli/exitcodes.h"
#include "studio/scenarios/cli/verbs.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMap>
#include <QTimer>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <string_view>

namespace cinefluent::studio {

namespace {

void add(CLI::App &app, const char *name, QString &target, const char *help, const char *type)
{
    app.add_option_function<std::string>(
           name, [&target](const std::string &value) { target = QString::fromStdString(value); }, help)
        ->type_name(type);
}

void describe(CLI::App &app, CommandLineOptions &options, QString &project)
{
    app.set_version_flag("--version", CINEFLUENT_VERSION);
    app.footer(exitCodeHelp());
    add(app, "project", project, "A project to open in the window", "PROJECT");
    add(app, "--publish", options.publish, "Publish a project: needs --server, --email and a password", "PROJECT");
    add(app, "--check", options.check, "Check a project's quality", "PROJECT");
    add(app, "--create-sample", options.createSample, "Make the sample project in a folder: needs --film", "FOLDER");
    add(app, "--import", options.import, "Make a project of a film: needs --subtitles, --language and --output",
        "FILM");
    add(app, "--export", options.exportFrom, "Write a project's subtitles: needs --format", "PROJECT");
    add(app, "--convert", options.convert, "Write a subtitle file in another format: needs --output or --format",
        "FILE");
    add(app, "--vocabulary", options.vocabulary, "List the words of a project that may be taught, the best first",
        "PROJECT");
    add(app, "--sync", options.synchronise, "Move a project's cues to the film's speech, or to that of --reference",
        "PROJECT");
    add(app, "--exchange", options.exchange,
        "Exchange a project's changes with its other editors: needs --server, --email and a password", "PROJECT");
    add(app, "--reference", options.reference, "Subtitles that are in time with the film", "FILE");
    add(app, "--server", options.server, "Address of the server", "URL");
    add(app, "--email", options.email, "Who publishes or exchanges", "ADDRESS");
    add(app, "--password-file", options.passwordFile, "File whose first line is the password", "FILE");
    app.add_flag("--password-stdin", options.passwordFromStdin, "Read the password from standard input");
    add(app, "--work-folder", options.workFolder, "Where encoded lessons are kept; by default the user's cache",
        "FOLDER");
    app.add_flag("--encode-on-server", options.encodesOnServer, "Upload the film and let the server's worker encode");
    app.add_flag("--common-encryption", options.addsCommonEncryption,
                 "Also make DASH streams with Common Encryption when publishing");
    app.add_option_function<std::string>(
           "--at",
           [&options](const std::string &value) {
               const QDateTime time = QDateTime::fromString(QString::fromStdString(value), Qt::ISODateWithMs);
               if (!time.isValid())
                   throw CLI::ValidationError("--at", "a time such as 2026-12-01T18:00:00Z is expected");
               options.at = toInstant(time);
           },
           "When learners shall see what is published, e.g. 2026-12-01T18:00:00Z; by default at once")
        ->type_name("TIME");
    add(app, "--film", options.film, "The sample's film", "FILE");
    add(app, "--subtitles", options.subtitles, "Subtitles in the film's language", "FILE");
    app.add_option_function<std::vector<std::string>>(
           "--translation",
           [&options](const std::vector<std::string> &values) {
               for (const std::string &value : values)
                   options.translations.append(QString::fromStdString(value));
           },
           "Subtitles in another language, e.g. es=film.es.srt; may be repeated")
        ->type_name("LANGUAGE=FILE");
    add(app, "--language", options.language, "Language tag: of --subtitles, what to export, or of meanings", "TAG");
    add(app, "--encoding", options.encoding, "Text encoding; by default detected, and UTF-8 for writing", "NAME");
    add(app, "--title", options.title, "Title of the imported movie; by default the film's file name", "TEXT");
    add(app, "--format", options.format,
        "srt, vtt, ass, ttml, sbv, sub, smi, lrc, csv or tsv; json for --export; by default as --output is named",
        "NAME");
    add(app, "--frame-rate", options.frameRate, "The film's, for subtitles that count frames, e.g. 23.976", "RATE");
    add(app, "--lesson", options.lesson, "One lesson alone; exports are timed from its start", "ID");
    add(app, "--output", options.output, "Where to write; exports go to standard output without it", "FILE");
    app.add_flag("--json", options.json, "Print the result as one JSON document");
    app.add_flag("--csv", options.csv, "Print words as a table; so it is without --json");
}

/// What is missing or too much, as a sentence; empty where the options go together.
QString fault(const CommandLineOptions &options)
{
    const QStringList verbs{options.publish,    options.check,       options.createSample,
                            options.import,     options.exportFrom,  options.convert,
                            options.vocabulary, options.synchronise, options.exchange};
    if (verbs.count(QString()) != verbs.size() - 1)
        return QStringLiteral(
            "Say one of --publish, --check, --create-sample, --import, --export, --convert, --vocabulary, --sync and "
            "--exchange.");
    const auto needs = [](const QString &verb, const QStringList &values) {
        return !verb.isEmpty() && values.contains(QString());
    };
    if (needs(options.publish, {options.server, options.email}))
        return QStringLiteral("--publish needs --server and --email.");
    if (!options.publish.isEmpty() && options.passwordFile.isEmpty() == !options.passwordFromStdin)
        return QStringLiteral("--publish needs either --password-file or --password-stdin.");
    if (needs(options.exchange, {options.server, options.email}))
        return QStringLiteral("--exchange needs --server and --email.");
    if (!options.exchange.isEmpty() && options.passwordFile.isEmpty() == !options.passwordFromStdin)
        return QStringLiteral("--exchange needs either --password-file or --password-stdin.");
    if (needs(options.createSample, {options.film}))
        return QStringLiteral("--create-sample needs --film.");
    if (needs(options.import, {options.subtitles, options.language, options.output}))
        return QStringLiteral("--import needs --subtitles, --language and --output.");
    for (const QString &translation : options.translations) {
        const qsizetype equals = translation.indexOf(u'=');
        if (equals < 1 || equals == translation.size() - 1)
            return QStringLiteral("--translation takes a language and a file, e.g. es=film.es.srt, not “%1”.")
                .arg(translation);
    }
    if (!options.convert.isEmpty() && options.output.isEmpty() && (options.format.isEmpty() || options.json))
        return QStringLiteral("--convert needs --output, or --format and no --json.");
    if (options.csv && options.json)
        return QStringLiteral("Say either --json or --csv.");
    if (needs(options.exportFrom, {options.format}))
        return QStringLiteral("--export needs --format.");
    return {};
}

/// The options that go with each verb beside --json.
const QMap<std::string, QStringList> &optionsOfVerbs()
{
    static const QMap<std::string, QStringList> options{
        {"--publish",
         {"--server", "--email", "--password-file", "--password-stdin", "--work-folder", "--at", "--encode-on-server",
          "--common-encryption"}},
        {"--check", {}},
        {"--exchange", {"--server", "--email", "--password-file", "--password-stdin"}},
        {"--create-sample", {"--film"}},
        {"--import", {"--subtitles", "--translation", "--language", "--encoding", "--title", "--output"}},
        {"--convert", {"--format", "--encoding", "--frame-rate", "--output"}},
        {"--vocabulary", {"--language", "--lesson", "--csv", "--output"}},
        {"--sync", {"--reference"}},
        {"--export", {"--format", "--language", "--encoding", "--lesson", "--output"}},
    };
    return options;
}

/// An option that means nothing to the verb it was given with; empty where there is none.
QString foreignOption(const CLI::App &app)
{
    const auto &verbs = optionsOfVerbs();
    for (auto verb = verbs.cbegin(); verb != verbs.cend(); ++verb) {
        if (app.count(verb.key()) == 0)
            continue;
        for (const CLI::Option *option : app.get_options()) {
            const QString name = QString::fromStdString(option->get_name());
            if (option->count() > 0 && !verbs.contains(option->get_name()) && name != QLatin1String("--json") &&
                !verb.value().contains(name))
                return QStringLiteral("%1 does not go with %2.").arg(name, QString::fromStdString(verb.key()));
        }
    }
    return {};
}

int runVerbs(const CommandLineOptions &options)
{
    const SystemClock clock;
    SystemRandom random;
    IdGenerator ids(clock, random);
    const formats::FormatRegistry registry = formats::builtInFormats();
    ConsoleInteraction interaction;
    Verbs verbs(options, interaction, registry, {clock, ids}, filmCacheFolder());
    std::optional<ExitCode> code;
    QEventLoop loop;
    [[maybe_unused]] const auto running = [](Verbs &work, std::optional<ExitCode> &result,
                                             QEventLoop &until) -> Task<> {
        result = co_await work.run();
        until.quit();
    }(verbs, code, loop);
    if (!code)
        loop.exec();
    return int(*code);
}

} // namespace

bool wantsCommandLine(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--")
            return false;
        // A single dash is Qt's own way (-platform, -style); --theme is the window's one option.
        if (argument == "--theme" || argument.starts_with("--theme=")) {
            if (argument == "--theme")
                ++i;
            continue;
        }
        if (argument.starts_with("--") || argument == "-h")
            return true;
    }
    return false;
}

int runCommandLine(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cinefluent-studio")); // as the window: they share caches
    CLI::App app(
        "CineFluent Studio: without options it opens its window (PROJECT, --theme light|dark|system); with one of "
        "the verbs below it works without a display.",
        "cinefluent-studio");
    CommandLineOptions options;
    QString project;
    describe(app, options, project);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? int(ExitCode::Done) : int(ExitCode::Usage);
    }
    QString wrong = project.isEmpty() ? fault(options)
                                      : QStringLiteral("A project alone opens the window; it goes with no option.");
    if (wrong.isEmpty())
        wrong = foreignOption(app);
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\nRun with --help for more information.\n", wrong.toUtf8().constData());
        return int(ExitCode::Usage);
    }
    return runVerbs(options);
}

} // namespace cinefluent::studio
