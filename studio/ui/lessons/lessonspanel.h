// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/theme/theme.h"
#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace cinefluent::studio {

class ActionRegistry;
class LessonListModel;

/// The lessons of the film as a list; choosing one selects it everywhere, a double click shows it on the timeline.
class LessonsPanel : public QWidget
{
    Q_OBJECT

public:
    LessonsPanel(const Theme &theme, Workspace &workspace, const QualityMonitor &quality,
                 const ActionRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] QListView &list() { return *m_list; }

signals:
    void lessonActivated();
    void menuRequested(const QPoint &globalPos);

private:
    void showSelection();
    void updateEmptiness();

    Workspace &m_workspace;
    LessonListModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
};

} // namespace cinefluent::studio
