// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/history/historypanel.h"

#include "studio/ui/history/historymodel.h"

#include <QListView>
#include <QVBoxLayout>

namespace cinefluent::studio {

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace, this))
    , m_list(new QListView)
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Undo history"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!m_workspace.document())
            return;
        const Result<void> done = m_workspace.document()->goToHistory(index.row());
        if (!done)
            emit m_workspace.failed(done.error());
    });
    connect(&workspace, &Workspace::undoStackChanged, this, [this] {
        const QModelIndex current = m_model->index(m_model->currentRow());
        m_list->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(current);
    });
}

} // namespace cinefluent::studio
