// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/profile.h"

#include <QString>

#include <optional>
#include <vector>

namespace cinefluent::quality {

/// A text with other line breaks or without characters that say nothing, and where each of its units has gone.
struct FixedText
{
    QString text;
    std::vector<int> newIndex; ///< by old UTF-16 index, one more than the old text has units
};

/// Control characters and invisible ones that no language needs are taken out; tabs become spaces, separators line
/// breaks. Replacement characters stay: what they stood for only a person knows.
[[nodiscard]] FixedText withoutOddCharacters(const QString &text);

/// The text in as few lines as its limits allow, as even as possible, broken where Unicode (UAX 14) lets lines break.
/// Nothing where it does not fit, or where its lines are speakers' (they begin with a dash).
[[nodiscard]] std::optional<FixedText> rewrapped(const QString &text, const QString &language,
                                                 const LanguageLimits &limits);

} // namespace cinefluent::quality
