// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/workspace/workspace.h"

#include <QAbstractListModel>

namespace cinefluent::studio {

/// The lessons of the open project in their order, with level, length and state.
class LessonListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        LevelRole,
        DetailRole, ///< "2:30 · 31 cues"
        SeverityRole
    };

    LessonListModel(Workspace &workspace, const QualityMonitor &quality, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] LessonId idAt(int row) const;
    [[nodiscard]] int rowOf(LessonId id) const;

private:
    void reload();

    Workspace &m_workspace;
    const QualityMonitor &m_quality;
    QList<Lesson> m_lessons;
};

} // namespace cinefluent::studio
