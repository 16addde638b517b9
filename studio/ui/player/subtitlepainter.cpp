// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/subtitlepainter.h"

#include "studio/ui/player/verticalblock.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>
#include <memory>
#include <vector>

namespace cinefluent::studio {

namespace {

using formats::StyledRun;
using formats::TextStyle;

constexpr double widest = 0.9;      ///< of the picture
constexpr double edge = 0.04;       ///< free at the picture's edges, of its height
constexpr double readingSize = 0.5; ///< of the words it stands over
constexpr double outlineShare = 0.16;

struct Paragraph
{
    std::unique_ptr<QTextLayout> layout;
    QList<StyledRun> runs; ///< their texts are the paragraph's
};

QTextCharFormat formatOf(const StyledRun &run)
{
    QTextCharFormat format;
    if (run.styles.testFlag(TextStyle::Bold))
        format.setFontWeight(QFont::Black);
    format.setFontItalic(run.styles.testFlag(TextStyle::Italic));
    return format;
}

QList<QList<StyledRun>> paragraphsOf(const formats::StyledText &text)
{
    QList<QList<StyledRun>> paragraphs{{}};
    for (const StyledRun &run : text.runs) {
        const QStringList parts = run.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                paragraphs.append(QList<StyledRun>{});
            if (parts.at(i).isEmpty())
                continue;
            StyledRun part = run;
            part.text = parts.at(i);
            paragraphs.last().append(part);
        }
    }
    return paragraphs;
}

QString plainOf(const QList<StyledRun> &runs)
{
    QString text;
    for (const StyledRun &run : runs)
        text += run.text;
    return text;
}

/// One line on its way to the picture.
struct Line
{
    QTextLine line;
    const Paragraph *paragraph = nullptr;
    double height = 0;
    bool hasReadings = false;
};

class Block
{
public:
    Block(const formats::StyledText &text, const QFont &font, double width)
        : m_font(font)
    {
        for (const QList<StyledRun> &runs : paragraphsOf(text))
            addParagraph(runs, width);
    }

    [[nodiscard]] double height() const
    {
        double height = 0;
        for (const Line &line : m_lines)
            height += line.height;
        return height;
    }

    /// `column`: 0 left, 1 centre, 2 right of `room`.
    [[nodiscard]] std::vector<TextStroke> strokes(const QRectF &room, int column, double top,
                                                  const QColor &colour) const
    {
        std::vector<TextStroke> strokes;
        for (const Line &line : m_lines) {
            const double free = room.width() - line.line.naturalTextWidth();
            const QPointF origin(room.left() + free * column / 2, top + line.height - line.line.height());
            addLine(strokes, line, origin, colour);
            top += line.height;
        }
        return strokes;
    }

private:
    void addParagraph(const QList<StyledRun> &runs, double width)
    {
        auto paragraph = std::make_unique<Paragraph>();
        paragraph->runs = runs;
        const QString text = plainOf(runs);
        paragraph->layout = std::make_unique<QTextLayout>(text, m_font);
        QTextOption option;
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        paragraph->layout->setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        int at = 0;
        for (const StyledRun &run : runs) {
            formats.append({at, int(run.text.size()), formatOf(run)});
            at += int(run.text.size());
        }
        paragraph->layout->setFormats(formats);
        paragraph->layout->beginLayout();
        for (QTextLine line = paragraph->layout->createLine(); line.isValid(); line = paragraph->layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0});
            const bool hasReadings =
                std::any_of(runs.begin(), runs.end(), [](const StyledRun &run) { return !run.reading.isEmpty(); });
            m_lines.push_back(
                {line, paragraph.get(), line.height() * (hasReadings ? 1 + readingSize : 1), hasReadings});
        }
        paragraph->layout->endLayout();
        m_paragraphs.push_back(std::move(paragraph));
    }

    void addLine(std::vector<TextStroke> &strokes, const Line &line, const QPointF &origin, const QColor &colour) const
    {
        // Whatever the direction of writing, glyphs come at their places from the line's left edge.
        const double shift = line.line.naturalTextRect().left();
        int at = 0;
        for (const StyledRun &run : line.paragraph->runs) {
            const int from = std::max(at, line.line.textStart());
            const int to = std::min(at + int(run.text.size()), line.line.textStart() + line.line.textLength());
            at += int(run.text.size());
            if (from >= to)
                continue;
            TextStroke stroke{{}, run.colour ? QColor::fromRgb(*run.colour) : colour};
            for (const QGlyphRun &glyphs : line.line.glyphRuns(from, to - from)) {
                const QList<quint32> indexes = glyphs.glyphIndexes();
                const QList<QPointF> places = glyphs.positions();
                for (qsizetype i = 0; i < indexes.size(); ++i)
                    stroke.path.addPath(glyphs.rawFont()
                                            .pathForGlyph(indexes.at(i))
                                            .translated(places.at(i) + origin - QPointF(shift, 0)));
            }
            const double first = line.line.cursorToX(from);
            const double last = line.line.cursorToX(to);
            const double left = origin.x() - shift + std::min(first, last);
            addRules(stroke.path, run, {left, origin.y() + line.line.ascent()}, std::abs(last - first));
            if (!run.reading.isEmpty() && from == at - int(run.text.size()))
                addReading(stroke.path, run.reading, left + std::abs(last - first) / 2, origin.y());
            strokes.push_back(std::move(stroke));
        }
    }

    void addRules(QPainterPath &path, const StyledRun &run, const QPointF &baseline, double width) const
    {
        const double thickness = std::max(1.0, m_font.pixelSize() / 16.0);
        if (run.styles.testFlag(TextStyle::Underline))
            path.addRect(baseline.x(), baseline.y() + thickness * 1.5, width, thickness);
        if (run.styles.testFlag(TextStyle::StrikeOut))
            path.addRect(baseline.x(), baseline.y() - m_font.pixelSize() * 0.3, width, thickness);
    }

    void addReading(QPainterPath &path, const QString &reading, double centre, double bottom) const
    {
        QFont small = m_font;
        small.setPixelSize(std::max(7, int(std::round(m_font.pixelSize() * readingSize))));
        const QFontMetricsF metrics(small);
        path.addText(centre - metrics.horizontalAdvance(reading) / 2, bottom - metrics.descent() * 0.2, small, reading);
    }

    QFont m_font;
    std::vector<std::unique_ptr<Paragraph>> m_paragraphs;
    std::vector<Line> m_lines;
};

} // namespace

SubtitlePainter::SubtitlePainter(const QFont &font, const QRectF &picture, double fontPx)
    : m_font(font)
    , m_picture(picture)
    , m_fontPx(fontPx)
{
    m_font.setPixelSize(std::max(1, int(std::round(fontPx))));
    m_font.setWeight(QFont::DemiBold);
}

double SubtitlePainter::paint(QPainter &painter, const formats::StyledText &text, const QColor &colour,
                              double bottom) const
{
    const QRectF room = m_picture.adjusted(m_picture.width() * (1 - widest) / 2, m_picture.height() * edge,
                                           -m_picture.width() * (1 - widest) / 2, -m_picture.height() * edge);
    const int column = (text.place() - 1) % 3;
    const int row = (text.place() - 1) / 3; // 0 bottom, 1 middle, 2 top
    if (text.writing != formats::WritingMode::Horizontal) {
        const VerticalBlock block(text, m_font, room.height());
        const QPointF free(room.width() - block.size().width(), room.height() - block.size().height());
        QPointF at = room.topLeft() + QPointF(free.x() * column / 2, free.y() * (2 - row) / 2);
        if (text.position) {
            at = QPointF(m_picture.left() + m_picture.width() * text.position->x - block.size().width() * column / 2,
                         m_picture.top() + m_picture.height() * text.position->y -
                             block.size().height() * (2 - row) / 2);
        }
        draw(painter, block.strokes(at, 2 - row, colour));
        return bottom;
    }
    const Block block(text, m_font, room.width());
    QRectF line = room;
    double top = bottom - block.height();
    double result = top;
    if (text.position) {
        const QPointF at(m_picture.left() + m_picture.width() * text.position->x,
                         m_picture.top() + m_picture.height() * text.position->y);
        line = QRectF(at.x() - room.width() * column / 2, 0, room.width(), 0);
        top = at.y() - block.height() * (2 - row) / 2;
        result = bottom;
    } else if (row > 0) {
        top = row == 2 ? room.top() : room.center().y() - block.height() / 2;
        result = bottom;
    }
    draw(painter, block.strokes(line, column, top, colour));
    return result;
}

void SubtitlePainter::draw(QPainter &painter, const std::vector<TextStroke> &strokes) const
{
    const QPen outline(QColor(0, 0, 0, 220), m_fontPx * outlineShare, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    for (const TextStroke &stroke : strokes)
        painter.strokePath(stroke.path, outline);
    for (const TextStroke &stroke : strokes)
        painter.fillPath(stroke.path, stroke.colour);
}

} // namespace cinefluent::studio
