// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/lessons/lessonlistmodel.h"

#include "studio/ui/widgets/durationtext.h"

namespace cinefluent::studio {

LessonListModel::LessonListModel(Workspace &workspace, const QualityMonitor &quality, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_quality(quality)
{
    connect(&workspace, &Workspace::documentReplaced, this, &LessonListModel::reload);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        if (eventIn<LessonsAdded>(events) || eventIn<LessonsRemoved>(events) || eventIn<LessonsChanged>(events) ||
            eventIn<CuesAdded>(events) || eventIn<CuesRemoved>(events))
            reload();
    });
    connect(&quality, &QualityMonitor::issuesChanged, this, [this] {
        if (!m_lessons.isEmpty())
            emit dataChanged(index(0), index(int(m_lessons.size()) - 1), {SeverityRole});
    });
    reload();
}

int LessonListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lessons.size());
}

LessonId LessonListModel::idAt(int row) const
{
    return row >= 0 && row < m_lessons.size() ? m_lessons[row].id : LessonId();
}

int LessonListModel::rowOf(LessonId id) const
{
    for (int row = 0; row < m_lessons.size(); ++row) {
        if (m_lessons[row].id == id)
            return row;
    }
    return -1;
}

QVariant LessonListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lessons.size())
        return {};
    const Lesson &lesson = m_lessons[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1  %2")
            .arg(lesson.order)
            .arg(lesson.title.isEmpty() ? tr("Untitled lesson") : lesson.title);
    case IdRole:
        return lesson.id.uuid();
    case LevelRole:
        return toString(lesson.level);
    case DetailRole: {
        const qsizetype cues =
            m_workspace.document() ? m_workspace.document()->content().track().overlapping(lesson.range).size() : 0;
        return QStringLiteral("%1 · %2").arg(durationText(lesson.range.duration()),
                                             tr("%n cue(s)", nullptr, int(cues)));
    }
    case SeverityRole: {
        std::optional<quality::Severity> worst;
        for (const quality::Issue &issue : m_quality.issues()) {
            const bool own = issue.subject == quality::Subject::Lesson && issue.subjectId == lesson.id.uuid();
            const bool within =
                issue.subject == quality::Subject::Cue && issue.range && issue.range->overlaps(lesson.range);
            if (own || within)
                worst = std::max(worst.value_or(issue.severity), issue.severity);
        }
        return worst ? QVariant(int(*worst)) : QVariant();
    }
    default:
        return {};
    }
}

void LessonListModel::reload()
{
    QList<Lesson> lessons = m_workspace.document() ? m_workspace.document()->lessons() : QList<Lesson>();
    const bool sameRows = std::equal(lessons.begin(), lessons.end(), m_lessons.begin(), m_lessons.end(),
                                     [](const Lesson &a, const Lesson &b) { return a.id == b.id; });
    if (sameRows) {
        m_lessons = std::move(lessons);
        if (!m_lessons.isEmpty())
            emit dataChanged(index(0), index(int(m_lessons.size()) - 1));
        return;
    }
    beginResetModel();
    m_lessons = std::move(lessons);
    endResetModel();
}

} // namespace cinefluent::studio
