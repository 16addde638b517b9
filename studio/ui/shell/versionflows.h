// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/document/store/versions.h"
#include "studio/scenarios/interaction.h"

#include <QPointer>
#include <QWidget>

namespace cinefluent::studio {

class VersionsDialog;

/// The versions of the open project in a dialog over the window: bringing one back, keeping one under a name.
class VersionFlows : public QObject
{
    Q_OBJECT

public:
    VersionFlows(IInteraction &interaction, QWidget &window);

    /// Until the dialog is closed.
    Task<void> run(std::shared_ptr<ProjectDocument> document);

private:
    Task<void> restore(QPointer<VersionsDialog> dialog, std::shared_ptr<ProjectDocument> document,
                       ProjectVersion version);
    Task<void> save(QPointer<VersionsDialog> dialog, std::shared_ptr<ProjectDocument> document, QString name);

    IInteraction &m_interaction;
    QWidget &m_window;
};

} // namespace cinefluent::studio
