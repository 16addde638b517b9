// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cinefluent::formats {

/// How sensibly a text reads, as evidence for the encoding that made it.
struct TextSense
{
    double score = 0; ///< about 1: every letter is one its language uses; below 0: noise
    int judged = 0;   ///< how many characters beyond ASCII the score rests on
};

/// Judges the characters of `text` beyond ASCII: letters by how often the best-fitting language of a small table uses
/// them, with function words in plain ASCII as a hint to the language; symbols, case and scripts that do not belong
/// inside a word count against it. `languageHint`: primary subtag of a language to favour; empty for none.
[[nodiscard]] TextSense senseOf(QStringView text, QStringView languageHint);

} // namespace cinefluent::formats
