// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace cinefluent::studio {

class ActionRegistry;
class KeyRecorder;
class ShortcutMap;

/// Every key of the window, by menu: searched by words or by pressing a key, recorded anew, put back, taken over from
/// another program's presets, and carried to another machine as a file.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const ActionRegistry &registry, ShortcutMap &shortcuts, QWidget *parent = nullptr);

    void selectAction(const QString &id);
    [[nodiscard]] QString selectedAction() const;
    /// Ids in the order shown.
    [[nodiscard]] QStringList shownActions() const;

private:
    void buildList();
    QWidget *buildEditor();
    QWidget *buildFooter();
    void fill();
    void showSelected();
    void showRecorded();
    void assign(bool alsoKeepOthers);
    void filterByKey(bool on);
    void importKeys();
    void exportKeys();
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] QKeySequence recorded() const;

    const ActionRegistry &m_registry;
    ShortcutMap &m_shortcuts;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    KeyRecorder *m_keySearch;
    QTableView *m_table;
    QLabel *m_selected;
    KeyRecorder *m_recorder;
    QLabel *m_conflict;
    QPushButton *m_assign;
    QPushButton *m_add;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QComboBox *m_presets;
    QPushButton *m_resetAll;
};

} // namespace cinefluent::studio
