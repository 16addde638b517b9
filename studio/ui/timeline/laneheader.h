// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/theme/theme.h"

#include <QWidget>

namespace cinefluent::studio {

class TimelineCanvas;

/// Names of the lanes, beside them.
class LaneHeader : public QWidget
{
    Q_OBJECT

public:
    LaneHeader(const Theme &theme, const TimelineCanvas &canvas, QWidget *parent = nullptr);

    void setTranslationName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const TimelineCanvas &m_canvas;
    QString m_translationName;
};

} // namespace cinefluent::studio
