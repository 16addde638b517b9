// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

#include <array>

class QApplication;

namespace cinefluent::studio {

/// What the user asked for; `System` follows the desktop's palette.
enum class ThemeMode
{
    System,
    Light,
    Dark
};

[[nodiscard]] QString toString(ThemeMode mode);
/// "system", "light", "dark" in any case; anything else is `System`.
[[nodiscard]] ThemeMode parseThemeMode(QStringView text);

/// Every colour the studio paints with. Pairs that carry text keep a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3);
/// tests/studio/ui/tst_theme walks them.
struct ThemeColors
{
    bool dark = false;

    QColor window;    ///< behind everything
    QColor panel;     ///< docks, forms
    QColor raised;    ///< buttons, headers
    QColor hover;     ///< raised under the pointer
    QColor base;      ///< fields and lists
    QColor alternate; ///< every other row
    QColor border;
    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor accent; ///< primary buttons, focus
    QColor accentText;
    QColor selection; ///< selected rows
    QColor selectionText;
    QColor error;
    QColor warning;
    QColor success;

    QColor lane;      ///< timeline background
    QColor laneOther; ///< every other lane
    QColor tick;
    QColor cue;
    QColor cueText;
    QColor cueMark; ///< a cue a few pixels wide: at least 3:1 on the lane (WCAG 2.2, 1.4.11)
    QColor translation;
    QColor translationText;
    QColor segment;
    QColor segmentText;
    QColor segmentMark; ///< the same of a lesson, on the lane and on the scrub bar's groove
    QColor waveform;
    QColor waveformCore;
    QColor playhead;
    QColor snapGuide;
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();

/// Contrast ratio of two opaque colours, 1–21 (WCAG 2.2, relative luminance of sRGB).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

[[nodiscard]] QPalette paletteOf(const ThemeColors &colors);
/// The style sheet with every @token replaced.
[[nodiscard]] QString styleSheetOf(const ThemeColors &colors);

/// The theme in force. Widgets that paint themselves hold a reference and repaint on `changed`.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Sets StudioStyle, palette and style sheet of `application`. `mode` System keeps the side the desktop was on when
    /// the theme was made.
    void apply(QApplication &application, ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] const ThemeColors &colors() const { return m_colors; }

signals:
    void changed();

private:
    ThemeMode m_mode = ThemeMode::System;
    bool m_systemIsDark = false;
    ThemeColors m_colors;
};

} // namespace cinefluent::studio
