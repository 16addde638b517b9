// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/shortcutsdialog.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/theme/icon.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace cinefluent::studio {

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &registry, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 640);
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Command"), tr("Keys"), tr("Menu")});
    for (const QString &id : registry.ids()) {
        const ActionSpec &spec = registry.spec(id);
        if (spec.shortcuts.isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : spec.shortcuts)
            keys.append(sequence.toString(QKeySequence::NativeText));
        QString command = spec.text;
        command.remove(QLatin1Char('&')).remove(QChar(0x2026));
        QString menu = ActionRegistry::titleOf(spec.category);
        menu.remove(QLatin1Char('&'));
        model->appendRow(
            {new QStandardItem(command), new QStandardItem(keys.join(QStringLiteral("   "))), new QStandardItem(menu)});
    }
    auto *filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(model);
    filter->setFilterKeyColumn(-1);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *search = new QLineEdit;
    search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setClearButtonEnabled(true);
    search->setAccessibleName(tr("Search shortcuts"));
    auto *table = new QTableView;
    table->setAccessibleName(tr("Shortcuts"));
    table->setModel(filter);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, filter, &QSortFilterProxyModel::setFilterFixedString);
}

} // namespace cinefluent::studio
