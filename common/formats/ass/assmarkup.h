// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/conversion.h"

#include <QHash>

namespace cinefluent::formats {

/// What the head of an ASS file says of its cues' looks.
class AssStyles
{
public:
    struct Style
    {
        StyledRun look;
        int alignment = 2;
    };

    AssStyles() = default;
    /// Reads [Script Info] and the styles of either version; columns in any order.
    explicit AssStyles(const QString &header);

    [[nodiscard]] bool isSsa() const { return m_isSsa; }
    [[nodiscard]] bool contains(const QString &name) const { return m_styles.contains(name); }
    /// An unknown name gives "Default", as players do.
    [[nodiscard]] Style style(const QString &name) const;
    /// PlayResX and PlayResY; 384 × 288 where the file does not say.
    [[nodiscard]] TextPosition pictureSize() const { return m_size; }

private:
    void takeStyle(const QStringList &columns, QStringView line);

    QHash<QString, Style> m_styles;
    TextPosition m_size{384, 288};
    bool m_isSsa = false;
};

/// The fields of an event but times and text, as `settings` hold them: Layer (or Marked), Style, Name, three margins,
/// Effect, with commas between.
struct AssFields
{
    explicit AssFields(const QString &settings);

    QString layer = QStringLiteral("0");
    QString style = QStringLiteral("Default");
    QString name;
    QString margins = QStringLiteral("0,0,0");
    QString effect;

    [[nodiscard]] QString settings() const;
};

inline constexpr TextFeatures assFeatures = TextFeature::Emphasis | TextFeature::StrikeOut | TextFeature::Colour |
                                            TextFeature::Voice | TextFeature::Alignment | TextFeature::Position;

[[nodiscard]] QString plainFromAss(QStringView payload);
[[nodiscard]] StyledText styledFromAss(const SubtitleCue &cue, const AssStyles &styles);
/// On a picture of `size`. ASS has no escape for a backslash: where one would begin a sign of its own it gets a WORD
/// JOINER (U+2060) behind it. `base`: the look of the event's style, which needs no saying.
[[nodiscard]] QString assFromStyled(const StyledText &text, const TextPosition &size, const StyledRun &base = {});

} // namespace cinefluent::formats
