// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/libav.h"

#include <QString>

#include <optional>

namespace cinefluent::studio {

/// Where the index chunk ("idx1", at the end of an AVI film of one part) begins whose entries, as FFmpeg has read them,
/// do not point at chunks of their streams or lack most of the pictures: what leads every seek astray. Nothing where
/// the index is sound, where there is none, or in other containers. `film` is open; a few places of the file are read.
[[nodiscard]] std::optional<qint64> damagedAviIndex(const AVFormatContext &film, const QString &path);

} // namespace cinefluent::studio
