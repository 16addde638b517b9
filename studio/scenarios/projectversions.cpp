// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/projectversions.h"

#include "studio/document/commands/restorecontent.h"
#include "studio/document/store/projectfile.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

} // namespace

Task<Result<void>> restoreVersion(IInteraction &interaction, ProjectDocument &document, ProjectVersion version)
{
    Result<LoadedProject> loaded{Error{}};
    {
        const std::unique_ptr<IProgress> progress = interaction.beginProgress(ScenarioText::tr("Reading the version"));
        progress->setPermille(-1);
        const std::stop_token stop = progress->stopToken();
        loaded = co_await onWorker([&] { return loadProject(version.path, ProjectAccess::ReadOnly, stop); });
    }
    if (!loaded)
        co_return loaded.error().kind == ErrorKind::Cancelled ? cancelledByUser() : loaded.error();
    if (loaded->stored.projectId != document.projectId()) {
        co_return makeError(ErrorKind::Conflict, QStringLiteral("version_foreign"),
                            ScenarioText::tr("This version belongs to another project. Nothing was changed."),
                            version.path);
    }
    document.endMerging();
    co_return document.execute(std::make_unique<RestoreContent>(std::move(loaded->stored.content)));
}

Task<Result<ProjectVersion>> saveVersion(const ProjectDocument &document, QString name)
{
    const QString path = document.path();
    const Instant now = document.clock().now();
    Result<ProjectVersion> made = co_await onWorker([&] { return createVersion(path, now, name); });
    co_return made;
}

} // namespace cinefluent::studio
