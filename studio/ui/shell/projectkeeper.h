// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/player/playercontroller.h"
#include "studio/ui/workspace/workspace.h"

#include <QTimer>

namespace cinefluent::studio {

/// Looks after the open project in the background: automatic versions beside it, and the playhead's place for next
/// time.
class ProjectKeeper : public QObject
{
    Q_OBJECT

public:
    ProjectKeeper(Workspace &workspace, PlayerController &controller, QObject *parent = nullptr);

    /// Where the playhead was left; zero where nothing is known.
    [[nodiscard]] MediaTime rememberedPosition() const;
    void rememberPosition();

private:
    void keepVersions();

    Workspace &m_workspace;
    PlayerController &m_controller;
    QTimer m_timer;
};

} // namespace cinefluent::studio
