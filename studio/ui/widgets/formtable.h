// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace cinefluent::studio {

/// A table that is a field of a form: Tab goes from cell to cell and, after the last one, on to the next field instead
/// of round again. What edits a cell is named after its column.
class FormTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FormTable(QWidget *parent = nullptr);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
};

} // namespace cinefluent::studio
