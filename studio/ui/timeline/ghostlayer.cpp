// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/ghostlayer.h"

#include "studio/ui/timeline/timelinecanvas.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr double gripPx = 6;
constexpr double snapReachPx = 9;
constexpr double shortestTextPx = 26;
constexpr double cornerPx = 4;
constexpr double handlePx = 4; ///< half of a pinned boundary's mark

} // namespace

GhostLayer::GhostLayer(const Theme &theme, TimelineCanvas &canvas)
    : QWidget(&canvas)
    , m_theme(theme)
    , m_canvas(canvas)
{
    setObjectName(QStringLiteral("ghostLayer"));
    setAccessibleName(tr("Suggested lessons"));
    setMouseTracking(true);
    connect(&canvas, &TimelineCanvas::viewChanged, this, &GhostLayer::place);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    place();
    show();
}

void GhostLayer::setGhosts(QList<GhostSegment> segments, QList<GhostBoundary> boundaries)
{
    m_segments = std::move(segments);
    m_boundaries = std::move(boundaries);
    update();
}

void GhostLayer::setCurrent(MediaTime boundary)
{
    m_current = boundary;
    update();
}

void GhostLayer::place()
{
    setGeometry(m_canvas.geometryModel().laneRect(TimelineLane::Segments).toAlignedRect());
    update();
}

double GhostLayer::xOf(MediaTime time) const
{
    return m_canvas.geometryModel().scale().xOf(time) - x();
}

int GhostLayer::boundaryAt(double x) const
{
    int best = -1;
    for (int i = 0; i < m_boundaries.size(); ++i) {
        const double distance = std::abs(xOf(m_boundaries[i].time) - x);
        if (distance <= gripPx && (best < 0 || distance < std::abs(xOf(m_boundaries[best].time) - x)))
            best = i;
    }
    return best;
}

int GhostLayer::segmentAt(double x) const
{
    const MediaTime time = m_canvas.geometryModel().scale().timeAt(x + this->x());
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i].range.contains(time))
            return i;
    }
    return -1;
}

void GhostLayer::paintSegment(QPainter &painter, int number) const
{
    const GhostSegment &segment = m_segments[number];
    const ThemeColors &colors = m_theme.colors();
    const QRectF box(QPointF(xOf(segment.range.in), 2.5), QPointF(xOf(segment.range.out), height() - 3.5));
    QColor fill = colors.base;
    fill.setAlpha(235);
    painter.setPen(QPen(colors.accent, 1, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, cornerPx, cornerPx);
    QRectF room = box.adjusted(8, 0, -8, 0);
    room.setLeft(std::max(room.left(), 8.0)); // readable while the ghost begins left of the view
    if (room.width() < shortestTextPx)
        return;
    painter.setPen(colors.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(segment.title, Qt::ElideRight, int(room.width())));
}

void GhostLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_theme.colors();
    for (int i = 0; i < m_segments.size(); ++i) {
        if (xOf(m_segments[i].range.out) >= 0 && xOf(m_segments[i].range.in) <= width())
            paintSegment(painter, i);
    }
    for (const GhostBoundary &boundary : std::as_const(m_boundaries)) {
        const double x = xOf(boundary.time);
        if (x < -handlePx || x > width() + handlePx)
            continue;
        const bool isCurrent = boundary.time == m_current;
        painter.setPen(QPen(isCurrent ? colors.snapGuide : colors.accent, isCurrent ? 3 : 2));
        painter.drawLine(QPointF(x, 1), QPointF(x, height() - 2));
        if (boundary.isPinned) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isCurrent ? colors.snapGuide : colors.accent);
            painter.drawPolygon(
                QPolygonF({QPointF(x - handlePx - 2, 1), QPointF(x + handlePx + 2, 1), QPointF(x, 2 * handlePx + 2)}));
        }
    }
}

void GhostLayer::mousePressEvent(QMouseEvent *event)
{
    const int boundary = boundaryAt(event->position().x());
    const int segment = segmentAt(event->position().x());
    if (event->button() != Qt::LeftButton || m_dragging || (boundary < 0 && segment < 0)) {
        event->ignore();
        return;
    }
    if (boundary < 0) {
        emit ghostClicked(segment);
        return;
    }
    m_dragging = true;
    m_snapper.setTargets(m_canvas.data(), m_boundaries[boundary].time, {}, {}, m_cuts);
    grabKeyboard();
    emit moveBegan(m_boundaries[boundary].time);
}

void GhostLayer::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (!m_dragging) {
        if (boundaryAt(x) >= 0)
            setCursor(Qt::SizeHorCursor);
        else
            unsetCursor();
        if (segmentAt(x) < 0)
            event->ignore();
        return;
    }
    const TimelineScale &scale = m_canvas.geometryModel().scale();
    if (x < 0 || x > width())
        m_canvas.scrollTo(scale.origin() + scale.span((x < 0 ? x : x - width()) / 2));
    MediaTime time = scale.timeAt(std::clamp(x, 0.0, double(width())) + this->x());
    const bool snaps = m_canvas.isSnapEnabled() && !event->modifiers().testFlag(Qt::AltModifier);
    if (const auto target = snaps ? m_snapper.nearest(time, scale.span(snapReachPx)) : std::nullopt)
        time = target->time;
    emit moved(time);
}

void GhostLayer::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    endDrag();
    emit moveEnded();
}

void GhostLayer::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int segment = segmentAt(event->position().x());
    if (segment < 0) {
        event->ignore();
        return;
    }
    m_canvas.zoomToRange(m_segments[segment].range);
}

void GhostLayer::keyPressEvent(QKeyEvent *event)
{
    if (!m_dragging || event->key() != Qt::Key_Escape)
        return;
    endDrag();
    emit moveCancelled();
}

void GhostLayer::endDrag()
{
    m_dragging = false;
    m_snapper.clearTargets();
    releaseKeyboard();
}

bool GhostLayer::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int boundary = boundaryAt(help->pos().x());
        const int segment = segmentAt(help->pos().x());
        if (boundary >= 0)
            QToolTip::showText(help->globalPos(), m_boundaries[boundary].why, this);
        else if (segment >= 0)
            QToolTip::showText(help->globalPos(), m_segments[segment].title, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace cinefluent::studio
