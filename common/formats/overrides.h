// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/styledtext.h"

namespace cinefluent::formats {

/// What the "{\…}" blocks of an ASS text, which SRT borrows, have changed so far.
struct OverrideState
{
    StyledRun look;  ///< of the text that follows
    StyledRun base;  ///< of the cue's style: what "\r", "\i" and "\c" without a value go back to
    int drawing = 0; ///< "\p": over 0, what follows is a drawing and no text
};

/// Heeds one block, `inside` its braces: \i \b \u \s \c \1c \an \a \pos \r \p. `pictureSize` is what \pos counts in.
/// Everything else there marks the text as having effects.
void applyOverrides(QStringView inside, OverrideState &state, StyledText &text, const TextPosition &pictureSize);

/// SSA's own numbering of alignments (1–3, +4 top, +8 middle) as on a number pad; 0 where it is none.
[[nodiscard]] int alignmentFromSsa(int value);

/// "&H00BBGGRR&", "&HBBGGRR", or a decimal number of the same meaning.
[[nodiscard]] std::optional<quint32> colourFromAss(QStringView text);

} // namespace cinefluent::formats
