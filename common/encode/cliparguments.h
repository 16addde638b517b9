// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/filmprobe.h"
#include "common/encode/packagebuilder.h"

#include <QStringList>

namespace cinefluent::encode {

/// ffmpeg's arguments that cut `range` out of a film into an MP4; progress goes to standard output.
[[nodiscard]] QStringList clipArguments(const QString &filmPath, const FilmFacts &film, const TimeRange &range,
                                        const EncodeSettings &settings, const QString &target);

/// ffmpeg's arguments for a picture out of a finished clip.
[[nodiscard]] QStringList posterArguments(const QString &clipPath, MediaTime at, const EncodeSettings &settings,
                                          const QString &target);

} // namespace cinefluent::encode
