// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace cinefluent::formats {

enum class TextStyle
{
    Bold = 1,
    Italic = 2,
    Underline = 4,
    StrikeOut = 8
};
Q_DECLARE_FLAGS(TextStyles, TextStyle)

/// Text of one look.
struct StyledRun
{
    QString text;
    TextStyles styles;
    std::optional<quint32> colour; ///< 0xRRGGBB; nothing: the player's own
    QString reading;               ///< ruby over `text`, e.g. furigana
    QString voice;                 ///< who speaks

    [[nodiscard]] bool looksLike(const StyledRun &other) const
    {
        return styles == other.styles && colour == other.colour && voice == other.voice && reading == other.reading;
    }
};

/// A point of the picture: 0 is left and top, 1 right and bottom.
struct TextPosition
{
    double x = 0;
    double y = 0;
};

/// How lines run. Vertical: letters from top to bottom, the lines of East Asian text from right to left, those of
/// Mongolian from left to right.
enum class WritingMode
{
    Horizontal,
    VerticalRightToLeft,
    VerticalLeftToRight
};

/// A cue's text between formats: every dialect is read into this and written from it, so that nine formats need nine
/// readers and nine writers rather than one for each pair.
struct StyledText
{
    QList<StyledRun> runs;
    int alignment = 0; ///< as on a number pad: 1 bottom left … 9 top right; 0 where the cue does not say
    std::optional<TextPosition> position;
    WritingMode writing = WritingMode::Horizontal;
    bool hasEffects = false; ///< there was more than this type can say: karaoke, movement, drawings, regions

    /// `alignment`, or where a player puts a cue that does not say: bottom centre; of vertical text, in the middle of
    /// the side that its last line stands at (WebVTT, 7.2, "line" auto).
    [[nodiscard]] int place() const;

    [[nodiscard]] static StyledText fromPlain(const QString &text);
    [[nodiscard]] QString plain() const;

    /// Adds `text` in the look of `look` (whose own text does not count), to the last run where that looks the same.
    void append(QStringView text, const StyledRun &look);
    /// Makes one run of those from `begin` on, with `reading` over it; nothing where there are none.
    void setReading(qsizetype begin, const QString &reading);
    /// No format but ASS can hold a blank line inside a cue.
    void dropBlankLines();
};

/// "#rgb", "#rrggbb", "#rrggbbaa", "rgb(…)", "rgba(…)", the same without '#', or one of HTML's sixteen names.
[[nodiscard]] std::optional<quint32> parseColour(QStringView text);
/// "#rrggbb".
[[nodiscard]] QString colourText(quint32 colour);

} // namespace cinefluent::formats

Q_DECLARE_OPERATORS_FOR_FLAGS(cinefluent::formats::TextStyles)
