// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelineoverview.h"

#include "studio/ui/theme/theme.h"
#include "studio/ui/timeline/timelinecanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr double narrowestViewPx = 6;
constexpr double zoomPerNotch = 1.25;

} // namespace

TimelineOverview::TimelineOverview(const Theme &theme, TimelineCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_canvas(canvas)
{
    setObjectName(QStringLiteral("timelineOverview"));
    setAccessibleName(tr("Overview of the film"));
    setToolTip(tr("The whole film; drag the frame to move the timeline"));
    setFixedHeight(heightPx);
    setAttribute(Qt::WA_OpaquePaintEvent);
    const auto renew = [this] {
        m_film = QPixmap();
        update();
    };
    connect(&theme, &Theme::changed, this, renew);
    connect(&canvas, &TimelineCanvas::dataChanged, this, renew);
    connect(&canvas, &TimelineCanvas::viewChanged, this, qOverload<>(&QWidget::update));
}

double TimelineOverview::xOf(MediaTime time) const
{
    const MediaTime duration = m_canvas.data().duration();
    return duration > MediaTime() ? double(time.us()) / double(duration.us()) * width() : 0;
}

void TimelineOverview::setPlayhead(MediaTime time)
{
    const int before = int(xOf(m_playhead));
    m_playhead = time;
    if (int(xOf(time)) != before)
        update();
}

void TimelineOverview::centreOn(double x)
{
    const MediaTime duration = m_canvas.data().duration();
    const MediaTime page = m_canvas.geometryModel().scale().span(m_canvas.width());
    const auto middleUs = qint64(std::llround(x / std::max(1, width()) * double(duration.us())));
    m_canvas.scrollTo(MediaTime::fromUs(middleUs - page.us() / 2));
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        centreOn(event->position().x());
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        centreOn(event->position().x());
}

void TimelineOverview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    m_canvas.zoomBy(std::pow(zoomPerNotch, event->angleDelta().y() / 120.0));
    event->accept();
}

/// Kept as a picture: the view and the playhead move far more often than cues do.
void TimelineOverview::renderFilm()
{
    const ThemeColors &colors = m_theme.colors();
    m_film = QPixmap(size() * devicePixelRatioF());
    m_film.setDevicePixelRatio(devicePixelRatioF());
    m_film.fill(colors.lane);
    QPainter painter(&m_film);
    const double middle = height() / 2.0;
    for (const TimelineSegment &segment : m_canvas.data().segments()) {
        const double left = xOf(segment.range.in);
        painter.fillRect(QRectF(left, 3, std::max(1.0, xOf(segment.range.out) - left - 1), middle - 4),
                         colors.segmentMark);
    }
    int right = -1; // of what is painted: thousands of cues share the columns
    for (const TimelineCue &cue : m_canvas.data().cues()) {
        const int from = std::max(right, int(xOf(cue.range.in)));
        const int to = std::max(from + 1, int(xOf(cue.range.out)));
        if (to <= right)
            continue;
        painter.fillRect(QRectF(from, middle + 1, to - from, middle - 5),
                         cue.hasIssue ? colors.warning : colors.cueMark);
        right = to;
    }
    painter.setPen(colors.border);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

void TimelineOverview::paintEvent(QPaintEvent *)
{
    if (m_film.isNull() || m_film.size() != size() * devicePixelRatioF())
        renderFilm();
    const ThemeColors &colors = m_theme.colors();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_film);
    if (m_canvas.data().duration() <= MediaTime())
        return;
    const TimeRange visible = m_canvas.geometryModel().scale().visible();
    const double left = xOf(visible.in);
    const double right = std::min(double(width()), std::max(left + narrowestViewPx, xOf(visible.out)));
    QColor veil = colors.accent;
    veil.setAlpha(colors.dark ? 60 : 45);
    const QRectF view(left + 0.5, 0.5, right - left - 1, height() - 2);
    painter.fillRect(view, veil);
    painter.setPen(QPen(colors.accent, 1));
    painter.drawRect(view);
    const double x = std::round(xOf(m_playhead)) + 0.5;
    painter.setPen(QPen(colors.playhead, 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
}

} // namespace cinefluent::studio
