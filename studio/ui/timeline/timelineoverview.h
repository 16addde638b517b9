// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/mediatime.h"

#include <QPixmap>
#include <QWidget>

namespace cinefluent::studio {

class Theme;
class TimelineCanvas;

/// The whole film in a strip: lessons, where cues are, the playhead, and the part that the timeline shows. A press or a
/// drag brings the timeline there; Ctrl and the wheel zoom it.
class TimelineOverview : public QWidget
{
    Q_OBJECT

public:
    TimelineOverview(const Theme &theme, TimelineCanvas &canvas, QWidget *parent = nullptr);

    void setPlayhead(MediaTime time);

    [[nodiscard]] QSize sizeHint() const override { return {300, heightPx}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, heightPx}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    static constexpr int heightPx = 22;

    [[nodiscard]] double xOf(MediaTime time) const;
    void centreOn(double x);
    void renderFilm();

    const Theme &m_theme;
    TimelineCanvas &m_canvas;
    MediaTime m_playhead;
    QPixmap m_film; ///< all but the view and the playhead
};

} // namespace cinefluent::studio
