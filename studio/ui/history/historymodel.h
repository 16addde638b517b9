// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/workspace/workspace.h"

#include <QAbstractListModel>

namespace cinefluent::studio {

/// Row 0 is the state before the first step; row n the state after n of them. Undone steps are muted.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] int currentRow() const;

private:
    void reload();

    Workspace &m_workspace;
    int m_rows = 0;
};

} // namespace cinefluent::studio
