// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QTabBar;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace cinefluent::studio {

class ActionRegistry;
class SuggestionsPanel;
class WordForm;
class WordListModel;
class WordSuggestions;

/// The words of the film, list and form, and those that may become some.
class VocabularyPanel : public QWidget
{
    Q_OBJECT

public:
    VocabularyPanel(Workspace &workspace, WordSuggestions &suggestions, const ActionRegistry &registry,
                    QWidget *parent = nullptr);

    [[nodiscard]] WordForm &form() { return *m_form; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] SuggestionsPanel &suggestions() { return *m_suggestions; }
    void showProjectWords();
    void showSuggestions();
    /// The list in front.
    [[nodiscard]] QWidget &list();

signals:
    void menuRequested(const QPoint &globalPos);

private:
    void connectParts();
    void handleRowChanged();
    void showSelection();
    void updateCount();

    Workspace &m_workspace;
    WordListModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    SuggestionsPanel *m_suggestions;
    QTabBar *m_switch;
    QStackedWidget *m_pages;
    WordForm *m_form;
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_stack;
    bool m_syncing = false;
};

} // namespace cinefluent::studio
