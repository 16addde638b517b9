// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/workspace/workspace.h"

#include <QAbstractListModel>

namespace cinefluent::studio {

/// The lessons of the open project in their order, with level, length and state. A lesson dropped between others of its
/// language takes that place in their order.
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
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// The document moves the lesson, and the rows follow it: answers false, so that no view removes rows itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    [[nodiscard]] LessonId idAt(int row) const;
    [[nodiscard]] int rowOf(LessonId id) const;

private:
    void reload();
    /// The order that lesson `row` gets when dropped before row `before`; 0 where it cannot be there.
    [[nodiscard]] int orderFor(int row, int before) const;

    Workspace &m_workspace;
    const QualityMonitor &m_quality;
    QList<Lesson> m_lessons;
};

} // namespace cinefluent::studio
