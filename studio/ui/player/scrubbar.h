// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/timerange.h"
#include "studio/ui/theme/theme.h"

#include <QList>
#include <QWidget>

namespace cinefluent::studio {

/// The whole film as a slim bar: position, lessons as marks; press and drag seek, the wheel steps frames.
class ScrubBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScrubBar(const Theme &theme, QWidget *parent = nullptr);

    void setDuration(MediaTime duration);
    void setPosition(MediaTime time);
    void setMarks(const QList<TimeRange> &ranges);

    [[nodiscard]] QSize sizeHint() const override { return {400, 18}; }

signals:
    void scrubStarted();
    void scrubbed(cinefluent::MediaTime time);
    void scrubEnded();
    void stepped(int frames);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double xOf(MediaTime time) const;
    void scrubTo(double x);

    const Theme &m_theme;
    MediaTime m_duration;
    MediaTime m_position;
    QList<TimeRange> m_marks;
};

} // namespace cinefluent::studio
