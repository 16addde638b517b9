// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/cutpainter.h"

#include "studio/ui/theme/theme.h"
#include "studio/ui/timeline/timelinegeometry.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr double roomForGuidesPx = 30; ///< least distance of two cuts for lines across the cues
constexpr double narrowestShapePx = 5;

void paintSlow(QPainter &painter, const QRectF &box, TransitionKind kind, const QColor &color)
{
    QColor fill = color;
    fill.setAlpha(90);
    painter.setPen(QPen(color, 1));
    painter.setBrush(fill);
    if (kind == TransitionKind::Dissolve) {
        painter.drawRect(box);
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        return;
    }
    const double middle = box.center().x();
    painter.setBrush(kind == TransitionKind::FadeBlack ? color : fill);
    painter.drawPolygon(QPolygonF({box.topLeft(), QPointF(middle, box.center().y()), box.bottomLeft(), box.topLeft()}));
    painter.drawPolygon(
        QPolygonF({box.topRight(), QPointF(middle, box.center().y()), box.bottomRight(), box.topRight()}));
}

} // namespace

void paintCuts(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry, const QList<SceneCut> &cuts,
               const ThemeColors &colors)
{
    const QRectF lane = geometry.laneRect(TimelineLane::Cuts).adjusted(0, 2, 0, -3);
    if (lane.isEmpty() || cuts.isEmpty())
        return;
    const TimelineScale &scale = geometry.scale();
    // A slow transition reaches beyond its middle: no ramp that is seen is longer than this.
    const MediaTime reach = MediaTime::fromSeconds(10);
    const MediaTime from = scale.timeAt(clip.left() - 2) - reach;
    const MediaTime to = scale.timeAt(clip.right() + 3) + reach;
    const QRectF cueLanes(geometry.laneRect(TimelineLane::Segments).topLeft(),
                          geometry.laneRect(TimelineLane::Waveform).bottomRight());
    QColor guide = colors.text;
    guide.setAlpha(colors.dark ? 46 : 38);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    double lastX = -1e9;
    auto cut = std::lower_bound(cuts.begin(), cuts.end(), from,
                                [](const SceneCut &c, MediaTime time) { return c.time < time; });
    for (; cut != cuts.end() && cut->time <= to; ++cut) {
        const double x = std::round(scale.xOf(cut->time));
        const double left = scale.xOf(cut->range.in);
        const double width = scale.xOf(cut->range.out) - left;
        if (cut->kind != TransitionKind::Cut && width >= narrowestShapePx) {
            paintSlow(painter, QRectF(std::round(left), lane.top(), std::round(width), lane.height() - 1), cut->kind,
                      colors.accent);
            lastX = x;
            continue;
        }
        if (x <= lastX)
            continue;
        painter.setPen(QPen(cut->kind == TransitionKind::Cut ? colors.text : colors.accent, 1));
        painter.drawLine(QPointF(x, lane.top()), QPointF(x, lane.bottom() - 1));
        if (x - lastX >= roomForGuidesPx && cut->kind == TransitionKind::Cut) {
            painter.setPen(QPen(guide, 1));
            painter.drawLine(QPointF(x, cueLanes.top()), QPointF(x, cueLanes.bottom() - 1));
        }
        lastX = x;
    }
    painter.restore();
}

} // namespace cinefluent::studio
