// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QSortFilterProxyModel;

namespace cinefluent::studio {

class IssueListModel;

/// What is still wrong, worst first on request; Enter or a double click goes there.
class QualityPanel : public QWidget
{
    Q_OBJECT

public:
    QualityPanel(const Theme &theme, Workspace &workspace, const QualityMonitor &quality, QWidget *parent = nullptr);

    /// To the next (1) or previous (−1) finding after the current row, going there.
    void goBy(int direction);

signals:
    /// The finding is about the movie, a lesson or a word: show the form.
    void formRequested(cinefluent::quality::Subject subject);

private:
    void goTo(const QModelIndex &index);
    void updateSummary();

    Workspace &m_workspace;
    const QualityMonitor &m_quality;
    IssueListModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_summary;
    QComboBox *m_show;
};

} // namespace cinefluent::studio
