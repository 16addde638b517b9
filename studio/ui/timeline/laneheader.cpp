// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/laneheader.h"

#include "studio/ui/timeline/timelinecanvas.h"

#include <QPainter>

namespace cinefluent::studio {

namespace {

constexpr int widthPx = 104;

} // namespace

LaneHeader::LaneHeader(const Theme &theme, const TimelineCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_canvas(canvas)
{
    setFixedWidth(widthPx);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&canvas, &TimelineCanvas::viewChanged, this, qOverload<>(&QWidget::update));
}

void LaneHeader::setTranslationName(const QString &name)
{
    m_translationName = name;
    update();
}

void LaneHeader::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    struct Row
    {
        TimelineLane lane;
        QString name;
        QColor mark;
    };
    const QList<Row> rows{{TimelineLane::Ruler, {}, {}},
                          {TimelineLane::Thumbnails, tr("Film"), {}},
                          {TimelineLane::Cuts, tr("Cuts"), {}},
                          {TimelineLane::Segments, tr("Lessons"), colors.segment},
                          {TimelineLane::Cues, tr("Original"), colors.cue},
                          {TimelineLane::Translations,
                           m_translationName.isEmpty() ? tr("Translation") : m_translationName, colors.translation},
                          {TimelineLane::Waveform, tr("Audio"), colors.waveform}};
    for (const Row &row : rows) {
        const QRectF lane = m_canvas.geometryModel().laneRect(row.lane);
        if (lane.isEmpty())
            continue;
        if (row.mark.isValid())
            painter.fillRect(QRectF(0, lane.top() + 3, 3, lane.height() - 6), row.mark);
        painter.setPen(colors.mutedText);
        const QRectF room(12, lane.top(), width() - 18, lane.height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(painter.font()).elidedText(row.name, Qt::ElideRight, room.width()));
        painter.setPen(colors.border);
        painter.drawLine(QPointF(0, lane.bottom() - 0.5), QPointF(width(), lane.bottom() - 0.5));
    }
    painter.setPen(colors.border);
    painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
}

} // namespace cinefluent::studio
