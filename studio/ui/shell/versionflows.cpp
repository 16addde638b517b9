// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/versionflows.h"

#include "studio/scenarios/projectversions.h"
#include "studio/ui/dialogs/versionsdialog.h"

#include <QCoroSignal>

namespace cinefluent::studio {

VersionFlows::VersionFlows(IInteraction &interaction, QWidget &window)
    : m_interaction(interaction)
    , m_window(window)
{
}

Task<void> VersionFlows::run(std::shared_ptr<ProjectDocument> document)
{
    const QPointer<VersionsDialog> dialog = new VersionsDialog(!document->isReadOnly(), &m_window);
    dialog->setVersions(versionsOf(document->path()));
    connect(dialog, &VersionsDialog::restoreRequested, this,
            [this, dialog, document](const ProjectVersion &version) { restore(dialog, document, version); });
    connect(dialog, &VersionsDialog::saveRequested, this,
            [this, dialog, document](const QString &name) { save(dialog, document, name); });
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
    co_await qCoro(dialog.data(), &QDialog::finished);
    if (dialog)
        dialog->deleteLater();
}

Task<void> VersionFlows::restore(QPointer<VersionsDialog> dialog, std::shared_ptr<ProjectDocument> document,
                                 ProjectVersion version)
{
    dialog->setEnabled(false);
    const Result<void> restored = co_await restoreVersion(m_interaction, *document, version);
    if (dialog)
        dialog->setEnabled(true);
    if (!restored) {
        if (restored.error().kind != ErrorKind::Cancelled)
            m_interaction.show(toMessage(restored.error()));
        co_return;
    }
    if (dialog)
        dialog->accept();
    m_interaction.show({Tone::Info, tr("The version is back. Undo takes this back."), {}});
}

Task<void> VersionFlows::save(QPointer<VersionsDialog> dialog, std::shared_ptr<ProjectDocument> document, QString name)
{
    const Result<ProjectVersion> made = co_await saveVersion(*document, name);
    if (!made)
        m_interaction.show(toMessage(made.error()));
    else if (dialog)
        dialog->setVersions(versionsOf(document->path()));
}

} // namespace cinefluent::studio
