// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cuetableview.h"

#include "studio/ui/subtitles/cuefiltermodel.h"
#include "studio/ui/subtitles/cuetablemodel.h"
#include "studio/ui/subtitles/cuetextdelegate.h"
#include "studio/ui/vocabulary/wordmarks.h"
#include "studio/ui/workspace/workspace.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace cinefluent::studio {

namespace {

constexpr int rowPaddingPx = 10;
constexpr int leastWordsPx = 150; ///< text and translation together

/// Marks the number of a cue that has a finding with a coloured bar.
class NumberDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant severity = index.data(CueTableModel::SeverityRole);
        if (!severity.isValid())
            return;
        const QPalette palette = QGuiApplication::palette();
        const bool error = severity.toInt() == int(quality::Severity::Error);
        const QColor color = error ? palette.color(QPalette::BrightText) : QColor(0xd0, 0x8a, 0x1e);
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 3, 3, option.rect.height() - 6), color);
    }
};

} // namespace

CueTableView::CueTableView(CueFilterModel &model, Workspace &workspace, QWidget *parent)
    : QTableView(parent)
    , m_cues(model)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("cueTable"));
    setAccessibleName(tr("Cues"));
    setModel(&model);
    setItemDelegateForColumn(CueTableModel::Number, new NumberDelegate(this));
    for (const int column : {CueTableModel::Text, CueTableModel::Translation})
        setItemDelegateForColumn(column, new CueTextDelegate(m_marks, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPaddingPx);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(30);

    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &CueTableView::handleRowsSelected);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CueTableView::handleRowsSelected);
    connect(this, &QTableView::clicked, this, [this] { // also a cue selected already: back to its IN
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            goToCurrent();
    });
    connect(this, &QTableView::doubleClicked, this, &CueTableView::cueActivated);
    connect(&workspace, &Workspace::cueSelectionChanged, this, &CueTableView::showSelection);
    connect(&workspace, &Workspace::documentReplaced, this, &CueTableView::showSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &CueTableView::showSelection);
}

void CueTableView::setWordMarks(const WordMarks &marks)
{
    m_marks = &marks;
    connect(&marks, &WordMarks::changed, viewport(), qOverload<>(&QWidget::update));
}

void CueTableView::handleRowsSelected()
{
    Selection *selection = m_workspace.selection();
    if (m_syncing || !selection)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    QList<CueId> ids;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        ids.append(CueId(row.data(CueTableModel::IdRole).toUuid()));
    const QModelIndex current = selectionModel()->currentIndex();
    const CueId currentId(current.data(CueTableModel::IdRole).toUuid());
    const CueId before = selection->currentCue();
    selection->setCues(ids, ids.contains(currentId) ? currentId : CueId());
    if (ids.size() == 1 && selection->currentCue() != before)
        goToCurrent();
}

void CueTableView::goToCurrent()
{
    if (const Cue *cue = m_workspace.currentCue())
        m_workspace.jumpToTime(cue->range.in);
}

void CueTableView::showSelection()
{
    if (m_syncing)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    const Selection *selection = m_workspace.selection();
    auto *cues = static_cast<CueTableModel *>(m_cues.sourceModel());
    QItemSelection rows;
    QModelIndex current;
    if (selection) {
        for (const CueId &id : selection->cues()) {
            const QModelIndex index = m_cues.mapFromSource(cues->index(cues->rowOf(id), 0));
            if (!index.isValid())
                continue;
            rows.select(index, index.siblingAtColumn(CueTableModel::ColumnCount - 1));
            if (id == selection->currentCue())
                current = index;
        }
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
}

void CueTableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            emit cueActivated();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CueTableView::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

void CueTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void CueTableView::layOutColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int padding = 20;
    const int time = metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + padding;
    const int number = metrics.horizontalAdvance(QStringLiteral("0000")) + padding;
    const int duration = metrics.horizontalAdvance(QStringLiteral("00.000")) + padding;
    const int speed = std::max(metrics.horizontalAdvance(QStringLiteral("00.0")) + padding,
                               horizontalHeader()->fontMetrics().horizontalAdvance(
                                   model()->headerData(CueTableModel::Speed, Qt::Horizontal).toString()) +
                                   padding / 2);
    setColumnWidth(CueTableModel::Number, number);
    setColumnWidth(CueTableModel::In, time);
    setColumnWidth(CueTableModel::Out, time);
    setColumnWidth(CueTableModel::Duration, duration);
    setColumnWidth(CueTableModel::Speed, speed);
    // A panel too narrow for all of it scrolls sideways.
    const int rest = std::max(leastWordsPx, viewport()->width() - number - 2 * time - duration - speed);
    setColumnWidth(CueTableModel::Text, rest / 2);
    setColumnWidth(CueTableModel::Translation, rest - rest / 2);
}

} // namespace cinefluent::studio
