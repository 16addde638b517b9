// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/history/historymodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace cinefluent::studio {

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::undoStackChanged, this, &HistoryModel::reload);
    reload();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::currentRow() const
{
    return m_workspace.document() ? int(m_workspace.document()->historyPosition()) : -1;
}

void HistoryModel::reload()
{
    const int rows = m_workspace.document() ? int(m_workspace.document()->history().size()) + 1 : 0;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const ProjectDocument *document = m_workspace.document();
    if (!document || !index.isValid() || index.row() > document->history().size())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return row == 0 ? tr("Project opened") : document->history().at(row - 1).text();
    case Qt::ToolTipRole:
        return row == 0 ? QString()
                        : QLocale().toString(toDateTime(document->history().at(row - 1).at).toLocalTime(),
                                             QLocale::ShortFormat);
    case Qt::ForegroundRole:
        if (row > document->historyPosition())
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setBold(row == document->historyPosition());
        return font;
    }
    default:
        return {};
    }
}

} // namespace cinefluent::studio
