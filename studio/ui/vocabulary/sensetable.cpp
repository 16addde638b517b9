// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/sensetable.h"

#include "studio/ui/theme/icon.h"
#include "studio/ui/widgets/formtable.h"
#include "studio/ui/widgets/languagebox.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>

namespace cinefluent::studio {

namespace {

constexpr int rowPx = 30;
constexpr int fewestRows = 2;

QToolButton *iconButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SenseTable::SenseTable(NewSenseId newId, QWidget *parent)
    : QWidget(parent)
    , m_newId(std::move(newId))
    , m_table(new FormTable)
    , m_remove(iconButton(QStringLiteral("delete"), tr("Remove sense")))
{
    m_table->setObjectName(QStringLiteral("senseTable"));
    m_table->setAccessibleName(tr("Senses"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowPx);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto *add = iconButton(QStringLiteral("add"), tr("Add sense"));
    add->setObjectName(QStringLiteral("addSense"));

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_table);
    layout->addLayout(buttons);

    connect(m_table, &QTableWidget::cellChanged, this, &SenseTable::handleCellChanged);
    connect(add, &QToolButton::clicked, this, &SenseTable::addSense);
    connect(m_remove, &QToolButton::clicked, this, &SenseTable::removeSense);
}

void SenseTable::setSenses(const QList<Sense> &newSenses, const QStringList &languages)
{
    if (newSenses == m_senses && languages == m_languages)
        return;
    m_senses = newSenses;
    m_languages = languages;
    fill();
}

void SenseTable::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    m_table->clear();
    m_table->setColumnCount(int(m_languages.size()) + 1);
    m_table->setRowCount(int(m_senses.size()));
    QStringList heads{tr("Meaning")};
    for (const QString &language : std::as_const(m_languages))
        heads.append(languageTitle(language));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < m_senses.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_senses[row].definition));
        for (int i = 0; i < m_languages.size(); ++i)
            m_table->setItem(row, i + 1, new QTableWidgetItem(m_senses[row].translations.value(m_languages[i])));
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rowPx * std::max(fewestRows, int(m_senses.size())) + 6);
    m_remove->setEnabled(m_senses.size() > 1);
}

void SenseTable::handleCellChanged(int row, int column)
{
    if (m_filling || row >= m_senses.size())
        return;
    const QString text = m_table->item(row, column)->text().trimmed();
    if (column == 0)
        m_senses[row].definition = text;
    else if (text.isEmpty())
        m_senses[row].translations.remove(m_languages[column - 1]);
    else
        m_senses[row].translations.insert(m_languages[column - 1], text);
    emit sensesEdited();
}

void SenseTable::addSense()
{
    m_senses.append(Sense{m_newId(), {}, {}});
    fill();
    emit sensesEdited();
    m_table->setFocus();
    m_table->setCurrentCell(int(m_senses.size()) - 1, 0);
}

void SenseTable::removeSense()
{
    const int row = m_table->currentRow() >= 0 ? m_table->currentRow() : int(m_senses.size()) - 1;
    if (m_senses.size() < 2 || row >= m_senses.size())
        return;
    m_senses.removeAt(row);
    fill();
    emit sensesEdited();
}

} // namespace cinefluent::studio
