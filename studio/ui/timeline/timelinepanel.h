// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"
#include "studio/ui/quality/qualitymonitor.h"
#include "studio/ui/timeline/timelinecanvas.h"
#include "studio/ui/workspace/workspace.h"

#include <QTimer>

class QScrollBar;

namespace cinefluent::studio {

class LaneHeader;
class PlayerController;
class TimelineOverview;

/// The timeline of the open project: shows its cues and lessons, turns finished drags into commands, one undo step
/// each, with every edge at the start of a frame of the film.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(const Theme &theme, Workspace &workspace, const QualityMonitor &quality, PlayerController &controller,
                  QWidget *parent = nullptr);

    [[nodiscard]] TimelineCanvas &canvas() { return *m_canvas; }
    /// Brings the canvas up to date now instead of when control returns to the event loop.
    void settle();

signals:
    void cueActivated();
    void contextMenuRequested(const cinefluent::studio::TimelineHit &hit, const QPoint &globalPos);
    void cutMenuRequested(const QPoint &globalPos); ///< about the cut, or the place, the playhead was moved to

private:
    [[nodiscard]] TimelineCue itemOf(const Cue &cue) const;
    void handleChanged(const ChangeEvents &events);
    void handleIssuesChanged();
    bool showCues(const QList<CueId> &ids);
    void rebuild();
    void showSelection();
    void handleFilmChanged();
    void handleEdited(const TimelineEdit &edit);
    void handleCueClicked(const CueId &id, bool additive);
    void selectUpTo(const CueId &id);
    void updateScrollBar();
    void createLesson(const TimeRange &range);
    void createCue(const TimeRange &range);
    [[nodiscard]] TimeRange onFrames(TimeRange range) const;

    Workspace &m_workspace;
    const QualityMonitor &m_quality;
    PlayerController &m_controller;
    TimelineCanvas *m_canvas;
    LaneHeader *m_header;
    TimelineOverview *m_overview;
    QScrollBar *m_scroll;
    QTimer m_rebuild;
};

} // namespace cinefluent::studio
