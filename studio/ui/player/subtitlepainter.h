// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/styledtext.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace cinefluent::studio {

struct TextStroke;

/// Paints a subtitle as players do: white on a dark outline, or the text's own colours, bold, italic, underlined,
/// struck out, with readings over their words, in either direction of writing, across or down, at its place on the
/// picture.
class SubtitlePainter
{
public:
    /// `fontPx`: the height of the letters in the painter's units.
    SubtitlePainter(const QFont &font, const QRectF &picture, double fontPx);

    /// Draws `text`, its lowest line ending at `bottom` unless it has a place of its own. Returns the top of the block,
    /// or `bottom` where the text stands elsewhere.
    double paint(QPainter &painter, const formats::StyledText &text, const QColor &colour, double bottom) const;

private:
    void draw(QPainter &painter, const std::vector<TextStroke> &strokes) const;

    QFont m_font;
    QRectF m_picture;
    double m_fontPx;
};

} // namespace cinefluent::studio
