// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace cinefluent::studio {

class CueTableModel;
class Workspace;

/// Narrows the cue table: by words of text, translation or notes, and by what is still to do.
class CueFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show
    {
        All,
        WithIssues,
        Untranslated,
        InLesson ///< of the selected lesson
    };

    CueFilterModel(CueTableModel &cues, Workspace &workspace, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setShow(Show show);
    [[nodiscard]] bool isFiltering() const { return !m_search.isEmpty() || m_show != Show::All; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CueTableModel &m_cues;
    Workspace &m_workspace;
    QString m_search;
    Show m_show = Show::All;
};

} // namespace cinefluent::studio
