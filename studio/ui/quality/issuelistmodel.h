// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/theme/theme.h"

#include <QAbstractTableModel>

namespace cinefluent::studio {

/// The findings of the project: severity, where, what.
class IssueListModel : public QAbstractTableModel
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

    IssueListModel(const Theme &theme, const Workspace &workspace, const QualityMonitor &quality,
                   QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] std::optional<quality::Issue> issueAt(int row) const;
    [[nodiscard]] static QString severityName(quality::Severity severity);

private:
    [[nodiscard]] QString placeOf(const quality::Issue &issue) const;

    const Theme &m_theme;
    const Workspace &m_workspace;
    const QualityMonitor &m_quality;
    QList<quality::Issue> m_issues;
};

} // namespace cinefluent::studio
