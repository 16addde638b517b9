// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/store/projectfile.h"
#include "studio/document/store/salvage.h"
#include "studio/scenarios/interaction.h"

#include <memory>

namespace cinefluent::studio {

/// Opens a project for editing, on a worker with progress and cancel, and deals with what stands in the way: a locked
/// or write-protected one is offered for reading ("open_read_only"), a damaged one for salvage ("salvage_project"),
/// once, into a copy. Everything outlives the tasks.
class OpenProject
{
public:
    OpenProject(IInteraction &interaction, const DocumentEnvironment &environment);

    /// Errors: those of openProject and salvageProject; "cancelled" where the user cancelled or declined an offer.
    [[nodiscard]] Task<Result<std::shared_ptr<ProjectDocument>>> run(QString path);

private:
    Task<Result<std::shared_ptr<ProjectDocument>>> open(QString path, ProjectAccess access);
    Task<Result<std::shared_ptr<ProjectDocument>>> offerReading(QString path, Error reason);
    Task<Result<std::shared_ptr<ProjectDocument>>> offerSalvage(QString path, Error reason);

    IInteraction &m_interaction;
    DocumentEnvironment m_environment;
};

} // namespace cinefluent::studio
