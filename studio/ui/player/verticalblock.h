// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/styledtext.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace cinefluent::studio {

/// Outlines of one colour, in the picture's coordinates.
struct TextStroke
{
    QPainterPath path;
    QColor colour;
};

/// Text whose lines run from top to bottom: letters that stand upright in such text (Unicode Standard Annex 50,
/// approximated by script) in cells of one em, others turned a quarter to the right, numbers of two digits side by side
/// in one cell, readings to the right of their words.
class VerticalBlock
{
public:
    /// `height`: what a line has room for before it breaks. Lines follow each other as `text.writing` says.
    VerticalBlock(const formats::StyledText &text, const QFont &font, double height);

    [[nodiscard]] QSizeF size() const;
    /// `topLeft`: of the block. `along`: where in the block's height shorter lines stand, 0 top, 1 middle, 2 bottom.
    [[nodiscard]] std::vector<TextStroke> strokes(const QPointF &topLeft, int along, const QColor &colour) const;

private:
    struct Cell
    {
        QString text; ///< a letter with its marks, or a word that is turned
        const formats::StyledRun *run = nullptr;
        double height = 0;
        double top = 0; ///< in its line
        bool isTurned = false;
    };
    struct Line
    {
        std::vector<Cell> cells;
        double height = 0;
        bool hasReadings = false;
    };

    void addCells(const formats::StyledRun &run);
    void addCell(const QString &text, const formats::StyledRun &run, bool isTurned);
    void breakLine();
    [[nodiscard]] QFont fontOf(const formats::StyledRun &run) const;
    [[nodiscard]] double widthOf(const Line &line) const;
    [[nodiscard]] QPainterPath pathOf(const Cell &cell, const QPointF &topLeft) const;
    void addReadings(std::vector<TextStroke> &strokes, const Line &line, const QPointF &topLeft,
                     const QColor &colour) const;

    formats::StyledText m_text;
    QFont m_font;
    double m_em;
    double m_room;
    std::vector<Line> m_lines; ///< in reading order
};

} // namespace cinefluent::studio
