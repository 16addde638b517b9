// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/scrubbar.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace cinefluent::studio {

namespace {

constexpr double sidePx = 8;
constexpr double groovePx = 5;
constexpr double knobPx = 6;

} // namespace

ScrubBar::ScrubBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("scrubBar"));
    setAccessibleName(tr("Position in the film"));
    setFixedHeight(20);
    setCursor(Qt::PointingHandCursor);
}

void ScrubBar::setDuration(MediaTime duration)
{
    m_duration = duration;
    update();
}

void ScrubBar::setPosition(MediaTime time)
{
    if (time == m_position)
        return;
    m_position = time;
    update();
}

void ScrubBar::setMarks(const QList<TimeRange> &ranges)
{
    m_marks = ranges;
    update();
}

double ScrubBar::xOf(MediaTime time) const
{
    if (m_duration <= MediaTime())
        return sidePx;
    return sidePx + double(time.us()) / double(m_duration.us()) * (width() - 2 * sidePx);
}

void ScrubBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const QRectF groove(sidePx, middle - groovePx / 2, width() - 2 * sidePx, groovePx);
    painter.setBrush(colors.border);
    painter.drawRoundedRect(groove, groovePx / 2, groovePx / 2);
    painter.setBrush(colors.segmentMark);
    for (const TimeRange &range : m_marks) {
        const double left = xOf(range.in);
        painter.drawRect(QRectF(left, groove.top(), std::max(2.0, xOf(range.out) - left), groovePx));
    }
    if (m_duration <= MediaTime())
        return;
    const double x = xOf(m_position);
    QColor played = colors.accent;
    played.setAlpha(130);
    painter.setBrush(played);
    painter.drawRoundedRect(QRectF(sidePx, groove.top(), std::max(0.0, x - sidePx), groovePx), groovePx / 2,
                            groovePx / 2);
    painter.setBrush(colors.playhead);
    painter.drawEllipse(QPointF(x, middle), knobPx, knobPx);
}

void ScrubBar::scrubTo(double x)
{
    if (m_duration <= MediaTime())
        return;
    const double share = std::clamp((x - sidePx) / std::max(1.0, width() - 2 * sidePx), 0.0, 1.0);
    emit scrubbed(MediaTime::fromUs(qint64(share * double(m_duration.us()))));
}

void ScrubBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    emit scrubStarted();
    scrubTo(event->position().x());
}

void ScrubBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        scrubTo(event->position().x());
}

void ScrubBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit scrubEnded();
}

void ScrubBar::wheelEvent(QWheelEvent *event)
{
    const int steps = event->angleDelta().y() / 120;
    if (steps != 0)
        emit stepped(-steps);
    event->accept();
}

} // namespace cinefluent::studio
