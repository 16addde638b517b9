// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/scenecuts.h"

#include <QRect>

class QPainter;

namespace cinefluent::studio {

class TimelineGeometry;
struct ThemeColors;

/// Draws the scene cuts on their lane. A hard cut is a line, with a faint one down across the cues where there is room;
/// a fade is a bow-tie over its frames, narrow where the picture is blank; a dissolve a box that is crossed out, as
/// editors know them from film lists. Far out, where several share a pixel, one line stands for them.
void paintCuts(QPainter &painter, const QRect &clip, const TimelineGeometry &geometry, const QList<SceneCut> &cuts,
               const ThemeColors &colors);

} // namespace cinefluent::studio
