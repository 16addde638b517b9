// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/videoview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr double pxPerFrame = 6;
constexpr double textShare = 0.052; ///< of the picture's height, about the size of film subtitles
constexpr double smallestTextPx = 13;

} // namespace

VideoView::VideoView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("videoView"));
    setAccessibleName(tr("Film picture"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void VideoView::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void VideoView::setSubtitles(const QString &original, const QString &translation)
{
    if (original == m_original && translation == m_translation)
        return;
    m_original = original;
    m_translation = translation;
    update();
}

void VideoView::setOriginalShown(bool shown)
{
    m_originalShown = shown;
    update();
}

void VideoView::setTranslationShown(bool shown)
{
    m_translationShown = shown;
    update();
}

QRectF VideoView::pictureRect() const
{
    if (m_image.isNull())
        return rect();
    const QSizeF size = QSizeF(m_image.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {(width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height()};
}

double VideoView::fontPixels() const
{
    return std::max(smallestTextPx, pictureRect().height() * textShare);
}

void VideoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x08, 0x09, 0x0a));
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureRect(), m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    double bottom = pictureRect().bottom() - pictureRect().height() * 0.04;
    if (m_translationShown && !m_translation.isEmpty())
        bottom = paintText(painter, m_translation, QColor(0xff, 0xe2, 0x8a), bottom) - fontPixels() * 0.25;
    if (m_originalShown && !m_original.isEmpty())
        paintText(painter, m_original, Qt::white, bottom);
}

double VideoView::paintText(QPainter &painter, const QString &text, const QColor &color, double bottom) const
{
    QFont textFont = font();
    textFont.setPixelSize(int(std::round(fontPixels())));
    textFont.setWeight(QFont::DemiBold);
    const QRectF picture = pictureRect();

    struct Line
    {
        QString text;
        double width;
    };
    QList<Line> lines;
    const QFontMetricsF metrics(textFont);
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, textFont);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(picture.width() * 0.9);
            const QString part = paragraph.mid(line.textStart(), line.textLength()).trimmed();
            lines.append({part, metrics.horizontalAdvance(part)});
        }
        layout.endLayout();
    }

    const double spacing = metrics.height() * 1.02;
    const double top = bottom - double(lines.size()) * spacing;
    QPainterPath path;
    for (int i = 0; i < lines.size(); ++i) {
        const double x = picture.center().x() - lines[i].width / 2;
        path.addText(QPointF(x, top + i * spacing + metrics.ascent()), textFont, lines[i].text);
    }
    const QPen outline(QColor(0, 0, 0, 220), fontPixels() * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(path, outline);
    painter.fillPath(path, color);
    return top;
}

void VideoView::resizeEvent(QResizeEvent *)
{
    emit pictureAreaChanged(size() * devicePixelRatio());
}

void VideoView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_dragged = false;
    m_pressX = event->position().x();
    m_draggedFrames = 0;
}

void VideoView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const double moved = event->position().x() - m_pressX;
    if (!m_dragged && std::abs(moved) < QApplication::startDragDistance())
        return;
    m_dragged = true;
    const int frames = int(moved / pxPerFrame);
    if (frames != m_draggedFrames) {
        emit scrubbed(frames - m_draggedFrames);
        m_draggedFrames = frames;
    }
}

void VideoView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    if (!m_dragged)
        emit clicked();
}

void VideoView::wheelEvent(QWheelEvent *event)
{
    m_wheelRest += event->angleDelta().y();
    const int steps = m_wheelRest / 120;
    m_wheelRest -= steps * 120;
    if (steps != 0)
        emit scrubbed(-steps);
    event->accept();
}

} // namespace cinefluent::studio
