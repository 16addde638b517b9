// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/issuelistmodel.h"

#include "common/timeline/framerate.h"
#include "studio/ui/quality/issuetext.h"
#include "studio/ui/theme/icon.h"

namespace cinefluent::studio {

IssueListModel::IssueListModel(const Theme &theme, const Workspace &workspace, const QualityMonitor &quality,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_quality(quality)
    , m_issues(quality.issues())
{
    connect(&quality, &QualityMonitor::issuesChanged, this, [this] {
        if (m_issues == m_quality.issues())
            return;
        beginResetModel();
        m_issues = m_quality.issues();
        endResetModel();
    });
}

int IssueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int IssueListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<quality::Issue> IssueListModel::issueAt(int row) const
{
    return row >= 0 && row < m_issues.size() ? std::optional(m_issues[row]) : std::nullopt;
}

QString IssueListModel::severityName(quality::Severity severity)
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

QString IssueListModel::placeOf(const quality::Issue &issue) const
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

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    const auto issue = issueAt(index.row());
    if (!issue)
        return {};
    if (role == Qt::DecorationRole && index.column() == Severity) {
        const ThemeColors &colors = m_theme.colors();
        switch (issue->severity) {
        case quality::Severity::Error:
            return colouredIcon(QStringLiteral("error"), colors.error);
        case quality::Severity::Warning:
            return colouredIcon(QStringLiteral("warning"), colors.warning);
        case quality::Severity::Info:
            return colouredIcon(QStringLiteral("info"), colors.mutedText);
        }
    }
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

QVariant IssueListModel::headerData(int section, Qt::Orientation orientation, int role) const
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
