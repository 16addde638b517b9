// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cuefiltermodel.h"

#include "studio/ui/subtitles/cuetablemodel.h"

namespace cinefluent::studio {

CueFilterModel::CueFilterModel(CueTableModel &cues, Workspace &workspace, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_cues(cues)
    , m_workspace(workspace)
{
    setSourceModel(&cues);
    setDynamicSortFilter(false);
    connect(&workspace, &Workspace::lessonSelectionChanged, this, [this] {
        if (m_show == Show::InLesson)
            invalidateFilter();
    });
}

void CueFilterModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void CueFilterModel::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool CueFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!isFiltering())
        return true;
    const Cue *cue = m_cues.cueAt(row);
    if (!cue)
        return false;
    const QString translation = cue->translations.value(m_workspace.translationLanguage());
    switch (m_show) {
    case Show::All:
        break;
    case Show::WithIssues:
        if (!m_cues.index(row, 0).data(CueTableModel::SeverityRole).isValid())
            return false;
        break;
    case Show::Untranslated:
        if (!translation.trimmed().isEmpty())
            return false;
        break;
    case Show::InLesson: {
        const Lesson *lesson = m_workspace.currentLesson();
        if (lesson && !lesson->range.overlaps(cue->range))
            return false;
        break;
    }
    }
    if (m_search.isEmpty())
        return true;
    return cue->text.contains(m_search, Qt::CaseInsensitive) || translation.contains(m_search, Qt::CaseInsensitive) ||
           cue->contextNotes.contains(m_search, Qt::CaseInsensitive);
}

} // namespace cinefluent::studio
