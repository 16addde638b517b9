// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace cinefluent::studio {

class ActionRegistry;
class WordForm;
class WordListModel;

/// The words of the film: list and form.
class VocabularyPanel : public QWidget
{
    Q_OBJECT

public:
    VocabularyPanel(Workspace &workspace, const ActionRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] WordForm &form() { return *m_form; }
    [[nodiscard]] QTableView &table() { return *m_table; }

signals:
    void menuRequested(const QPoint &globalPos);

private:
    void handleRowChanged();
    void showSelection();
    void updateCount();

    Workspace &m_workspace;
    WordListModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    WordForm *m_form;
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_stack;
    bool m_syncing = false;
};

} // namespace cinefluent::studio
