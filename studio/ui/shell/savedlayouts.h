// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/settings/settingsstore.h"

#include <QByteArray>
#include <QStringList>

namespace cinefluent::studio {

/// Arrangements of the panels under names of the editor's own, on this machine.
class SavedLayouts
{
public:
    /// `settings` outlives this.
    explicit SavedLayouts(SettingsStore &settings);

    /// As the editor sorted them: by name.
    [[nodiscard]] QStringList names() const;
    /// What QMainWindow::saveState() gave; empty where there is no such name.
    [[nodiscard]] QByteArray state(const QString &name) const;
    /// Replaces one of the same name.
    void save(const QString &name, const QByteArray &state);
    void remove(const QString &name);

private:
    SettingsStore &m_settings;
};

} // namespace cinefluent::studio
