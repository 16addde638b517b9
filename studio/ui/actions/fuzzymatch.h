// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace cinefluent::studio {

struct FuzzyMatch
{
    int score = 0;        ///< higher is better; comparable for one pattern
    QList<int> positions; ///< matched characters of the text, ascending
};

/// Whether the letters of `pattern` occur in `text` in order, ignoring case and spaces in the pattern. Runs, starts of
/// words and an early first hit score higher. An empty pattern matches everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

/// Whether every stretch of adjacent letters that matched begins a word or is at least three long: "pl" in "Publish
/// lesson" is, "cue" in "CineFluent" is not.
[[nodiscard]] bool isCoherent(const FuzzyMatch &match, QStringView text);

} // namespace cinefluent::studio
