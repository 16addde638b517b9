// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/statuslabels.h"

#include "studio/scenarios/account.h"
#include "studio/ui/interaction/statusarea.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/workspace/workspace.h"

#include <QLabel>
#include <QStatusBar>

namespace cinefluent::studio {

namespace {

QLabel *addLabel(QStatusBar &bar, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setContentsMargins(8, 0, 8, 0);
    bar.addPermanentWidget(label);
    return label;
}

StatusArea *addWork(QStatusBar &bar, BackgroundWork &work)
{
    bar.setSizeGripEnabled(false);
    auto *area = new StatusArea(work);
    bar.addPermanentWidget(area);
    return area;
}

} // namespace

StatusLabels::StatusLabels(QStatusBar &bar, BackgroundWork &work, Workspace &workspace, PlayerController &controller,
                           EditOperations &operations, Account &account, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_controller(controller)
    , m_operations(operations)
    , m_account(account)
    , m_work(addWork(bar, work))
    , m_speed(addLabel(bar, QStringLiteral("speedLabel")))
    , m_target(addLabel(bar, QStringLiteral("targetLabel")))
    , m_user(addLabel(bar, QStringLiteral("accountLabel")))
    , m_saved(addLabel(bar, QStringLiteral("savedLabel")))
{
    m_target->setToolTip(tr("The keys I and O set IN and OUT of this"));
    m_saved->setToolTip(tr("Every edit is written to the project file as it is made."));
    connect(&controller, &PlayerController::motionChanged, this, &StatusLabels::showSpeed);
    connect(&operations, &EditOperations::targetChanged, this, &StatusLabels::showTarget);
    connect(&workspace, &Workspace::changed, this, &StatusLabels::showTarget);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        showTarget();
        showSaved();
    });
    connect(&account, &Account::changed, this, &StatusLabels::showAccount);
    connect(m_work, &StatusArea::opened, this, &StatusLabels::activityRequested);
    showTarget();
    showAccount();
    showSaved();
}

void StatusLabels::showSpeed()
{
    const int percent = m_controller.shuttlePercent();
    m_speed->setText(percent == 0 || percent == 100 ? QString() : tr("%1×").arg(percent / 100.0));
}

void StatusLabels::showTarget()
{
    QString text;
    if (m_operations.target() == EditOperations::Target::Cue) {
        const qsizetype at = m_workspace.document()->content().track().indexOf(m_workspace.currentCue()->id);
        text = tr("IN/OUT: cue %1").arg(at + 1);
    } else if (m_operations.target() == EditOperations::Target::Lesson) {
        text = tr("IN/OUT: lesson %1").arg(m_workspace.currentLesson()->order);
    }
    m_target->setText(text);
}

void StatusLabels::showAccount()
{
    m_user->setText(m_account.isSignedIn() ? tr("%1 · %2").arg(m_account.displayName(), m_account.server().host())
                                           : tr("Not signed in"));
}

void StatusLabels::showSaved()
{
    m_saved->setText(!m_workspace.isOpen()      ? QString()
                     : m_workspace.isEditable() ? tr("All changes saved")
                                                : tr("Read only"));
}

} // namespace cinefluent::studio
