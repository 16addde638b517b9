// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace cinefluent::studio {

class ActionRegistry;

/// Finds any action of the registry by a few letters and runs it. Recently used actions come first while nothing is
/// typed. Closes on Escape, on losing focus and on running.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(ActionRegistry &registry, QWidget *parent = nullptr);

    /// Opens over the upper middle of the parent with an empty search.
    void popUp();
    /// Ids in the order shown.
    [[nodiscard]] QStringList shownIds() const;
    [[nodiscard]] QStringList recentIds() const { return m_recent; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void handleTextChanged(const QString &pattern);
    void runCurrent();

    ActionRegistry &m_registry;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QStringList m_recent;
};

} // namespace cinefluent::studio
