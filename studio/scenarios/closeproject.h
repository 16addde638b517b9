// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/scenarios/interaction.h"

namespace cinefluent::studio {

/// Work of a project that is still going on.
struct RunningWork
{
    QString name;                 ///< "Publishing"
    bool survivesClosing = false; ///< goes on by itself, or is taken up where it stopped
};

/// Closes a project. There is nothing to save; only work that would be lost is asked about.
class CloseProject
{
public:
    explicit CloseProject(IInteraction &interaction);

    /// Whether to close: false where the user would rather wait ("stop_running_work"). When true, an automatic version
    /// has been made where one was due. The caller stops the work and destroys the document.
    [[nodiscard]] Task<bool> run(ProjectDocument &document, QList<RunningWork> running = {});

private:
    IInteraction &m_interaction;
};

} // namespace cinefluent::studio
