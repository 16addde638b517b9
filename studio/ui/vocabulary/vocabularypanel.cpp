// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/vocabulary/vocabularypanel.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/theme/icon.h"
#include "studio/ui/vocabulary/suggestionspanel.h"
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
#include <QTabBar>
#include <QTableView>

namespace cinefluent::studio {

VocabularyPanel::VocabularyPanel(Workspace &workspace, WordSuggestions &suggestions, const ActionRegistry &registry,
                                 QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new WordListModel(workspace, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_suggestions(new SuggestionsPanel(workspace, suggestions))
    , m_switch(new QTabBar)
    , m_pages(new QStackedWidget)
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
    m_table->setMinimumHeight(fontMetrics().height() * 3);
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

    m_search->setPlaceholderText(tr("Search words"));
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
    auto *own = new QWidget;
    auto *ownLayout = new QVBoxLayout(own);
    ownLayout->setContentsMargins(0, 0, 0, 0);
    ownLayout->setSpacing(0);
    ownLayout->addWidget(splitter, 1);
    m_pages->addWidget(own);
    m_pages->addWidget(m_suggestions);
    m_switch->addTab(tr("In the project"));
    m_switch->addTab(tr("Suggested"));
    m_switch->setAccessibleName(tr("Words in the project or suggested"));
    m_switch->setExpanding(false);
    m_switch->setDrawBase(false);
    m_switch->setObjectName(QStringLiteral("vocabularySwitch"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    head->insertWidget(0, m_switch);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    connectParts();
    updateCount();
}

void VocabularyPanel::connectParts()
{
    // As small as the page in front allows: the other one may ask for more.
    const auto showPage = [this](int page) {
        for (int i = 0; i < m_pages->count(); ++i) {
            const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            m_pages->widget(i)->setSizePolicy(policy, policy);
        }
        m_search->setVisible(page == 0);
        m_count->setVisible(page == 0);
        m_pages->setCurrentIndex(page);
    };
    showPage(0);
    connect(m_switch, &QTabBar::currentChanged, this, showPage);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VocabularyPanel::handleRowChanged);
    connect(m_table, &QTableView::activated, m_form, &WordForm::focusWord);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(&m_workspace, &Workspace::headwordSelectionChanged, this, &VocabularyPanel::showSelection);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &VocabularyPanel::updateCount);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &VocabularyPanel::updateCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &VocabularyPanel::updateCount);
}

void VocabularyPanel::showProjectWords()
{
    m_switch->setCurrentIndex(0);
}

void VocabularyPanel::showSuggestions()
{
    m_switch->setCurrentIndex(1);
}

QWidget &VocabularyPanel::list()
{
    return m_switch->currentIndex() == 0 ? static_cast<QWidget &>(*m_table) : m_suggestions->table();
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
    const auto policy = all == 0 ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    m_stack->widget(1)->setSizePolicy(policy, policy);
    m_form->setVisible(all > 0);
    showSelection();
}

} // namespace cinefluent::studio
