// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/formats/formatregistry.h"
#include "studio/document/documentenvironment.h"
#include "studio/document/projectdocument.h"
#include "studio/scenarios/cli/commandline.h"
#include "studio/scenarios/interaction.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cinefluent::studio {

/// The command line, read. Strings are empty where an option was not given.
struct CommandLineOptions
{
    QString publish;      ///< project
    QString check;        ///< project
    QString createSample; ///< folder
    QString import;       ///< film
    QString exportFrom;   ///< project
    QString convert;      ///< subtitle file
    QString vocabulary;   ///< project
    QString synchronise;  ///< project
    QString exchange;     ///< project

    QString server;
    QString email;
    QString passwordFile;
    bool passwordFromStdin = false;
    QString workFolder;
    std::optional<Instant> at;
    bool encodesOnServer = false;
    bool addsCommonEncryption = false;
    QString film;
    QString subtitles;
    QStringList translations; ///< "es=FILE"
    QString language;
    QString encoding;
    QString title;
    QString format;
    QString frameRate;
    QString lesson;
    QString reference; ///< subtitle file
    QString output;
    bool csv = false;
    bool json = false;
};

/// What the command line can do, one method a verb. Results are printed to standard output. One thread, with an event
/// loop; outlives its tasks.
class Verbs
{
public:
    Verbs(CommandLineOptions options, IInteraction &interaction, const formats::FormatRegistry &registry,
          const DocumentEnvironment &environment, QString filmCacheFolder);

    /// The one verb that the options name.
    [[nodiscard]] Task<ExitCode> run();

private:
    Task<ExitCode> publish();
    ExitCode check();
    ExitCode createSample();
    Task<ExitCode> import();
    ExitCode exportProject();
    ExitCode convert();
    Task<ExitCode> vocabulary();
    Task<ExitCode> synchronise();
    Task<ExitCode> exchange();
    ExitCode deliver(const QByteArray &bytes) const;

    Task<Result<void>> fillProject(ProjectDocument &document);
    [[nodiscard]] Result<QString> password() const;
    ExitCode fail(const Error &error) const;
    void print(const QByteArray &text) const;

    CommandLineOptions m_options;
    IInteraction &m_interaction;
    const formats::FormatRegistry &m_registry;
    DocumentEnvironment m_environment;
    QString m_filmCacheFolder; ///< see knownCuts()
    QByteArray m_importSummary;
};

} // namespace cinefluent::studio
