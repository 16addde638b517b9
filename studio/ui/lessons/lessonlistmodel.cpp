// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/lessons/lessonlistmodel.h"

#include "studio/document/commands/setlessondetails.h"
#include "studio/ui/widgets/durationtext.h"

#include <QMimeData>

namespace cinefluent::studio {

namespace {

const auto lessonMimeType = QStringLiteral("application/x-cinefluent-lesson");

} // namespace

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

Qt::ItemFlags LessonListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    if (!m_workspace.isEditable())
        return base;
    return index.isValid() ? base | Qt::ItemIsDragEnabled : base | Qt::ItemIsDropEnabled;
}

QStringList LessonListModel::mimeTypes() const
{
    return {lessonMimeType};
}

QMimeData *LessonListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(lessonMimeType, idAt(indexes.first().row()).uuid().toRfc4122());
    return data;
}

int LessonListModel::orderFor(int row, int before) const
{
    if (row < 0 || before < 0 || before > m_lessons.size())
        return 0;
    const QString &language = m_lessons[row].language;
    const bool isAmongThem = (before < m_lessons.size() && m_lessons[before].language == language) ||
                             (before > 0 && m_lessons[before - 1].language == language);
    if (!isAmongThem)
        return 0;
    int order = 1;
    for (int i = 0; i < before; ++i)
        order += i != row && m_lessons[i].language == language ? 1 : 0;
    return order;
}

bool LessonListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                      const QModelIndex &parent) const
{
    if (!data || action != Qt::MoveAction || !data->hasFormat(lessonMimeType) || parent.isValid())
        return false;
    const int from = rowOf(LessonId(QUuid::fromRfc4122(data->data(lessonMimeType))));
    return orderFor(from, row < 0 ? rowCount() : row) > 0;
}

bool LessonListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent)
{
    if (!m_workspace.isEditable() || !canDropMimeData(data, action, row, column, parent))
        return false;
    const int from = rowOf(LessonId(QUuid::fromRfc4122(data->data(lessonMimeType))));
    Lesson moved = m_lessons[from];
    moved.order = orderFor(from, row < 0 ? rowCount() : row);
    if (moved.order != m_lessons[from].order) {
        m_workspace.document()->endMerging(); // a step of its own, whatever was typed before
        m_workspace.run<SetLessonDetails>(moved);
        m_workspace.document()->endMerging();
    }
    return false;
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
