// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/openproject.h"

#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cinefluent::studio {

namespace {

using Opened = Result<std::shared_ptr<ProjectDocument>>;

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

Opened shared(Result<std::unique_ptr<ProjectDocument>> opened)
{
    if (!opened)
        return opened.error();
    return std::shared_ptr<ProjectDocument>(std::move(opened).value());
}

} // namespace

OpenProject::OpenProject(IInteraction &interaction, const DocumentEnvironment &environment)
    : m_interaction(interaction)
    , m_environment(environment)
{
}

Task<Opened> OpenProject::run(QString path)
{
    Opened opened = co_await open(path, ProjectAccess::ReadWrite);
    if (opened)
        co_return opened;
    const QString code = opened.error().code;
    if (code == QLatin1String("project_locked") || code == QLatin1String("project_not_writable"))
        co_return co_await offerReading(path, opened.error());
    if (code == QLatin1String("project_damaged"))
        co_return co_await offerSalvage(path, opened.error());
    co_return opened;
}

Task<Opened> OpenProject::open(QString path, ProjectAccess access)
{
    Result<LoadedProject> loaded{Error{}};
    {
        const std::unique_ptr<IProgress> progress =
            m_interaction.beginProgress(ScenarioText::tr("Opening the project"));
        progress->setStep(QFileInfo(path).fileName());
        progress->setPermille(-1);
        const std::stop_token stop = progress->stopToken();
        loaded = co_await onWorker([&] { return loadProject(path, access, stop); });
    }
    if (!loaded)
        co_return loaded.error().kind == ErrorKind::Cancelled ? cancelledByUser() : loaded.error();
    co_return shared(adoptProject(std::move(loaded).value(), m_environment));
}

Task<Opened> OpenProject::offerReading(QString path, Error reason)
{
    Question question{QStringLiteral("open_read_only"),
                      reason.message,
                      ScenarioText::tr("You can open it for reading, and save a copy of it."),
                      {ScenarioText::tr("Open for reading"), ScenarioText::tr("Cancel")},
                      0};
    const int answer = co_await m_interaction.ask(std::move(question));
    if (answer != 0)
        co_return cancelledByUser();
    co_return co_await open(path, ProjectAccess::ReadOnly);
}

Task<Opened> OpenProject::offerSalvage(QString path, Error reason)
{
    Question question{
        QStringLiteral("salvage_project"),
        reason.message,
        ScenarioText::tr("What can be read is saved into a new project beside it; the damaged file stays as it is."),
        {ScenarioText::tr("Save into a copy"), ScenarioText::tr("Cancel")},
        0};
    const int answer = co_await m_interaction.ask(std::move(question));
    if (answer != 0)
        co_return cancelledByUser();
    Result<SalvageReport> report{Error{}};
    {
        const std::unique_ptr<IProgress> progress =
            m_interaction.beginProgress(ScenarioText::tr("Saving what can be read"));
        progress->setPermille(-1);
        const DocumentEnvironment environment = m_environment;
        report = co_await onWorker([&] { return salvageProject(path, environment); });
    }
    if (!report)
        co_return report.error();
    const QString source = report->fromHistory ? ScenarioText::tr("It comes from the history of the project.")
                                               : ScenarioText::tr("It comes from the damaged file itself.");
    m_interaction.show({Tone::Info,
                        ScenarioText::tr("Saved into “%1”: cues %2, lessons %3, words %4. %5")
                            .arg(QFileInfo(report->copyPath).fileName(), QString::number(report->cues),
                                 QString::number(report->lessons), QString::number(report->headwords), source),
                        report->lostRows > 0
                            ? ScenarioText::tr("Entries that could not be read: %1.").arg(report->lostRows)
                            : QString()});
    co_return co_await open(report->copyPath, ProjectAccess::ReadWrite);
}

} // namespace cinefluent::studio
