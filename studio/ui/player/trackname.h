// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"

namespace cinefluent::studio {

/// A track for a list, as far as the film tells: "2 · German (de) · Director's commentary · AC3, 6 channels". `number`:
/// from 1.
[[nodiscard]] QString trackName(const MediaStream &track, int number);

} // namespace cinefluent::studio
