// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/document/store/versions.h"
#include "studio/scenarios/interaction.h"

namespace cinefluent::studio {

/// Brings the project back to `version`, one step in the history that undo takes back; reads it on a worker with
/// progress and cancel. Everything outlives the task. Errors: those of loadProject and of the document,
/// "version_foreign" where the file is of another project, "cancelled".
[[nodiscard]] Task<Result<void>> restoreVersion(IInteraction &interaction, ProjectDocument &document,
                                                ProjectVersion version);

/// createVersion() of the project as it is, on a worker.
[[nodiscard]] Task<Result<ProjectVersion>> saveVersion(const ProjectDocument &document, QString name);

} // namespace cinefluent::studio
