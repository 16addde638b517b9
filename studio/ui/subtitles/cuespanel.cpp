// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cuespanel.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuefiltermodel.h"
#include "studio/ui/subtitles/cuetablemodel.h"
#include "studio/ui/subtitles/cuetableview.h"
#include "studio/ui/subtitles/findbar.h"
#include "studio/ui/subtitles/spellbar.h"
#include "studio/ui/subtitles/spellwalk.h"
#include "studio/ui/theme/icon.h"
#include "studio/ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace cinefluent::studio {

namespace {

constexpr int leastTablePx = 96;

} // namespace

CuesPanel::CuesPanel(Workspace &workspace, const QualityMonitor &quality, SpellChecker &speller,
                     const ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_quality(quality)
    , m_model(new CueTableModel(workspace, quality, this))
    , m_filter(new CueFilterModel(*m_model, workspace, this))
    , m_table(new CueTableView(*m_filter, workspace))
    , m_editor(new CueEditor(workspace, quality, speller))
    , m_findBar(new FindBar(workspace))
    , m_spellWalk(new SpellWalk(workspace, speller, *m_editor, this))
    , m_spellBar(new SpellBar(workspace, speller, *m_spellWalk))
    , m_search(new QLineEdit)
    , m_show(new QComboBox)
    , m_count(new QLabel)
    , m_stack(new QStackedWidget)
{
    m_search->setObjectName(QStringLiteral("cueSearch"));
    m_search->setPlaceholderText(tr("Search text, translation and notes"));
    m_search->setAccessibleName(tr("Search cues"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("ownUndo", true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_show->setAccessibleName(tr("Cues to show"));
    m_show->addItem(tr("All cues"), int(CueFilterModel::Show::All));
    m_show->addItem(tr("With issues"), int(CueFilterModel::Show::WithIssues));
    m_show->addItem(tr("Untranslated"), int(CueFilterModel::Show::Untranslated));
    m_show->addItem(tr("In this lesson"), int(CueFilterModel::Show::InLesson));
    m_count->setProperty("role", QStringLiteral("muted"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(m_show);
    head->addWidget(m_count);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    m_stack->setMinimumHeight(leastTablePx);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("subtitles"), tr("No cues yet"),
        tr("Import a subtitle file, drop one onto the window, or press Insert to add a cue at the playhead."),
        registry.action(QStringLiteral("subtitles.import"))));
    splitter->addWidget(m_stack);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_findBar);
    layout->addWidget(m_spellBar);
    layout->addWidget(splitter, 1);

    connect(m_search, &QLineEdit::textChanged, m_filter, &CueFilterModel::setSearch);
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setShow(CueFilterModel::Show(m_show->currentData().toInt())); });
    connect(m_table, &CueTableView::cueActivated, this, [this] {
        if (const Cue *cue = m_workspace.currentCue())
            m_workspace.jumpToTime(cue->range.in);
        m_editor->focusText();
    });
    connect(m_table, &CueTableView::menuRequested, this, &CuesPanel::menuRequested);
    connect(m_findBar, &FindBar::matchesChanged, this, &CuesPanel::showFound);
    connect(m_findBar, &FindBar::matchChosen, m_editor, &CueEditor::showMatch);
    connect(m_findBar, &FindBar::closed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_spellBar, &SpellBar::closed, m_editor, &CueEditor::focusText);
    connect(m_editor, &CueEditor::advanced, this, &CuesPanel::goBy);
    for (auto *model : {static_cast<QAbstractItemModel *>(m_filter), static_cast<QAbstractItemModel *>(m_model)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &CuesPanel::updateCount);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &CuesPanel::updateCount);
        connect(model, &QAbstractItemModel::modelReset, this, &CuesPanel::updateCount);
    }
    updateCount();
}

void CuesPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CuesPanel::showFound()
{
    m_model->setFound(m_findBar->matchedCues());
    const std::optional<TextSearch> &search = m_findBar->search();
    m_editor->showSearch(search ? &*search : nullptr, m_findBar->fields());
}

void CuesPanel::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n cue(s)", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    m_editor->setVisible(all > 0);
}

void CuesPanel::goBy(int direction)
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex next = m_filter->index(current.row() + direction, 0);
    if (!next.isValid())
        return;
    m_workspace.jumpToCue(CueId(next.data(CueTableModel::IdRole).toUuid()));
    m_editor->focusText();
}

} // namespace cinefluent::studio
