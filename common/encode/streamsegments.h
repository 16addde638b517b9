// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/fragmentedmp4.h"
#include "common/encode/playlists.h"

namespace cinefluent::encode {

/// Fragments, one a keyframe, joined to segments of about `seconds`; ends are rounded, so that no error adds up.
[[nodiscard]] QList<StreamSegment> segmentsOf(const FragmentedMp4 &file, int seconds);

} // namespace cinefluent::encode
