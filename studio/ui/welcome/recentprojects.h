// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/settings/settingsstore.h"

#include <QObject>
#include <QStringList>

namespace cinefluent::studio {

/// The projects opened last, newest first.
class RecentProjects : public QObject
{
    Q_OBJECT

public:
    explicit RecentProjects(SettingsStore &settings, QObject *parent = nullptr);

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    /// What the list shows of a project beside its path; empty where it was never described.
    [[nodiscard]] QString titleOf(const QString &path) const;
    void setTitle(const QString &path, const QString &title);

signals:
    void changed();

private:
    SettingsStore &m_settings;
};

} // namespace cinefluent::studio
