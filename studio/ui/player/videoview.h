// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/styledtext.h"
#include "studio/ui/theme/theme.h"

#include <QImage>
#include <QPainterPath>
#include <QWidget>

namespace cinefluent::studio {

/// The picture of the film, letterboxed, with the cue on screen over it: the original, and under it the translation,
/// white and yellow with a dark outline, as large as the picture asks for. Painted, so that it can be grabbed.
class VideoView : public QWidget
{
    Q_OBJECT

public:
    explicit VideoView(const Theme &theme, QWidget *parent = nullptr);

    void setImage(const QImage &image);
    [[nodiscard]] const QImage &image() const { return m_image; }
    void setSubtitles(const formats::StyledText &original, const formats::StyledText &translation);
    void setOriginalShown(bool shown);
    void setTranslationShown(bool shown);
    [[nodiscard]] bool isOriginalShown() const { return m_originalShown; }
    [[nodiscard]] bool isTranslationShown() const { return m_translationShown; }

    /// Where the picture lies in the widget.
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QSize sizeHint() const override { return {960, 540}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 135}; }

signals:
    /// Physical pixels that a picture can fill.
    void pictureAreaChanged(const QSize &sizePx);
    void clicked();
    /// Wheel and horizontal drags, in frames.
    void scrubbed(int frames);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double fontPixels() const;

    const Theme &m_theme;
    QImage m_image;
    formats::StyledText m_original;
    formats::StyledText m_translation;
    bool m_originalShown = true;
    bool m_translationShown = true;
    bool m_pressed = false;
    bool m_dragged = false;
    double m_pressX = 0;
    int m_draggedFrames = 0;
    int m_wheelRest = 0;
};

} // namespace cinefluent::studio
