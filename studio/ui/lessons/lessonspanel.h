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
/// Several can be selected, of which one is the current one; lessons are put in order by dragging and with Alt+Up and
/// Alt+Down.
class LessonsPanel : public QWidget
{
    Q_OBJECT

public:
    LessonsPanel(const Theme &theme, Workspace &workspace, const QualityMonitor &quality,
                 const ActionRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] QListView &list() { return *m_list; }

signals:
    void lessonActivated();
    void lessonsSelected(const QList<cinefluent::LessonId> &ids); ///< in the list's order
    void menuRequested(const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announceSelection();
    void showSelection();
    void updateEmptiness();

    Workspace &m_workspace;
    const ActionRegistry &m_registry;
    LessonListModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
};

} // namespace cinefluent::studio
