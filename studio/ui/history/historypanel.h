// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/workspace/workspace.h"

#include <QWidget>

class QListView;

namespace cinefluent::studio {

class HistoryModel;

/// Every step of the project, also from before a restart; choosing one goes there.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);

private:
    Workspace &m_workspace;
    HistoryModel *m_model;
    QListView *m_list;
};

} // namespace cinefluent::studio
