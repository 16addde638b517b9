// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/issuetreemodel.h"

#include "common/timeline/framerate.h"
#include "studio/ui/quality/issuetext.h"
#include "studio/ui/theme/icon.h"

#include <QFont>

namespace cinefluent::studio {

namespace {

constexpr quintptr groupId = 0; ///< of a group's index; an issue's is its group's row + 1

} // namespace

IssueTreeModel::IssueTreeModel(const Theme &theme, const Workspace &workspace, const QualityMonitor &quality,
                               QObject *parent)
    : QAbstractItemModel(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_quality(quality)
{
    connect(&quality, &QualityMonitor::issuesChanged, this, &IssueTreeModel::rebuild);
    rebuild();
}

void IssueTreeModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    rebuild();
}

void IssueTreeModel::setLeastSeverity(quality::Severity severity)
{
    m_least = severity;
    rebuild();
}

void IssueTreeModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    rebuild();
}

bool IssueTreeModel::isShown(const quality::Issue &issue) const
{
    if (issue.severity < m_least)
        return false;
    return m_filter.isEmpty() || issueText(issue).contains(m_filter, Qt::CaseInsensitive) ||
           issueKindText(issue.code).contains(m_filter, Qt::CaseInsensitive) ||
           placeOf(issue).contains(m_filter, Qt::CaseInsensitive);
}

QStringList IssueTreeModel::groupsOf(const quality::Issue &issue) const
{
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Check:
        return {issue.code};
    case Grouping::Severity:
        return {QString::number(int(quality::Severity::Error) - int(issue.severity))};
    case Grouping::Lesson: {
        QStringList lessons;
        if (m_workspace.document() && issue.range) {
            for (const Lesson &lesson : m_workspace.document()->lessons()) {
                const bool isOwn = issue.subject == quality::Subject::Lesson && lesson.id.uuid() == issue.subjectId;
                if (isOwn || (issue.subject == quality::Subject::Cue && lesson.range.overlaps(*issue.range)))
                    lessons.append(lesson.id.toString());
            }
        }
        return lessons.isEmpty() ? QStringList(QStringLiteral("none")) : lessons;
    }
    }
    return {QString()};
}

QString IssueTreeModel::titleOf(const QString &key) const
{
    switch (m_grouping) {
    case Grouping::None:
        return {};
    case Grouping::Check:
        return issueKindText(key);
    case Grouping::Severity:
        return severityName(quality::Severity(int(quality::Severity::Error) - key.toInt()));
    case Grouping::Lesson:
        break;
    }
    const Lesson *lesson = m_workspace.document() && key != u"none"
                               ? m_workspace.document()->content().findLesson(LessonId(QUuid(key)))
                               : nullptr;
    return lesson ? tr("Lesson %1: %2").arg(QString::number(lesson->order), lesson->title) : tr("Outside all lessons");
}

/// Checks by how often they are broken, lessons and severities in their own order.
void IssueTreeModel::group(const QList<quality::Issue> &issues)
{
    QHash<QString, qsizetype> rows;
    if (m_grouping == Grouping::Lesson && m_workspace.document()) {
        for (const Lesson &lesson : m_workspace.document()->lessons()) {
            rows.insert(lesson.id.toString(), m_groups.size());
            m_groups.append({lesson.id.toString(), {}, {}, {}});
        }
    }
    for (const quality::Issue &issue : issues) {
        for (const QString &key : groupsOf(issue)) {
            if (!rows.contains(key)) {
                rows.insert(key, m_groups.size());
                m_groups.append({key, {}, {}, {}});
            }
            Group &group = m_groups[rows.value(key)];
            group.worst = std::max(group.worst, issue.severity);
            group.issues.append(issue);
        }
    }
    m_groups.removeIf([](const Group &group) { return group.issues.isEmpty(); });
    for (Group &group : m_groups)
        group.title = titleOf(group.key);
    if (m_grouping == Grouping::Check)
        std::stable_sort(m_groups.begin(), m_groups.end(), [](const Group &a, const Group &b) {
            return a.worst != b.worst ? a.worst > b.worst : a.issues.size() > b.issues.size();
        });
    else if (m_grouping == Grouping::Severity)
        std::sort(m_groups.begin(), m_groups.end(), [](const Group &a, const Group &b) { return a.key < b.key; });
}

void IssueTreeModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    QList<quality::Issue> shown;
    for (const quality::Issue &issue : m_quality.issues()) {
        if (isShown(issue))
            shown.append(issue);
    }
    group(shown);
    m_issueCount = 0;
    for (const Group &group : std::as_const(m_groups))
        m_issueCount += int(group.issues.size());
    endResetModel();
}

QModelIndex IssueTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    if (parent.isValid())
        return createIndex(row, column, quintptr(parent.row()) + 1);
    return createIndex(row, column, m_grouping == Grouping::None ? quintptr(1) : groupId);
}

QModelIndex IssueTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || m_grouping == Grouping::None || index.internalId() == groupId)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, groupId);
}

int IssueTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_grouping == Grouping::None)
        return parent.isValid() || m_groups.isEmpty() ? 0 : int(m_groups.first().issues.size());
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == groupId && parent.column() == 0 ? int(m_groups[parent.row()].issues.size()) : 0;
}

int IssueTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

std::optional<quality::Issue> IssueTreeModel::issueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return std::nullopt;
    return m_groups.value(qsizetype(index.internalId()) - 1).issues.value(index.row());
}

QString IssueTreeModel::groupKeyAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == groupId ? m_groups[index.row()].key : QString();
}

QModelIndex IssueTreeModel::issueIndex(int position) const
{
    for (qsizetype row = 0; row < m_groups.size(); ++row) {
        if (position < m_groups[row].issues.size())
            return createIndex(position, 0, quintptr(row) + 1);
        position -= int(m_groups[row].issues.size());
    }
    return {};
}

int IssueTreeModel::positionOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const bool isGroup = index.internalId() == groupId;
    const qsizetype group = isGroup ? index.row() : qsizetype(index.internalId()) - 1;
    int position = isGroup ? 0 : index.row();
    for (qsizetype row = 0; row < group; ++row)
        position += int(m_groups[row].issues.size());
    return position;
}

QString IssueTreeModel::severityName(quality::Severity severity)
{
    switch (severity) {
    case quality::Severity::Error:
        return tr("Error");
    case quality::Severity::Warning:
        return tr("Warning");
    case quality::Severity::Info:
        return tr("Note");
    }
    return {};
}

QString IssueTreeModel::placeOf(const quality::Issue &issue) const
{
    const ProjectDocument *document = m_workspace.document();
    if (!document)
        return {};
    const ProjectContent &content = document->content();
    switch (issue.subject) {
    case quality::Subject::Movie:
        return tr("Movie");
    case quality::Subject::Lesson: {
        const Lesson *lesson = content.findLesson(LessonId(issue.subjectId));
        return lesson ? tr("Lesson %1").arg(lesson->order) : tr("Lesson");
    }
    case quality::Subject::Cue: {
        const qsizetype at = content.track().indexOf(CueId(issue.subjectId));
        return at < 0 ? tr("Cue") : tr("#%1  %2").arg(at + 1).arg(toClockText(content.track().at(at).range.in));
    }
    case quality::Subject::Headword: {
        const Headword *word = content.findHeadword(HeadwordId(issue.subjectId));
        return word ? word->word : tr("Word");
    }
    }
    return {};
}

QIcon IssueTreeModel::iconOf(quality::Severity severity) const
{
    const ThemeColors &colors = m_theme.colors();
    switch (severity) {
    case quality::Severity::Error:
        return colouredIcon(QStringLiteral("error"), colors.error);
    case quality::Severity::Warning:
        return colouredIcon(QStringLiteral("warning"), colors.warning);
    case quality::Severity::Info:
        break;
    }
    return colouredIcon(QStringLiteral("info"), colors.mutedText);
}

QVariant IssueTreeModel::groupData(const Group &group, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::DecorationRole)
        return iconOf(group.worst);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1 (%2)").arg(group.title, QString::number(group.issues.size()));
    return {};
}

QVariant IssueTreeModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.internalId() == groupId)
        return groupData(m_groups[index.row()], index.column(), role);
    const auto issue = issueAt(index);
    if (!issue)
        return {};
    if (role == Qt::DecorationRole && index.column() == Severity)
        return iconOf(issue->severity);
    if (role == Qt::AccessibleTextRole && index.column() == Severity)
        return severityName(issue->severity);
    if (role == Qt::ToolTipRole)
        return index.column() == Severity ? severityName(issue->severity) : issueText(*issue);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Where)
        return placeOf(*issue);
    return index.column() == What ? issueText(*issue) : QString();
}

QVariant IssueTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Where") : section == What ? tr("Issue") : QString();
}

} // namespace cinefluent::studio
