// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/verticalblock.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace cinefluent::studio {

namespace {

using formats::StyledRun;
using formats::TextStyle;
using formats::WritingMode;

constexpr double lineGap = 0.25;    ///< between lines, of an em
constexpr double readingSize = 0.5; ///< of the words it stands beside

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

/// Whether a letter stands upright in vertical text: the ideographs, kana, Hangul and full-width forms.
bool standsUpright(char32_t c)
{
    return isBetween(c, 0x1100, 0x11FF) || isBetween(c, 0x2E80, 0xA4CF) || isBetween(c, 0xA960, 0xA97F) ||
           isBetween(c, 0xAC00, 0xD7FF) || isBetween(c, 0xF900, 0xFAFF) || isBetween(c, 0xFE10, 0xFE1F) ||
           isBetween(c, 0xFE30, 0xFE48) || isBetween(c, 0xFF01, 0xFF60) || isBetween(c, 0xFFE0, 0xFFE7) ||
           isBetween(c, 0x1F300, 0x1FAFF) || isBetween(c, 0x20000, 0x3FFFF);
}

/// Full-width signs that are turned with the line: brackets, dashes, the long vowel.
bool isTurnedSign(char32_t c)
{
    static const QString signs =
        QStringLiteral("「」『』（）［］｛｝〈〉《》【】〔〕｟｠〘〙〖〗ー～〜…‥—–―＝：；｜－");
    return c < 0x10000 && signs.contains(QChar(char16_t(c)));
}

/// Signs that stand in the upper right of their cell, where horizontally they stand in the lower left.
bool isCornerSign(char32_t c)
{
    return c == U'、' || c == U'。' || c == U'，' || c == U'．' || c == U'､' || c == U'｡';
}

/// Small kana lean to the right of their cell.
bool isSmallKana(char32_t c)
{
    static const QString letters = QStringLiteral("ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ");
    return c < 0x10000 && letters.contains(QChar(char16_t(c)));
}

char32_t firstOf(const QString &text)
{
    return text.isEmpty() ? 0 : text.toUcs4().constFirst();
}

} // namespace

VerticalBlock::VerticalBlock(const formats::StyledText &text, const QFont &font, double height)
    : m_text(text)
    , m_font(font)
    , m_em(font.pixelSize())
    , m_room(height)
{
    m_lines.emplace_back();
    for (const StyledRun &run : std::as_const(m_text.runs))
        addCells(run);
}

QFont VerticalBlock::fontOf(const StyledRun &run) const
{
    QFont font = m_font;
    if (run.styles.testFlag(TextStyle::Bold))
        font.setWeight(QFont::Black);
    font.setItalic(run.styles.testFlag(TextStyle::Italic));
    return font;
}

void VerticalBlock::addCells(const StyledRun &run)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, run.text);
    QString turned;
    const auto flush = [&] {
        const bool isShortNumber =
            turned.size() <= 2 && std::all_of(turned.begin(), turned.end(), [](QChar c) { return c.isDigit(); });
        if (!turned.isEmpty())
            addCell(turned, run, !isShortNumber);
        turned.clear();
    };
    for (qsizetype at = 0; at < run.text.size();) {
        const qsizetype end = std::max<qsizetype>(at + 1, letters.toNextBoundary());
        const QString letter = run.text.mid(at, end - at);
        at = end;
        const char32_t code = firstOf(letter);
        if (code == U'\n') {
            flush();
            m_lines.emplace_back();
        } else if (standsUpright(code) || isTurnedSign(code)) {
            flush();
            addCell(letter, run, isTurnedSign(code));
        } else if (letter.at(0).isSpace()) {
            turned += letter;
            flush();
        } else {
            turned += letter;
        }
    }
    flush();
}

void VerticalBlock::addCell(const QString &text, const StyledRun &run, bool isTurned)
{
    Cell cell{text, &run, m_em, 0, isTurned};
    if (isTurned && !isTurnedSign(firstOf(text)))
        cell.height = QFontMetricsF(fontOf(run)).horizontalAdvance(text);
    if (!m_lines.back().cells.empty() && m_lines.back().height + cell.height > m_room && !isCornerSign(firstOf(text)))
        breakLine();
    Line &line = m_lines.back();
    cell.top = line.height;
    line.height += cell.height;
    line.hasReadings = line.hasReadings || !run.reading.isEmpty();
    line.cells.push_back(cell);
}

void VerticalBlock::breakLine()
{
    m_lines.emplace_back();
}

double VerticalBlock::widthOf(const Line &line) const
{
    return m_em * (1 + lineGap + (line.hasReadings ? readingSize : 0));
}

QSizeF VerticalBlock::size() const
{
    QSizeF size;
    for (const Line &line : m_lines)
        size = {size.width() + widthOf(line), std::max(size.height(), line.height)};
    return size;
}

QPainterPath VerticalBlock::pathOf(const Cell &cell, const QPointF &topLeft) const
{
    const QFont font = fontOf(*cell.run);
    const QFontMetricsF metrics(font);
    QPainterPath path;
    const double advance = metrics.horizontalAdvance(cell.text);
    if (cell.isTurned) {
        // Its middle line comes to the middle of the column.
        path.addText(-advance / 2, (metrics.ascent() - metrics.descent()) / 2, font, cell.text);
        path = QTransform().rotate(90).map(path);
        return path.translated(topLeft.x() + m_em / 2, topLeft.y() + cell.height / 2);
    }
    // Numbers of two digits are pressed into the width of one letter.
    const double squeeze = advance > m_em ? m_em / advance : 1;
    path.addText(-advance / 2, (metrics.ascent() - metrics.descent()) / 2, font, cell.text);
    path = QTransform::fromScale(squeeze, 1).map(path);
    const char32_t code = firstOf(cell.text);
    QPointF shift;
    if (isCornerSign(code))
        shift = {m_em * 0.6, -m_em * 0.6};
    else if (isSmallKana(code))
        shift = {m_em * 0.1, -m_em * 0.1};
    return path.translated(topLeft + QPointF(m_em / 2, m_em / 2) + shift);
}

void VerticalBlock::addReadings(std::vector<TextStroke> &strokes, const Line &line, const QPointF &topLeft,
                                const QColor &colour) const
{
    QFont small = m_font;
    small.setPixelSize(std::max(7, int(std::round(m_em * readingSize))));
    const QFontMetricsF metrics(small);
    const double cell = small.pixelSize();
    for (size_t i = 0; i < line.cells.size();) {
        const StyledRun *run = line.cells[i].run;
        size_t end = i;
        while (end < line.cells.size() && line.cells[end].run == run)
            ++end;
        if (!run->reading.isEmpty()) {
            const double from = line.cells[i].top;
            const double to = line.cells[end - 1].top + line.cells[end - 1].height;
            double y = topLeft.y() + (from + to - cell * double(run->reading.size())) / 2;
            TextStroke stroke{{}, run->colour ? QColor::fromRgb(*run->colour) : colour};
            for (const QChar letter : run->reading) {
                stroke.path.addText(topLeft.x() + m_em + (cell - metrics.horizontalAdvance(letter)) / 2,
                                    y + (cell + metrics.ascent() - metrics.descent()) / 2, small, letter);
                y += cell;
            }
            strokes.push_back(std::move(stroke));
        }
        i = end;
    }
}

std::vector<TextStroke> VerticalBlock::strokes(const QPointF &topLeft, int along, const QColor &colour) const
{
    std::vector<TextStroke> strokes;
    const QSizeF whole = size();
    const bool isRightToLeft = m_text.writing != WritingMode::VerticalLeftToRight;
    double x = isRightToLeft ? topLeft.x() + whole.width() : topLeft.x();
    for (const Line &line : m_lines) {
        x -= isRightToLeft ? widthOf(line) : 0;
        const QPointF origin(x + m_em * lineGap / 2, topLeft.y() + (whole.height() - line.height) * along / 2);
        for (const Cell &cell : line.cells) {
            const QPointF at = origin + QPointF(0, cell.top);
            TextStroke stroke{pathOf(cell, at), cell.run->colour ? QColor::fromRgb(*cell.run->colour) : colour};
            const double thickness = std::max(1.0, m_em / 16);
            if (cell.run->styles.testFlag(TextStyle::Underline)) // to the right, as in print
                stroke.path.addRect(at.x() + m_em + thickness, at.y(), thickness, cell.height);
            if (cell.run->styles.testFlag(TextStyle::StrikeOut))
                stroke.path.addRect(at.x() + (m_em - thickness) / 2, at.y(), thickness, cell.height);
            strokes.push_back(std::move(stroke));
        }
        if (line.hasReadings)
            addReadings(strokes, line, origin, colour);
        x += isRightToLeft ? 0 : widthOf(line);
    }
    return strokes;
}

} // namespace cinefluent::studio
