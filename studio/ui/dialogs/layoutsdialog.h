// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace cinefluent::studio {

/// The arrangements of the panels: take one, keep the present one under a name, remove one, or go back to the first.
/// Does none of it itself.
class LayoutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LayoutsDialog(QWidget *parent = nullptr);

    void setNames(const QStringList &names);

signals:
    void applied(const QString &name); ///< empty: the arrangement of the first start
    void saved(const QString &name);
    void removed(const QString &name);

private:
    [[nodiscard]] QString selectedName() const;
    void showState();

    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace cinefluent::studio
