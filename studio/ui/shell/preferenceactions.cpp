// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/settings/preferencesdialog.h"
#include "studio/ui/shell/preferencepages.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct PreferenceActions
{
    Q_DECLARE_TR_FUNCTIONS(PreferenceActions)
};

void showPreferences(QMainWindow &window, Preferences &preferences)
{
    auto *dialog = window.findChild<PreferencesDialog *>();
    if (!dialog) {
        dialog = new PreferencesDialog(preferences, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

void addPreferenceActions(const WindowParts &parts)
{
    addGeneralPages(parts.preferences, parts.services);
    parts.registry.add({.id = "edit.preferences",
                        .text = PreferenceActions::tr("&Preferences…"),
                        .icon = "settings",
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                        .category = ActionCategory::Edit,
                        .group = 90,
                        .hint = PreferenceActions::tr("Language, appearance, editing, playback and more"),
                        .execute = [&window = parts.window, &preferences = parts.preferences] {
                            showPreferences(window, preferences);
                        }});
}

} // namespace cinefluent::studio
