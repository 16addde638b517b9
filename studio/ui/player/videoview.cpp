// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/videoview.h"

#include "studio/ui/player/subtitlepainter.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
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

void VideoView::setSubtitles(const formats::StyledText &original, const formats::StyledText &translation)
{
    if (original.runs.isEmpty() && translation.runs.isEmpty() && m_original.runs.isEmpty() &&
        m_translation.runs.isEmpty())
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
    const SubtitlePainter subtitles(font(), pictureRect(), fontPixels());
    if (m_translationShown && !m_translation.runs.isEmpty()) {
        const double top = subtitles.paint(painter, m_translation, QColor(0xff, 0xe2, 0x8a), bottom);
        bottom = top < bottom ? top - fontPixels() * 0.25 : bottom;
    }
    if (m_originalShown && !m_original.runs.isEmpty())
        subtitles.paint(painter, m_original, Qt::white, bottom);
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
