// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/theme/theme.h"

#include <QAbstractItemModel>

namespace cinefluent::studio {

/// The findings of the project, in one list or in groups: severity, where, what.
class IssueTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Severity,
        Where,
        What,
        ColumnCount
    };
    enum class Grouping
    {
        None, ///< in the order of the film
        Check,
        Lesson, ///< a cue in several lessons is in each of them
        Severity
    };

    IssueTreeModel(const Theme &theme, const Workspace &workspace, const QualityMonitor &quality,
                   QObject *parent = nullptr);

    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setLeastSeverity(quality::Severity severity);
    /// Words of the issue, of its check or of its place.
    void setFilter(const QString &text);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Nothing for a group.
    [[nodiscard]] std::optional<quality::Issue> issueAt(const QModelIndex &index) const;
    /// Groups kept apart from each other across changes; empty for an issue.
    [[nodiscard]] QString groupKeyAt(const QModelIndex &index) const;
    /// The issues from top to bottom, groups left out.
    [[nodiscard]] int issueCount() const { return m_issueCount; }
    [[nodiscard]] QModelIndex issueIndex(int position) const;
    /// −1 for none; of a group that of its first issue.
    [[nodiscard]] int positionOf(const QModelIndex &index) const;

    [[nodiscard]] static QString severityName(quality::Severity severity);

private:
    struct Group
    {
        QString key;
        QString title;
        quality::Severity worst = quality::Severity::Info;
        QList<quality::Issue> issues;
    };

    void rebuild();
    void group(const QList<quality::Issue> &issues);
    [[nodiscard]] bool isShown(const quality::Issue &issue) const;
    [[nodiscard]] QStringList groupsOf(const quality::Issue &issue) const;
    [[nodiscard]] QString titleOf(const QString &key) const;
    [[nodiscard]] QString placeOf(const quality::Issue &issue) const;
    [[nodiscard]] QIcon iconOf(quality::Severity severity) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;

    const Theme &m_theme;
    const Workspace &m_workspace;
    const QualityMonitor &m_quality;
    Grouping m_grouping = Grouping::None;
    quality::Severity m_least = quality::Severity::Info;
    QString m_filter;
    QList<Group> m_groups; ///< one without a key where there is no grouping
    int m_issueCount = 0;
};

} // namespace cinefluent::studio
