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

/// The worst one of `text`.
[[nodiscard]] std::optional<OddCharacter> oddCharacterOf(QStringView text);

} // namespace cinefluent::quality
