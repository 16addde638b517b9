// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QSet>

namespace cinefluent::studio {

/// The cues of the open project in playing order. Rows follow the document's changes one by one; nothing is copied, so
/// 5,000 cues cost nothing but their ids.
class CueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        In,
        Out,
        Duration,
        Speed, ///< characters a second
        Text,
        Translation,
        ColumnCount
    };
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        SeverityRole ///< int(quality::Severity) of the worst finding; absent where there is none
    };

    CueTableModel(Workspace &workspace, const QualityMonitor &quality, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] CueId idAt(int row) const { return m_ids.value(row); }
    /// −1 where there is no such cue.
    [[nodiscard]] int rowOf(CueId id) const;
    [[nodiscard]] const Cue *cueAt(int row) const;

    /// Cues whose text cells are marked as found by a search.
    void setFound(const QSet<CueId> &cues);

private:
    void handleChanged(const ChangeEvents &events);
    void reload();
    void announce(int row, CueFields fields);
    void handleIssuesChanged();
    void reorder();
    [[nodiscard]] double speedOf(const Cue &cue) const;
    [[nodiscard]] QVariant display(const Cue &cue, int row, int column) const;
    [[nodiscard]] int alignment(const Cue &cue, int column) const;
    [[nodiscard]] QVariant background(const Cue &cue, int column) const;
    [[nodiscard]] QVariant foreground(const Cue &cue, int column) const;
    [[nodiscard]] QList<CueId> currentIds() const;

    Workspace &m_workspace;
    const QualityMonitor &m_quality;
    QList<CueId> m_ids;
    QSet<CueId> m_found;
};

/// Characters a second, counted as the quality checks count them; 0 for an empty range.
[[nodiscard]] double readingSpeed(const QString &text, const QString &language, const TimeRange &range);

} // namespace cinefluent::studio
