// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/runningcheck.h"
#include "studio/document/changeevents.h"
#include "studio/document/projectcontent.h"

#include <QSet>

namespace cinefluent::studio {

/// checkProject() of a project that is being edited: note what each change says, then update when there is time; what
/// was not touched is not checked again. `issues()` equals checkProject() of the content of the last update.
class ProjectCheck
{
public:
    /// Remembers what has to be looked at again; cheap.
    void note(const ChangeEvents &events);
    /// Another project, other cuts or other clipped sound: the next update starts over.
    void noteAll() { m_isAllNoted = true; }
    [[nodiscard]] bool isPending() const { return m_isPending || m_isAllNoted; }

    /// Brings the findings up to date. Whether any differs; `differing()` says about what.
    bool update(const ProjectContent &content, const QList<MediaTime> &cuts, const QList<TimeRange> &clippedSound = {});
    /// Ids of the movie, lessons, cues and headwords whose findings the last update changed; nothing where it started
    /// over.
    [[nodiscard]] const std::optional<QList<QUuid>> &differing() const { return m_differing; }

    [[nodiscard]] const quality::RunningCheck &findings() const { return m_check; }
    [[nodiscard]] const QList<quality::Issue> &issues() const { return m_check.issues(); }
    /// Limits in force since the last update that started over.
    [[nodiscard]] const quality::Profile &profile() const { return m_profile; }

private:
    quality::RunningCheck m_check;
    quality::Profile m_profile = quality::Profile::standard();
    std::optional<QList<QUuid>> m_differing;
    QSet<CueId> m_cues;
    QSet<HeadwordId> m_words;
    bool m_areLessonsNoted = false;
    bool m_isMovieNoted = false;
    bool m_isPending = false;
    bool m_isAllNoted = true;
};

} // namespace cinefluent::studio
