// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasediff.h"
#include "common/api/releasehistory.h"

namespace cinefluent::studio {

/// What the list of releases says, in the language of the interface.

/// "Live", "Goes live on …", "Waits", "Former".
[[nodiscard]] QString stateText(const api::ReleaseSummary &release);
/// "2 lessons, 14 cues, 3 words": how many came, went or changed of each; that there are none.
[[nodiscard]] QString countsText(const api::ReleaseDiff &diff);
/// "Cue: What they say"
[[nodiscard]] QString subjectText(const api::ReleaseChange &change);
[[nodiscard]] QString kindText(api::ReleaseChange::Kind kind);
/// "text, times"
[[nodiscard]] QString fieldsText(const api::ReleaseChange &change);

} // namespace cinefluent::studio
