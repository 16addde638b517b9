// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/lessons/lessonplandraft.h"

#include <QAbstractTableModel>

namespace cinefluent::studio {

/// The boundaries of a suggested plan with the lesson that begins at each, and why they are where they are.
class LessonPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        Number,
        Length,
        Words,
        Why,
        ColumnCount
    };

    explicit LessonPlanModel(QObject *parent = nullptr);

    void setPlan(const LessonPlanDraft &draft);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] MediaTime timeAt(int row) const { return m_boundaries.value(row).time; }

private:
    [[nodiscard]] QString textOf(const PlanBoundary &boundary, int column) const;

    QList<PlanBoundary> m_boundaries;
    std::vector<planning::PlannedLesson> m_lessons;
    WordMeasure m_measure = WordMeasure::SpokenWords;
};

} // namespace cinefluent::studio
