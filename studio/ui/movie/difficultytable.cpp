// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/movie/difficultytable.h"

#include "studio/ui/theme/icon.h"
#include "studio/ui/widgets/languagebox.h"
#include "studio/ui/widgets/levelbox.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>

namespace cinefluent::studio {

namespace {

constexpr int rowPx = 34;

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

DifficultyTable::DifficultyTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2))
    , m_remove(iconButton(QStringLiteral("delete"), tr("Remove language")))
{
    m_table->setHorizontalHeaderLabels({tr("Language"), tr("Level")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowPx);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setAccessibleName(tr("Difficulty by language"));
    auto *add = iconButton(QStringLiteral("add"), tr("Add language"));

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

    connect(add, &QToolButton::clicked, this, [this] {
        addRow({}, Level::A2);
        m_table->cellWidget(m_table->rowCount() - 1, 0)->setFocus();
    });
    connect(m_remove, &QToolButton::clicked, this, &DifficultyTable::removeCurrentRow);
    setLevels({});
}

void DifficultyTable::setLevels(const QMap<QString, Level> &newLevels)
{
    if (m_table->rowCount() > 0 && newLevels == levels())
        return;
    m_table->setRowCount(0);
    for (auto it = newLevels.begin(); it != newLevels.end(); ++it)
        addRow(it.key(), it.value());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rowPx * std::max(2, m_table->rowCount()) + 6);
}

QMap<QString, Level> DifficultyTable::levels() const
{
    QMap<QString, Level> found;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString language = static_cast<LanguageBox *>(m_table->cellWidget(row, 0))->language();
        const auto level = static_cast<LevelBox *>(m_table->cellWidget(row, 1))->level();
        if (!language.isEmpty() && level)
            found.insert(language, *level);
    }
    return found;
}

void DifficultyTable::addRow(const QString &language, Level level)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *languageBox = new LanguageBox;
    languageBox->setLanguage(language);
    languageBox->setAccessibleName(tr("Language"));
    auto *levelBox = new LevelBox(LevelBox::Unknown::Refused);
    levelBox->setLevel(level);
    levelBox->setAccessibleName(tr("Level"));
    m_table->setCellWidget(row, 0, languageBox);
    m_table->setCellWidget(row, 1, levelBox);
    connect(languageBox, &LanguageBox::languageEdited, this, &DifficultyTable::levelsEdited);
    connect(levelBox, &QComboBox::activated, this, &DifficultyTable::levelsEdited);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rowPx * std::max(2, m_table->rowCount()) + 6);
}

void DifficultyTable::removeCurrentRow()
{
    int row = m_table->rowCount() - 1;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        for (int column = 0; column < 2; ++column) {
            QWidget *cell = m_table->cellWidget(i, column);
            if (cell->hasFocus() || cell->isAncestorOf(focusWidget()))
                row = i;
        }
    }
    if (row < 0)
        return;
    m_table->removeRow(row);
    emit levelsEdited();
}

} // namespace cinefluent::studio
