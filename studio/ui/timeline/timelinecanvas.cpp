// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinecanvas.h"

#include "common/timeline/framerate.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace cinefluent::studio {

namespace {

constexpr double snapReachPx = 9;
constexpr double playheadSnapPx = 6;
constexpr double playheadSnapPxPerSecond = 10;
constexpr double followMarginPx = 24;
constexpr double zoomPerNotch = 1.25;
constexpr double panPerNotchPx = 90;
constexpr int playheadHalfWidthPx = 8;

QString nameOf(TransitionKind kind)
{
    switch (kind) {
    case TransitionKind::Cut:
        return TimelineCanvas::tr("Scene cut");
    case TransitionKind::FadeBlack:
        return TimelineCanvas::tr("Fade through black");
    case TransitionKind::FadeWhite:
        return TimelineCanvas::tr("Fade through white");
    case TransitionKind::Dissolve:
        return TimelineCanvas::tr("Dissolve");
    }
    return {};
}

} // namespace

TimelineCanvas::TimelineCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_painter(theme)
{
    setObjectName(QStringLiteral("timelineCanvas"));
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Lessons, cues, translations and sound along the film"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_decor.emptySegmentsHint = tr("Drag here to create a lesson");
    m_decor.emptyCuesHint = tr("No cues yet: import a subtitle file, or drag here to add a cue");
    connect(&theme, &Theme::changed, this, &TimelineCanvas::invalidateWaveform);
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setData(TimelineData data)
{
    if (m_drag)
        cancelGesture();
    m_data = std::move(data);
    m_geometry.scale().setDuration(m_data.duration());
    m_decor.hovered = {};
    emit dataChanged();
    emit viewChanged();
    update();
}

bool TimelineCanvas::replaceCue(const TimelineCue &cue)
{
    const std::optional<TimelineCue> former = m_data.replaceCue(cue);
    if (!former)
        return false;
    if (former->hasIssue != cue.hasIssue)
        emit dataChanged();
    for (const TimelineLane lane : {TimelineLane::Cues, TimelineLane::Translations})
        update(m_geometry.itemRect(lane, cue.range).adjusted(-2, -2, 2, 2).toAlignedRect());
    return true;
}

void TimelineCanvas::setPlayhead(MediaTime time)
{
    if (time == m_decor.playhead)
        return;
    const double before = m_geometry.scale().xOf(m_decor.playhead);
    m_decor.playhead = time;
    if (m_follow && m_gesture == Gesture::None && isVisible()) {
        const MediaTime origin = m_geometry.scale().origin();
        m_geometry.scale().ensureVisible(time, followMarginPx);
        if (m_geometry.scale().origin() != origin) {
            afterViewChange();
            return;
        }
    }
    const double after = m_geometry.scale().xOf(time);
    for (const double x : {before, after})
        update(int(x) - playheadHalfWidthPx, 0, 2 * playheadHalfWidthPx + 1, height());
}

void TimelineCanvas::setSelection(const QList<CueId> &cues, const LessonId &lesson)
{
    m_selectedCues = cues;
    m_decor.selectedCues = QSet<CueId>(cues.begin(), cues.end());
    m_decor.selectedLesson = lesson;
    update();
}

void TimelineCanvas::setFrameGrid(TimelineSnapper::FrameGrid grid, MediaTime frameDuration)
{
    m_snapper.setFrameGrid(std::move(grid));
    m_frameDuration = std::max(frameDuration, MediaTime::fromUs(1));
}

void TimelineCanvas::setWaveform(std::shared_ptr<const Waveform> waveform)
{
    m_decor.waveform = std::move(waveform);
    invalidateWaveform();
}

void TimelineCanvas::setSpectrogram(std::shared_ptr<const Spectrogram> spectrogram)
{
    m_decor.spectrogram = std::move(spectrogram);
    invalidateWaveform();
}

void TimelineCanvas::invalidateWaveform()
{
    m_painter.invalidateWaveform();
    update();
}

void TimelineCanvas::setCuts(const QList<SceneCut> &cuts)
{
    m_decor.cuts = cuts;
    update();
}

void TimelineCanvas::addThumbnail(MediaTime time, const QImage &image)
{
    m_decor.thumbnails.insert(time.us(), image);
    update(m_geometry.laneRect(TimelineLane::Thumbnails).toAlignedRect());
}

void TimelineCanvas::clearThumbnails()
{
    m_decor.thumbnails.clear();
    update();
}

void TimelineCanvas::setLaneShown(TimelineLane lane, bool shown)
{
    m_geometry.setLaneShown(lane, shown);
    invalidateWaveform();
    emit viewChanged();
}

void TimelineCanvas::zoomBy(double factor)
{
    const double x = m_geometry.scale().xOf(m_decor.playhead);
    m_geometry.scale().zoomAt(x >= 0 && x <= width() ? x : width() / 2.0, factor);
    afterViewChange();
}

void TimelineCanvas::zoomToFit()
{
    m_geometry.scale().zoomToFit();
    afterViewChange();
}

void TimelineCanvas::zoomToRange(const TimeRange &range)
{
    m_geometry.scale().zoomToRange(range);
    afterViewChange();
}

void TimelineCanvas::scrollTo(MediaTime origin)
{
    if (m_geometry.scale().origin() == origin)
        return;
    m_geometry.scale().scrollTo(origin);
    afterViewChange();
}

void TimelineCanvas::ensureVisible(MediaTime time)
{
    m_geometry.scale().ensureVisible(time, followMarginPx);
    afterViewChange();
}

void TimelineCanvas::afterViewChange()
{
    emit viewChanged();
    update();
}

void TimelineCanvas::paintEvent(QPaintEvent *event)
{
    QElapsedTimer timer;
    timer.start();
    QPainter painter(this);
    m_decor.drag = m_drag.get();
    m_decor.hasFocus = hasFocus();
    m_painter.paint(painter, event->rect(), m_geometry, m_data, m_decor);
    m_lastPaintNs = timer.nsecsElapsed();
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    m_geometry.scale().setViewport(width());
    m_geometry.setHeight(height());
    emit viewChanged();
}

TimelineHit TimelineCanvas::hitAt(const QPointF &point) const
{
    return m_geometry.hitTest(point, m_data, m_selectedCues, m_decor.selectedLesson);
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (m_gesture != Gesture::None)
        return;
    m_pressPoint = event->position();
    m_pressTime = m_geometry.scale().timeAt(m_pressPoint.x());
    m_pressModifiers = event->modifiers();
    if (event->button() == Qt::MiddleButton) {
        m_gesture = Gesture::Pan;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton || m_data.duration() <= MediaTime())
        return;
    m_pressHit = hitAt(m_pressPoint);
    const bool items = m_pressHit.lane == TimelineLane::Segments || m_pressHit.lane == TimelineLane::Cues ||
                       m_pressHit.lane == TimelineLane::Translations;
    if (!items) {
        m_gesture = Gesture::Scrub;
        m_snapper.setTargets(m_decor.cuts);
        emit scrubStarted();
        scrubTo(*event);
        return;
    }
    m_gesture = Gesture::PressedItem;
    if (m_pressModifiers.testFlag(Qt::ShiftModifier) && m_pressHit.lane != TimelineLane::Segments)
        return; // decided by what follows: a click or a drag
    const bool additive = event->modifiers().testFlag(Qt::ControlModifier);
    if (!m_pressHit.cue.isNull() && (additive || !m_selectedCues.contains(m_pressHit.cue)))
        emit cueClicked(m_pressHit.cue, additive);
    else if (!m_pressHit.lesson.isNull())
        emit lessonClicked(m_pressHit.lesson);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    switch (m_gesture) {
    case Gesture::None:
        updateHover(event->position());
        return;
    case Gesture::Scrub:
        scrubTo(*event);
        return;
    case Gesture::Pan:
        m_geometry.scale().scrollBy(m_pressPoint.x() - event->position().x());
        m_pressPoint = event->position();
        afterViewChange();
        return;
    case Gesture::PressedItem:
        if (std::abs(event->position().x() - m_pressPoint.x()) < QApplication::startDragDistance() / 2.0)
            return;
        if (m_pressModifiers.testFlag(Qt::ShiftModifier) && m_pressHit.lane != TimelineLane::Segments) {
            m_gesture = Gesture::Band;
            updateBand(event->position().x());
            return;
        }
        beginDrag();
        updateDrag(*event);
        return;
    case Gesture::Band:
        updateBand(event->position().x());
        return;
    case Gesture::Drag:
        updateDrag(*event);
        return;
    }
}

void TimelineCanvas::beginDrag()
{
    m_gesture = Gesture::Drag;
    TimelineDrag::Start start;
    start.hit = m_pressHit;
    start.time = m_pressTime;
    start.shortest = m_frameDuration;
    start.ripples = m_rippling;
    if (m_pressHit.part == TimelineHit::Part::Body && !m_pressHit.cue.isNull()) {
        start.movedCues = m_selectedCues.contains(m_pressHit.cue) ? m_selectedCues : QList<CueId>{m_pressHit.cue};
    }
    QList<CueId> except = start.movedCues;
    if (!m_pressHit.cue.isNull() && !except.contains(m_pressHit.cue))
        except.append(m_pressHit.cue);
    if (const TimelineCue *cue = m_rippling ? m_data.cue(m_pressHit.cue) : nullptr) {
        for (const TimelineCue &other : m_data.cues()) {
            if (other.range.in > cue->range.in) // comes along
                except.append(other.id);
        }
    }
    m_snapper.setTargets(m_data, m_decor.playhead, except, m_pressHit.lesson, m_decor.cuts);
    m_drag = std::make_unique<TimelineDrag>(m_data, m_snapper, std::move(start));
}

void TimelineCanvas::updateDrag(const QMouseEvent &event)
{
    TimelineScale &scale = m_geometry.scale();
    const double x = event.position().x();
    if (x < 0 || x > width()) {
        scale.scrollBy(x < 0 ? x / 2 : (x - width()) / 2);
        emit viewChanged();
    }
    const bool snapping = m_snapEnabled && !event.modifiers().testFlag(Qt::AltModifier);
    m_drag->move({scale.timeAt(std::clamp(x, 0.0, double(width()))), snapping ? scale.span(snapReachPx) : MediaTime()});
    update();
}

/// Both ends are times, so that the band holds while the view scrolls under it.
void TimelineCanvas::updateBand(double x)
{
    TimelineScale &scale = m_geometry.scale();
    if (x < 0 || x > width()) {
        scale.scrollBy(x < 0 ? x / 2 : (x - width()) / 2);
        emit viewChanged();
    }
    const MediaTime time = std::clamp(scale.timeAt(x), MediaTime(), m_data.duration());
    m_decor.band = TimeRange{std::min(m_pressTime, time), std::max(m_pressTime, time)};
    QList<CueId> ids;
    const auto [first, last] = m_data.cuesIn(*m_decor.band);
    for (int i = first; i < last; ++i) {
        const TimelineCue &cue = m_data.cues()[i];
        const bool isShown = m_pressHit.lane == TimelineLane::Cues || !cue.translation.isEmpty();
        if (isShown && cue.range.overlaps(*m_decor.band))
            ids.append(cue.id);
    }
    emit cuesBanded(ids);
    update();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture gesture = m_gesture;
    if (gesture == Gesture::None)
        return;
    if (gesture == Gesture::Drag && m_drag) {
        updateDrag(*event);
        const TimelineEdit edit = m_drag->edit();
        cancelGesture();
        if (edit.kind != TimelineEdit::Kind::None)
            emit edited(edit);
        return;
    }
    const bool additive = m_pressModifiers.testFlag(Qt::ControlModifier);
    if (gesture == Gesture::PressedItem) {
        if (m_pressHit.part == TimelineHit::Part::Nothing) {
            emit emptyClicked();
            scrubTo(*event);
        } else if (!m_pressHit.cue.isNull() && m_pressModifiers.testFlag(Qt::ShiftModifier)) {
            emit cueRangeClicked(m_pressHit.cue);
        } else if (!m_pressHit.cue.isNull() && !additive) {
            if (m_selectedCues.size() > 1)
                emit cueClicked(m_pressHit.cue, false);
            emit cuePicked(m_pressHit.cue);
        }
    }
    cancelGesture();
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    cancelGesture();
    if (event->button() != Qt::LeftButton)
        return;
    const TimelineHit hit = hitAt(event->position());
    if (!hit.cue.isNull()) {
        emit cueActivated(hit.cue);
    } else if (const TimelineSegment *segment = m_data.segment(hit.lesson)) {
        zoomToRange(segment->range);
    }
}

void TimelineCanvas::cancelGesture()
{
    const bool wasScrubbing = std::exchange(m_gesture, Gesture::None) == Gesture::Scrub;
    m_drag.reset();
    m_decor.drag = nullptr;
    m_decor.playheadSnap.reset();
    m_decor.band.reset();
    m_snapper.clearTargets();
    unsetCursor();
    update();
    if (wasScrubbing)
        emit scrubEnded();
}

/// Cuts catch the playhead as they catch edges, but only from a zoom on where frames between them can still be reached.
void TimelineCanvas::scrubTo(const QMouseEvent &event)
{
    const TimelineScale &scale = m_geometry.scale();
    MediaTime time = std::clamp(scale.timeAt(event.position().x()), MediaTime(), m_data.duration());
    const bool snapping =
        m_snapEnabled && !event.modifiers().testFlag(Qt::AltModifier) && scale.pxPerSecond() >= playheadSnapPxPerSecond;
    m_decor.playheadSnap = snapping ? m_snapper.nearest(time, scale.span(playheadSnapPx)) : std::nullopt;
    if (m_decor.playheadSnap)
        time = m_decor.playheadSnap->time;
    emit scrubbed(time);
    update();
}

void TimelineCanvas::updateHover(const QPointF &point)
{
    const TimelineHit hit = hitAt(point);
    const bool edge = hit.part == TimelineHit::Part::InEdge || hit.part == TimelineHit::Part::OutEdge;
    setCursor(edge ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (hit.cue == m_decor.hovered.cue && hit.lesson == m_decor.hovered.lesson)
        return;
    m_decor.hovered = hit;
    update();
}

void TimelineCanvas::leaveEvent(QEvent *)
{
    m_decor.hovered = {};
    update();
}

void TimelineCanvas::focusInEvent(QFocusEvent *)
{
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *)
{
    update();
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    // Alt turns the wheel sideways on some platforms, so both axes count.
    const double notches = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_geometry.scale().zoomAt(event->position().x(), std::pow(zoomPerNotch, notches));
    } else if (!pixels.isNull()) {
        m_geometry.scale().scrollBy(-(pixels.x() != 0 ? pixels.x() : pixels.y()));
    } else {
        m_geometry.scale().scrollBy(-notches * panPerNotchPx);
    }
    afterViewChange();
    event->accept();
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const TimelineHit hit = hitAt(event->pos());
    if (!hit.cue.isNull() && !m_selectedCues.contains(hit.cue))
        emit cueClicked(hit.cue, false);
    else if (!hit.lesson.isNull())
        emit lessonClicked(hit.lesson);
    if (hit.lane != TimelineLane::Cuts || m_data.duration() <= MediaTime()) {
        emit contextMenuRequested(hit, event->globalPos());
        return;
    }
    const SceneCut *cut = cutAt(event->pos());
    const MediaTime pointed = m_geometry.scale().timeAt(event->pos().x());
    emit cutMenuRequested(cut ? cut->time : std::clamp(pointed, MediaTime(), m_data.duration()), event->globalPos());
}

const SceneCut *TimelineCanvas::cutAt(const QPoint &point) const
{
    if (m_geometry.laneAt(point.y()) != TimelineLane::Cuts)
        return nullptr;
    const auto distance = [&](const SceneCut &cut) { return std::abs(m_geometry.scale().xOf(cut.time) - point.x()); };
    const auto nearest =
        std::min_element(m_decor.cuts.cbegin(), m_decor.cuts.cend(),
                         [&](const SceneCut &a, const SceneCut &b) { return distance(a) < distance(b); });
    return nearest == m_decor.cuts.cend() || distance(*nearest) > snapReachPx ? nullptr : &*nearest;
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_gesture != Gesture::None) {
        cancelGesture();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

QString TimelineCanvas::toolTipAt(const QPoint &point) const
{
    const TimelineHit hit = hitAt(point);
    const bool ofItems =
        hit.lane == TimelineLane::Segments || hit.lane == TimelineLane::Cues || hit.lane == TimelineLane::Translations;
    return ofItems ? toolTipOf(hit) : previewAt(point);
}

QString TimelineCanvas::previewAt(const QPoint &point) const
{
    const TimelineScale &scale = m_geometry.scale();
    MediaTime time = scale.timeAt(point.x());
    if (time < MediaTime() || time >= m_data.duration())
        return {};
    QString name;
    if (const SceneCut *cut = cutAt(point)) {
        time = cut->time;
        name = nameOf(cut->kind);
    }
    QStringList lines;
    auto picture = m_decor.thumbnails.upperBound(time.us());
    if (picture != m_decor.thumbnails.begin()) {
        QByteArray data;
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        std::prev(picture)->save(&buffer, "PNG");
        lines << QStringLiteral("<img src=\"data:image/png;base64,%1\">").arg(QString::fromLatin1(data.toBase64()));
    }
    lines << toClockText(time);
    if (!name.isEmpty())
        lines << name.toHtmlEscaped();
    return QStringLiteral("<html>%1</html>").arg(lines.join(QStringLiteral("<br>")));
}

QString TimelineCanvas::toolTipOf(const TimelineHit &hit) const
{
    const auto span = [](const TimeRange &range) {
        return QStringLiteral("%1 – %2").arg(toClockText(range.in), toClockText(range.out));
    };
    if (const TimelineCue *cue = m_data.cue(hit.cue)) {
        QString text = span(cue->range) + QLatin1Char('\n') + cue->text;
        if (!cue->translation.isEmpty())
            text += QLatin1Char('\n') + cue->translation;
        return text;
    }
    if (const TimelineSegment *segment = m_data.segment(hit.lesson))
        return span(segment->range) + QLatin1Char('\n') + segment->title;
    return {};
}

} // namespace cinefluent::studio
