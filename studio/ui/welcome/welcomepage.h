// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/theme/theme.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace cinefluent::studio {

class ActionRegistry;
class RecentProjects;

/// What is seen while no project is open: start a new one, open one, look at the sample, or go on with a recent one.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const Theme &theme, const ActionRegistry &registry, RecentProjects &recent, QWidget *parent = nullptr);

signals:
    void projectChosen(const QString &path);

private:
    void showRecent();

    const Theme &m_theme;
    RecentProjects &m_recent;
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace cinefluent::studio
