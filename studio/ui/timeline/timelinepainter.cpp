// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinepainter.h"

#include "common/timeline/framerate.h"
#include "studio/ui/timeline/cutpainter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <limits>

namespace cinefluent::studio {

namespace {

constexpr double labelSpacingPx = 90;
constexpr double shortestTextPx = 26;
constexpr double cornerPx = 4;
constexpr double narrowPx = 4;
constexpr std::array allLanes{TimelineLane::Ruler,    TimelineLane::Thumbnails, TimelineLane::Cuts,
                              TimelineLane::Segments, TimelineLane::Cues,       TimelineLane::Translations,
                              TimelineLane::Waveform};

struct ItemLook
{
    QColor fill;
    QColor text;
    QColor outline;
    bool selected = false;
    bool hovered = false;
};

void paintItem(QPainter &painter, const QRectF &box, const ItemLook &look, const QString &text)
{
    if (box.width() < 5) {
        painter.fillRect(box, look.selected ? look.outline : look.fill);
        return;
    }
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(look.selected ? QPen(look.outline, 2) : QPen(look.outline, 1));
    painter.setBrush(look.hovered && !look.selected ? look.fill.lighter(108) : look.fill);
    if (box.width() < 14)
        painter.drawRect(inner);
    else
        painter.drawRoundedRect(inner, cornerPx, cornerPx);
    if (box.width() < shortestTextPx || text.isEmpty())
        return;
    const QRectF room = box.adjusted(6, 2, -5, -2);
    painter.setPen(look.text);
    const QFontMetricsF metrics(painter.font());
    const int lines = std::max(1, int(room.height() / metrics.lineSpacing()));
    if (lines == 1) {
        QString line = text;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(line, Qt::ElideRight, room.width()));
        return;
    }
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.drawText(QRectF(room.left(), room.top(), room.width(), lines * metrics.lineSpacing()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    painter.restore();
}

/// Items too narrow for a frame and words, painted as runs of whole pixels: zoomed far out thousands share a few.
class NarrowItems
{
public:
    NarrowItems(QPainter &painter, const QRectF &row, const QColor &fill)
        : m_painter(painter)
        , m_row(row)
        , m_fill(fill)
    {
    }
    NarrowItems(const NarrowItems &) = delete;
    NarrowItems &operator=(const NarrowItems &) = delete;
    ~NarrowItems() { flush(); }

    void add(const QRectF &box)
    {
        const int left = int(std::floor(box.left()));
        const int right = std::max(left + 1, int(std::floor(box.right())));
        if (left > m_right) {
            flush();
            m_left = left;
        }
        m_right = std::max(m_right, right);
    }

private:
    void flush()
    {
        if (m_right > m_left)
            m_painter.fillRect(QRect(m_left, int(m_row.top()) + 4, m_right - m_left, int(m_row.height()) - 8), m_fill);
        m_left = m_right = std::numeric_limits<int>::min();
    }

    QPainter &m_painter;
    QRectF m_row;
    QColor m_fill;
    int m_left = std::numeric_limits<int>::min();
    int m_right = std::numeric_limits<int>::min();
};

} // namespace

TimelinePainter::TimelinePainter(const Theme &theme)
    : m_theme(theme)
{
}

void TimelinePainter::paint(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry,
                            const TimelineData &data, const TimelineDecor &decor)
{
    painter.setClipRect(clip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLanes(painter, clip, geometry);
    if (geometry.laneRect(TimelineLane::Ruler).intersects(clip))
        paintRuler(painter, geometry);
    paintThumbnails(painter, clip, geometry, decor);
    paintSelectedLesson(painter, geometry, data, decor);
    paintCuts(painter, clip, geometry, decor.cuts, m_theme.colors());
    paintWaveform(painter, geometry, decor);
    paintSegments(painter, geometry, data, decor);
    paintCues(painter, clip, geometry, data, decor, TimelineLane::Cues);
    paintCues(painter, clip, geometry, data, decor, TimelineLane::Translations);
    if (decor.drag)
        paintCreation(painter, geometry, *decor.drag);
    if (decor.band)
        paintBand(painter, geometry, *decor.band);
    paintCursors(painter, geometry, decor);
    if (decor.drag)
        paintDragTimes(painter, geometry, *decor.drag);
}

void TimelinePainter::paintLanes(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry) const
{
    const ThemeColors &colors = m_theme.colors();
    painter.fillRect(clip, colors.lane);
    painter.fillRect(geometry.laneRect(TimelineLane::Ruler), colors.panel);
    painter.fillRect(geometry.laneRect(TimelineLane::Segments), colors.laneOther);
    painter.fillRect(geometry.laneRect(TimelineLane::Translations), colors.laneOther);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colors.border);
    for (const TimelineLane lane : allLanes) {
        const QRectF row = geometry.laneRect(lane);
        if (!row.isEmpty())
            painter.drawLine(QPointF(clip.left(), row.bottom() - 1), QPointF(clip.right() + 1, row.bottom() - 1));
    }
    const double endX = geometry.scale().xOf(geometry.scale().duration());
    if (endX < clip.right())
        painter.fillRect(QRectF(endX, 0, clip.right() - endX + 1, geometry.heightPx()), colors.window);
    painter.setRenderHint(QPainter::Antialiasing);
}

void TimelinePainter::paintRuler(QPainter &painter, const TimelineGeometry &geometry) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRectF row = geometry.laneRect(TimelineLane::Ruler);
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.86);
    painter.save();
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const RulerTick &tick : geometry.scale().ticks(labelSpacingPx)) {
        const double x = std::round(geometry.scale().xOf(tick.time));
        painter.setPen(colors.tick);
        painter.drawLine(QPointF(x, row.bottom() - (tick.major ? 11 : 5)), QPointF(x, row.bottom() - 2));
        if (tick.major) {
            painter.setPen(colors.mutedText);
            painter.drawText(QRectF(x + 4, row.top(), labelSpacingPx, row.height() - 6),
                             Qt::AlignLeft | Qt::AlignVCenter, geometry.scale().labelOf(tick.time, labelSpacingPx));
        }
    }
    painter.restore();
}

void TimelinePainter::paintThumbnails(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry,
                                      const TimelineDecor &decor) const
{
    const QRectF row = geometry.laneRect(TimelineLane::Thumbnails).adjusted(0, 2, 0, -3);
    if (row.isEmpty() || decor.thumbnails.isEmpty())
        return;
    const QSizeF source = decor.thumbnails.first().size();
    if (source.isEmpty())
        return;
    const double width = std::max(16.0, std::round(row.height() * source.width() / source.height()));
    const TimelineScale &scale = geometry.scale();
    // Slots are fixed on the film's clock, so pictures do not swim while scrolling.
    const double filmLeft = scale.xOf(MediaTime());
    const auto firstSlot = qint64(std::floor((clip.left() - filmLeft) / width));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (qint64 slot = std::max<qint64>(0, firstSlot); filmLeft + double(slot) * width < clip.right() + 1; ++slot) {
        const double x = filmLeft + double(slot) * width;
        const MediaTime time = scale.timeAt(x + width / 2);
        if (scale.timeAt(x) >= scale.duration())
            break;
        auto found = decor.thumbnails.upperBound(time.us());
        if (found != decor.thumbnails.begin())
            --found;
        painter.drawImage(QRectF(x, row.top(), width - 1, row.height()), *found);
    }
    painter.restore();
}

void TimelinePainter::paintSelectedLesson(QPainter &painter, const TimelineGeometry &geometry, const TimelineData &data,
                                          const TimelineDecor &decor) const
{
    const TimelineSegment *segment = data.segment(decor.selectedLesson);
    if (!segment)
        return;
    const TimeRange range = decor.drag ? decor.drag->previewOf(segment->id, segment->range) : segment->range;
    const QRectF box = geometry.itemRect(TimelineLane::Segments, range);
    const double top = geometry.laneRect(TimelineLane::Cues).top();
    QColor veil = m_theme.colors().segment;
    veil.setAlpha(m_theme.colors().dark ? 60 : 90);
    painter.fillRect(QRectF(box.left(), top, box.width(), geometry.laneRect(TimelineLane::Waveform).bottom() - top - 1),
                     veil);
}

void TimelinePainter::paintSegments(QPainter &painter, const TimelineGeometry &geometry, const TimelineData &data,
                                    const TimelineDecor &decor) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRectF row = geometry.laneRect(TimelineLane::Segments);
    if (data.segments().isEmpty())
        paintHint(painter, row, decor.emptySegmentsHint);
    const TimeRange visible = geometry.scale().visible();
    for (const TimelineSegment &segment : data.segments()) {
        const TimeRange range = decor.drag ? decor.drag->previewOf(segment.id, segment.range) : segment.range;
        if (!range.overlaps(visible))
            continue;
        const bool selected = segment.id == decor.selectedLesson;
        ItemLook look{colors.segment, colors.segmentText, selected ? colors.accent : colors.segment.darker(120),
                      selected, segment.id == decor.hovered.lesson};
        QRectF box = geometry.itemRect(TimelineLane::Segments, range);
        paintItem(painter, box, look, {});
        // The title stays readable while the segment begins left of the view.
        box.setLeft(std::max(box.left(), 0.0));
        const QString title = QStringLiteral("%1  ·  %2  ·  %3").arg(segment.order).arg(segment.level, segment.title);
        painter.setPen(colors.segmentText);
        const QRectF room = box.adjusted(8, 0, -8, 0);
        if (room.width() > shortestTextPx) {
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                             QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, room.width()));
        }
    }
}

void TimelinePainter::paintCues(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry,
                                const TimelineData &data, const TimelineDecor &decor, TimelineLane lane) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRectF row = geometry.laneRect(lane);
    if (row.isEmpty() || !row.intersects(clip))
        return;
    const bool original = lane == TimelineLane::Cues;
    if (original && data.cues().isEmpty())
        paintHint(painter, row, decor.emptyCuesHint);
    const TimelineScale &scale = geometry.scale();
    TimeRange window{scale.timeAt(clip.left() - 2), scale.timeAt(clip.right() + 3)};
    auto [first, last] = data.cuesIn(window);
    if (decor.drag) { // what is dragged may have come from outside the window
        first = 0;
        last = int(data.cues().size());
    }
    const QColor fill = original ? colors.cue : colors.translation;
    const QColor text = original ? colors.cueText : colors.translationText;
    NarrowItems narrow(painter, row, fill);
    for (int i = first; i < last; ++i) {
        const TimelineCue &cue = data.cues()[i];
        if (!original && cue.translation.isEmpty())
            continue;
        const TimeRange range = decor.drag ? decor.drag->previewOf(cue.id, cue.range) : cue.range;
        if (!range.overlaps(window))
            continue;
        const bool selected = decor.selectedCues.contains(cue.id);
        const QRectF box = geometry.itemRect(lane, range);
        if (box.width() < narrowPx && !selected) {
            narrow.add(box);
            continue;
        }
        const bool flagged = original && cue.hasIssue;
        const QColor outline = selected ? colors.accent : flagged ? colors.warning : fill.darker(125);
        paintItem(painter, box, {fill, text, outline, selected, cue.id == decor.hovered.cue},
                  original ? cue.text : cue.translation);
        if (flagged && box.width() > 12)
            painter.fillRect(QRectF(box.left() + 1, box.bottom() - 3, box.width() - 2, 2), colors.warning);
    }
}

void TimelinePainter::paintWaveform(QPainter &painter, const TimelineGeometry &geometry, const TimelineDecor &decor)
{
    const QRectF row = geometry.laneRect(TimelineLane::Waveform);
    if (row.isEmpty() || (!decor.waveform && !decor.spectrogram))
        return;
    const WaveformKey key{geometry.scale().origin(), geometry.scale().pxPerSecond(), row.size(),
                          painter.device()->devicePixelRatio()};
    if (m_waveformPicture.isNull() || !(key == m_waveformKey)) {
        m_waveformPicture = decor.spectrogram ? renderSpectrogram(geometry, *decor.spectrogram, key.ratio)
                                              : renderWaveform(geometry, *decor.waveform, key.ratio);
        m_waveformKey = key;
    }
    painter.drawPixmap(row.topLeft(), m_waveformPicture);
}

QPixmap TimelinePainter::renderWaveform(const TimelineGeometry &geometry, const Waveform &waveform,
                                        double devicePixelRatio) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRectF row = geometry.laneRect(TimelineLane::Waveform);
    const int columns = std::max(1, int(row.width() * devicePixelRatio));
    const int height = std::max(1, int(row.height() * devicePixelRatio));
    QPixmap picture(columns, height);
    picture.fill(Qt::transparent);
    const std::vector<Peak> peaks = waveform.columns(geometry.scale().visible(), columns);
    QPainter painter(&picture);
    const double middle = height / 2.0;
    const double reach = middle - 3 * devicePixelRatio;
    // Square root: quiet speech must be visible beside loud music.
    const auto y = [&](int sample) {
        const double level = std::sqrt(std::abs(sample) / 32767.0);
        return middle - (sample < 0 ? -level : level) * reach;
    };
    painter.setPen(colors.waveform);
    painter.drawLine(QPointF(0, middle), QPointF(columns, middle));
    QList<QLineF> outer;
    QList<QLineF> inner;
    for (int x = 0; x < int(peaks.size()); ++x) {
        const Peak &peak = peaks[size_t(x)];
        if (peak == Peak{})
            continue;
        outer.append(QLineF(x + 0.5, y(peak.maximum), x + 0.5, y(peak.minimum)));
        inner.append(QLineF(x + 0.5, y(peak.maximum / 4), x + 0.5, y(peak.minimum / 4)));
    }
    painter.drawLines(outer);
    painter.setPen(colors.waveformCore);
    painter.drawLines(inner);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void TimelinePainter::paintCreation(QPainter &painter, const TimelineGeometry &geometry, const TimelineDrag &drag) const
{
    const ThemeColors &colors = m_theme.colors();
    const TimelineEdit edit = drag.edit();
    const bool segment = edit.kind == TimelineEdit::Kind::CreateSegment;
    if (!segment && edit.kind != TimelineEdit::Kind::CreateCue)
        return;
    const auto lane = segment ? TimelineLane::Segments : TimelineLane::Cues;
    QColor fill = segment ? colors.segment : colors.cue;
    fill.setAlpha(170);
    painter.setPen(QPen(colors.accent, 1.5, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(geometry.itemRect(lane, edit.range), cornerPx, cornerPx);
}

void TimelinePainter::paintDragTimes(QPainter &painter, const TimelineGeometry &geometry,
                                     const TimelineDrag &drag) const
{
    const TimelineEdit edit = drag.edit();
    if (edit.kind == TimelineEdit::Kind::None)
        return;
    const TimeRange &range = drag.current();
    const QString text = QCoreApplication::translate("TimelinePainter", "%1 – %2  (%3 s)")
                             .arg(toClockText(range.in), toClockText(range.out),
                                  QLocale().toString(double(range.duration().us()) / 1e6, 'f', 3));
    const ThemeColors &colors = m_theme.colors();
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 14, metrics.height() + 6);
    const double x =
        std::clamp(geometry.scale().xOf(range.in), 2.0, std::max(2.0, geometry.scale().widthPx() - size.width() - 2));
    const QRectF box(QPointF(x, geometry.laneRect(TimelineLane::Ruler).bottom() + 2), size);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(box, cornerPx, cornerPx);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void TimelinePainter::paintBand(QPainter &painter, const TimelineGeometry &geometry, const TimeRange &band) const
{
    const double left = geometry.scale().xOf(band.in);
    const double top = geometry.laneRect(TimelineLane::Cues).top();
    const QRectF box(left, top, geometry.scale().xOf(band.out) - left,
                     geometry.laneRect(TimelineLane::Waveform).top() - top);
    QColor fill = m_theme.colors().accent;
    fill.setAlpha(50);
    painter.fillRect(box, fill);
    painter.setPen(QPen(m_theme.colors().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void TimelinePainter::paintCursors(QPainter &painter, const TimelineGeometry &geometry,
                                   const TimelineDecor &decor) const
{
    const ThemeColors &colors = m_theme.colors();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const std::optional<SnapTarget> &snap = decor.drag ? decor.drag->snap() : decor.playheadSnap;
    if (snap) {
        const double x = std::round(geometry.scale().xOf(snap->time));
        painter.setPen(QPen(colors.snapGuide, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, geometry.heightPx()));
    }
    const double x = std::round(geometry.scale().xOf(decor.playhead));
    painter.setPen(QPen(colors.playhead, 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, geometry.heightPx()));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath head;
    head.moveTo(x - 5.5, 1);
    head.lineTo(x + 6.5, 1);
    head.lineTo(x + 6.5, 8);
    head.lineTo(x + 0.5, 15);
    head.lineTo(x - 5.5, 8);
    head.closeSubpath();
    painter.fillPath(head, colors.playhead);
    if (decor.hasFocus) {
        painter.setPen(QPen(colors.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0.5, 0.5, geometry.scale().widthPx() - 1, geometry.heightPx() - 1));
    }
}

void TimelinePainter::paintHint(QPainter &painter, const QRectF &lane, const QString &text) const
{
    painter.setPen(m_theme.colors().mutedText);
    painter.drawText(lane.adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace cinefluent::studio
