// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/formtable.h"

#include <QStyledItemDelegate>

namespace cinefluent::studio {

namespace {

class NamingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
};

} // namespace

FormTable::FormTable(QWidget *parent)
    : QTableWidget(parent)
{
    setTabKeyNavigation(false);
    setItemDelegate(new NamingDelegate(this));
}

void FormTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool forward = hint == QAbstractItemDelegate::EditNextItem;
    const bool backward = hint == QAbstractItemDelegate::EditPreviousItem;
    const bool atEnd = currentRow() == rowCount() - 1 && currentColumn() == columnCount() - 1;
    const bool atStart = currentRow() == 0 && currentColumn() == 0;
    if ((forward && atEnd) || (backward && atStart)) {
        QTableWidget::closeEditor(editor, QAbstractItemDelegate::NoHint);
        focusNextPrevChild(forward);
        return;
    }
    QTableWidget::closeEditor(editor, hint);
}

} // namespace cinefluent::studio
