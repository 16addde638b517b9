// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/dialogs/layoutsdialog.h"
#include "studio/ui/interaction/activitydialog.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/savedlayouts.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>
#include <QDockWidget>

namespace cinefluent::studio {

namespace {

struct LayoutActions
{
    Q_DECLARE_TR_FUNCTIONS(LayoutActions)
};

/// The panel that has the keyboard; null where it is elsewhere.
QDockWidget *focusedPanel(const QMainWindow &window)
{
    for (QWidget *at = window.focusWidget(); at; at = at->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(at))
            return dock;
    }
    return nullptr;
}

void showLayouts(const WindowParts &parts)
{
    QMainWindow &window = parts.window;
    Panels *const &panels = parts.panels;
    SettingsStore &settings = parts.services.settings;
    auto *dialog = new LayoutsDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNames(SavedLayouts(settings).names());
    QObject::connect(dialog, &LayoutsDialog::applied, &window, [&window, &panels, &settings](const QString &name) {
        if (name.isEmpty() || !window.restoreState(SavedLayouts(settings).state(name), panelLayoutVersion))
            panels->resetLayout();
    });
    QObject::connect(dialog, &LayoutsDialog::saved, dialog, [&window, &settings, dialog](const QString &name) {
        SavedLayouts(settings).save(name, window.saveState(panelLayoutVersion));
        dialog->setNames(SavedLayouts(settings).names());
    });
    QObject::connect(dialog, &LayoutsDialog::removed, dialog, [&settings, dialog](const QString &name) {
        SavedLayouts(settings).remove(name);
        dialog->setNames(SavedLayouts(settings).names());
    });
    dialog->show();
}

void showActivity(QMainWindow &window, BackgroundWork &work, const Theme &theme)
{
    auto *dialog = window.findChild<ActivityDialog *>();
    if (!dialog) {
        dialog = new ActivityDialog(work, theme, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

void addLayoutActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    QMainWindow &window = parts.window;
    const auto open = [&workspace = parts.workspace] { return workspace.isOpen(); };
    registry.add({.id = "view.activity",
                  .text = LayoutActions::tr("Background &work…"),
                  .icon = "running",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
                  .category = ActionCategory::View,
                  .group = 2,
                  .hint = LayoutActions::tr("What is running, what has ended, and what went wrong"),
                  .execute = [&window, &work = parts.work, &theme = parts.services.theme] {
                      showActivity(window, work, theme);
                  }});
    registry.add({.id = "view.layouts",
                  .text = LayoutActions::tr("Panel l&ayouts…"),
                  .icon = "layout",
                  .category = ActionCategory::View,
                  .group = 5,
                  .hint = LayoutActions::tr("Keep the arrangement of the panels under a name, or take one again"),
                  .execute = [parts] { showLayouts(parts); },
                  .isEnabled = open});
    registry.add({.id = "view.hidePanel",
                  .text = LayoutActions::tr("H&ide panel"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)},
                  .category = ActionCategory::View,
                  .group = 5,
                  .hint = LayoutActions::tr("The panel with the keyboard; its own entry shows it again"),
                  .execute =
                      [&window] {
                          if (QDockWidget *panel = focusedPanel(window))
                              panel->hide();
                      },
                  .isEnabled = open});
    registry.add({.id = "view.floatPanel",
                  .text = LayoutActions::tr("Float panel"),
                  .category = ActionCategory::View,
                  .group = 5,
                  .hint = LayoutActions::tr("Take the panel with the keyboard out of the window, or put it back"),
                  .execute =
                      [&window] {
                          if (QDockWidget *panel = focusedPanel(window))
                              panel->setFloating(!panel->isFloating());
                      },
                  .isEnabled = open});
}

} // namespace cinefluent::studio
