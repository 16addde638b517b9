// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/theme/theme.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace cinefluent::studio {

class ActionRegistry;
class EmptyState;
class IssueTreeModel;

/// What is still wrong, in groups on request; Enter or a double click goes there, and what can be mended mechanically
/// is mended from here.
class QualityPanel : public QWidget
{
    Q_OBJECT

public:
    QualityPanel(const Theme &theme, Workspace &workspace, QualityMonitor &quality, const ActionRegistry &registry,
                 QWidget *parent = nullptr);

    /// To the next (1) or previous (−1) finding after the current row, going there.
    void goBy(int direction);
    /// Whether there may be a fix for the current finding.
    [[nodiscard]] bool canFixCurrent() const;
    /// Mends the current finding and goes on to the next one; says so where nothing mends it surely.
    void fixCurrent();
    void fixAll();
    void showProfile();

signals:
    /// The finding is about the movie, a lesson or a word: show the form.
    void formRequested(cinefluent::quality::Subject subject);
    void currentChanged();
    void noticed(const QString &text);

private:
    void build(const ActionRegistry &registry);
    void goTo(const QModelIndex &index);
    void show(const QModelIndex &index);
    void keepPlace();
    void restorePlace();
    void showGroups();
    void updateSummary();
    [[nodiscard]] std::optional<quality::Issue> currentIssue() const;

    Workspace &m_workspace;
    QualityMonitor &m_quality;
    IssueTreeModel *m_model;
    QTreeView *m_tree;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_summary;
    QComboBox *m_grouping;
    QComboBox *m_show;
    QLineEdit *m_search;
    QSet<QString> m_collapsed;                 ///< keys of groups
    std::optional<quality::Issue> m_keptIssue; ///< the current one while the list is made anew
    int m_keptPosition = -1;
};

} // namespace cinefluent::studio
