// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/mediatime.h"

#include <QString>

namespace cinefluent::studio {

/// Seconds with milliseconds, "3.250", as the cue table shows a length; rounded down.
[[nodiscard]] QString secondsText(MediaTime duration);
/// For longer stretches, to the second: "48 s", "1 min 02 s", "1 h 02 min".
[[nodiscard]] QString durationText(MediaTime duration);

} // namespace cinefluent::studio
