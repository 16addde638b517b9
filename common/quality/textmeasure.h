// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cinefluent::quality {

/// Characters as the timed-text guides count them: user-perceived ones (grapheme clusters), line breaks left out; in
/// Chinese, Japanese and Korean narrow ones (Latin letters, digits, ASCII punctuation, spaces) count a half.
[[nodiscard]] double characterCount(QStringView text, QStringView languageTag);

/// A character that has no business in a subtitle.
struct OddCharacter
{
    bool isControl = false; ///< would be refused by players or hides text; else merely suspicious
    QString name;           ///< "U+0007"
};

/// Whether a language counts narrow characters as halves.
[[nodiscard]] bool countsNarrowAsHalf(QStringView languageTag);

/// All that the checks ask of a text, in one pass.
struct TextMeasure
{
    double characters = 0;  ///< as characterCount
    double longestLine = 0; ///< as characterCount of the longest one
    int lines = 1;
    std::optional<OddCharacter> odd; ///< as oddCharacterOf
};
[[nodiscard]] TextMeasure measureOf(QStringView text, bool narrowIsHalf);

/// The worst one of `text`.
[[nodiscard]] std::optional<OddCharacter> oddCharacterOf(QStringView text);

} // namespace cinefluent::quality
