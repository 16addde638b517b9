// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/theme/theme.h"
#include "studio/ui/timeline/timelinesnapper.h"

#include <QWidget>

namespace cinefluent::studio {

class TimelineCanvas;

/// A lesson that is suggested and not made.
struct GhostSegment
{
    TimeRange range;
    QString title;
};

/// An edge of one or two of them.
struct GhostBoundary
{
    MediaTime time;
    bool isPinned = false; ///< set by hand
    QString why;           ///< for the tool tip
};

/// Suggested lessons over the lesson lane of a timeline, whose zoom and scrolling it follows. Boundaries are dragged;
/// everything that is no ghost goes through to the timeline. It changes nothing itself: a drag is announced as it goes.
class GhostLayer : public QWidget
{
    Q_OBJECT

public:
    GhostLayer(const Theme &theme, TimelineCanvas &canvas);

    /// `boundaries` are ascending.
    void setGhosts(QList<GhostSegment> segments, QList<GhostBoundary> boundaries);
    void setCurrent(MediaTime boundary); ///< emphasised; any other time: none
    void setCuts(const QList<SceneCut> &cuts) { m_cuts = cuts; }
    [[nodiscard]] const QList<GhostSegment> &segments() const { return m_segments; }

signals:
    void ghostClicked(int number);
    void moveBegan(cinefluent::MediaTime boundary);
    void moved(cinefluent::MediaTime time); ///< where the pointer is, or what it has snapped to
    void moveEnded();
    void moveCancelled(); ///< by Escape

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void paintSegment(QPainter &painter, int number) const;
    [[nodiscard]] double xOf(MediaTime time) const;
    [[nodiscard]] int boundaryAt(double x) const; ///< −1: none
    [[nodiscard]] int segmentAt(double x) const;
    void endDrag();

    const Theme &m_theme;
    TimelineCanvas &m_canvas;
    TimelineSnapper m_snapper;
    QList<SceneCut> m_cuts;
    QList<GhostSegment> m_segments;
    QList<GhostBoundary> m_boundaries;
    MediaTime m_current = MediaTime::fromUs(-1);
    bool m_dragging = false;
};

} // namespace cinefluent::studio
