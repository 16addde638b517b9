// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/framerate.h"

#include <optional>

namespace cinefluent::studio {

/// The frame number that `text` means, counted at the nominal rate, non-drop, as toTimecode() writes it:
/// "01:02:03:04" with missing parts on the left taken as 0 ("3:04" is 3 s 4 frames); digits alone are read from the
/// right in pairs ("1203" is 12 s 3 frames); a part may exceed its unit ("90:00" is 90 s); a leading + or − counts
/// from `current`. Blanks, "." and ";" count as ":". Nothing for anything else.
[[nodiscard]] std::optional<qint64> parseTimecode(QStringView text, const FrameRate &rate, qint64 current);

/// The time that `text` means where it has one decimal point or comma, as toClockText() writes it: "01:02:03.004",
/// "62.5", "1:02.5"; a leading + or − counts from `current`. Up to three digits stand behind the point. Nothing for
/// anything else: then it may be a timecode.
[[nodiscard]] std::optional<MediaTime> parseClock(QStringView text, MediaTime current);

} // namespace cinefluent::studio
