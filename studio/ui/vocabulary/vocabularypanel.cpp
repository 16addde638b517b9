// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/vocabularypanel.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/theme/icon.h"
#include "studio/ui/vocabulary/wordform.h"
#include "studio/ui/vocabulary/wordlistmodel.h"
#include "studio/ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace cinefluent::studio {

VocabularyPanel::VocabularyPanel(Workspace &workspace, const ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new WordListModel(workspace, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_form(new WordForm(workspace))
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_stack(new QStackedWidget)
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_table->setObjectName(QStringLiteral("wordTable"));
    m_table->setAccessibleName(tr("Words"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(WordListModel::Translation, QHeaderView::Stretch);

    m_search->setPlaceholderText(tr("Search words and translations"));
    m_search->setAccessibleName(tr("Search words"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("ownUndo", true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_count->setProperty("role", QStringLiteral("muted"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(m_count);

    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("word"), tr("No words yet"),
        tr("Select a word in a cue’s text, then add it to the vocabulary. It keeps its place in the film."),
        registry.action(QStringLiteral("vocabulary.addFromCue"))));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);

    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VocabularyPanel::handleRowChanged);
    connect(m_table, &QTableView::activated, m_form, &WordForm::focusWord);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(&workspace, &Workspace::headwordSelectionChanged, this, &VocabularyPanel::showSelection);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &VocabularyPanel::updateCount);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &VocabularyPanel::updateCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &VocabularyPanel::updateCount);
    updateCount();
}

void VocabularyPanel::handleRowChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_syncing || !m_workspace.selection() || !current.isValid())
        return;
    const QScopedValueRollback guard(m_syncing, true);
    m_workspace.selection()->setHeadword(HeadwordId(current.data(WordListModel::IdRole).toUuid()));
}

void VocabularyPanel::showSelection()
{
    if (m_syncing || !m_workspace.selection())
        return;
    const QScopedValueRollback guard(m_syncing, true);
    const int row = m_model->rowOf(m_workspace.selection()->headword());
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_table->clearSelection();
        return;
    }
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void VocabularyPanel::updateCount()
{
    const int all = m_model->rowCount();
    m_count->setText(m_filter->rowCount() == all ? tr("%n word(s)", nullptr, all)
                                                 : tr("%1 of %2").arg(m_filter->rowCount()).arg(all));
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    m_form->setVisible(all > 0);
    showSelection();
}

} // namespace cinefluent::studio
