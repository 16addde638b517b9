// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/timeline/timelinepainter.h"

#include <QWidget>

#include <memory>

namespace cinefluent::studio {

/// The lanes of the timeline: shows data, lets the user scrub, select, drag. It changes nothing itself: a finished drag
/// is announced as one TimelineEdit, and new data come back through setData().
///
/// Pointer: press on ruler, pictures or waveform scrubs; items are selected and dragged; a drag over an empty stretch
/// of the lesson or cue lane creates. Ctrl+wheel zooms to the pointer, wheel pans, middle button drags the view. Alt
/// switches snapping off for the drag, Escape gives it up. Shift selects up to the cue that is clicked, and a drag with
/// Shift over the cue lanes selects what it touches.
class TimelineCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineCanvas(const Theme &theme, QWidget *parent = nullptr);
    ~TimelineCanvas() override;

    void setData(TimelineData data);
    [[nodiscard]] const TimelineData &data() const { return m_data; }
    /// As TimelineData::replaceCue, painting only its place again; false where there is no such cue.
    bool replaceCue(const TimelineCue &cue);
    void setPlayhead(MediaTime time);
    /// Scrolls by pages as the playhead runs out of view, but never while the user is dragging.
    void setFollowPlayhead(bool follow) { m_follow = follow; }
    void setSelection(const QList<CueId> &cues, const LessonId &lesson);
    void setFrameGrid(TimelineSnapper::FrameGrid grid, MediaTime frameDuration);
    void setSnapEnabled(bool enabled) { m_snapEnabled = enabled; }
    [[nodiscard]] bool isSnapEnabled() const { return m_snapEnabled; }
    /// See TimelineDrag::Start::ripples.
    void setRippling(bool rippling) { m_rippling = rippling; }
    [[nodiscard]] bool isRippling() const { return m_rippling; }
    void setWaveform(std::shared_ptr<const Waveform> waveform);
    /// Null: the waveform is shown.
    void setSpectrogram(std::shared_ptr<const Spectrogram> spectrogram);
    void invalidateWaveform();
    void setCuts(const QList<SceneCut> &cuts); ///< ascending
    void addThumbnail(MediaTime time, const QImage &image);
    void clearThumbnails();
    void setLaneShown(TimelineLane lane, bool shown);

    [[nodiscard]] const TimelineGeometry &geometryModel() const { return m_geometry; }
    [[nodiscard]] bool isDragging() const { return m_drag != nullptr; }

    void zoomBy(double factor); ///< around the playhead where it is visible, else the middle
    void zoomToFit();
    void zoomToRange(const TimeRange &range);
    void scrollTo(MediaTime origin);
    void ensureVisible(MediaTime time);

    /// Time the last paint took; for benchmarks.
    [[nodiscard]] qint64 lastPaintNs() const { return m_lastPaintNs; }

    [[nodiscard]] QSize sizeHint() const override { return {1200, 250}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 183}; }

signals:
    /// The playhead is being dragged from now on, and no longer.
    void scrubStarted();
    void scrubEnded();
    void scrubbed(cinefluent::MediaTime time);
    void cueClicked(const cinefluent::CueId &id, bool additive);
    void cueRangeClicked(const cinefluent::CueId &id);    ///< with Shift
    void cuesBanded(const QList<cinefluent::CueId> &ids); ///< what a drag with Shift touches so far
    void cuePicked(const cinefluent::CueId &id);          ///< clicked alone, and not dragged
    void cueActivated(const cinefluent::CueId &id);
    void lessonClicked(const cinefluent::LessonId &id);
    void emptyClicked();
    void edited(const cinefluent::studio::TimelineEdit &edit);
    void contextMenuRequested(const cinefluent::studio::TimelineHit &hit, const QPoint &globalPos);
    /// In the lane of the scene cuts: at the one under the pointer, else at the pointer's own time.
    void cutMenuRequested(cinefluent::MediaTime time, const QPoint &globalPos);
    void viewChanged(); ///< zoom or scroll position
    void dataChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Gesture
    {
        None,
        Scrub,
        Pan,
        PressedItem, ///< pressed but not moved far enough to be a drag
        Drag,
        Band
    };

    [[nodiscard]] TimelineHit hitAt(const QPointF &point) const;
    void beginDrag();
    void updateDrag(const QMouseEvent &event);
    void updateBand(double x);
    void cancelGesture();
    void scrubTo(const QMouseEvent &event);
    void updateHover(const QPointF &point);
    void afterViewChange();
    [[nodiscard]] QString toolTipAt(const QPoint &point) const;
    [[nodiscard]] QString toolTipOf(const TimelineHit &hit) const;
    [[nodiscard]] const SceneCut *cutAt(const QPoint &point) const; ///< under the pointer in their lane, or null
    /// The film there: picture, time, and the scene cut under the pointer.
    [[nodiscard]] QString previewAt(const QPoint &point) const;

    const Theme &m_theme;
    TimelineGeometry m_geometry;
    TimelineData m_data;
    TimelineSnapper m_snapper;
    TimelinePainter m_painter;
    TimelineDecor m_decor;
    QList<CueId> m_selectedCues;
    MediaTime m_frameDuration = MediaTime::fromMs(40);
    bool m_snapEnabled = true;
    bool m_follow = true;
    bool m_rippling = false;

    Gesture m_gesture = Gesture::None;
    TimelineHit m_pressHit;
    QPointF m_pressPoint;
    MediaTime m_pressTime;
    Qt::KeyboardModifiers m_pressModifiers;
    std::unique_ptr<TimelineDrag> m_drag;
    qint64 m_lastPaintNs = 0;
};

} // namespace cinefluent::studio
