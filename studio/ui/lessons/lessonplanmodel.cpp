// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/lessons/lessonplanmodel.h"

#include "common/timeline/framerate.h"
#include "studio/scenarios/lessons/boundarytext.h"
#include "studio/ui/widgets/durationtext.h"

#include <QFont>
#include <QLocale>

#include <cmath>

namespace cinefluent::studio {

LessonPlanModel::LessonPlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LessonPlanModel::setPlan(const LessonPlanDraft &draft)
{
    const bool isSameLength = m_boundaries.size() == draft.boundaries().size() && m_measure == draft.measure();
    if (!isSameLength)
        beginResetModel();
    m_boundaries = draft.boundaries();
    m_lessons = draft.lessons();
    m_measure = draft.measure();
    if (!isSameLength)
        endResetModel();
    else if (!m_boundaries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LessonPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_boundaries.size());
}

int LessonPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LessonPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Number:
        return tr("Lesson");
    case Length:
        return tr("Length");
    case Words:
        return m_measure == WordMeasure::NewWords ? tr("New words") : tr("Words");
    case Why:
        return tr("Why here");
    default:
        return {};
    }
}

QString LessonPlanModel::textOf(const PlanBoundary &boundary, int column) const
{
    if (column == Time)
        return toClockText(boundary.time);
    if (column == Why)
        return boundaryText(boundary);
    if (boundary.begins < 0)
        return {};
    const planning::PlannedLesson &lesson = m_lessons[size_t(boundary.begins)];
    if (column == Number)
        return QLocale().toString(boundary.begins + 1);
    if (column == Length)
        return durationText(lesson.range.duration());
    return QLocale().toString(qint64(std::llround(lesson.newWords)));
}

QVariant LessonPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_boundaries.size())
        return {};
    const PlanBoundary &boundary = m_boundaries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(boundary, index.column());
    case Qt::ToolTipRole:
        return boundaryText(boundary);
    case Qt::FontRole: {
        QFont font;
        font.setBold(boundary.reasons.isSetByHand);
        return boundary.reasons.isSetByHand ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace cinefluent::studio
